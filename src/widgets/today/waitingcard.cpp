// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/today/waitingcard.h"

#include "format/durationtext.h"
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
    , m_nothing(new EmptyState(theme))
    , m_order(new TextLabel(theme, TypeRole::Micro, ColorToken::Text3))
    , m_all(new QPushButton(theme.icon("chevron-right", ColorToken::AccentText), QString()))
    , m_foot(makeFoot())
{
    m_nothing->setMinimumHeight(theme.scaled(160));
    box()->addWidget(makeHead());
    box()->addWidget(m_list);
    box()->addWidget(m_nothing);
    box()->addWidget(m_foot);
    connect(m_list, &WaitingList::answerWanted, this, &WaitingCard::answerWanted);
    connect(m_nothing, &EmptyState::actionWanted, this, &WaitingCard::goOn);
    connect(m_all, &QPushButton::clicked, this, [this] {
        if (m_waits)
            Q_EMIT allWanted();
        else
            Q_EMIT unansweredWanted();
    });
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
    m_order->setWordWrap(true);
    row->addWidget(m_order, 1);
    m_all->setProperty("link", true);
    // The icon stands behind the words.
    m_all->setLayoutDirection(m_theme.isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft);
    row->addWidget(m_all);
    return foot;
}

void WaitingCard::setTargets(const ResponseTargets &targets)
{
    m_targets = targets;
    sayTarget();
}

void WaitingCard::setWaits(const WaitingFigures &figures)
{
    m_figures = figures;
    sayTarget();
}

void WaitingCard::sayTarget()
{
    const DurationText text(m_theme.language());
    const QString waits = text.waitsBriefly(m_figures);
    QStringList lines{waits, targetsSentence(m_targets)};
    lines.removeAll(QString());
    m_target->setText(lines.join(u'\n'));
    m_target->setToolTip(waits.isEmpty() ? QString() : text.behindWaits(m_figures));
}

void WaitingCard::show(std::vector<ReviewRow> rows, const Standing &standing)
{
    m_waits = standing.waiting > 0;
    m_count->setText(NumberText(m_theme.language()).count(standing.waiting));
    m_count->setVisible(m_waits);
    m_list->setHidden(rows.empty());
    m_nothing->setVisible(!m_waits && rows.empty());
    if (!m_waits && rows.empty())
        sayNothingWaits(standing);
    m_foot->setVisible(m_waits || (!rows.empty() && standing.notAnswered > 0));
    m_order->setText(m_waits ? tr("Late first, then by the time left.")
                             : tr("%Ln reviews are not answered.", nullptr, int(standing.notAnswered)));
    m_all->setText(m_waits ? tr("Open all in Reviews") : tr("Open them in Reviews"));
    m_model->setRows(std::move(rows));
}

void WaitingCard::sayNothingWaits(const Standing &standing)
{
    if (standing.notAnswered == 0) {
        sayNextStep(standing);
        return;
    }
    say(NextStep::Unanswered, u"clock"_s, tr("No clock is running"), tr("Open them in Reviews"),
        tr("%Ln reviews are not answered. They had no date, or were older than your target when they "
           "came in.",
           nullptr, int(standing.notAnswered)));
}

void WaitingCard::sayNextStep(const Standing &standing)
{
    const QString answered = tr("All answered. Lovely.");
    if (standing.promises > 0)
        say(NextStep::Promises, u"heart"_s, answered, tr("Open Promises"),
            tr("Next: %Ln promises are due.", nullptr, int(standing.promises)));
    else if (standing.followUps > 0)
        say(NextStep::FollowUps, u"heart"_s, answered, tr("Open Follow-ups"),
            tr("Next: %Ln follow-ups are due.", nullptr, int(standing.followUps)));
    else
        say(NextStep::AddReview, u"heart"_s, answered, tr("Add a review"),
            tr("Did somebody say something at the counter? Write it down while it is fresh."));
}

void WaitingCard::say(NextStep step, const QString &icon, const QString &line, const QString &verb, const QString &more)
{
    m_next = step;
    m_nothing->say(icon, line, verb, more);
}

void WaitingCard::goOn()
{
    switch (m_next) {
    case NextStep::Unanswered:
        Q_EMIT unansweredWanted();
        break;
    case NextStep::Promises:
        Q_EMIT promisesWanted();
        break;
    case NextStep::FollowUps:
        Q_EMIT followUpsWanted();
        break;
    case NextStep::AddReview:
        Q_EMIT addReviewWanted();
        break;
    }
}

void WaitingCard::setStanding(const Standing &standing)
{
    if (m_nothing->isVisibleTo(this))
        sayNothingWaits(standing);
}

void WaitingCard::setChannels(const std::vector<Channel> &channels)
{
    m_model->setChannels(channels);
}

void WaitingCard::setClock(const ResponseClock &clock)
{
    m_model->setClock(clock);
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
