// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/numbertext.h"
#include "format/statisticparts.h"
#include "format/statistictext.h"

#include <cmath>
#include <limits>

// The finding and the line below it.

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// Of cohorts in the month after their first visit, pooled over those that may be spoken of.
struct MonthAfter
{
    qint64 hits = 0;
    qint64 n = 0;
    double value() const { return n > 0 ? double(hits) / double(n) : 0; }
};

MonthAfter pooledMonthAfter(const Statistics &answer)
{
    MonthAfter pooled;
    for (const StatisticPoint &point : shownPoints(leadingSeries(answer), std::numeric_limits<int>::max())) {
        pooled.hits += point.hits;
        pooled.n += point.n;
    }
    return pooled;
}
} // namespace

QString StatisticText::finding(const Statistics &answer) const
{
    if (!tooLittle(answer).isEmpty())
        return {};
    const auto [trend, change, now, then, tooFewToCompare, mayBeChance] = comparisonOf(answer);
    if (!now.value)
        return {};
    if (restsOnTooFew(answer))
        return tooFew(answer, now);
    const StatisticSeries series = leadingSeries(answer);
    const QString figure = value(*now.value, series.unit, answer.currency);
    const QString when = period(now, answer.query.by);
    const auto byTrend = [trend = trend](const QString &none, const QString &more, const QString &same,
                                         const QString &less) {
        return trend == Trend::None ? none : trend == Trend::More ? more : trend == Trend::Same ? same : less;
    };
    switch (answer.query.statistic) {
    case Statistic::RepeatPurchases: {
        const int days = answer.query.windowDays;
        return byTrend(tr("%1 bought again within %n days", "", days),
                       tr("More people come back: %1 bought again within %n days", "", days),
                       tr("As many people come back: %1 bought again within %n days", "", days),
                       tr("Fewer people come back: %1 bought again within %n days", "", days))
            .arg(figure);
    }
    case Statistic::PurchaseFrequency:
        return byTrend(tr("%1 visits per customer in %2", "", withDecimals),
                       tr("People come more often: %1 visits per customer in %2", "", withDecimals),
                       tr("People come as often as before: %1 visits per customer in %2", "", withDecimals),
                       tr("People come less often: %1 visits per customer in %2", "", withDecimals))
            .arg(figure, when);
    case Statistic::PurchaseGap:
        //: %1 is a number of days with its word.
        return byTrend(tr("%1 between two visits"), tr("People take longer to come back: %1 between two visits"),
                       tr("People come back as soon as before: %1 between two visits"),
                       tr("People come back sooner: %1 between two visits"))
            .arg(figure);
    case Statistic::Cohorts: {
        const MonthAfter pooled = pooledMonthAfter(answer);
        const QString overall = value(pooled.value(), Unit::Share, {});
        switch (answer.query.cohorts) {
        case CohortKind::Returning:
            return tr("%1 of new customers come in the month after their first visit").arg(overall);
        case CohortKind::Repurchase:
            return tr("%1 of new customers have come back by the month after their first visit").arg(overall);
        case CohortKind::RepeatOrders:
            return tr("%1 further visits per new customer by the month after the first")
                .arg(NumberText(m_dates.locale()).fixed(pooled.value(), 2));
        }
        break;
    }
    case Statistic::Referrals: {
        const int count = int(std::llround(*now.value));
        return byTrend(tr("%Ln recommendations in %1", "", count),
                       tr("More people are sent: %Ln recommendations in %1", "", count),
                       tr("As many people are sent: %Ln recommendations in %1", "", count),
                       tr("Fewer people are sent: %Ln recommendations in %1", "", count))
            .arg(when);
    }
    case Statistic::ReferredShare:
        return byTrend(tr("%1 of new customers were sent by somebody"),
                       tr("More new customers are sent: %1 were sent by somebody"),
                       tr("As many new customers are sent: %1 were sent by somebody"),
                       tr("Fewer new customers are sent: %1 were sent by somebody"))
            .arg(figure);
    case Statistic::ReferralRevenue:
        return byTrend(tr("Friends of customers spent %1 in %2"), tr("Friends of customers spend more: %1 in %2"),
                       tr("Friends of customers spend as much: %1 in %2"),
                       tr("Friends of customers spend less: %1 in %2"))
            .arg(figure, when);
    }
    Q_UNREACHABLE();
}

