// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/referrals/referraltabs.h"

#include "format/numbertext.h"
#include "look/theme.h"
#include "models/advocatesmodel.h"
#include "models/referralsmodel.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/segment.h"
#include "widgets/referrals/advocatestable.h"
#include "widgets/referrals/referrallist.h"

#include <QBoxLayout>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
constexpr int headEdge = 14;
}

void addReferralTab(Segment &tabs, ReferralTab tab)
{
    const auto add = [&](const QString &words, const QString &icon, const QString &name) {
        tabs.addSegment(int(tab), words, icon)->setObjectName(name);
    };
    switch (tab) {
    case ReferralTab::Month:
        add(ReferralTabs::tr("By month"), u"chart-line"_s, u"tabMonth"_s);
        break;
    case ReferralTab::Tree:
        add(ReferralTabs::tr("Who brought whom"), u"git-fork"_s, u"tabTree"_s);
        break;
    case ReferralTab::ToAsk:
        add(ReferralTabs::tr("Advocates to ask next"), u"heart"_s, u"tabToAsk"_s);
        break;
    case ReferralTab::NotHereYet:
        add(ReferralTabs::tr("Recommended, not here yet"), u"hourglass"_s, u"tabNotHereYet"_s);
        break;
    case ReferralTab::All:
        add(ReferralTabs::tr("All referrals"), u"list"_s, u"tabAll"_s);
        break;
    }
}

void fitReferralTabs(Segment &tabs, int room)
{
    tabs.setIconsOnly(false);
    tabs.layout()->invalidate();
    if (tabs.sizeHint().width() > room)
        tabs.setIconsOnly(true);
}

ReferralTabs::ReferralTabs(const Theme &theme, QWidget *parent)
    : Card(theme, parent, false)
    , m_theme(theme)
    , m_advocates(new AdvocatesModel(theme.language(), this))
    , m_tabs(new Segment(theme))
    , m_count(new TextLabel(theme, TypeRole::Small, ColorToken::Text3))
    , m_caption(new TextLabel(theme, TypeRole::Micro, ColorToken::Text3))
    , m_nobody(new EmptyState(theme))
    , m_toAsk(new QStackedWidget)
    , m_list(new ReferralList(theme))
    , m_tables(new QStackedWidget)
{
    auto *table = new AdvocatesTable(theme, *m_advocates);
    m_nobody->say(u"heart"_s, tr("Nobody to ask yet"), {},
                  tr("Advocates are customers who gave a 9 or 10. Add scores to customers, and they stand here."));
    m_toAsk->addWidget(table);
    m_toAsk->addWidget(m_nobody);
    m_toAsk->addWidget(new QWidget); // Until they are read.
    m_tables->addWidget(m_toAsk);
    m_tables->addWidget(m_list);
    box()->addWidget(makeHead());
    box()->addWidget(m_tables, 1);
    connect(table, &AdvocatesTable::customerWanted, this, &ReferralTabs::customerWanted);
    connect(table, &AdvocatesTable::askWanted, this, &ReferralTabs::askWanted);
    connect(m_list, &ReferralList::shown, this, &ReferralTabs::sayHead);
    connect(m_list, &ReferralList::customerWanted, this, &ReferralTabs::customerWanted);
    connect(m_tabs, &Segment::chosen, this, [this](int tab) { showTab(ReferralTab(tab)); });
    m_toAsk->setCurrentIndex(2);
    showTab(m_tab);
}

QWidget *ReferralTabs::makeHead()
{
    for (const ReferralTab tab : {ReferralTab::ToAsk, ReferralTab::NotHereYet, ReferralTab::All})
        addReferralTab(*m_tabs, tab);
    m_tabs->setAccessibleName(tr("Which table"));
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(headEdge, 8, headEdge, 8);
    row->setSpacing(8);
    row->addWidget(m_tabs);
    row->addWidget(m_count);
    m_caption->setWordWrap(true);
    m_caption->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    row->addWidget(m_caption, 1);
    return head;
}

void ReferralTabs::setShop(const QString &currency, QDate today)
{
    m_advocates->setShop(currency, today);
    m_list->model().setShop(currency, today);
}

void ReferralTabs::show(Advocates advocates)
{
    m_advocates->setAdvocates(std::move(advocates));
    m_toAsk->setCurrentIndex(m_advocates->rowCount() > 0 ? 0 : 1);
    sayHead();
}

void ReferralTabs::setCounts(const ReferralCounts &counts)
{
    m_counts = counts;
    sayHead();
}

void ReferralTabs::sayHead()
{
    qint64 count = m_counts.everything;
    QString caption;
    if (m_tab == ReferralTab::ToAsk) {
        const Advocates &advocates = m_advocates->advocates();
        const auto listed = qint64(advocates.toAsk.size());
        count = listed + advocates.toAskLeftOut;
        const bool othersFollow = !advocates.notNow.empty();
        caption = count == listed
            ? (othersFollow ? tr("Happy, without complaint or refusal; below, who may not be asked now")
                            : tr("Only people who are happy, have no open complaint and did not say no"))
            //: Of all who may be asked.
            : tr("The first %Ln are listed; only people who are happy, have no open complaint and did not say no",
                 nullptr, int(listed));
    } else if (m_tab == ReferralTab::NotHereYet) {
        count = m_counts.notHereYet;
        caption = tr("Friends were told about the shop; nobody has seen them here yet");
    }
    if (m_tab != ReferralTab::ToAsk && m_list->isOfOnePerson())
        count = m_list->model().total();
    m_count->setText(NumberText(m_theme.language()).count(count));
    m_count->setVisible(count > 0);
    m_caption->setText(caption);
}

void ReferralTabs::showTab(ReferralTab tab)
{
    m_tab = tab;
    m_tabs->setCurrent(int(tab));
    m_list->showOnlyNotHereYet(tab == ReferralTab::NotHereYet);
    m_tables->setCurrentIndex(tab == ReferralTab::ToAsk ? 0 : 1);
    sayHead();
}

void ReferralTabs::setOwnTabs(bool own)
{
    m_tabs->setVisible(own);
}

void ReferralTabs::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fitReferralTabs(*m_tabs, width() * 2 / 3);
}

} // namespace Shopbell
