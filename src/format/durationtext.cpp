// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/durationtext.h"

#include "domain/responsetimes.h"
#include "format/handoverwords.h"

#include <cmath>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
enum class DurationUnit { Minutes, Hours, Days };

struct Rounded
{
    DurationUnit unit;
    int number;
};

/// In the largest unit that fills at least one, never less than a minute.
Rounded rounded(qint64 milliseconds)
{
    const qint64 minutes = std::max<qint64>(qAbs(milliseconds) / (60 * 1000), 1);
    if (minutes < 60)
        return {DurationUnit::Minutes, int(minutes)};
    if (minutes < 24 * 60)
        return {DurationUnit::Hours, int(minutes / 60)};
    return {DurationUnit::Days, int(std::min<qint64>(minutes / (24 * 60), 99'999))};
}
} // namespace

DurationText::DurationText(const QLocale &locale) : m_locale(locale) {}

QString DurationText::left(qint64 milliseconds) const
{
    const auto [unit, number] = rounded(milliseconds);
    const bool late = milliseconds < 0;
    switch (unit) {
    case DurationUnit::Minutes:
        return late ? tr("%Ln min late", "", number) : tr("%Ln min left", "", number);
    case DurationUnit::Hours:
        return late ? tr("%Ln h late", "", number) : tr("%Ln h left", "", number);
    case DurationUnit::Days:
        return late ? tr("%Ln d late", "", number) : tr("%Ln d left", "", number);
    }
    Q_UNREACHABLE();
}

QString DurationText::ring(qint64 milliseconds) const
{
    const auto [unit, number] = rounded(milliseconds);
    switch (unit) {
    case DurationUnit::Minutes:
        //: Minutes, as short as can be, inside a small ring.
        return tr("%1m").arg(m_locale.toString(number));
    case DurationUnit::Hours:
        //: Hours, as short as can be, inside a small ring.
        return tr("%1h").arg(m_locale.toString(number));
    case DurationUnit::Days:
        //: Days, as short as can be, inside a small ring.
        return tr("%1d").arg(m_locale.toString(number));
    }
    Q_UNREACHABLE();
}

QString DurationText::spoken(qint64 milliseconds) const
{
    const auto [unit, number] = rounded(milliseconds);
    const bool late = milliseconds < 0;
    switch (unit) {
    case DurationUnit::Minutes:
        return late ? tr("%Ln minutes late", "", number) : tr("%Ln minutes left to reply", "", number);
    case DurationUnit::Hours:
        return late ? tr("%Ln hours late", "", number) : tr("%Ln hours left to reply", "", number);
    case DurationUnit::Days:
        return late ? tr("%Ln days late", "", number) : tr("%Ln days left to reply", "", number);
    }
    Q_UNREACHABLE();
}

QString DurationText::state(AnswerState answer, bool hasDraft, std::optional<qint64> respondBy, qint64 now) const
{
    switch (answer) {
    case AnswerState::Waiting:
        if (!respondBy)
            return hasDraft ? tr("Draft") : tr("Needs reply");
        //: A draft is begun, and this is the time left: "Draft, 6 h left".
        return hasDraft ? tr("Draft, %1").arg(left(*respondBy - now)) : left(*respondBy - now);
    case AnswerState::Answered:
        return hasDraft ? tr("Draft") : tr("Replied");
    case AnswerState::NotAnswered:
        return hasDraft ? tr("Draft") : tr("Not answered");
    case AnswerState::NotNeeded:
        return hasDraft ? tr("Draft") : QString();
    }
    Q_UNREACHABLE();
}

QString DurationText::ofReady(const ReviewRow &row, qint64 now) const
{
    if (row.answer != AnswerState::Waiting || !row.respondBy)
        //: Of a reply that only has to be posted, where else "Draft" stands.
        return tr("Ready");
    //: A reply only has to be posted, and this is the time left: "Ready, 6 h left".
    return tr("Ready, %1").arg(left(*row.respondBy - now));
}

QString DurationText::state(const ReviewRow &row, qint64 now) const
{
    const QString usual =
        row.hasDraft && row.isReady ? ofReady(row, now) : state(row.answer, row.hasDraft, row.respondBy, now);
    if (row.asked.isEmpty())
        return usual;
    if (row.answer == AnswerState::Waiting && row.respondBy)
        //: Somebody was asked to take over, and the time left: "Sam asked, 2 h late".
        return tr("%1, %2").arg(askedChip(row.asked), left(*row.respondBy - now));
    return askedChip(row.asked);
}

QString DurationText::state(const Review &review, qint64 now) const
{
    return state(review.answer, review.hasDraft, review.respondBy, now);
}

QString DurationText::withWait(const QString &left, std::optional<qint64> wait) const
{
    if (!wait)
        return left;
    //: %1 is "3 d left", as the opening hours count; %2 how long the customer has waited by day and night, "19 h".
    return tr("%1 · waited %2", "the time left, a length of time").arg(left, span(*wait));
}

QString DurationText::inHours(int hours) const
{
    return tr("%Ln h", "a length of time", hours);
}

QString DurationText::hours(int hours) const
{
    const bool wholeDays = hours >= 72 && hours % 24 == 0;
    return wholeDays ? tr("%Ln days", "", hours / 24) : tr("%Ln hours", "", hours);
}

QString DurationText::lasted(double hours) const
{
    const int minutes = int(std::min(std::lround(hours * 60), 60L));
    if (minutes < 1)
        return tr("less than a minute", "a length of time");
    if (minutes < 60)
        return tr("%Ln minutes", "a length of time", minutes);
    const int inHours = int(std::lround(hours));
    const int days = inHours / 24;
    if (days < 2)
        return tr("%Ln hours", "", inHours);
    const QString whole = tr("%Ln days", "", days);
    //: A length of time: days, then hours: "13 days 7 hours".
    return inHours % 24 == 0 ? whole : tr("%1 %2", "days and hours").arg(whole, tr("%Ln hours", "", inHours % 24));
}

QString DurationText::target(int hours) const
{
    //: "target 24 hours"
    return tr("target %1").arg(this->hours(hours));
}

QString DurationText::waited(qint64 milliseconds) const
{
    const auto [unit, number] = rounded(milliseconds);
    switch (unit) {
    case DurationUnit::Minutes:
        return tr("the customer has waited %Ln min", "", number);
    case DurationUnit::Hours:
        return tr("the customer has waited %Ln h", "", number);
    case DurationUnit::Days:
        return tr("the customer has waited %Ln d", "", number);
    }
    Q_UNREACHABLE();
}

QString DurationText::span(qint64 milliseconds) const
{
    const auto [unit, number] = rounded(milliseconds);
    switch (unit) {
    case DurationUnit::Minutes:
        return tr("%Ln min", "a length of time", number);
    case DurationUnit::Hours:
        return tr("%Ln h", "a length of time", number);
    case DurationUnit::Days:
        return tr("%Ln d", "a length of time", number);
    }
    Q_UNREACHABLE();
}

QString DurationText::waitsBriefly(const WaitingFigures &figures) const
{
    const auto inWords = [this](qint64 milliseconds) {
        constexpr qint64 hour = 3600 * 1000;
        const bool isOtherUnit = milliseconds < hour || milliseconds >= 7 * 24 * hour;
        QString words = isOtherUnit ? span(milliseconds) : inHours(int(milliseconds / hour));
        return words.replace(u' ', QChar(QChar::Nbsp)); // A line breaks between figures, not before a unit.
    };
    QStringList parts;
    if (figures.late > 0)
        parts += tr("%Ln late", "reviews that wait for a reply", int(figures.late));
    if (figures.medianAnswer && figures.answered >= leastReplies)
        //: How long the shop takes to reply: half of its answers were quicker: "median reply 19 h".
        parts += tr("median reply %1", "a length of time").arg(inWords(*figures.medianAnswer));
    if (figures.longestWait)
        //: How long the one has waited who has waited longest: "oldest unanswered 50 h".
        parts += tr("oldest unanswered %1", "a length of time").arg(inWords(*figures.longestWait));
    //: Between two figures in a line.
    return parts.join(tr(" · ", "between two figures"));
}

QString DurationText::behindWaits(const WaitingFigures &figures) const
{
    const QString days = m_locale.toString(replyDays);
    if (figures.answered < leastReplies)
        //: Why no median is told. %1 is a number of days, %2 of answers.
        return tr("Too little data for a median reply: %Ln answers to what was said in the last %1 days. It needs %2.",
                  nullptr, int(figures.answered))
            .arg(days, m_locale.toString(leastReplies));
    //: What a median is made of. %1 is a number of days.
    return tr("Median of %Ln answers to what was said in the last %1 days: half of them were quicker.", nullptr,
              int(figures.answered))
        .arg(days);
}

QString DurationText::since(int message) const
{
    switch (message) {
    case 0:
    case 1:
        return {};
    case 2:
        return tr("since the second message");
    case 3:
        return tr("since the third message");
    case 4:
        return tr("since the fourth message");
    case 5:
        return tr("since the fifth message");
    default:
        return tr("since the last message");
    }
}

QString DurationText::remaining(qint64 milliseconds) const
{
    if (milliseconds < 1000)
        return tr("a moment left");
    const qint64 seconds = (milliseconds + 500) / 1000;
    return seconds < 90 ? tr("about %Ln seconds left", "", int(seconds))
                        : tr("about %Ln minutes left", "", int((seconds + 30) / 60));
}

} // namespace Shopbell
