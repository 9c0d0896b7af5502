// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/today/todaypage.h"

#include "core/whenanswered.h"
#include "format/datetext.h"
#include "format/errortext.h"
#include "format/todaytext.h"
#include "look/theme.h"
#include "services/changefeed.h"
#include "services/readreviews.h"
#include "widgets/common/buttonicon.h"
#include "widgets/common/notices.h"
#include "widgets/common/pageheader.h"
#include "widgets/common/shopprofile.h"
#include "widgets/common/windowrequests.h"
#include "widgets/today/atriskcard.h"
#include "widgets/today/emptyshop.h"
#include "widgets/today/followupsduecard.h"
#include "widgets/today/keynumbers.h"
#include "widgets/today/kindwordcard.h"
#include "widgets/today/promisesduecard.h"
#include "widgets/today/saidoftencard.h"
#include "widgets/today/satisfactioncard.h"
#include "widgets/today/todaydesk.h"
#include "widgets/today/waitingcard.h"
#include "widgets/today/waitinglist.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shopbell {

namespace {

constexpr int widestContent = 1440;
constexpr int tallPage = 900;
constexpr int fewestRows = 5;
constexpr int mostWaiting = 12;
constexpr int fewestBesideLists = 3;

} // namespace

TodayPage::TodayPage(const UiContext &context, const ShopProfile &profile, WindowRequests &requests, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_profile(profile)
    , m_requests(requests)
    , m_header(new PageHeader(context.theme))
    , m_column(new QVBoxLayout)
    , m_scroll(new QScrollArea)
{
    fillHeader();
    auto *content = new QWidget;
    content->setMaximumWidth(widestContent);
    content->setLayout(m_column);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addWidget(m_header);
    auto *centred = new QWidget;
    auto *row = new QHBoxLayout(centred);
    row->setContentsMargins({});
    row->addStretch();
    row->addWidget(content, 1);
    row->addStretch();
    m_scroll->setWidget(centred);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_scroll);

    setProperty("pane", true);
    setAccessibleName(tr("Today"));
    connectShop();
    sayGreeting();
    refresh();
}

void TodayPage::fillHeader()
{
    auto *import = new QPushButton(tr("Import a file…"));
    giveIcon(import, m_context.theme, "file-spreadsheet");
    auto *add = new QPushButton(tr("Add a review"));
    giveIcon(add, m_context.theme, "plus", ColorToken::OnAccent);
    add->setProperty("primary", true);
    connect(import, &QPushButton::clicked, this, [this] { Q_EMIT m_requests.importWanted({}); });
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT m_requests.addReviewWanted(); });
    m_buttons = {import, add};
    for (QWidget *button : std::as_const(m_buttons)) {
        m_header->addButton(button);
        button->hide();
    }
}

void TodayPage::makeDoors()
{
    m_doors = new EmptyShop(m_context, m_requests);
    m_column->addWidget(m_doors, 1);
    m_doors->fitInto(width());
}

void TodayPage::makeDesk()
{
    m_waiting = new WaitingCard(m_context.theme);
    m_kind = new KindWordCard(m_context.theme);
    m_kind->hide();
    m_desk = new TodayDesk(m_context.theme, m_waiting, m_kind);
    fillDesk();
    connectDesk();
    m_column->addWidget(m_desk, 1);
    m_desk->fitInto(width(), isTall());
}

void TodayPage::fillDesk()
{
    using Place = TodayDesk::Place;
    auto *promises = new PromisesDueCard(m_context, m_requests);
    auto *followUps = new FollowUpsDueCard(m_context, m_requests);
    m_desk->add(new RepeatRateCard(m_context, m_profile), Place::Numbers);
    m_desk->add(new ReferralsMadeCard(m_context, m_profile), Place::Numbers);
    m_desk->add(new SatisfactionCard(m_context), Place::Numbers);
    m_desk->add(new ReplyTimeCard(m_context), Place::Numbers);
    m_desk->add(new SaidOftenCard(m_context, m_requests), Place::BelowReplies);
    m_desk->add(promises, Place::Pair);
    m_desk->add(followUps, Place::Pair);
    m_desk->add(new AtRiskCard(m_context, m_requests), Place::Side);
    connect(promises, &PromisesDueCard::counted, this, [this](qint64 due, qint64 late) {
        m_promisesDue = due;
        m_promisesLate = late;
        sayStanding();
    });
    connect(followUps, &FollowUpsDueCard::counted, this, [this](qint64 due) {
        m_followUpsDue = due;
        sayStanding();
    });
    connect(m_desk, &TodayDesk::folded, this, &TodayPage::fit);
}

