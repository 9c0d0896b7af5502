// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charttext.h"

#include "charts/chartplan.h"
#include "domain/referral.h"
#include "format/datetext.h"
#include "format/moneytext.h"
#include "format/numbertext.h"

#include <QTimeZone>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr auto wayPrefix = "way:"_L1;

bool hasNoFraction(double number)
{
    return std::abs(number - std::round(number)) < 1e-6;
}

} // namespace

ChartText::ChartText(const QLocale &locale, const QString &currency) : m_locale(locale), m_currency(currency) {}

QString ChartText::value(double value, Unit unit) const
{
    const NumberText numbers(m_locale);
    switch (unit) {
    case Unit::Share:
        return numbers.percent(value, 1);
    case Unit::Count:
        return numbers.count(std::llround(value));
    case Unit::Days:
        return tr("%1 days").arg(numbers.fixed(value, 1));
    case Unit::PerCustomer:
        return numbers.fixed(value, 2);
    case Unit::Money:
        return MoneyText(m_locale, m_currency).amount(std::llround(value));
    }
    Q_UNREACHABLE();
}

QString ChartText::tick(double value, Unit unit, double step) const
{
    if (step > 0 && unit != Unit::Money) { // As many decimals at each as the step has.
        const double shown = unit == Unit::Share ? step * 100 : step;
        const int decimals = hasNoFraction(shown) ? 0 : hasNoFraction(shown * 10) ? 1 : 2;
        return unit == Unit::Share ? NumberText(m_locale).percent(value, decimals)
                                   : NumberText(m_locale).fixed(value, decimals);
    }
    const NumberText numbers(m_locale);
    switch (unit) {
    case Unit::Share: {
        const double percent = value * 100;
        return numbers.percent(value, std::abs(percent - std::round(percent)) < 0.01 ? 0 : 1);
    }
    case Unit::Count:
    case Unit::Days:
    case Unit::PerCustomer:
        return numbers.decimal(value, 2);
    case Unit::Money:
        return MoneyText(m_locale, m_currency).whole({std::llround(value), m_currency});
    }
    Q_UNREACHABLE();
}

QString ChartText::figure(double value, Unit unit) const
{
    if (unit == Unit::PerCustomer || unit == Unit::Days)
        return NumberText(m_locale).fixed(value, 1);
    return unit == Unit::Share ? NumberText(m_locale).percent(value) : tick(value, unit);
}

QString ChartText::basis(const StatisticPoint &point, Unit unit, Statistic statistic) const
{
    const NumberText numbers(m_locale);
    if (unit == Unit::Share)
        return numbers.ofTotal(point.hits, point.n);
    switch (statistic) {
    case Statistic::PurchaseGap:
        return tr("%Ln gaps", "", int(point.n));
    case Statistic::Referrals:
        return tr("%Ln recommendations", "", int(point.n));
    case Statistic::ReferralRevenue:
        return tr("%Ln friends", "", int(point.n));
    default:
        return tr("%Ln customers", "", int(point.n));
    }
}

QString ChartText::leftOut(const StatisticPoint &point, Statistic statistic)
{
    if (point.leftOut == 0)
        return {};
    //: Behind what a figure rests on: "6 of 13, 4 not counted".
    return statistic == Statistic::Referrals ? tr("%Ln not counted", "recommendations", int(point.leftOut))
                                             : tr("%Ln in other currencies", "purchases", int(point.leftOut));
}

QString ChartText::tickOf(QDate from, Grouping by, bool withYear) const
{
    const DateText dates(m_locale, QTimeZone::utc());
    switch (by) {
    case Grouping::Day:
    case Grouping::Week:
        return dates.day(from, withYear ? from.addYears(1) : from);
    case Grouping::Month:
        return withYear ? dates.shortMonth(from) : m_locale.standaloneMonthName(from.month(), QLocale::ShortFormat);
    case Grouping::Quarter: {
        const QString quarter = tr("Q%1", "quarter of a year").arg(m_locale.toString((from.month() + 2) / 3));
        return withYear ? tr("%1 %2", "quarter and year on an axis").arg(quarter, m_locale.toString(from, u"yyyy"_s))
                        : quarter;
    }
    case Grouping::Year:
        return m_locale.toString(from, u"yyyy"_s);
    }
    Q_UNREACHABLE();
}

