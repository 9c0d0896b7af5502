// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/postproposal.h"

#include "charts/chartsayings.h"
#include "format/reviewwords.h"

#include <QCoreApplication>

#include <algorithm>

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
    for (const StatisticNote &note : answer.notes) {
        if (note.kind == StatisticNote::Kind::RecordsEnd)
            return text.note(note);
    }
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

StatisticsQuery queryToPost(StatisticsQuery query, QDate today)
{
    constexpr int monthsForWindows = 6; // So that twelve months are complete within any usual window.
    query.withYearBefore = false;
    const QDate to = query.to.isValid() ? query.to : today;
    int asked = 0;
    QDate end;
    for (QDate start = periodStart(query.from, query.by);
         query.from.isValid() && start <= to && asked <= mostSocialBars; start = end) {
        end = nextPeriod(start, query.by);
        ++asked;
    }
    const bool runs = !query.to.isValid() || end > query.to.addDays(1);
    if (asked == mostSocialBars && runs) {
        const int months = std::max(monthsForWindows, query.windowDays / 30 + 1);
        query.from = periodStart(query.from.addMonths(-months), query.by);
    }
    return query;
}

QString tooSmallToPost(QSize pixels)
{
    constexpr int leastSide = 300;
    constexpr int leastArea = 400 * 400;
    if (std::min(pixels.width(), pixels.height()) >= leastSide && pixels.width() * pixels.height() >= leastArea)
        return {};
    //: %1 and %2 are width and height in pixels.
    return PostSayings::tr(
               "%1 × %2 is too small for headline, bars and source line. 400 × 400 or 600 × 315 has room for "
               "them.")
        .arg(pixels.width())
        .arg(pixels.height());
}

PostProposal proposalOf(const Statistics &answer, const Shop &shop, const QLocale &locale)
{
    const StatisticText text = statisticText(answer, locale);
    return {.headline = text.headline(answer, mostSocialBars),
            .lineAbove = text.lineAbove(answer, mostSocialBars),
            .source = text.sourceOfPost(answer, mostSocialBars),
            .sourceShort = text.shortSourceOfPost(answer, mostSocialBars),
            .leftOut = answer.n > 0 ? leftOutSentence(answer, text) : QString(),
            .altText = text.altText(answer, mostSocialBars),
            .signOff = thanksTo(shop)};
}

SocialContent proposedContent(const Statistics &answer, const Shop &shop, const QLocale &locale)
{
    const PostProposal words = proposalOf(answer, shop, locale);
    SocialContent content;
    content.lineAbove = words.lineAbove;
    content.headline = words.headline;
    content.source = words.source;
    content.sourceShort = words.sourceShort;
    content.signOff = words.signOff;
    content.bars = socialBars(answer, locale);
    content.named = int(content.bars.size()) - 1;
    content.shopName = shop.name;
    content.shopPlace = placeLine(shop);
    content.shopKind = shop.kind;
    if (!shop.logo.isEmpty())
        content.logo = QImage::fromData(shop.logo);
    content.brand = QColor::fromString(shop.brandColour);
    content.language = locale;
    return content;
}

} // namespace Shopbell
