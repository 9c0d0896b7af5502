// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reviewrow.h"

#include <QCoreApplication>
#include <QLocale>

namespace Shopbell {

/// The response clock in words. Durations are milliseconds; what is left or late is rounded towards nothing, so that
/// "5 h left" never promises more than there is.
class DurationText
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::DurationText)

public:
    explicit DurationText(const QLocale &locale);

    /// "5 h left", "40 min left", "1 d left"; negative: "2 h late".
    QString left(qint64 milliseconds) const;
    /// Inside the ring: "5h", "1d", "40m"; never a sign, because lateness has its own.
    QString ring(qint64 milliseconds) const;
    /// For a screen reader: "5 hours left to reply", "2 hours late".
    QString spoken(qint64 milliseconds) const;
    /// The foot of a row: "2 h late", "Draft, 6 h left", "Replied", "Not answered", "Draft", "Ready"; empty when nobody waits.
    QString state(const ReviewRow &row, qint64 now) const;
    /// The same for the opened review.
    QString state(const Review &review, qint64 now) const;
    /// "3 d left · waited 19 h": the time left in any words, then how long the customer has waited by day and night;
    /// `left` alone when nobody waits.
    QString withWait(const QString &left, std::optional<qint64> wait) const;

    /// "24 h", also of many.
    QString inHours(int hours) const;
    /// "24 hours", "3 days" (whole days from 3 days on).
    QString hours(int hours) const;
    /// "less than a minute", "12 minutes", "24 hours", "13 days 7 hours" (hours from one on, days from 2 days on).
    QString lasted(double hours) const;
    /// "target 24 hours".
    QString target(int hours) const;
    /// "the customer has waited 19 h", by day and night.
    QString waited(qint64 milliseconds) const;
    /// Over a list, and on Today: "2 late · median reply 19 h · oldest unanswered 50 h"; hours up to a week. Without the
    /// median of fewer answers than leastReplies; empty when nobody waits and there is no median.
    QString waitsBriefly(const WaitingFigures &figures) const;
    /// What the median is made of, or why there is none.
    QString behindWaits(const WaitingFigures &figures) const;
    /// "since the second message": the customer's message that started the clock, from 1. Empty for the first one.
    QString since(int message) const;
    /// "5 h", "2 d", "40 min".
    QString span(qint64 milliseconds) const;
    /// "about 2 seconds left", "about 3 minutes left"; "a moment left" under a second.
    QString remaining(qint64 milliseconds) const;

private:
    QString ofReady(const ReviewRow &row, qint64 now) const;
    QString state(AnswerState answer, bool hasDraft, std::optional<qint64> respondBy, qint64 now) const;

    QLocale m_locale;
};

} // namespace Shopbell
