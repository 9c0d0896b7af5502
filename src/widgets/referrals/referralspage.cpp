// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/referrals/referralspage.h"

#include "core/whenanswered.h"
#include "format/changetext.h"
#include "format/datetext.h"
#include "format/errortext.h"
#include "format/referralwords.h"
#include "look/theme.h"
#include "models/chartrange.h"
#include "services/changefeed.h"
#include "widgets/common/buttonicon.h"
#include "widgets/common/columntable.h"
#include "widgets/common/leastcontent.h"
#include "widgets/common/notices.h"
#include "widgets/common/pageheader.h"
#include "widgets/common/segment.h"
#include "widgets/common/shopprofile.h"
#include "widgets/common/windowrequests.h"
#include "widgets/insights/rangefields.h"
#include "widgets/referrals/heredialog.h"
#include "widgets/referrals/monthcard.h"
#include "widgets/referrals/referraldialog.h"
#include "widgets/referrals/referrallist.h"
#include "widgets/referrals/treecard.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shopbell {

namespace {

// Logical pixels at 100 %: below these the parts of the page are tabs.
constexpr int narrowestWithTree = 900;
constexpr int lowestWithTree = 650;
constexpr int widestChart = 600; ///< In a large window the tree has the width that is left.
constexpr int chartPart = 51;
constexpr int treePart = 49;
constexpr int picturesPart = 54;
constexpr int tablesPart = 46;
constexpr int mostReferralRows = 500;
constexpr int mostTreePeople = 200;
constexpr qsizetype mostAdvocates = 500; ///< Tens of thousands would keep the window waiting.

} // namespace

ReferralsPage::ReferralsPage(const UiContext &context, const ShopProfile &profile, WindowRequests &requests,
                             ReferralData data, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_profile(profile)
    , m_requests(requests)
    , m_data(std::move(data))
    , m_header(new PageHeader(context.theme))
    , m_range(new RangeFields(this))
    , m_tabs(new Segment(context.theme))
    , m_parts(new QComboBox)
    , m_tabsRow(new QWidget)
    , m_pictures(new QScrollArea)
    , m_month(new MonthCard(context, m_data.charts, requests))
    , m_tree(new TreeCard(context.theme))
    , m_tables(new ReferralTabs(context.theme))
{
    setProperty("pane", true);
    setAccessibleName(tr("Referrals"));
    layOut();
    connectParts();
    connectList();
    takeShop();
    refresh();
    findUsualRange();
}

void ReferralsPage::fillHeader()
{
    m_header->setTitle(tr("Referrals"));
    m_range->range()->setObjectName(u"referralRange"_s);
    m_range->range()->setAccessibleName(tr("Range of the chart"));
    m_range->range()->setToolTip(tr("Range of the chart"));
    m_range->setQuery(withRange({}, ChartRange::Last12Months, today()), today());
    for (QWidget *field : std::initializer_list<QWidget *>{m_range->range(), m_range->firstDay(), m_range->lastDay()})
        m_header->addButton(field);
    auto *add = new QPushButton(tr("Add a referral"));
    add->setObjectName(u"addReferral"_s);
    add->setProperty("primary", true);
    giveIcon(add, m_context.theme, "plus", ColorToken::OnAccent);
    connect(add, &QPushButton::clicked, this, [this] { addReferral(); });
    m_header->addButton(add);
    setFocusProxy(add);
}

void ReferralsPage::layOut()
{
    fillHeader();
    for (const ReferralTab tab :
         {ReferralTab::Month, ReferralTab::Tree, ReferralTab::ToAsk, ReferralTab::NotHereYet, ReferralTab::All}) {
        addReferralTab(*m_tabs, tab);
        const QToolButton *button = m_tabs->button(int(tab));
        m_parts->addItem(button->icon(), button->text(), int(tab));
    }
    m_tabs->setAccessibleName(tr("Part of the page"));
    m_parts->setAccessibleName(m_tabs->accessibleName());
    m_parts->setObjectName(u"partOfReferrals"_s);
    m_parts->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_parts->hide();
    m_tabs->setCurrent(int(ReferralTab::Month));
    const int padding = m_context.theme.space(SpaceToken::PagePadding);
    auto *tabs = new QHBoxLayout(m_tabsRow);
    tabs->setContentsMargins(0, 0, 0, 0);
    tabs->addWidget(m_tabs);
    tabs->addWidget(m_parts);
    tabs->addStretch();
    m_tabsRow->hide();

    auto *both = new LeastContent;
    auto *pictures = new QHBoxLayout(both);
    pictures->setContentsMargins(0, 0, 0, 0);
    pictures->setSpacing(m_context.theme.space(SpaceToken::CardGap));
    pictures->addWidget(m_month, chartPart);
    pictures->addWidget(m_tree, treePart);
    m_pictures->setObjectName(u"pictures"_s);
    m_pictures->setWidget(both);
    m_pictures->setWidgetResizable(true);
    m_pictures->setFrameShape(QFrame::NoFrame);
    m_pictures->setFocusPolicy(Qt::NoFocus);
    auto *cards = new QVBoxLayout;
    cards->setContentsMargins(padding, 0, padding, 14);
    cards->setSpacing(m_context.theme.space(SpaceToken::CardGap));
    cards->addWidget(m_tabsRow);
    cards->addWidget(m_pictures, picturesPart);
    cards->addWidget(m_tables, tablesPart);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(cards, 1);
}

void ReferralsPage::connectParts()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &ReferralsPage::refresh);
    connect(&m_context.file->feed(), &ChangeFeed::changed, this, [this](const Changed &what) {
        // An open complaint or praise of today decides who may be asked.
        if (what.referrals || what.touchesCustomers() || what.touchesReviews() || what.imports || what.charts)
            refreshSoon();
    });
    connect(&m_profile, &ShopProfile::changed, this, [this] {
        takeShop();
        refreshSoon();
    });
    connect(&m_context.theme, &Theme::changed, this, &ReferralsPage::fit);
    connect(m_range, &RangeFields::chosen, this, [this] {
        m_rangeChosen = true;
        readChart();
    });
    connect(m_month, &MonthCard::failed, this, [this](const Error &error) { sayFailed(error, Task::ReadCharts); });
    connect(m_tabs, &Segment::chosen, this, [this](int tab) { showTab(ReferralTab(tab)); });
    connect(m_parts, &QComboBox::activated, this, [this] { showTab(ReferralTab(m_parts->currentData().toInt())); });
    connect(m_tree, &TreeCard::familiesWanted, this, &ReferralsPage::readTree);
    connect(m_tree, &TreeCard::customerWanted, &m_requests, &WindowRequests::customerWanted);
    connect(m_tree, &TreeCard::senderWanted, this,
            [this](const QString &name) { showSentBy({.id = {}, .name = name}); });
    connect(m_tables, &ReferralTabs::customerWanted, &m_requests, &WindowRequests::customerWanted);
    connect(m_tables, &ReferralTabs::askWanted, &m_requests,
            [this](CustomerId id) { Q_EMIT m_requests.followUpWanted(id, FollowUpReason::ReferralRequest); });
}

