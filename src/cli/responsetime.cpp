// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/responsetime.h"

#include "cli/await.h"
#include "cli/clitext.h"
#include "cli/figurequery.h"
#include "cli/shopaccess.h"
#include "cli/values.h"
#include "format/durationtext.h"
#include "format/sentences.h"
#include "services/readresponsetimes.h"

#include <QJsonArray>

#include <cmath>

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
/// Hours with two digits; null where there is nothing to measure.
QJsonValue jsonOfHours(const std::optional<qint64> &milliseconds)
{
    if (!milliseconds)
        return {};
    constexpr double hour = 3'600'000.0;
    return std::round(double(*milliseconds) / hour * 100) / 100;
}

QJsonObject jsonOf(const ReplyTimes &times)
{
    return {{u"n"_s, times.answered},
            {u"median_hours"_s, jsonOfHours(times.median)},
            {u"in_time"_s, times.inTime},
            {u"waiting"_s, times.waiting},
            {u"late"_s, times.late},
            {u"median_wait_hours"_s, jsonOfHours(times.medianWait)},
            {u"oldest"_s, times.oldest.isStored() ? QJsonValue(times.oldest.value()) : QJsonValue()},
            {u"oldest_hours"_s, jsonOfHours(times.longestWait)}};
}

QJsonObject jsonOf(const ResponseTimes &times, const ResponseTargets &targets)
{
    QJsonArray each;
    for (const auto &[target, some] : times.targets) {
        QJsonObject json = jsonOf(some);
        json[u"key"_s] = keyOf(target);
        json[u"target_hours"_s] = hoursOf(target, targets);
        each.append(json);
    }
    QJsonObject json = jsonOf(times.all);
    json[u"name"_s] = responseTimeName;
    json[u"counted_on"_s] = u"review_day"_s;
    json[u"targets"_s] = each;
    json[u"untimed"_s] = times.untimed;
    return json;
}

QString nameOfTarget(ReplyTarget target)
{
    switch (target) {
    case ReplyTarget::Urgent:
        return CliText::tr("Urgent");
    case ReplyTarget::Question:
        return CliText::tr("Questions");
    case ReplyTarget::Negative:
        return CliText::tr("Negative");
    case ReplyTarget::Other:
        return CliText::tr("All others");
    }
    Q_UNREACHABLE();
}

QStringList linesOf(const ReplyTimes &times)
{
    const DurationText durations{QLocale()};
    QStringList lines;
    if (times.median)
        lines << joinedSentences({CliText::tr("%Ln answered, half of them within %1.", nullptr, int(times.answered))
                                      .arg(durations.span(*times.median)),
                                  CliText::tr("%Ln in time.", nullptr, int(times.inTime))});
    if (times.waiting > 0)
        lines << joinedSentences(
            {CliText::tr("%Ln wait(s) for an answer: half of them have waited %1 or longer, the oldest %2.", nullptr,
                         int(times.waiting))
                 .arg(durations.span(*times.medianWait), durations.span(*times.longestWait)),
             CliText::tr("%Ln late; the oldest is review %1.", nullptr, int(times.late)).arg(times.oldest.value())});
    return lines;
}

QString textOf(const ResponseTimes &times, const ResponseTargets &targets)
{
    QStringList lines = linesOf(times.all);
    if (lines.isEmpty())
        lines << CliText::tr("Nobody waits for an answer, and none was given whose time is known.");
    for (const auto &[target, some] : times.targets) {
        const QStringList own = linesOf(some);
        if (own.isEmpty())
            continue;
        //: A kind of review and its target: "Negative (target 24 hours)".
        lines << QString()
              << CliText::tr("%1 (%2)").arg(nameOfTarget(target),
                                            DurationText{QLocale()}.target(hoursOf(target, targets)));
        lines << own;
    }
    if (times.untimed > 0)
        lines << QString()
              << CliText::tr("%Ln answered, but how long it took is not known.", nullptr, int(times.untimed));
    if (times.all.answered > 0)
        lines << QString()
              << CliText::tr("An answer counts on the day on which the review was said. Who waits, waits now.");
    return lines.join(u'\n');
}
} // namespace

Exit tellResponseTimes(const Call &call)
{
    for (const char *option : {"by", "window", "cohorts", "where"}) {
        if (call.isSet(option))
            return call.console.wrongUsage(
                //: %1 is an option such as --by, %2 the name of figures.
                CliText::tr("%1 says nothing about %2.").arg(u"--"_s + QLatin1StringView(option), responseTimeName));
    }
    const Result<StatisticsQuery> days = figureQueryFrom(call, Statistic::RepeatPurchases);
    if (!days)
        return wrongValue(call, days.error());
    const Result<OpenShop> shop = openShop(call);
    if (!shop)
        return failedToOpen(call, shop.error());
    const Result<ResponseTimes> times = await(readResponseTimes(shop->file, days->from, days->to));
    if (!times)
        return failed(call, times.error(), Task::ReadReviews);
    const ResponseTargets &targets = shop->profile.targets;
    call.console.answer(jsonOf(*times, targets), [&] { return textOf(*times, targets); });
    return Exit::Done;
}

} // namespace Shopbell::Cli
