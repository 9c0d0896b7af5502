// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/today/keynumbers.h"

#include "core/whenanswered.h"
#include "domain/cameback.h"
#include "format/durationtext.h"
#include "format/errortext.h"
#include "format/numbertext.h"
#include "format/statisticparts.h"
#include "format/statistictext.h"
#include "format/todaytext.h"
#include "look/theme.h"
#include "services/readresponsetimes.h"
#include "services/readstatistics.h"
#include "widgets/common/notices.h"
#include "widgets/common/shopprofile.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int monthsShown = 12;
constexpr int monthsOfWindow = 3; ///< Which the window of repeat purchases keeps open.
constexpr int replySpans = 4;
constexpr double leastChange = 60'000; ///< Milliseconds; less is the same.

QDate todayIn(const UiContext &context, const ShopProfile &profile)
{
    return Moment::atTime(context.file->now(), profile.shop().timeZone()).day;
}

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

StatisticText figureText(const Theme &theme, const ShopProfile &profile)
{
    return {DateText(theme.language(), profile.shop().timeZone()), profile.shop().currency};
}

bool isEnough(const ReplyTimes &times)
{
    return times.answered >= leastReplies && times.median;
}

/// The drawn line for who cannot see it; of at least one point.
QString courseInWords(const std::vector<StatisticPoint> &points, Unit unit, const StatisticText &text)
{
    const auto said = [&](const StatisticPoint &point) {
        //: A figure of a month: "42% in August 2025".
        return KeyNumberCard::tr("%1 in %2")
            .arg(text.value(*point.value, unit, {}), text.period(point, Grouping::Month));
    };
    const auto [lowest, highest] =
        std::ranges::minmax_element(points, {}, [](const auto &each) { return *each.value; });
    return KeyNumberCard::tr("First %1, last %2, highest %3, lowest %4.")
        .arg(said(points.front()), said(points.back()), said(*highest), said(*lowest));
}

void addCourse(KeyNumber &number, const std::vector<StatisticPoint> &points, Unit unit, const StatisticText &text)
{
    if (points.empty())
        return;
    for (const StatisticPoint &point : points)
        number.course.push_back(*point.value);
    number.courseWords = courseInWords(points, unit, text);
}

KeyNumber::Trend trendOf(double change, double least)
{
    if (std::abs(change) < least)
        return KeyNumber::Trend::None;
    return change > 0 ? KeyNumber::Trend::Up : KeyNumber::Trend::Down;
}

/// What changed since the month before, in points, or that chance can make it; nothing where either rests on too few.
void addChange(KeyNumber &number, const StatisticPoint &before, const StatisticPoint &now, const StatisticText &text)
{
    if (std::min(before.n, now.n) < leastForFinding)
        return;
    const double points = differenceOf(*now.value, *before.value, Unit::Share);
    const QString month = text.period(before, Grouping::Month);
    if (points != 0 && mayDifferByChance({now.hits, now.n}, {before.hits, before.n})) {
        if (std::min(before.n, now.n) >= leastForTrend)
            number.change = mayBeChance(month);
        return;
    }
    number.change = pointsChange(points, month);
    number.trend = trendOf(points, 0.05);
}

} // namespace

RepeatRateCard::RepeatRateCard(const UiContext &context, const ShopProfile &profile, QWidget *parent)
    : KeyNumberCard(context, u"repeat"_s, tr("Repeat-purchase rate"), 0, parent)
    , m_profile(profile)
{
}

void RepeatRateCard::read()
{
    StatisticsQuery query;
    query.statistic = Statistic::RepeatPurchases;
    query.from = firstOfMonth(todayIn(context(), m_profile)).addMonths(-(monthsShown + monthsOfWindow));
    whenAnswered(ReadStatistics(context().file).read(query), this,
                 [this, generation = newReading()](const Result<Statistics> &answer) {
                     if (!isCurrent(generation))
                         return;
                     if (answer)
                         take(*answer);
                     else
                         context().notices.failed(errorText(answer.error(), Task::ReadCustomers));
                 });
}

void RepeatRateCard::take(const Statistics &answer)
{
    const std::vector<StatisticPoint> points = shownPoints(leadingSeries(answer), monthsShown);
    if (answer.n == 0) {
        setEmpty(true);
        return;
    }
    const StatisticText text = figureText(theme(), m_profile);
    KeyNumber number{.tooLittle = text.tooLittle(answer)};
    if (number.tooLittle.isEmpty() && restsOnTooFew(answer))
        number.tooLittle = text.finding(answer);
    if (!number.tooLittle.isEmpty() || points.empty()) {
        display(number);
        return;
    }
    number.figure = text.value(*points.back().value, Unit::Share, {});
    //: %1 is the month with what it rests on: "August 2025: 30 of 71."
    number.base = tr("Back within %Ln days. %1", nullptr, answer.query.windowDays).arg(text.lastOfPost(answer));
    if (points.size() > 1)
        addChange(number, points[points.size() - 2], points.back(), text);
    addCourse(number, points, Unit::Share, text);
    display(number);
}