QString StatisticText::tooFew(const Statistics &answer, const StatisticPoint &now) const
{
    if (answer.query.statistic == Statistic::Cohorts)
        return tr("Too few people to tell: %Ln new customers", "", int(pooledMonthAfter(answer).n));
    const QString rests = basis(answer, now);
    const QString when = period(now, answer.query.by);
    //: %1 is what the figure rests on, "3 gaps", %2 a period.
    return answer.query.statistic == Statistic::PurchaseGap ? tr("Too few visits to tell: %1 in %2").arg(rests, when)
                                                            //: %1 is what the figure rests on, "1 of 2", %2 a period.
                                                            : tr("Too few people to tell: %1 in %2").arg(rests, when);
}

QString StatisticText::difference(const Statistics &answer, double change) const
{
    const NumberText numbers(m_dates.locale());
    const double size = std::abs(change);
    switch (leadingSeries(answer).unit) {
    case Unit::Share:
        //: A difference between two percentages.
        return tr("%1 points", "", withDecimals).arg(numbers.fixed(size, 1));
    case Unit::Count:
        return numbers.count(std::llround(size));
    case Unit::Days:
        return tr("%1 days", "", withDecimals).arg(numbers.fixed(size, 1));
    case Unit::PerCustomer:
        return tr("%1 visits per customer", "", withDecimals).arg(numbers.fixed(size, 2));
    case Unit::Money:
        return m_money.amount(Money{std::llround(size), answer.currency});
    }
    Q_UNREACHABLE();
}

QString StatisticText::remark(const Statistics &answer) const
{
    const auto [trend, change, now, then, tooFewToCompare, mayBeChance] = comparisonOf(answer);
    if (!now.value || !tooLittle(answer).isEmpty())
        return {};
    if (restsOnTooFew(answer))
        return tr("A finding needs at least %Ln.", "in the place of a trend; people or gaps", int(leastForFinding));
    if (answer.query.statistic == Statistic::Cohorts) {
        const MonthAfter pooled = pooledMonthAfter(answer);
        if (answer.query.cohorts == CohortKind::RepeatOrders && pooled.hits == 1)
            return tr("1 visit of %Ln new customers.", "", int(pooled.n));
        //: What the finding rests on: "1,240 visits of 3,100 new customers."
        return answer.query.cohorts == CohortKind::RepeatOrders
            ? tr("%1 visits of %Ln new customers.", "", int(pooled.n)).arg(m_dates.locale().toString(pooled.hits))
            : tr("%1 of %Ln new customers.", "", int(pooled.n)).arg(m_dates.locale().toString(pooled.hits));
    }
    if (tooFewToCompare) {
        //: %1 and %3 are periods, %2 and %4 what their figures rest on: "August 2025: 30 of 71."
        return tr("%1: %2. Too few to compare with %3: %4.")
            .arg(period(now, answer.query.by), basis(answer, now), period(then, answer.query.by), basis(answer, then));
    }
    if (mayBeChance) {
        //: Two periods with what their figures rest on: "August 2025: 350 of 1,000. August 2024: 353 of 1,000."
        return tr("%1: %2. %3: %4. The difference may be chance.")
            .arg(period(now, answer.query.by), basis(answer, now), period(then, answer.query.by), basis(answer, then));
    }
    if (trend == Trend::None) {
        if (answer.query.statistic == Statistic::Referrals)
            return {}; // The finding has said both, how many and when.
        //: %1 is a period, %2 what the figure rests on: "August 2025: 30 of 71."
        return tr("%1: %2.").arg(period(now, answer.query.by), basis(answer, now));
    }
    QString earlier = period(then, answer.query.by);
    if (answer.query.by == Grouping::Month && then.from.year() == answer.query.to.year() - 1) {
        //: A month of the year before this one: "November last year".
        earlier = tr("%1 last year").arg(m_dates.locale().standaloneMonthName(then.from.month()));
    }
    switch (trend) {
    case Trend::More:
        //: %1 is a difference with its unit: "That is 6.5 points more than in November last year."
        return tr("That is %1 more than in %2.").arg(difference(answer, change), earlier);
    case Trend::Less:
        return tr("That is %1 less than in %2.").arg(difference(answer, change), earlier);
    case Trend::Same:
    case Trend::None:
        break;
    }
    return tr("That is the same as in %1.").arg(earlier);
}

} // namespace Shopbell
