// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/today/waitingcard.h"

#include "format/numbertext.h"
#include "format/todaytext.h"
#include "look/theme.h"
#include "widgets/common/emptystate.h"
#include "widgets/today/waitinglist.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Shopbell {

WaitingCard::WaitingCard(const Theme &theme, QWidget *parent)
    : Card(theme, parent, false)
    , m_theme(theme)
    , m_count(new TextLabel(theme, TypeRole::Small, ColorToken::Text3))
    , m_target(new TextLabel(theme, TypeRole::Micro, ColorToken::Text3))
    , m_model(new WaitingModel(theme, this))
    , m_list(new WaitingList(theme, m_model))
    , m_lovely(new EmptyState(theme))
    , m_foot(makeFoot())
{
    m_lovely->say(u"heart"_s, tr("All answered. Lovely."));
    m_lovely->setMinimumHeight(theme.scaled(160));
    box()->addWidget(makeHead());
    box()->addWidget(m_list);
    box()->addWidget(m_lovely);
    box()->addWidget(m_foot);
    connect(m_list, &WaitingList::answerWanted, this, &WaitingCard::answerWanted);
}

QWidget *WaitingCard::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(14, 11, 14, 11);
    row->setSpacing(8);
    row->addWidget(new IconLabel(m_theme, u"message-circle"_s, SizeToken::IconButton, ColorToken::NegativeText));
    row->addWidget(new TextLabel(m_theme, TypeRole::Strong, ColorToken::Text, tr("Needs a reply")));
    m_count->setWeight(QFont::Medium);
    row->addWidget(m_count);
    m_target->setWordWrap(true);
    m_target->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    row->addWidget(m_target, 1);
    return head;
}

QWidget *WaitingCard::makeFoot()
{
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *line = new QFrame;
    line->setProperty("hairline", u"horizontal"_s);
    column->addWidget(line);
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    row->setContentsMargins(14, 7, 14, 7);
    row->setSpacing(6);
    auto *order = new TextLabel(m_theme, TypeRole::Micro, ColorToken::Text3, tr("Late first, then by the time left."));
    order->setWordWrap(true);
    row->addWidget(order, 1);
    auto *all = new QPushButton(m_theme.icon("chevron-right", ColorToken::AccentText), tr("Open all in Reviews"));
    all->setProperty("link", true);
    // The icon stands behind the words.
    all->setLayoutDirection(m_theme.isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft);
    connect(all, &QPushButton::clicked, this, &WaitingCard::allWanted);
    row->addWidget(all);
    return foot;
}

void WaitingCard::setTargets(const ResponseTargets &targets)
{
    m_target->setText(targetsSentence(targets.negativeHours, targets.otherHours));
}

void WaitingCard::show(std::vector<ReviewRow> rows, qint64 waiting)
{
    m_count->setText(NumberText(m_theme.language()).count(waiting));
    m_count->setHidden(waiting == 0);
    m_list->setHidden(rows.empty());
    m_lovely->setVisible(waiting == 0);
    m_foot->setHidden(waiting == 0);
    m_model->setRows(std::move(rows));
}

void WaitingCard::setChannels(const std::vector<Channel> &channels)
{
    m_model->setChannels(channels);
}

void WaitingCard::setNow(qint64 now, const QTimeZone &zone)
{
    m_model->setNow(now, zone);
}

int WaitingCard::rowHeight() const
{
    return m_list->rowHeight();
}

} // namespace Shopbell