void ReferralsPage::connectList()
{
    ReferralList *list = m_tables->list();
    connect(list, &ReferralList::viewChanged, this, &ReferralsPage::readList);
    connect(list, &ReferralList::addWanted, this, [this] { addReferral(); });
    connect(list, &ReferralList::editWanted, this, &ReferralsPage::editReferral);
    connect(list, &ReferralList::hereWanted, this, &ReferralsPage::markHere);
    connect(list, &ReferralList::removeWanted, this, [this](const ReferralRow &row) { remove(row.referral.id); });
    connect(m_tree, &TreeCard::removeWanted, this, &ReferralsPage::remove);
}

QDate ReferralsPage::today() const
{
    return DateText(m_context.theme.language(), m_profile.shop().timeZone()).dayOf(m_context.file->now());
}

void ReferralsPage::takeShop()
{
    m_tables->setShop(m_profile.shop().currency, today());
}

void ReferralsPage::refreshSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void ReferralsPage::refresh()
{
    const int generation = ++m_generation;
    takeShop();
    whenAnswered(m_data.counts(), this, [this, generation](const Result<ReferralCounts> &counts) {
        if (generation != m_generation)
            return;
        if (!counts) {
            sayFailed(counts.error(), Task::ReadCustomers);
            return;
        }
        m_header->setLine(referralsLine(*counts));
        m_tables->setCounts(*counts);
    });
    readTree();
    whenAnswered(m_data.advocates(mostAdvocates), this, [this, generation](Result<Advocates> advocates) {
        if (generation == m_generation && advocates)
            m_tables->show(*std::move(advocates));
        else if (generation == m_generation)
            sayFailed(advocates.error(), Task::ReadCustomers);
    });
    readChart();
    readList();
}

void ReferralsPage::readTree()
{
    whenAnswered(m_tree->showsSmaller() ? m_data.smallerFamilies(mostTreePeople) : m_data.tree(mostTreePeople), this,
                 [this, generation = ++m_treeGeneration](const Result<ReferralTree> &tree) {
                     if (generation == m_treeGeneration && tree)
                         m_tree->show(*tree);
                     else if (generation == m_treeGeneration)
                         sayFailed(tree.error(), Task::ReadCustomers);
                 });
}

