// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/responseclock.h"
#include "domain/reviewrow.h"
#include "domain/shop.h"
#include "widgets/common/card.h"

class QPushButton;

namespace Shopbell {
class EmptyState;
struct Standing;
class WaitingList;
class WaitingModel;

/// "Needs a reply": the first of those who wait, and the way to all of them; without any, the way to what else is open.
class WaitingCard : public Card
{
    Q_OBJECT

public:
    explicit WaitingCard(const Theme &theme, QWidget *parent = nullptr);

    void setTargets(const ResponseTargets &targets);
    /// How long those who wait have waited.
    void setWaits(const WaitingFigures &figures);
    /// The first rows of those that wait, and drafts that were begun without a clock.
    void show(std::vector<ReviewRow> rows, const Standing &standing);
    /// What else is due, by which the good next step is named when all is answered.
    void setStanding(const Standing &standing);
    void setChannels(const std::vector<Channel> &channels);
    void setClock(const ResponseClock &clock);
    void setNow(qint64 now, const QTimeZone &zone);
    int rowHeight() const;
    WaitingList *list() const { return m_list; }

Q_SIGNALS:
    void answerWanted(Shopbell::ReviewId id);
    void allWanted();
    /// Those without an answer and without a clock.
    void unansweredWanted();
    /// The next step when all is answered.
    void promisesWanted();
    void followUpsWanted();
    void addReviewWanted();

private:
    enum class NextStep { Unanswered, Promises, FollowUps, AddReview };
    void say(NextStep step, const QString &icon, const QString &line, const QString &verb, const QString &more);
    void goOn();
    void sayTarget();
    QWidget *makeHead();
    QWidget *makeFoot();
    void sayNothingWaits(const Standing &standing);
    void sayNextStep(const Standing &standing);

    const Theme &m_theme;
    TextLabel *m_count;
    TextLabel *m_target;
    WaitingModel *m_model;
    WaitingList *m_list;
    EmptyState *m_nothing; ///< Stands in the place of the list.
    TextLabel *m_order;
    QPushButton *m_all;
    QWidget *m_foot;
    NextStep m_next = NextStep::Unanswered;
    bool m_waits = false;
    ResponseTargets m_targets;
    WaitingFigures m_figures;
};

} // namespace Shopbell
