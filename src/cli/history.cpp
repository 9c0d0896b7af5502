// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/clitext.h"
#include "cli/commands.h"
#include "cli/conditions.h"
#include "cli/shopaccess.h"
#include "cli/values.h"
#include "format/changetext.h"
#include "format/datetext.h"
#include "services/undo.h"

#include <QJsonArray>

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
QList<QCommandLineOption> noUndoOptions()
{
    return {};
}

QList<QCommandLineOption> historyOptions()
{
    return {{u"of"_s, CliText::tr("Only what touched this review or customer, such as review:17 or customer:4."),
             u"review:ID|customer:ID"_s},
            {u"limit"_s, CliText::tr("At most so many, 50 unless told."), u"N"_s, u"50"_s}};
}

QJsonObject changeJson(const Change &change, const QTimeZone &zone)
{
    return {{u"id"_s, change.id.value()},         {u"at"_s, jsonOfInstant(change.at, zone)},
            {u"did"_s, keyOf(change.did)},        {u"arguments"_s, change.arguments},
            {u"sentence"_s, changeTitle(change)}, {u"undone"_s, change.undone}};
}

Exit runUndo(const Call &call)
{
    const Result<OpenShop> shop = openShop(call);
    if (!shop)
        return failedToOpen(call, shop.error());
    const Result<Change> change = await(Undo(shop->file).undo());
    if (!change)
        return failed(call, change.error(), Task::Undo);
    call.console.report(QJsonObject{{u"undone"_s, changeJson(*change, shop->zone())}},
                        [&] { return undoneSentence(*change); });
    return Exit::Done;
}

Exit runRedo(const Call &call)
{
    const Result<OpenShop> shop = openShop(call);
    if (!shop)
        return failedToOpen(call, shop.error());
    const Result<Change> change = await(Undo(shop->file).redo());
    if (!change)
        return failed(call, change.error(), Task::Redo);
    call.console.report(QJsonObject{{u"redone"_s, changeJson(*change, shop->zone())}},
                        [&] { return redoneSentence(*change); });
    return Exit::Done;
}

/// Whose story is asked for; at most one of the two is stored.
struct Subject
{
    ReviewId review = {};
    CustomerId customer = {};
};

Result<Subject> subjectFrom(const Call &call)
{
    if (!call.isSet("of"))
        return Subject{};
    const QString of = call.value("of");
    const QString number = of.section(u':', 1);
    if (of.startsWith("review:"_L1)) {
        if (const auto review = idFrom<ReviewId>(number))
            return Subject{.review = *review};
    } else if (of.startsWith("customer:"_L1)) {
        if (const auto customer = idFrom<CustomerId>(number))
            return Subject{.customer = *customer};
    }
    return Error{Error::Kind::Invalid,
                 CliText::tr("“%1” is neither review:ID nor customer:ID, such as review:17.").arg(of)};
}

Result<std::vector<Change>> changesOf(const OpenShop &shop, const Subject &subject, int limit)
{
    const Undo undo(shop.file);
    return await(subject.customer.isStored() ? undo.history(limit, subject.customer)
                                             : undo.history(limit, subject.review));
}

Exit runHistory(const Call &call)
{
    const Result<Subject> of = subjectFrom(call);
    if (!of)
        return wrongValue(call, of.error());
    const Result<qint64> limit = numberFrom(call.value("limit"), 1, std::numeric_limits<int>::max());
    if (!limit)
        return wrongValue(call, limit.error());
    const Result<OpenShop> shop = openShop(call);
    if (!shop)
        return failedToOpen(call, shop.error());
    const Result<std::vector<Change>> changes = changesOf(*shop, *of, int(*limit));
    if (!changes)
        return failed(call, changes.error(), Task::ReadReviews);
    QJsonArray items;
    QStringList lines;
    const DateText dates(QLocale(), shop->zone());
    for (const Change &change : *changes) {
        items.append(changeJson(change, shop->zone()));
        const QString when = dates.recently(change.at, shop->file->now());
        //: A line of the history: when, what; the second one was taken back by Undo.
        lines << (change.undone ? CliText::tr("%1  %2 (undone)").arg(when, changeTitle(change))
                                : CliText::tr("%1  %2").arg(when, changeTitle(change)));
    }
    call.console.answer(QJsonObject{{u"items"_s, items}}, [&] { return lines.join(u'\n'); });
    return Exit::Done;
}
} // namespace

const Command undoCommand{"undo"_L1, "SHOP"_L1, QT_TRANSLATE_NOOP("Shopbell::Cli", "Takes back the last change."),
                          noUndoOptions, runUndo};
const Command redoCommand{"redo"_L1, "SHOP"_L1,
                          QT_TRANSLATE_NOOP("Shopbell::Cli", "Makes the change again that was taken back last."),
                          noUndoOptions, runRedo};
const Command historyCommand{"history"_L1, "SHOP"_L1,
                             QT_TRANSLATE_NOOP("Shopbell::Cli", "Lists what was done, the newest first."),
                             historyOptions, runHistory};

} // namespace Shopbell::Cli
