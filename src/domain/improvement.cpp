// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/improvement.h"

#include "domain/keys.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr KeyTable<ImprovementState, 5> improvementStateKeys{{
    {ImprovementState::Trying, "trying"_L1},
    {ImprovementState::Evaluated, "evaluated"_L1},
    {ImprovementState::Kept, "kept"_L1},
    {ImprovementState::Adjusted, "adjusted"_L1},
    {ImprovementState::Dropped, "dropped"_L1},
}};

constexpr KeyTable<ImprovementRefusal, 9> improvementRefusalKeys{{
    {ImprovementRefusal::None, ""_L1},
    {ImprovementRefusal::NoTopic, "no-topic"_L1},
    {ImprovementRefusal::NoTitle, "no-title"_L1},
    {ImprovementRefusal::NoOwner, "no-improvement-owner"_L1},
    {ImprovementRefusal::NoStart, "no-start"_L1},
    {ImprovementRefusal::NoReason, "no-reason-why"_L1},
    {ImprovementRefusal::NotStarted, "not-started"_L1},
    {ImprovementRefusal::TooEarly, "too-early"_L1},
    {ImprovementRefusal::WrongState, "wrong-improvement-state"_L1},
}};

qint64 countIn(const CountsOfDays &counts, const DaySpan &span)
{
    qint64 sum = 0;
    for (const auto &[day, count] : counts) {
        if (span.contains(day))
            sum += count;
    }
    return sum;
}

/// The complaints of a span that ends on a day, when they are often enough.
std::optional<OftenSaid> oftenUntil(const CountsOfDays &complaints, QDate last)
{
    OftenSaid often{.span = {last.addDays(-oftenDays), last}};
    for (const auto &[day, count] : complaints) {
        if (!often.span.contains(day) || count <= 0)
            continue;
        often.complaints += count;
        if (!often.oldest.isValid())
            often.oldest = day;
        often.newest = day;
    }
    return often.complaints >= oftenFrom ? std::optional(often) : std::nullopt;
}
} // namespace

QString keyOf(ImprovementState state)
{
    return keyIn(improvementStateKeys, state);
}

std::optional<ImprovementState> improvementStateFromKey(QStringView key)
{
    return valueIn(improvementStateKeys, key);
}

bool isDecision(ImprovementState state)
{
    return state == ImprovementState::Kept || state == ImprovementState::Adjusted || state == ImprovementState::Dropped;
}

QString keyOf(ImprovementRefusal refusal)
{
    return keyIn(improvementRefusalKeys, refusal);
}

std::optional<ImprovementRefusal> improvementRefusalFromKey(QStringView key)
{
    return key.isEmpty() ? std::nullopt : valueIn(improvementRefusalKeys, key);
}

ImprovementRefusal refusalOf(const Improvement &improvement)
{
    if (!improvement.topic.isKnown())
        return ImprovementRefusal::NoTopic;
    if (improvement.title.trimmed().isEmpty())
        return ImprovementRefusal::NoTitle;
    if (!improvement.owner.isStored())
        return ImprovementRefusal::NoOwner;
    return improvement.start.isValid() ? ImprovementRefusal::None : ImprovementRefusal::NoStart;
}

ImprovementRefusal refusalOf(const WhyNot &whyNot)
{
    if (!whyNot.topic.isKnown())
        return ImprovementRefusal::NoTopic;
    return whyNot.reason.trimmed().isEmpty() ? ImprovementRefusal::NoReason : ImprovementRefusal::None;
}

ImprovementRefusal evaluate(Improvement &improvement, QDate today)
{
    if (improvement.state != ImprovementState::Trying)
        return ImprovementRefusal::WrongState;
    if (!windowsOf(improvement.start, today).isWhole())
        return ImprovementRefusal::TooEarly;
    improvement.state = ImprovementState::Evaluated;
    improvement.evaluated = today;
    return ImprovementRefusal::None;
}