void TodayPage::connectShop()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &TodayPage::refresh);
    connect(&m_minute, &QTimer::timeout, this, &TodayPage::refresh);
    m_minute.start(1min);
    connect(&m_context.file->feed(), &ChangeFeed::changed, this, [this](const Changed &what) {
        if (m_desk && (what.manyReviews || what.touches(m_kindReview) || !m_kindReview.isStored()))
            readKindWord();
        refreshSoon();
    });
    connect(&m_profile, &ShopProfile::changed, this, &TodayPage::refreshSoon);
    connect(&m_context.theme, &Theme::changed, this, &TodayPage::fit);
}

void TodayPage::connectDesk()
{
    connect(m_waiting, &WaitingCard::answerWanted, &m_requests, &WindowRequests::answerWanted);
    connect(m_waiting, &WaitingCard::allWanted, &m_requests,
            [this] { Q_EMIT m_requests.viewWanted(ReviewView::NeedsReply); });
    connect(m_waiting, &WaitingCard::unansweredWanted, &m_requests,
            [this] { Q_EMIT m_requests.viewWanted(ReviewView::NotAnswered); });
    connect(m_waiting, &WaitingCard::promisesWanted, &m_requests,
            [this] { Q_EMIT m_requests.sectionWanted(u"promises"_s); });
    connect(m_waiting, &WaitingCard::followUpsWanted, &m_requests,
            [this] { Q_EMIT m_requests.plannedWanted(FollowUpId()); });
    connect(m_waiting, &WaitingCard::addReviewWanted, &m_requests, &WindowRequests::addReviewWanted);
    connect(m_kind, &KindWordCard::thankWanted, &m_requests, &WindowRequests::answerWanted);
    connect(m_kind, &KindWordCard::readWanted, &m_requests, &WindowRequests::reviewWanted);
    connect(m_kind, &KindWordCard::anotherWanted, this, [this] {
        ++m_turn;
        readKindWord();
    });
}

void TodayPage::refreshSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void TodayPage::refresh()
{
    whenAnswered(ReadReviews(m_context.file).counts(), this,
                 [this, generation = ++m_generation](const Result<ReviewCounts> &counts) {
                     if (generation != m_generation)
                         return;
                     m_isLate = counts && !m_counts && !isVisible();
                     if (m_isLate)
                         return;
                     if (counts)
                         takeCounts(*counts);
                     else
                         m_context.notices.failed(errorText(counts.error(), Task::ReadReviews));
                 });
}

void TodayPage::takeCounts(const ReviewCounts &counts)
{
    const bool first = !m_counts || m_counts->everything == 0;
    m_counts = counts;
    const bool empty = counts.everything == 0;
    if (empty && !m_doors)
        makeDoors();
    if (!empty && !m_desk)
        makeDesk();
    if (m_doors)
        m_doors->setVisible(empty);
    if (m_desk)
        m_desk->setHidden(empty);
    for (QWidget *button : std::as_const(m_buttons))
        button->setHidden(empty);
    sayGreeting();
    if (empty)
        return;
    whenAnswered(ReadReviews(m_context.file).channels(), this,
                 [this, first, generation = m_generation](const Result<std::vector<Channel>> &channels) {
                     if (channels)
                         m_channels = *channels;
                     else
                         m_context.notices.failed(errorText(channels.error(), Task::ReadChannels));
                     m_waiting->setChannels(m_channels);
                     if (generation == m_generation)
                         readWaiting();
                     if (first)
                         readKindWord();
                 });
}

void TodayPage::readWaiting()
{
    m_rowsRead = rowsWanted();
    readFirst(ReviewView::NeedsReply, [this](const std::vector<ReviewId> &waiting) {
        readFirst(ReviewView::Drafts, [this, waiting](const std::vector<ReviewId> &drafts) {
            std::vector<ReviewId> ids = waiting;
            for (const ReviewId draft : drafts) {
                if (std::ranges::find(waiting, draft) == waiting.end())
                    ids.push_back(draft);
            }
            ids.resize(std::min(ids.size(), size_t(m_rowsRead)));
            showWaiting(ids);
        });
    });
}

void TodayPage::readFirst(ReviewView view, std::function<void(std::vector<ReviewId>)> then)
{
    ReviewQuery query;
    showView(query, view);
    query.order = ReviewOrder::MostUrgent;
    whenAnswered(ReadReviews(m_context.file).firstPage(query, m_rowsRead), this,
                 [this, generation = m_generation, then = std::move(then)](const Result<FoundReviews> &found) {
                     if (generation != m_generation)
                         return;
                     if (!found) {
                         m_desk->wake(); // The other cards read for themselves.
                         m_context.notices.failed(errorText(found.error(), Task::ReadReviews));
                         return;
                     }
                     std::vector<ReviewId> ids = found->ids;
                     ids.resize(std::min(ids.size(), size_t(m_rowsRead)));
                     then(std::move(ids));
                 });
}

