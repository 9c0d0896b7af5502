// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/today/saidoftencard.h"

#include "core/whenanswered.h"
#include "format/errortext.h"
#include "look/theme.h"
#include "services/readimprovements.h"
#include "widgets/common/notices.h"
#include "widgets/common/windowrequests.h"
#include "widgets/improvements/improvementfacts.h"
#include "widgets/improvements/improvementlist.h"
#include "widgets/improvements/improvementmoves.h"
#include "widgets/improvements/improvementspage.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

SaidOftenCard::SaidOftenCard(const UiContext &context, WindowRequests &requests, QWidget *parent)
    : TodayCard(context, parent)
    , m_requests(requests)
    , m_facts(new ImprovementFacts(context, this))
    , m_moves(new ImprovementMoves(context, *m_facts, this))
    , m_title(new TextLabel(context.theme, TypeRole::Strong))
    , m_count(new TextLabel(context.theme, TypeRole::Small, ColorToken::Text3))
    , m_all(new QPushButton(tr("All improvements")))
    , m_list(new ImprovementList(context.theme, tr("Said often, and what is being tried"), true))
{
    setAccessibleName(tr("Said often, nothing decided"));
    box()->addWidget(makeHead());
    box()->addWidget(m_list);
    connect(m_all, &QPushButton::clicked, this, [this] { Q_EMIT m_requests.improvementWanted({}); });
    connect(m_list, &ImprovementList::opened, this, &SaidOftenCard::open);
    connect(m_list, &ImprovementList::verbWanted, this, &SaidOftenCard::act);
    connect(m_facts, &ShopFacts::changed, this, &SaidOftenCard::readSoon);
    connect(m_moves, &ImprovementMoves::refused, this, &SaidOftenCard::readSoon);
}

QWidget *SaidOftenCard::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(14, 9, 14, 9);
    row->setSpacing(8);
    row->addWidget(new IconLabel(theme(), u"megaphone"_s, SizeToken::IconButton, ColorToken::NegativeText));
    m_title->setWordWrap(true);
    row->addWidget(m_title);
    m_count->setWeight(QFont::Medium);
    row->addWidget(m_count);
    row->addStretch();
    m_all->setProperty("link", true);
    row->addWidget(m_all);
    return head;
}

void SaidOftenCard::read()
{
    whenAnswered(ReadImprovements(context().file).saidOften(), this,
                 [this, generation = newReading()](const Result<std::vector<OftenRow>> &often) {
                     if (!isCurrent(generation))
                         return;
                     if (often)
                         readTried(generation, *often);
                     else
                         context().notices.failed(errorText(often.error(), Task::ReadImprovements));
                 });
}

void SaidOftenCard::readTried(int generation, const std::vector<OftenRow> &often)
{
    whenAnswered(ReadImprovements(context().file).find({.open = true}, mostRows()), this,
                 [this, generation, often](const Result<FoundImprovements> &tried) {
                     if (!isCurrent(generation))
                         return;
                     if (tried)
                         display(often, *tried);
                     else
                         context().notices.failed(errorText(tried.error(), Task::ReadImprovements));
                 });
}

void SaidOftenCard::display(const std::vector<OftenRow> &often, const FoundImprovements &tried)
{
    std::vector<ImprovementItem> items;
    const size_t shown = std::min(often.size(), size_t(mostRows()));
    for (size_t i = 0; i < shown; ++i)
        items.push_back(itemOf(often[i], *m_facts));
    if (!often.empty() && !tried.rows.empty())
        items.push_back(headingItem(tr("Being tried"), qsizetype(tried.total), *m_facts));
    for (const ImprovementRow &row : tried.rows)
        items.push_back(itemOf(row, *m_facts));
    m_title->setText(often.empty() ? tr("Being tried") : tr("Said often, nothing decided"));
    m_count->setText(m_facts->numbers().count(often.empty() ? tried.total : qint64(often.size())));
    const bool empty = items.empty();
    m_list->setItems(std::move(items));
    setEmpty(empty);
}

void SaidOftenCard::open(const ImprovementItem &item)
{
    if (item.improvement.isStored())
        Q_EMIT m_requests.improvementWanted(item.improvement);
    else
        Q_EMIT m_requests.reviewsWanted(reviewsOf(item));
}

void SaidOftenCard::act(const ImprovementItem &item, int verb)
{
    if (verb == ImprovementItem::Try)
        m_moves->tryIt(item.topic, item.tagName);
    else
        m_moves->askWhyNot(item.topic, item.tagName);
}

} // namespace Shopbell
