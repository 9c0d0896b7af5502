// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clitext.h"
#include "cli/commands.h"
#include "cli/listing.h"
#include "cli/values.h"
#include "format/sentences.h"

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array allListed{&reviewsListed,  &customersListed, &purchasesListed, &referralsListed,
                               &promisesListed, &followUpsListed, &ideasListed,     &improvementsListed,
                               &oftenListed,    &tagsListed,      &templatesListed};

QString listedNames()
{
    QStringList names;
    for (const Listable *listable : allListed)
        names << listable->name;
    return names.join(u", "_s);
}

/// "Of reviews: urgent, newest. Of purchases: ..."
QString perList(QString (*Listable::*part)())
{
    QStringList sentences;
    for (const Listable *listable : allListed) {
        if (listable->*part)
            //: %1 is what is listed (reviews), %2 the words that are taken.
            sentences << CliText::tr("Of %1: %2.").arg(listable->name, (listable->*part)());
    }
    return joinedSentences(sentences);
}

QList<QCommandLineOption> listOptions()
{
    return {
        {u"where"_s,
         CliText::tr(
             "Only those that fit; may stand more than once. Keys: %1 Of reviews, state is open (unless told), "
             "archived, any, draft, flagged, undated, waiting, not-answered, answered or not-needed; "
             "owner is a team member or none, complaint is open, hand-over is asked, question is open, "
             "bought-here or bought-elsewhere. Of "
             "referrals, state is waiting, bought or not-counted. Of promises, state is plan, promised, in-progress, "
             "done or checked, owner is a name and late yes or no. Of improvements, state is trying, evaluated, kept, "
             "adjusted or dropped. Of followups, state is planned (unless told), "
             "done or skipped, group is today, soon, later or held-back. Customers are given by name, customer number, "
             "phone or e-mail, or by the number that Shopbell gives, written like id:17; dates like 2025-01-31; "
             "answered, counts and asked as yes or no.")
             .arg(perList(&Listable::keys)),
         u"KEY=VALUE"_s},
        {u"search"_s,
         CliText::tr(
             "Words to find. Of reviews and templates each from its beginning, in quotation marks a phrase of "
             "reviews; of people and purchases anywhere in names, contacts, what was bought and order numbers."),
         u"TEXT"_s},
        {u"sort"_s, CliText::tr("Order. %1").arg(perList(&Listable::orders)), u"KEY"_s},
        {u"limit"_s, CliText::tr("At most so many, 100 unless told; 0 for all."), u"N"_s, u"100"_s},
        {u"offset"_s, CliText::tr("How many to leave out at the beginning."), u"N"_s, u"0"_s}};
}

Exit runList(const Call &call)
{
    const QString what = call.arguments.at(1);
    const auto listable = std::ranges::find(allListed, what, &Listable::name);
    if (listable == allListed.end())
        return call.console.wrongUsage(CliText::tr("“%1” cannot be listed, only %2.").arg(what, listedNames()));
    const Listable &wanted = **listable;
    if (call.isSet("where") && !wanted.keys)
        return call.console.wrongUsage(CliText::tr("--where is not for %1.").arg(what));
    if (call.isSet("sort") && !wanted.orders)
        return call.console.wrongUsage(CliText::tr("--sort is not for %1.").arg(what));
    const Result<Slice> slice = sliceFrom(call);
    if (!slice)
        return wrongValue(call, slice.error());
    const Result<OpenShop> shop = openShop(call);
    if (!shop)
        return failedToOpen(call, shop.error());
    const Result<Listed> listed = wanted.list(call, *shop, *slice);
    if (!listed) {
        return listed.error().kind == Error::Kind::Invalid ? wrongValue(call, listed.error())
                                                           : failed(call, listed.error(), Task::ReadReviews);
    }
    return answerList(call, *listed);
}
} // namespace

Result<Slice> sliceFrom(const Call &call)
{
    const Result<qint64> limit = numberFrom(call.value("limit"), 0, std::numeric_limits<qint32>::max());
    const Result<qint64> offset = numberFrom(call.value("offset"), 0, std::numeric_limits<qint32>::max());
    if (!limit || !offset)
        return limit ? offset.error() : limit.error();
    return Slice{*limit, *offset};
}

Exit answerList(const Call &call, const Listed &listed)
{
    const QJsonObject json{{u"total"_s, listed.total}, {u"items"_s, listed.items}};
    call.console.answer(json, [&] { return listed.lines.join(u'\n'); });
    if (listed.items.size() < listed.total && !call.isSet("json")) {
        call.console.note(CliText::tr("%1 of %2 shown.")
                              .arg(QLocale().toString(listed.items.size()), QLocale().toString(listed.total)));
    }
    return Exit::Done;
}

const Command listCommand{
    "list"_L1, "SHOP WHAT"_L1,
    QT_TRANSLATE_NOOP(
        "Shopbell::Cli",
        "Lists what is in the shop. WHAT is reviews, customers, purchases, referrals, promises, followups, followup-ideas, "
        "improvements, said-often, tags or templates."),
    listOptions, runList};

} // namespace Shopbell::Cli
