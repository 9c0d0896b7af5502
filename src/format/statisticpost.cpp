// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/numbertext.h"
#include "format/statisticparts.h"
#include "format/statistictext.h"

#include <algorithm>
#include <cmath>

// The words of a picture.

namespace Shopbell {

using namespace Qt::StringLiterals;

QString StatisticText::inMonth(const StatisticPoint &point, const Statistics &answer) const
{
    const bool month = answer.query.by == Grouping::Month;
    return month ? m_dates.locale().standaloneMonthName(point.from.month()) : period(point, answer.query.by);
}

QString StatisticText::source(const Statistics &answer) const
{
    const std::vector<StatisticPoint> told = shownPoints(leadingSeries(answer), 1);
    if (told.empty())
        return {};
    return counted(answer, range(drawnPoints(answer), answer.query.by), period(told.back(), answer.query.by),
                   basis(answer, told.back()));
}

QString StatisticText::sourceOfMap(const Statistics &answer) const
{
    //: %1 is "by month of their first visit", %2 a range.
    return withSelection(tr("%Ln new customers, %1, %2.", "below a heat map", int(answer.n))
                             .arg(byFirstVisit(answer.query.by), range(drawnPoints(answer), answer.query.by)),
                         answer);
}

QString StatisticText::sourceOfPost(const Statistics &answer, int most) const
{
    const std::vector<StatisticPoint> points = postedPoints(leadingSeries(answer), most);
    if (points.empty())
        return {};
    return withLeftOut(
        counted(answer, range(points, answer.query.by), inMonth(points.back(), answer), basis(answer, points.back())),
        answer, most);
}

QString StatisticText::withLeftOut(const QString &text, const Statistics &answer, int most) const
{
    qint64 leftOut = 0;
    for (const StatisticPoint &point : postedPoints(leadingSeries(answer), most))
        leftOut += point.leftOut;
    if (leftOut == 0)
        return text;
    //: Of recommendations, behind the number of those that count: the friends were no new customers.
    const QString said = answer.query.statistic == Statistic::Referrals
        ? tr("%Ln more are not counted.", "recommendations", int(leftOut))
        : note({.kind = StatisticNote::Kind::OtherCurrencies, .n = leftOut, .text = answer.currency});
    return tr("%1 %2").arg(text, said);
}

QString StatisticText::lastOfPost(const Statistics &answer, int most) const
{
    const std::vector<StatisticPoint> told = shownPoints(leadingSeries(answer), 1);
    if (told.empty())
        return {};
    //: %1 is a period, %2 what the figure rests on: "August 2025: 30 of 71."
    return withLeftOut(tr("%1: %2.").arg(period(told.back(), answer.query.by), basis(answer, told.back())), answer,
                       most);
}

QString StatisticText::shortSourceOfPost(const Statistics &answer, int most) const
{
    const QString last = lastOfPost(answer, most);
    if (last.isEmpty())
        return {};
    const QString what = countedInShort(answer.query);
    return withSelection(what.isEmpty() ? last : tr("%1. %2").arg(what, last), answer);
}

QString StatisticText::countedInShort(const StatisticsQuery &query)
{
    switch (query.statistic) {
    case Statistic::RepeatPurchases:
        return tr("Bought again within %n days", "", query.windowDays);
    case Statistic::PurchaseFrequency:
        return tr("Visits per customer");
    case Statistic::PurchaseGap:
        return tr("Days between two visits, median");
    case Statistic::Cohorts:
        switch (query.cohorts) {
        case CohortKind::Returning:
            return tr("Bought in the month after their first visit");
        case CohortKind::Repurchase:
            return tr("Had come back by the month after their first visit");
        case CohortKind::RepeatOrders:
            return tr("Further visits by the month after the first");
        }
        break;
    case Statistic::Referrals:
        return {}; // What the figure rests on names it.
    case Statistic::ReferredShare:
        return tr("New customers who were sent by somebody");
    case Statistic::ReferralRevenue:
        return tr("Spent by friends");
    }
    Q_UNREACHABLE();
}

QString StatisticText::withSelection(QString text, const Statistics &answer) const
{
    for (const StatisticNote &each : answer.notes) {
        if (each.kind == StatisticNote::Kind::Selection)
            text = tr("%1 %2").arg(text, note(each));
    }
    return text;
}

QString StatisticText::counted(const Statistics &answer, const QString &window, const QString &last,
                               const QString &rests) const
{
    const QString by = byPeriod(answer.query.by);
    const QString byFirst = byFirstVisit(answer.query.by);
    QString what;
    switch (answer.query.statistic) {
    case Statistic::RepeatPurchases:
        //: %1 is "by month of their first visit".
        what = tr("New customers who bought again within %n days, %1", "", answer.query.windowDays).arg(byFirst);
        break;
    case Statistic::PurchaseFrequency:
        what = tr("Visits per customer, %1").arg(by);
        break;
    case Statistic::PurchaseGap:
        what = tr("Days between two visits, median, %1").arg(by);
        break;
    case Statistic::Cohorts:
        what = tr("New customers who bought in the month after, %1").arg(byFirst);
        if (answer.query.cohorts == CohortKind::Repurchase)
            what = tr("New customers who had come back by the month after, %1").arg(byFirst);
        else if (answer.query.cohorts == CohortKind::RepeatOrders)
            what = tr("Further visits of new customers by the month after, %1").arg(byFirst);
        break;
    case Statistic::Referrals:
        what = tr("Recommendations, %1").arg(by);
        break;
    case Statistic::ReferredShare:
        what = tr("New customers who were sent by somebody, %1").arg(byFirst);
        break;
    case Statistic::ReferralRevenue:
        what = tr("What customers spent who were sent by somebody, %1").arg(by);
        break;
    }
    //: %1 what is counted, %2 the range, %3 the last period, %4 what its figure rests on.
    return withSelection(tr("%1, %2. %3: %4.").arg(what, window, last, rests), answer);
}

QString StatisticText::whyNoPost(const Statistics &answer, int most) const
{
    if (const QString little = tooLittle(answer); !little.isEmpty())
        return little;
    constexpr int leastBars = 2;
    if (std::ranges::count_if(postedPoints(leadingSeries(answer), most), isTold) < leastBars)
        return tr("There is too little to draw yet.");
    if (!restsOnTooFew(answer))
        return {};
    //: %1 is "Too few people to tell: 3 of 6 in August 2025".
    return tr("%1. That is not enough to make a post of it.").arg(tooFew(answer, comparisonOf(answer).now));
}

QString StatisticText::headline(const Statistics &answer, int most) const
{
    const StatisticPoint now = comparisonOf(answer).now;
    if (!now.value || !tooLittle(answer).isEmpty())
        return {};
    if (restsOnTooFew(answer)) {
        //: The name of a chart and its range: "Repeat purchases, September 2024 to August 2025".
        return tr("%1, %2", "a chart and its range")
            .arg(name(answer.query.statistic), range(postedPoints(leadingSeries(answer), most), answer.query.by));
    }
    const QString when = inMonth(now, answer);
    switch (answer.query.statistic) {
    case Statistic::RepeatPurchases:
        //: %1 is a month, %2 a share in words: "Of August’s new faces, more than four in ten came back."
        return tr("Of %1’s new faces, %2 came back.").arg(when, shareInWords(now.hits, now.n));
    case Statistic::PurchaseFrequency:
        return tr("In %1, our customers came %2 times each.", "", *now.value == 1 ? 1 : 2)
            .arg(when, NumberText(m_dates.locale()).decimal(*now.value, 1));
    case Statistic::PurchaseGap:
        return tr("In %1, half of all return visits came within %Ln days.", "", int(std::ceil(*now.value))).arg(when);
    case Statistic::Cohorts:
        if (answer.query.cohorts == CohortKind::RepeatOrders)
            return tr("%1’s new faces came back %Ln times in the month after.", "", int(now.hits)).arg(when);
        return tr("Of %1’s new faces, %2 came back in the month after.").arg(when, shareInWords(now.hits, now.n));
    case Statistic::Referrals:
        return tr("In %1, you recommended us %Ln times.", "", int(std::llround(*now.value))).arg(when);
    case Statistic::ReferredShare:
        return tr("Of %1’s new faces, %2 were sent by somebody.").arg(when, shareInWords(now.hits, now.n));
    case Statistic::ReferralRevenue:
        return tr("In %1, friends you sent bought for %2.")
            .arg(when, m_money.whole(Money{std::llround(*now.value), answer.currency}));
    }
    Q_UNREACHABLE();
}

QString StatisticText::lineAbove(const Statistics &answer, int most) const
{
    const std::vector<StatisticPoint> points = postedPoints(leadingSeries(answer), most);
    if (points.empty())
        return {};
    const bool year = answer.query.by == Grouping::Month && points.size() == 12;
    const QString span = periodsInWords(int(points.size()), answer.query.by);
    QString text;
    switch (answer.query.statistic) {
    case Statistic::RepeatPurchases:
    case Statistic::Cohorts:
    case Statistic::ReferredShare:
        text = year ? tr("A year of new faces") : tr("%1 of new faces").arg(span);
        break;
    case Statistic::PurchaseFrequency:
    case Statistic::PurchaseGap:
        text = year ? tr("A year of visits") : tr("%1 of visits").arg(span);
        break;
    case Statistic::Referrals:
    case Statistic::ReferralRevenue:
        text = year ? tr("A year of recommendations") : tr("%1 of recommendations").arg(span);
        break;
    }
    text[0] = text[0].toUpper();
    return text;
}

QString StatisticText::altText(const Statistics &answer, int most) const
{
    const StatisticSeries series = leadingSeries(answer);
    const std::vector<StatisticPoint> points = postedPoints(series, most);
    if (points.empty())
        return {};
    const auto figure = [&](const StatisticPoint &point) {
        return series.unit == Unit::Share ? NumberText(m_dates.locale()).percent(*point.value)
                                          : value(*point.value, series.unit, answer.currency);
    };
    const StatisticPoint &first = points.front();
    const StatisticPoint &last = points.back();
    const QString span = periodsInWords(int(points.size()), answer.query.by);
    const auto beats = [&last](auto compare) {
        return [&last, compare](const StatisticPoint &point) {
            return point.from == last.from || !point.value || compare(*last.value, *point.value);
        };
    };
    const bool highest = points.size() > 1 && std::ranges::all_of(points, beats(std::greater<>()));
    const bool lowest = points.size() > 1 && std::ranges::all_of(points, beats(std::less<>()));
    QString text;
    if (answer.query.statistic == Statistic::RepeatPurchases) {
        //: %1 "twelve months", %2 and %4 percentages, %3 and %5 periods, without the full stop.
        text =
            tr("Bar chart, %1: %2 of %3’s new customers bought again within %n days, %4 of %5’s", "",
               answer.query.windowDays)
                .arg(span, figure(first), period(first, answer.query.by), figure(last), period(last, answer.query.by));
    } else {
        //: %1 "twelve months", %2 what is shown, %3 and %5 figures, %4 and %6 periods, without the full stop.
        text = tr("Bar chart, %1. %2: %3 in %4, %5 in %6")
                   .arg(span, name(answer.query.statistic), figure(first), period(first, answer.query.by), figure(last),
                        period(last, answer.query.by));
    }
    if (highest)
        return tr("%1, the highest.").arg(text);
    return lowest ? tr("%1, the lowest.").arg(text) : tr("%1.").arg(text);
}

QString StatisticText::altTextOfMap(const Statistics &answer) const
{
    const QString title = finding(answer);
    //: %1 is what its cells say, "bought in that month", %2 the finding.
    const QString text =
        tr("Heat map, %1: %2.").arg(subtitle(answer.query), title.isEmpty() ? name(answer.query.statistic) : title);
    const QString rests = remark(answer);
    return rests.isEmpty() ? text : tr("%1 %2").arg(text, rests);
}

} // namespace Shopbell