ImprovementRefusal settle(Improvement &improvement, ImprovementState decision, const QString &why, QDate today)
{
    if (!improvement.isOpen() || !isDecision(decision))
        return ImprovementRefusal::WrongState;
    const bool dropped = decision == ImprovementState::Dropped;
    if (!dropped && improvement.start > today)
        return ImprovementRefusal::NotStarted;
    if (decision != ImprovementState::Kept && why.trimmed().isEmpty())
        return ImprovementRefusal::NoReason;
    if (!improvement.evaluated.isValid() && windowsOf(improvement.start, today).isWhole())
        improvement.evaluated = today;
    improvement.state = decision;
    improvement.decided = today;
    improvement.why = why.trimmed();
    return ImprovementRefusal::None;
}

ImprovementRefusal tryAgain(Improvement &improvement, QDate start)
{
    if (improvement.state == ImprovementState::Trying)
        return ImprovementRefusal::WrongState;
    if (start.isValid())
        improvement.start = start;
    improvement.state = ImprovementState::Trying;
    improvement.evaluated = {};
    improvement.decided = {};
    improvement.why.clear();
    return ImprovementRefusal::None;
}

ImprovementWindows windowsOf(QDate start, QDate today)
{
    ImprovementWindows windows;
    const qint64 over = start.isValid() ? start.daysTo(today) / improvementBarDays : 0;
    const int bars = int(std::clamp<qint64>(over, 0, improvementBars));
    if (bars == 0)
        return windows;
    windows.days = bars * improvementBarDays;
    windows.before = {start.addDays(-windows.days), start.addDays(-1)};
    windows.after = {start, start.addDays(windows.days - 1)};
    return windows;
}

std::vector<ImprovementBar> barsOf(QDate start, QDate today, const CountsOfDays &complaints)
{
    std::vector<ImprovementBar> bars;
    if (!start.isValid())
        return bars;
    const ImprovementWindows windows = windowsOf(start, today);
    for (int place = -improvementBars; place < 2 * improvementBars; ++place) {
        const QDate from = start.addDays(place * improvementBarDays);
        if (place >= improvementBars && from > today)
            break;
        ImprovementBar bar{.days = {from, from.addDays(improvementBarDays - 1)}};
        bar.complaints = countIn(complaints, bar.days);
        bar.complete = bar.days.to < today;
        bar.counted = windows.before.contains(from) || windows.after.contains(from);
        bars.push_back(bar);
    }
    return bars;
}

ImprovementFinding findingOf(QDate start, QDate today, const CountsOfDays &complaints, const CountsOfDays &reviews,
                             QDate firstReview)
{
    ImprovementFinding finding{.windows = windowsOf(start, today)};
    if (finding.windows.days == 0)
        return finding;
    finding.before = {countIn(complaints, finding.windows.before), countIn(reviews, finding.windows.before)};
    finding.after = {countIn(complaints, finding.windows.after), countIn(reviews, finding.windows.after)};
    finding.mayBeChance = mayDifferByChance(finding.before, finding.after);
    finding.recorded = firstReview.isValid() && firstReview <= finding.windows.before.from;
    return finding;
}

std::optional<OftenSaid> oftenSaid(const CountsOfDays &complaints, const TopicDecision &decision, QDate today)
{
    if (decision.open)
        return std::nullopt;
    CountsOfDays undecided;
    for (const auto &[day, count] : complaints) {
        const bool isOfThen = decision.until.isValid() && day <= decision.until;
        const qint64 counted = isOfThen ? std::min(count, countIn(decision.cameLater, {day, day})) : count;
        if (day <= today && counted > 0)
            undecided.emplace_back(day, counted);
    }
    std::optional<OftenSaid> often = oftenUntil(undecided, today);
    for (auto each = undecided.rbegin(); !often && each != undecided.rend(); ++each)
        often = oftenUntil(undecided, each->first);
    if (often && decision.until.isValid() && often->span.from <= decision.until)
        often->decided = decision.until;
    return often;
}

} // namespace Shopbell
