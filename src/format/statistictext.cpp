// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/statistictext.h"

#include "format/customerwords.h"
#include "format/numbertext.h"
#include "format/statisticparts.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

StatisticText::StatisticText(const DateText &dates, const QString &shopCurrency)
    : m_dates(dates)
    , m_money(dates.locale(), shopCurrency)
{
}

QString StatisticText::name(Statistic statistic)
{
    switch (statistic) {
    case Statistic::RepeatPurchases:
        return tr("Repeat purchases");
    case Statistic::PurchaseFrequency:
        return tr("How often people come");
    case Statistic::PurchaseGap:
        return tr("Days between visits");
    case Statistic::Cohorts:
        return tr("Who comes back after the first visit");
    case Statistic::Referrals:
        return tr("Referrals");
    case Statistic::ReferredShare:
        return tr("New customers who were sent");
    case Statistic::ReferralRevenue:
        return tr("What referrals brought");
    }
    Q_UNREACHABLE();
}

QString StatisticText::subtitle(const StatisticsQuery &query)
{
    switch (query.statistic) {
    case Statistic::RepeatPurchases:
        return tr("within %n days", "repeat purchases", query.windowDays);
    case Statistic::PurchaseFrequency:
        return tr("visits per customer");
    case Statistic::PurchaseGap:
        return tr("median of all gaps");
    case Statistic::Cohorts:
        switch (query.cohorts) {
        case CohortKind::Returning:
            return tr("bought in that month");
        case CohortKind::Repurchase:
            return tr("have come back by that month");
        case CohortKind::RepeatOrders:
            return tr("further visits per customer by that month");
        }
        break;
    case Statistic::Referrals:
        return tr("by way, with those who came");
    case Statistic::ReferredShare:
        return tr("share of the new customers");
    case Statistic::ReferralRevenue:
        return tr("purchases of their friends");
    }
    Q_UNREACHABLE();
}

QString StatisticText::label(const Statistics &answer, const StatisticSeries &series) const
{
    if (!series.name.isEmpty())
        return series.name;
    if (series.key == "rate"_L1)
        return tr("Bought again within %n days", "", answer.query.windowDays);
    if (series.key == "frequency"_L1)
        return tr("Visits per customer");
    if (series.key == "gap"_L1)
        return tr("Days between visits");
    if (series.key == "conversion"_L1)
        return tr("Became customers");
    if (series.key == "share"_L1)
        return tr("Were sent");
    if (series.key == "revenue"_L1)
        return tr("Spent by friends");
    if (series.key == "year-before"_L1)
        return tr("A year earlier");
    if (series.key == "recommendations"_L1)
        return tr("Recommendations");
    if (const auto way = referralWayFromKey(QString(series.key).remove(0, 4)); way && series.key.startsWith("way:"_L1))
        return nameOf(*way);
    if (answer.query.statistic == Statistic::Cohorts && !series.points.empty() && answer.query.by == Grouping::Month)
        return m_dates.month(series.points.front().from);
    return series.key;
}

QString StatisticText::value(double value, Unit unit, const QString &currency) const
{
    const NumberText numbers(m_dates.locale());
    switch (unit) {
    case Unit::Share:
        return numbers.percent(value, 1);
    case Unit::Count:
        return numbers.count(qRound64(value));
    case Unit::Days:
        //: %1 is the number of days with a decimal: "29.5", "30.0".
        return tr("%1 days", "", withDecimals).arg(numbers.fixed(value, 1));
    case Unit::PerCustomer:
        return numbers.fixed(value, 2);
    case Unit::Money:
        return m_money.amount(Money{qRound64(value), currency});
    }
    Q_UNREACHABLE();
}

QString StatisticText::period(const StatisticPoint &point, Grouping by) const
{
    const QLocale &locale = m_dates.locale();
    switch (by) {
    case Grouping::Day:
        return m_dates.fullDay(point.from);
    case Grouping::Week:
        return m_dates.range(point.from, point.to);
    case Grouping::Month:
        return m_dates.month(point.from);
    case Grouping::Quarter:
        //: A quarter of a year: "Q3 2025".
        return tr("Q%1 %2").arg(locale.toString((point.from.month() + 2) / 3), locale.toString(point.from, u"yyyy"_s));
    case Grouping::Year:
        return locale.toString(point.from, u"yyyy"_s);
    }
    Q_UNREACHABLE();
}