ReferralsMadeCard::ReferralsMadeCard(const UiContext &context, const ShopProfile &profile, QWidget *parent)
    : KeyNumberCard(context, u"git-fork"_s, tr("Referrals this month"), 1, parent)
    , m_profile(profile)
{
}

void ReferralsMadeCard::read()
{
    const QDate today = todayIn(context(), m_profile);
    StatisticsQuery query;
    query.statistic = Statistic::Referrals;
    query.from = firstOfMonth(today).addMonths(-monthsShown);
    whenAnswered(ReadStatistics(context().file).read(query), this,
                 [this, today, generation = newReading()](const Result<Statistics> &answer) {
                     if (!isCurrent(generation))
                         return;
                     if (answer)
                         take(*answer, today);
                     else
                         context().notices.failed(errorText(answer.error(), Task::ReadCustomers));
                 });
}

void ReferralsMadeCard::take(const Statistics &answer, QDate today)
{
    if (answer.n == 0) {
        setEmpty(true);
        return;
    }
    const StatisticText text = figureText(theme(), m_profile);
    KeyNumber number;
    std::vector<StatisticPoint> whole;
    StatisticPoint running{.from = firstOfMonth(today), .value = 0};
    for (const StatisticPoint &point : leadingSeries(answer).points) {
        if (point.from == running.from)
            running = point;
        else if (point.value && point.from < running.from)
            whole.push_back(point);
    }
    number.figure = text.value(running.value.value_or(0), Unit::Count, {});
    const QString month = text.period(running, Grouping::Month);
    if (whole.empty())
        //: Of a number that still grows. %1 is a month.
        number.base = tr("So far in %1.").arg(month);
    else
        //: The same with the month before and its number: "So far in November 2025. October 2025: 12."
        number.base = tr("So far in %1. %2: %3.")
                          .arg(month, text.period(whole.back(), Grouping::Month),
                               text.value(*whole.back().value, Unit::Count, {}));
    addCourse(number, whole, Unit::Count, text);
    display(number);
}

ReplyTimeCard::ReplyTimeCard(const UiContext &context, QWidget *parent)
    : KeyNumberCard(context, u"timer"_s, tr("Time until an answer"), 3, parent)
{
}

void ReplyTimeCard::read()
{
    whenAnswered(readReplyCourse(context().file, replySpans, replyDays), this,
                 [this, generation = newReading()](const Result<std::vector<ReplyTimes>> &course) {
                     if (!isCurrent(generation))
                         return;
                     if (course)
                         take(*course);
                     else
                         context().notices.failed(errorText(course.error(), Task::ReadReviews));
                 });
}

void ReplyTimeCard::take(const std::vector<ReplyTimes> &course)
{
    const ReplyTimes &now = course.back();
    if (now.answered == 0) {
        setEmpty(true);
        return;
    }
    KeyNumber number;
    if (!isEnough(now)) {
        number.tooLittle =
            tr("Needs 3 answers whose time is known. You have %Ln in the last %1 days.", nullptr, int(now.answered))
                .arg(NumberText(theme().language()).count(replyDays));
        display(number);
        return;
    }
    const DurationText text(theme().language());
    number.figure = text.span(*now.median);
    //: %1 is the number of days, %2 "20 of 23".
    number.base = tr("Half of %Ln answers to what was said in the last %1 days were quicker. %2 in time.", nullptr,
                     int(now.answered))
                      .arg(NumberText(theme().language()).count(replyDays),
                           NumberText(theme().language()).ofTotal(now.inTime, now.answered));
    const ReplyTimes &before = course[course.size() - 2];
    if (isEnough(before)) {
        const qint64 change = *now.median - *before.median;
        number.change = waitChange(change, replyDays);
        number.trend = trendOf(double(change), leastChange);
        number.isLessBetter = true;
    }
    if (!std::ranges::all_of(course, isEnough)) {
        display(number);
        return;
    }
    QStringList spans;
    for (const ReplyTimes &times : course) {
        number.course.push_back(double(*times.median));
        spans << text.span(*times.median);
    }
    //: %1 is a number of days, %2 how long answers took in each: "9 h, 7 h, 8 h, 5 h".
    number.courseWords =
        tr("In spans of %1 days: %2.")
            .arg(NumberText(theme().language()).count(replyDays), spans.join(tr(", ", "between lengths of time")));
    display(number);
}

} // namespace Shopbell
