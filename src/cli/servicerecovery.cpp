// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/servicerecovery.h"

#include "cli/await.h"
#include "cli/clitext.h"
#include "cli/figurequery.h"
#include "cli/shopaccess.h"
#include "format/recoverytext.h"
#include "services/readpromises.h"

#include <QJsonArray>

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
constexpr int usualRecoveryWindow = 90; // Days, as in the window of the program.

/// {n, value, low, high}: the base, the share and its 95 % interval; nulls without a base.
QJsonObject jsonOfShare(const ShareOf &share)
{
    QJsonObject json{
        {u"n"_s, share.of}, {u"value"_s, QJsonValue()}, {u"low"_s, QJsonValue()}, {u"high"_s, QJsonValue()}};
    if (share.of == 0)
        return json;
    const ShareInterval interval = wilsonInterval(share);
    json[u"value"_s] = double(share.n) / double(share.of);
    json[u"low"_s] = interval.low;
    json[u"high"_s] = interval.high;
    return json;
}

QJsonObject jsonOfRecovery(const PromiseFigures &figures, const QStringList &notes)
{
    QJsonObject json = jsonOfShare(figures.cameBack);
    json[u"name"_s] = serviceRecoveryName;
    json[u"window"_s] = figures.windowDays;
    json[u"without"_s] = jsonOfShare(figures.cameBackWithout);
    json[u"so_far"_s] = QJsonObject{{u"back"_s, figures.backSoFar.n}, {u"n"_s, figures.backSoFar.of}};
    json[u"without_purchases"_s] = figures.withoutPurchases;
    json[u"kept_on_time"_s] = QJsonObject{{u"kept"_s, figures.keptOnTime.n}, {u"n"_s, figures.keptOnTime.of}};
    json[u"notes"_s] = QJsonArray::fromStringList(notes);
    return json;
}

QString textOfRecovery(const PromiseFigures &figures, const QStringList &sentences)
{
    const NumberText numbers{QLocale()};
    const ShareOf &kept = figures.keptOnTime;
    const QString promises = kept.of == 0
        ? CliText::tr("No promise was due in the last %Ln days.", nullptr, figures.windowDays)
        //: %1: "12 of 14".
        : CliText::tr("Promises kept on time in the last %Ln days: %1.", nullptr, figures.windowDays)
              .arg(numbers.ofTotal(kept.n, kept.of));
    return (sentences + QStringList{promises}).join(u'\n');
}
} // namespace

Exit tellServiceRecovery(const Call &call)
{
    for (const char *option : {"by", "cohorts", "where", "from", "to"}) {
        if (call.isSet(option))
            return call.console.wrongUsage(
                //: %1 is an option such as --by, %2 the name of figures.
                CliText::tr("%1 says nothing about %2.").arg(u"--"_s + QLatin1StringView(option), serviceRecoveryName));
    }
    Result<StatisticsQuery> query = figureQueryFrom(call, Statistic::RepeatPurchases);
    if (!query)
        return wrongValue(call, query.error());
    const Result<OpenShop> shop = openShop(call);
    if (!shop)
        return failedToOpen(call, shop.error());
    const int days = call.isSet("window") ? query->windowDays : usualRecoveryWindow;
    const Result<PromiseFigures> figures = await(ReadPromises(shop->file).figures(days));
    if (!figures)
        return failed(call, figures.error(), Task::ReadPromises);
    const QStringList sentences = RecoveryText(QLocale()).sentences(*figures);
    call.console.answer(jsonOfRecovery(*figures, sentences), [&] { return textOfRecovery(*figures, sentences); });
    return Exit::Done;
}

} // namespace Shopbell::Cli