QString StatisticText::range(const std::vector<StatisticPoint> &points, Grouping by) const
{
    if (points.empty())
        return {};
    const QString first = period(points.front(), by);
    if (points.size() == 1)
        return first;
    if (by == Grouping::Day || by == Grouping::Week)
        return m_dates.range(points.front().from, points.back().to);
    //: From one period to another: "September 2024 to August 2025".
    return tr("%1 to %2").arg(first, period(points.back(), by));
}

QString StatisticText::basis(const Statistics &answer, const StatisticPoint &point) const
{
    const NumberText numbers(m_dates.locale());
    switch (answer.query.statistic) {
    case Statistic::RepeatPurchases:
    case Statistic::Cohorts:
    case Statistic::ReferredShare:
        return numbers.ofTotal(point.hits, point.n);
    case Statistic::PurchaseFrequency:
        if (point.hits == 1) // Then there is one customer.
            return tr("1 visit of 1 customer");
        //: What visits per customer rest on.
        return tr("%1 visits of %Ln customers", "", int(point.n)).arg(numbers.count(point.hits));
    case Statistic::PurchaseGap:
        //: What the days between visits rest on.
        return tr("%Ln gaps", "", int(point.n));
    case Statistic::Referrals:
        return tr("%Ln recommendations", "", int(point.n));
    case Statistic::ReferralRevenue:
        return tr("%Ln friends", "", int(point.n));
    }
    Q_UNREACHABLE();
}

QString StatisticText::tooLittle(const Statistics &answer) const
{
    switch (lackOf(answer)) {
    case Lack::None:
        return {};
    case Lack::Periods:
        return tooFewPeriods(answer);
    case Lack::People:
        return tooFewOfMany(answer);
    case Lack::Recommendations:
        return tooFewRecommendations(answer);
    }
    Q_UNREACHABLE();
}

QString StatisticText::lastDay(const Statistics &answer) const
{
    if (!endsEarly(answer))
        return m_dates.fullDay(answer.query.to);
    //: %1 is the day of the last purchase: "before 9 March 2026, when the records end".
    return tr("%1, when the records end").arg(m_dates.fullDay(answer.lastRecord));
}

QString StatisticText::tooFewPeriods(const Statistics &answer) const
{
    const int needed = periodsNeeded(answer.query.by);
    const int have = periodsThere(answer);
    if (answer.query.statistic == Statistic::RepeatPurchases) {
        //: %1 is how long, "3 months", of which %3 are there. %n days must have passed for somebody to come back, until %2,
        //: a day.
        return tr("Needs %1 of purchases that ended at least %n days before %2. You have %3.", "",
                  answer.query.windowDays)
            .arg(periods(needed, answer.query.by), lastDay(answer), NumberText(m_dates.locale()).count(have));
    }
    const Statistic statistic = answer.query.statistic;
    const bool sent = statistic == Statistic::Referrals || statistic == Statistic::ReferredShare
        || statistic == Statistic::ReferralRevenue;
    //: "3 months of purchases"
    const QString wanted = sent ? tr("%1 of recommendations").arg(periods(needed, answer.query.by))
                                : tr("%1 of purchases").arg(periods(needed, answer.query.by));
    if (endsEarly(answer))
        //: %1 is "3 months of purchases", %2 a day.
        return tr("Needs %1 that ended by %2. You have %Ln.", "", have).arg(wanted, lastDay(answer));
    //: %1 is how long, "3 months of purchases", of which so many are there and over.
    return tr("Needs %1. You have %Ln.", "", have).arg(wanted);
}

QString StatisticText::leastBasis(Statistic statistic) const
{
    const int least = int(leastToDraw);
    switch (statistic) {
    case Statistic::PurchaseFrequency:
        return tr("%Ln customers", "", least);
    case Statistic::PurchaseGap:
        return tr("%Ln return visits", "", least);
    default:
        return tr("%Ln new customers", "", least);
    }
}

QString StatisticText::tooFewOfMany(const Statistics &answer) const
{
    const QString needed = periods(periodsNeeded(answer.query.by), answer.query.by);
    const int have = periodsOfMany(answer);
    const QString least = leastBasis(answer.query.statistic);
    if (answer.query.statistic == Statistic::RepeatPurchases) {
        //: %1 is "3 months", of which %4 are there, %2 a day, %3 "5 new customers".
        return tr("Needs %1 that ended at least %n days before %2, with at least %3 each. You have %4.", "",
                  answer.query.windowDays)
            .arg(needed, lastDay(answer), least, NumberText(m_dates.locale()).count(have));
    }
    //: %1 is "3 months", %2 a day, %3 "10 customers" or "10 return visits".
    return tr("Needs %1 that ended by %2, with at least %3 each. You have %Ln.", "", have)
        .arg(needed, lastDay(answer), least);
}

