// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartfile.h"
#include "charts/chartlist.h"
#include "charts/chartsayings.h"
#include "charts/heatmap.h"
#include "charts/ownpicturesizes.h"
#include "charts/picturesizes.h"
#include "charts/postproposal.h"
#include "cli/await.h"
#include "cli/clitext.h"
#include "cli/commands.h"
#include "cli/figurequery.h"
#include "core/samefile.h"
#include "look/theme.h"
#include "services/readstatistics.h"
#include "services/savefiles.h"

#include <QDir>
#include <QImage>

#include <limits>

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize usualPixels(1200, 675);

/// With those that the owner keeps beside the preferences; a list of theirs that cannot be read is left out here.
std::vector<PictureSize> knownSizes()
{
    const Result<std::vector<PictureSize>> own = ownPictureSizes(usualOwnPictureSizes());
    return withOwnSizes(bundledPictureSizes(), own ? *own : std::vector<PictureSize>());
}

QString pictureSizeIds()
{
    QStringList ids;
    for (const PictureSize &size : knownSizes())
        ids << size.id;
    return ids.join(u", "_s);
}

QString lookKeys()
{
    QStringList keys;
    for (const SocialLook look : socialLooks)
        keys << keyOf(look);
    return keys.join(u", "_s);
}

QString chartNames()
{
    QStringList names;
    for (const ChartKind &kind : chartKinds())
        names << keyOf(kind.statistic);
    names << keyOf(Statistic::Cohorts); // Its heat map is no chart of the gallery.
    return names.join(u", "_s);
}

QList<QCommandLineOption> chartOptions()
{
    return QList<QCommandLineOption>{
               {u"out"_s, CliText::tr("The file to write; its ending says the kind: .png, .svg, .pdf or .csv."),
                u"FILE"_s},
               {u"size"_s,
                CliText::tr("Pixels, 1200x675 unless told; or a size of which a picture to post is made: %1.")
                    .arg(pictureSizeIds()),
                u"PRESET|WxH"_s},
               {u"theme"_s, CliText::tr("Colours of the chart: light or dark."), u"THEME"_s, u"light"_s},
               {u"look"_s,
                CliText::tr("Makes a picture to post, in any size, that looks so: %1; awning unless told.")
                    .arg(lookKeys()),
                u"LOOK"_s},
               {u"headline"_s, CliText::tr("Of a picture to post, in the place of the finding."), u"TEXT"_s},
               {u"compare"_s, CliText::tr("Shows the year before, too.")}}
    + figureOptions();
}

/// How the figures become a file.
struct PictureWish
{
    QString path = {};
    std::optional<ChartFormat> format = {}; ///< Nothing: a table.
    PictureSize size = {};
    bool toPost = false;
    SocialLook look = SocialLook::Awning;
    Appearance appearance = Appearance::Light;
    QString headline = {};
};

Error wordNotKnown(const Call &call, const char *option)
{
    return {Error::Kind::Invalid,
            CliText::tr("“%1” is not a value of --%2.").arg(call.value(option), QLatin1StringView(option))};
}

Status takeSize(const Call &call, PictureWish &wish)
{
    wish.size.pixels = usualPixels;
    if (call.isSet("size")) {
        const QString size = call.value("size");
        if (const auto own = ownPictureSizes(usualOwnPictureSizes()); !own)
            call.console.note(CliText::tr("Your own picture sizes could not be read: %1").arg(own.error().detail));
        if (const std::optional<PictureSize> known = pictureSize(knownSizes(), size)) {
            wish.size = *known;
            wish.toPost = true;
            return done();
        }
        const Result<PictureSize> own = ownPictureSize(size);
        if (!own) {
            return Error{Error::Kind::Invalid,
                         CliText::tr("“%1” is neither a size such as 1200x675, with sides from 200 to 8000 pixels, nor "
                                     "one of %2.")
                             .arg(size, pictureSizeIds())};
        }
        wish.size = *own;
    }
    wish.size.safe = usualSafeMargins(wish.size.pixels);
    return done();
}

