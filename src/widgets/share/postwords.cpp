// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/share/postwords.h"

#include "charts/socialpicture.h"
#include "widgets/insights/chartwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

struct PostSayings
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::PostSayings)
};

/// "September to November are still running and are left out."
QString leftOutSentence(const Statistics &answer, const StatisticText &text)
{
    const StatisticSeries series = leadingSeries(answer);
    std::vector<StatisticPoint> running;
    for (const StatisticPoint &point : series.points) {
        if (!point.complete)
            running.push_back(point);
    }
    if (running.empty())
        return {};
    const QString first = text.period(running.front(), answer.query.by);
    if (running.size() == 1)
        //: %1 is a month.
        return PostSayings::tr("%1 is still running and is left out.").arg(first);
    //: %1 and %2 are months.
    return PostSayings::tr("%1 to %2 are still running and are left out.")
        .arg(first, text.period(running.back(), answer.query.by));
}

/// "Thank you, Wellbrook.": the town is what stands last in the place of the shop.
QString thanksTo(const Shop &shop)
{
    const QString town = shop.place.section(u',', -1).trimmed();
    //: %1 is the town of the shop.
    return town.isEmpty() ? PostSayings::tr("Thank you.") : PostSayings::tr("Thank you, %1.").arg(town);
}

} // namespace

PostProposal proposalOf(const Statistics &answer, const Shop &shop, const QLocale &locale)
{
    const StatisticText text = statisticText(answer, locale);
    return {.headline = text.headline(answer),
            .lineAbove = text.lineAbove(answer, mostSocialBars),
            .source = text.source(answer, mostSocialBars),
            .leftOut = leftOutSentence(answer, text),
            .altText = text.altText(answer, mostSocialBars),
            .signOff = thanksTo(shop)};
}

QString sourceCaption(const Statistics &answer, const QLocale &locale)
{
    const QString what = StatisticText::subtitle(answer.query);
    const std::vector<StatisticPoint> points = shownPoints(leadingSeries(answer), 1);
    // What ends with the last whole month needs no word; a window of days ends months before.
    if (points.empty() || answer.query.statistic != Statistic::RepeatPurchases)
        return what;
    //: %1 is what is counted, %2 a month: "within 60 days, to August 2025".
    return PostSayings::tr("%1, to %2").arg(what, statisticText(answer, locale).period(points.back(), answer.query.by));
}

} // namespace Shopbell