QString StatisticText::tooFewRecommendations(const Statistics &answer) const
{
    const qint64 have = recommendationsThere(answer);
    const QString least = NumberText(m_dates.locale()).count(leastToDraw);
    if (answer.n > have) // The others are of a period that still runs.
        //: %1 is 5, %2 the last day of the last month that is over, until which so many are there.
        return tr("Needs at least %1 recommendations by %2. You have %Ln.", "", int(have))
            .arg(least, m_dates.fullDay(lastDayOver(answer)));
    //: Before anything is told of them; %1 is 5.
    return tr("Needs at least %1 recommendations. You have %Ln.", "", int(have)).arg(least);
}

QString StatisticText::note(const StatisticNote &note) const
{
    const int n = int(note.n);
    switch (note.kind) {
    case StatisticNote::Kind::Nobody:
        return tr("%Ln purchases belong to nobody and are left out.", "", n);
    case StatisticNote::Kind::OnlyCredit:
        return tr("%Ln customers have only credit notes, and so no visit that counts.", "", n);
    case StatisticNote::Kind::OtherCurrencies:
        return tr("%Ln purchases in other currencies than %1 are left out.", "", n).arg(note.text);
    case StatisticNote::Kind::AlreadyCustomer:
        return tr("%Ln recommendations are not counted: the friend was already a customer.", "", n);
    case StatisticNote::Kind::NotFirst:
        return tr("%Ln recommendations are not counted: somebody else was first.", "", n);
    case StatisticNote::Kind::WonBack:
        return tr("%Ln recommendations are not counted: an old customer was won back.", "", n);
    case StatisticNote::Kind::Circle:
        return tr("%Ln recommendations are not counted: the friend had sent the other one first.", "", n);
    case StatisticNote::Kind::Selection:
        return tr("Only the %Ln customers of “%1”.", "", n).arg(note.text);
    case StatisticNote::Kind::RecordsEnd:
        return tr("Nothing was written down after %1, so nothing is said of later periods.")
            .arg(m_dates.fullDay(note.day));
    }
    Q_UNREACHABLE();
}

QString StatisticText::point(const Statistics &answer, const StatisticSeries &series, const StatisticPoint &point) const
{
    const Grouping by = answer.query.statistic == Statistic::Cohorts ? Grouping::Month : answer.query.by;
    const QString when = period(point, by);
    QString text;
    if (!point.value) {
        //: %1 is a period, %2 what is shown.
        text = tr("%1, %2: nothing yet.").arg(when, label(answer, series));
    } else if (series.unit == Unit::Count) {
        text = tr("%1, %2: %3.").arg(when, label(answer, series), value(*point.value, series.unit, answer.currency));
    } else {
        const QString rests = series.unit == Unit::Share ? NumberText(m_dates.locale()).ofTotal(point.hits, point.n)
                                                         : basis(answer, point);
        //: %1 is a period, %2 what is shown, %3 the figure, %4 what it rests on: "30 of 71".
        text = tr("%1, %2: %3, %4.")
                   .arg(when, label(answer, series), value(*point.value, series.unit, answer.currency), rests);
    }
    if (point.isSettled())
        return text;
    //: Two sentences, one after the other.
    return tr("%1 %2").arg(text, point.complete ? tr("The records end before.") : tr("Still running."));
}

QString StatisticText::description(const Statistics &answer) const
{
    const StatisticSeries series = leadingSeries(answer);
    const std::vector<StatisticPoint> points = shownPoints(series, std::numeric_limits<int>::max());
    if (const QString little = tooLittle(answer); points.empty() || !little.isEmpty())
        return tr("%1. %2").arg(name(answer.query.statistic), little);
    const auto [lowest, highest] =
        std::ranges::minmax_element(points, {}, [](const auto &each) { return *each.value; });
    const auto said = [&](const StatisticPoint &point) {
        //: A figure of a period: "42% in August 2025".
        return tr("%1 in %2").arg(value(*point.value, series.unit, answer.currency), period(point, answer.query.by));
    };
    const QString title = finding(answer);
    return tr("%1. %2. First %3, last %4, highest %5, lowest %6.")
        .arg(title.isEmpty() ? name(answer.query.statistic) : title, range(points, answer.query.by),
             said(points.front()), said(points.back()), said(*highest), said(*lowest));
}

} // namespace Shopbell