void TodayPage::showWaiting(const std::vector<ReviewId> &ids)
{
    whenAnswered(ReadReviews(m_context.file).rows(ids), this,
                 [this, generation = m_generation](const Result<std::vector<ReviewRow>> &rows) {
                     // When they are painted: in a large shop the cards keep all readers busy.
                     QTimer::singleShot(0, m_desk, &TodayDesk::wake);
                     if (generation != m_generation)
                         return;
                     if (!rows) {
                         m_context.notices.failed(errorText(rows.error(), Task::ReadReviews));
                         return;
                     }
                     m_waiting->setTargets(m_profile.shop().targets);
                     m_waiting->setClock(ResponseClock(m_profile.shop()));
                     m_waiting->setNow(m_context.file->now(), m_profile.shop().timeZone());
                     m_waiting->show(*rows, standing());
                     setFocusProxy(rows->empty() ? nullptr : m_waiting->list());
                     readWaits();
                 });
}

void TodayPage::readWaits()
{
    whenAnswered(ReadReviews(m_context.file).waiting(), this,
                 [this, generation = m_generation](const Result<WaitingFigures> &figures) {
                     if (generation != m_generation)
                         return;
                     if (figures)
                         m_waiting->setWaits(*figures);
                     else
                         m_context.notices.failed(errorText(figures.error(), Task::ReadReviews));
                 });
}

Standing TodayPage::standing() const
{
    const auto in = [this](ReviewView view) { return m_counts->views.value(int(view)); };
    return {.waiting = in(ReviewView::NeedsReply),
            .late = m_counts->late,
            .notAnswered = in(ReviewView::NotAnswered),
            .drafts = in(ReviewView::Drafts),
            .promises = m_promisesDue,
            .latePromises = m_promisesLate,
            .followUps = m_followUpsDue};
}

void TodayPage::readKindWord()
{
    whenAnswered(ReadReviews(m_context.file).kindWord(m_turn), this,
                 [this, generation = ++m_kindGeneration](const Result<std::optional<ReviewRow>> &row) {
                     if (generation != m_kindGeneration)
                         return;
                     if (!row) {
                         m_context.notices.failed(errorText(row.error(), Task::ReadReviews));
                         return;
                     }
                     m_kind->setVisible(row->has_value());
                     m_kindReview = row->has_value() ? (*row)->id : ReviewId();
                     if (!row->has_value())
                         return;
                     Channel channel;
                     for (const Channel &known : m_channels) {
                         if (known.id == (*row)->channel)
                             channel = known;
                     }
                     m_kind->show(**row, channel, m_context.file->now(), m_profile.shop().timeZone());
                 });
}

void TodayPage::sayGreeting()
{
    const Shop &shop = m_profile.shop();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_context.file->now(), shop.timeZone());
    const QString day = DateText(m_context.theme.language(), shop.timeZone()).weekdayAndDay(now.date(), now.date());
    if (!m_counts || m_counts->everything == 0) {
        m_header->setTitle(tr("Welcome to Shopbell"));
        m_header->setLine(day);
        return;
    }
    m_header->setTitle(greeting(now.time(), shop.signsAs));
    //: Below the greeting. %1 is the day, %2 a sentence: "Thursday 20 November · Five people are waiting."
    m_header->setLine(tr("%1 · %2").arg(day, standingSentence(standing())));
}

void TodayPage::sayStanding()
{
    sayGreeting();
    if (m_counts)
        m_waiting->setStanding(standing());
}

int TodayPage::rowsWanted() const
{
    if (m_desk->hasLists())
        return isTall() ? fewestRows : fewestBesideLists;
    const int others = m_context.theme.scaled(66 + 40 + 40) + 30;
    return std::clamp((height() - others) / std::max(1, m_waiting->rowHeight()), fewestRows, mostWaiting);
}

bool TodayPage::isTall() const
{
    return height() >= m_context.theme.scaled(tallPage);
}

void TodayPage::fit()
{
    if (m_doors)
        m_doors->fitInto(width());
    if (!m_desk)
        return;
    m_desk->fitInto(width(), isTall());
    if (m_rowsRead != rowsWanted())
        refreshSoon();
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TodayPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isLate, false))
        refresh();
}

} // namespace Shopbell