void ReferralsPage::readList()
{
    whenAnswered(m_data.find(m_tables->list()->query(), mostReferralRows), this,
                 [this, generation = ++m_listGeneration](Result<FoundReferrals> found) {
                     if (generation == m_listGeneration && found)
                         m_tables->list()->show(*std::move(found));
                     else if (generation == m_listGeneration)
                         sayFailed(found.error(), Task::ReadCustomers);
                 });
}

void ReferralsPage::sayFailed(const Error &error, Task task)
{
    const QString sentence = errorText(error, task);
    if (!sentence.isEmpty())
        m_context.notices.failed(sentence);
}

void ReferralsPage::readChart()
{
    m_range->setToday(today());
    m_month->setDays(m_range->query().from, m_range->query().to);
    m_month->refresh();
}

void ReferralsPage::findUsualRange()
{
    StatisticsQuery purchases;
    purchases.statistic = Statistic::PurchaseFrequency;
    whenAnswered(m_data.charts.statistics(purchases), this, [this](const Result<Statistics> &answer) {
        if (answer)
            takeUsualRange(*answer);
        else
            sayFailed(answer.error(), Task::ReadCharts);
    });
}

void ReferralsPage::takeUsualRange(const Statistics &purchases)
{
    const StatisticsQuery usual = withUsualRange(m_range->query(), purchases, today());
    if (m_rangeChosen || usual == m_range->query())
        return;
    m_range->setQuery(usual, today());
    readChart();
}

void ReferralsPage::addReferral(const PersonChosen &referrer, const PersonChosen &friendChosen)
{
    auto *dialog = new ReferralDialog(m_context, m_data, today(), this);
    connect(dialog, &ReferralDialog::added, this, [this](ReferralId id) {
        m_context.notices.did(doneSentence(Did::AddReferral, {id.value()}));
        refreshSoon();
    });
    dialog->start(referrer, friendChosen);
}

void ReferralsPage::showSentBy(const PersonChosen &referrer)
{
    m_tables->list()->showSentBy(referrer);
    showTab(ReferralTab::All);
    if (referrer.id.isStored())
        m_tree->choose(referrer.id);
    m_tables->list()->table()->setFocus(Qt::OtherFocusReason);
}

void ReferralsPage::editReferral(const ReferralRow &row)
{
    auto *dialog = new ReferralDialog(m_context, m_data, today(), this);
    connect(dialog, &ReferralDialog::changed, this, [this](ReferralId id) {
        m_context.notices.did(doneSentence(Did::EditReferral, {id.value()}));
        refreshSoon();
    });
    dialog->edit(row);
}

void ReferralsPage::markHere(const ReferralRow &row)
{
    auto *dialog = new HereDialog(m_context, m_data, row, today(), this);
    connect(dialog, &HereDialog::marked, this, [this](ReferralId id) {
        m_context.notices.did(doneSentence(Did::EditReferral, {id.value()}));
        refreshSoon();
    });
    dialog->start();
}

void ReferralsPage::remove(ReferralId id)
{
    whenAnswered(m_data.remove(id), this, [this](const Result<ReferralId> &removed) {
        if (removed)
            m_context.notices.did(doneSentence(Did::DeleteReferral, {removed->value()}));
        else
            m_context.notices.failed(errorText(removed.error(), Task::ChangeCustomers));
        refreshSoon();
    });
}

void ReferralsPage::showTab(ReferralTab tab)
{
    m_tabs->setCurrent(int(tab));
    m_parts->setCurrentIndex(m_parts->findData(int(tab)));
    const bool isTable = tab != ReferralTab::Month && tab != ReferralTab::Tree;
    if (isTable)
        m_tables->showTab(tab);
    m_month->setVisible(!m_narrow || tab == ReferralTab::Month);
    m_tree->setVisible(!m_narrow || tab == ReferralTab::Tree);
    m_pictures->setVisible(!m_narrow || !isTable); // Else it would keep its half of the page.
    m_tables->setVisible(!m_narrow || isTable);
}

void ReferralsPage::fit()
{
    const Theme &theme = m_context.theme;
    const bool narrow = width() < theme.scaled(narrowestWithTree) || height() < theme.scaled(lowestWithTree);
    m_tabs->layout()->invalidate();
    const bool wordsFit = m_tabs->sizeHint().width() <= width() - 2 * theme.space(SpaceToken::PagePadding);
    m_tabs->setVisible(wordsFit);
    m_parts->setVisible(!wordsFit);
    m_month->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : theme.scaled(widestChart));
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_tabsRow->setVisible(narrow);
    m_tables->setOwnTabs(!narrow);
    showTab(narrow ? ReferralTab(m_tabs->current()) : m_tables->tab());
}

QSize ReferralsPage::minimumSizeHint() const
{
    return {280, 320}; // Parts become tabs before they are cut.
}

void ReferralsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace Shopbell
