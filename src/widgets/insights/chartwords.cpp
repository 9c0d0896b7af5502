// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/insights/chartwords.h"

#include "charts/chartlist.h"
#include "charts/charttext.h"
#include "format/datetext.h"
#include "format/numbertext.h"
#include "format/statisticparts.h"
#include "format/statistictext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

struct ChartSayings
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::ChartSayings)
};

} // namespace

QString presentValue(const Statistics &answer, const QLocale &locale)
{
    if (!canBeDrawn(answer) || restsOnTooFew(answer))
        //: Of a chart, in the place of its figure.
        return ChartSayings::tr("Too little data");
    const StatisticSeries series = leadingSeries(answer);
    const std::vector<StatisticPoint> points = shownPoints(series, 1);
    if (points.empty())
        return {};
    return statisticText(answer, locale).value(*points.back().value, series.unit, answer.currency);
}

QString upToWords(QDate lastRecord, Statistic statistic, const QLocale &locale)
{
    const QString day = DateText(locale, QTimeZone::utc()).day(lastRecord, {});
    if (statistic == Statistic::Referrals)
        return ChartSayings::tr("Up to the last record (%1)").arg(day);
    return ChartSayings::tr("Up to the last purchase (%1)").arg(day);
}

QString nameWithKind(const StatisticsQuery &query)
{
    //: The name of a heat map and what its cells say.
    return ChartSayings::tr("%1, %2", "name of a file")
        .arg(StatisticText::name(query.statistic), StatisticText::subtitle(query));
}

QString peopleBehind(const PointChosen &chosen, const Statistics &answer, const QLocale &locale)
{
    const StatisticSeries *series = answer.find(seriesIn(chosen.series).first());
    if (!series)
        return {};
    const auto at = std::ranges::find(series->points, chosen.from, &StatisticPoint::from);
    if (at == series->points.end())
        return {};
    const QString when = ChartText(locale, answer.currency).period(at->from, at->to, answer.query.by);
    const QString share = NumberText(locale).ofTotal(at->hits, at->n);
    switch (answer.query.statistic) {
    case Statistic::RepeatPurchases:
        //: %1 is a month, %2 "30 of 71".
        return ChartSayings::tr("First came in %1; %2 came back within %Ln days and stand first", nullptr,
                                answer.query.windowDays)
            .arg(when, share);
    case Statistic::ReferredShare:
        return ChartSayings::tr("New customers of %1; %2 were sent by somebody and stand first").arg(when, share);
    case Statistic::Referrals:
        if (seriesIn(chosen.series).size() == 1 && series->key.startsWith("way:"_L1))
            //: Of a part of a bar: %1 is the way, "Told a friend", %2 a month.
            return ChartSayings::tr("%1: who recommended the shop in %2, and whom they sent")
                .arg(statisticText(answer, locale).label(answer, *series), when);
        return ChartSayings::tr("Who recommended the shop in %1, and whom they sent").arg(when);
    case Statistic::ReferralRevenue:
        return ChartSayings::tr("Friends who bought in %1").arg(when);
    case Statistic::PurchaseFrequency:
        return ChartSayings::tr("Customers who came in %1, the most frequent first").arg(when);
    case Statistic::PurchaseGap:
        return ChartSayings::tr("Customers who came again in %1").arg(when);
    case Statistic::Cohorts:
        return ChartSayings::tr("First came in %1").arg(when);
    }
    Q_UNREACHABLE();
}

} // namespace Shopbell