Status takeLook(const Call &call, PictureWish &wish)
{
    if (call.isSet("look")) {
        const std::optional<SocialLook> look = socialLookFromKey(call.value("look"));
        if (!look)
            return wordNotKnown(call, "look");
        wish.look = *look;
        wish.toPost = true;
    }
    wish.headline = call.value("headline").simplified();
    if (call.isSet("headline") && !wish.toPost)
        return Error{Error::Kind::Invalid, CliText::tr("--headline is for a picture to post: give a --look, too.")};
    if (wish.toPost && wish.format != ChartFormat::Png)
        return Error{Error::Kind::Invalid, CliText::tr("A picture to post is a .png file.")};
    if (const QString tooSmall = tooSmallToPost(wish.size.pixels); wish.toPost && !tooSmall.isEmpty())
        return Error{Error::Kind::Invalid, tooSmall};
    if (wish.toPost && call.isSet("theme"))
        return Error{Error::Kind::Invalid, CliText::tr("--theme is for charts; a picture to post has a --look.")};
    if (wish.toPost && call.isSet("compare"))
        return Error{Error::Kind::Invalid, CliText::tr("A picture to post shows no year before.")};
    return done();
}

Result<PictureWish> pictureWishFrom(const Call &call)
{
    PictureWish wish{.path = call.value("out")};
    wish.format = chartFormatOf(wish.path);
    if (!wish.format && !wish.path.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return Error{Error::Kind::Invalid, CliText::tr("--out takes a file that ends in .png, .svg, .pdf or .csv.")};
    if (call.value("theme") == "dark"_L1)
        wish.appearance = Appearance::Dark;
    else if (call.value("theme") != "light"_L1)
        return wordNotKnown(call, "theme");
    if (Status taken = takeSize(call, wish); !taken)
        return taken.error();
    if (Status taken = takeLook(call, wish); !taken)
        return taken.error();
    return wish;
}

/// What the owner added to the chart: a target, and notes of its time.
Status addOwnersPart(const ReadStatistics &figures, ChartRequest &request)
{
    const StatisticsQuery &query = request.statistics.query;
    const Result<std::vector<Target>> targets = await(figures.targets());
    if (!targets)
        return targets.error();
    for (const Target &target : *targets) {
        if (target.statistic == query.statistic)
            request.target = target.value;
    }
    Result<std::vector<AxisNote>> notes = await(figures.axisNotes());
    if (!notes)
        return notes.error();
    std::erase_if(*notes, [&query](const AxisNote &note) { return note.day < query.from || note.day > query.to; });
    request.notes = *std::move(notes);
    return done();
}

Result<QByteArray> pictureOf(const ChartRequest &request, const PictureWish &wish, const Shop &shop)
{
    const Theme theme({.appearance = wish.toPost ? Appearance::Light : wish.appearance,
                       .language = request.locale,
                       .brand = QColor::fromString(shop.brandColour)});
    if (!wish.toPost)
        return chartFile(request, theme, wish.size.pixels, *wish.format);
    SocialContent content = proposedContent(request.statistics, shop, request.locale);
    content.look = wish.look;
    if (!wish.headline.isEmpty())
        content.headline = wish.headline;
    return socialFile(wish.size, content, theme);
}

/// Why there is too little for a picture; empty where there is enough.
QString whyNot(const Statistics &answer, const PictureWish &wish)
{
    if (!wish.format)
        return {}; // A table of little is still a table.
    if (hasCohorts(answer))
        return {}; // Each of its rows says of how few people it is.
    const StatisticText words = statisticText(answer, QLocale());
    return wish.toPost ? words.whyNoPost(answer) : words.tooLittle(answer);
}

QString altTextOf(const Statistics &answer, const PictureWish &wish)
{
    const StatisticText words = statisticText(answer, QLocale());
    if (answer.query.statistic == Statistic::Cohorts)
        return words.altTextOfMap(answer);
    return wish.toPost ? words.altText(answer) : words.altText(answer, std::numeric_limits<int>::max());
}

Exit reportChart(const Call &call, const Statistics &answer, const PictureWish &wish)
{
    QJsonObject json{{u"name"_s, keyOf(answer.query.statistic)},
                     {u"path"_s, QDir(wish.path).absolutePath()},
                     {u"from"_s, answer.query.from.toString(Qt::ISODate)},
                     {u"to"_s, answer.query.to.toString(Qt::ISODate)},
                     {u"n"_s, answer.n}};
    if (wish.format) {
        json[u"width"_s] = wish.size.pixels.width();
        json[u"height"_s] = wish.size.pixels.height();
        json[u"alt_text"_s] = altTextOf(answer, wish);
    }
    call.console.report(json, [&] { return CliText::tr("Written as %1.").arg(QDir::toNativeSeparators(wish.path)); });
    return Exit::Done;
}

/// Of the query's statistic as a file.
Exit writeChart(const Call &call, const OpenShop &shop, const StatisticsQuery &query, const PictureWish &wish)
{
    const ReadStatistics figures(shop.file);
    const Result<Statistics> answer = await(figures.read(query));
    if (!answer)
        return failed(call, answer.error(), Task::ReadFigures);
    noteRecordsEnd(call, *answer);
    ChartRequest request{.statistics = *answer, .words = wordsOf(*answer, QLocale())};
    if (const QString reason = whyNot(*answer, wish); !reason.isEmpty())
        return call.console.fail(Exit::Refused, u"too-little"_s, reason);
    if (Status added = addOwnersPart(figures, request); !added)
        return failed(call, added.error(), Task::ReadFigures);
    Result<int> written = 0;
    if (wish.format) {
        const Result<QByteArray> picture = pictureOf(request, wish, shop.profile);
        if (!picture)
            return failed(call, picture.error(), Task::WriteFile);
        written = await(saveFiles({{wish.path, *picture}}));
    } else {
        written = await(saveTable(wish.path, chartTable(*answer)));
    }
    return written ? reportChart(call, *answer, wish) : failed(call, written.error(), Task::WriteFile);
}

Exit runChart(const Call &call)
{
    const QString name = call.arguments.at(1);
    const std::optional<Statistic> statistic = statisticFromKey(name);
    if (!statistic)
        return call.console.wrongUsage(CliText::tr("There is no chart named “%1”, only %2.").arg(name, chartNames()));
    const Result<PictureWish> wish = pictureWishFrom(call);
    if (!wish)
        return wrongValue(call, wish.error());
    if (wish->toPost && *statistic == Statistic::Cohorts) {
        return call.console.wrongUsage(
            CliText::tr("“%1” is a heat map, and a picture to post takes at most 12 bars: write it without --look, in "
                        "pixels such as 1200x675.")
                .arg(name));
    }
    if (isNamedLikeShop(wish->path))
        return call.console.wrongUsage(CliText::tr("“%1” is named like a shop.").arg(wish->path));
    Result<StatisticsQuery> query = figureQueryFrom(call, *statistic);
    if (!query)
        return wrongValue(call, query.error());
    query->withYearBefore = call.isSet("compare");
    const Result<OpenShop> shop = openShop(call);
    if (!shop)
        return failedToOpen(call, shop.error());
    if (const Status added = addSegment(call, *shop, *query); !added) {
        return added.error().kind == Error::Kind::Invalid ? wrongValue(call, added.error())
                                                          : failed(call, added.error(), Task::ReadFigures);
    }
    if (wish->toPost)
        *query = queryToPost(*query, Moment::atTime(shop->file->now(), shop->zone()).day);
    return writeChart(call, *shop, *query, *wish);
}
} // namespace

const Command chartCommand{
    .name = "chart"_L1,
    .arguments = "SHOP NAME"_L1,
    .summary = QT_TRANSLATE_NOOP("Shopbell::Cli", "Writes a chart as a file, or as a picture to post."),
    .options = chartOptions,
    .run = runChart,
    .more = QT_TRANSLATE_NOOP(
        "Shopbell::Cli",
        "NAME is repeat-purchases, purchase-frequency, purchase-gap, referrals, referred-share, referral-revenue or "
        "cohorts. The same shop, day and language give the same bytes."),
    .draws = true};

} // namespace Shopbell::Cli
