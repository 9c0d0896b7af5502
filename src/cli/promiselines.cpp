// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clitext.h"
#include "cli/promises.h"
#include "cli/values.h"
#include "core/cutwords.h"
#include "format/datetext.h"
#include "format/moneytext.h"
#include "format/promisewords.h"

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {

/// The steps with the places by which --step means them, each with what shows that it was done.
QStringList stepLines(const PromiseDetails &details, const DateText &dates, const PromiseText &text)
{
    QStringList lines;
    int place = 0;
    for (const PromiseStep &step : details.promise.steps) {
        const auto owner = std::ranges::find(details.owners, step.owner, [](const auto &each) { return each.first; });
        QStringList parts{step.words};
        if (owner != details.owners.end())
            parts += owner->second;
        if (!step.isOpen())
            //: Of a step of a promise; %1 is a day.
            parts += CliText::tr("Done on %1").arg(dates.fullDay(step.done));
        else if (step.due.isValid())
            //: Of a step of a promise; %1 is a day.
            parts += CliText::tr("To be done by %1").arg(dates.fullDay(step.due));
        lines += u"  "_s + QString::number(++place) + u"  "_s + parts.join(u" · "_s);
        for (const Evidence &evidence : step.evidence)
            lines += u"     "_s + onOneLine(text.evidence(evidence));
    }
    return lines;
}

} // namespace

QString lineOf(const PromiseRow &row, const OpenShop &shop)
{
    const QDate today = Moment::atTime(shop.file->now(), shop.zone()).day;
    const PromiseText text(QLocale(), shop.zone(), shop.profile.currency);
    return QString::number(row.id.value()) + u"  "_s + text.row(row, today);
}

QString textOf(const PromiseDetails &details, const OpenShop &shop)
{
    const DateText dates(QLocale(), shop.zone());
    const PromiseText text(QLocale(), shop.zone(), shop.profile.currency);
    QStringList lines = stepLines(details, dates, text);
    lines.prepend(lineOf(details.row, shop));
    for (const CoveredRow &row : details.reviews) {
        const CoveredReview &covered = row.covered;
        if (!covered.agreed.isValid())
            continue;
        QStringList parts{row.customerName, text.agreement(covered.agreed), onOneLine(covered.agreedHow)};
        parts.removeAll(QString());
        lines += u"  "_s + parts.join(u" · "_s);
    }
    const QStringList said = text.outcome(details);
    for (const QString &line : said)
        lines += u"  "_s + onOneLine(line);
    if (details.promise.publishedAt)
        //: Of what was changed for a customer; %1 is a day.
        lines += u"  "_s
            + CliText::tr("Published on %1")
                  .arg(dates.fullDay(Moment::atTime(*details.promise.publishedAt, shop.zone()).day));
    return lines.join(u'\n');
}

Exit promiseRefused(const Call &call, const Error &error)
{
    const std::optional<PromiseRefusal> refusal = promiseRefusalFromKey(error.detail);
    const bool ruled = error.kind == Error::Kind::Invalid || error.kind == Error::Kind::Conflict;
    if (ruled && refusal)
        return call.console.fail(Exit::Refused, keyOf(*refusal), reasonOf(*refusal));
    return failed(call, error, Task::ChangePromises);
}

Result<Money> amountFrom(const Call &call, const OpenShop &shop, const char *option)
{
    // A script means the same amount on every machine.
    return amountFrom(call.value(option), MoneyText(QLocale::c(), shop.profile.currency), 1);
}

} // namespace Shopbell::Cli