QString ChartText::period(QDate from, QDate to, Grouping by) const
{
    const DateText dates(m_locale, QTimeZone::utc());
    switch (by) {
    case Grouping::Day:
        return dates.fullDay(from);
    case Grouping::Week:
        return dates.range(from, to);
    case Grouping::Month:
        return dates.month(from);
    case Grouping::Quarter:
    case Grouping::Year:
        return tickOf(from, by, true);
    }
    Q_UNREACHABLE();
}

QString ChartText::initial(QDate from, Grouping by) const
{
    switch (by) {
    case Grouping::Day:
    case Grouping::Week:
        return m_locale.toString(from.day());
    case Grouping::Month:
        // Chinese has no initials of months: their number says more.
        return m_locale.language() == QLocale::Chinese
            ? m_locale.toString(from.month())
            : m_locale.standaloneMonthName(from.month(), QLocale::NarrowFormat);
    case Grouping::Quarter:
    case Grouping::Year:
        return tickOf(from, by, false);
    }
    Q_UNREACHABLE();
}

QString ChartText::series(const StatisticSeries &series, const StatisticsQuery &query) const
{
    if (!series.name.isEmpty())
        return series.name;
    if (series.key == "year-before"_L1)
        return tr("Last year");
    if (series.key == "conversion"_L1)
        return tr("Became customers");
    if (series.key.startsWith(wayPrefix)) {
        switch (referralWayFromKey(QStringView(series.key).sliced(wayPrefix.size())).value_or(ReferralWay::Own)) {
        case ReferralWay::ToldAFriend:
            return tr("Told a friend");
        case ReferralWay::CameAlong:
            return tr("Came along");
        case ReferralWay::CardHandedOn:
            return tr("Card handed on");
        case ReferralWay::Online:
            return tr("Online");
        case ReferralWay::ReadAReview:
            return tr("Read a review");
        case ReferralWay::SawOurPost:
            return tr("Saw our post");
        default:
            return other();
        }
    }
    switch (query.statistic) {
    case Statistic::ReferredShare:
        return tr("Share of new customers who were sent");
    case Statistic::ReferralRevenue:
        return tr("Spent by friends who were sent");
    case Statistic::PurchaseGap:
        return query.withYearBefore ? tr("This year") : tr("Days between visits");
    case Statistic::PurchaseFrequency:
        return query.withYearBefore ? tr("This year") : tr("Visits per customer");
    default:
        return query.withYearBefore ? tr("This year") : tr("Bought again");
    }
}

QString ChartText::other()
{
    return tr("Other");
}

QString ChartText::stillRunning()
{
    return tr("Still running");
}

QString ChartText::unsettled(bool complete)
{
    //: Of a period that is over, but nobody wrote anything down as late as it, or as its window, ends.
    return complete ? tr("Records end before") : stillRunning();
}

QStringList ChartText::hatched(const ChartPlan &plan)
{
    QStringList words;
    for (const bool complete : {true, false}) {
        if (std::ranges::any_of(plan.periods, [complete](const PlannedPeriod &period) {
                return !period.isSettled() && period.complete == complete;
            }))
            words.append(unsettled(complete));
    }
    return words;
}

QString ChartText::lastYear(const QString &basis)
{
    //: %1 is what a figure of the year before rests on: "last year 8 of 27".
    return tr("last year %1").arg(basis);
}

QString ChartText::yourTarget(const QString &value)
{
    return tr("Your target %1").arg(value);
}

} // namespace Shopbell
