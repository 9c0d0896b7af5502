// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/clitext.h"
#include "cli/commands.h"
#include "cli/teammembers.h"
#include "cli/values.h"
#include "services/keepteam.h"

#include <QJsonArray>

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
QList<QCommandLineOption> teamOptions()
{
    return {{u"add"_s, CliText::tr("Adds somebody, or notes that somebody who left is back."), u"NAME"_s},
            {u"rename"_s, CliText::tr("Gives somebody the name of --to."), u"MEMBER"_s},
            {u"left"_s,
             CliText::tr("Notes that somebody works here no more. Open complaints and promises that they own go to "
                         "the member of --to, the complaints with the sentence of --because."),
             u"MEMBER"_s},
            {u"to"_s, CliText::tr("The new name, or who takes over."), u"NAME"_s},
            {u"because"_s, CliText::tr("What the one who takes over has to know."), u"SENTENCE"_s}};
}

QJsonObject memberJson(const TeamRow &row)
{
    return {{u"id"_s, row.member.id.value()},       {u"name"_s, row.member.name},
            {u"left"_s, jsonOf(row.leftOn)},        {u"open_complaints"_s, row.openComplaints},
            {u"open_promises"_s, row.openPromises}, {u"follow_ups"_s, row.followUps},
            {u"improvements"_s, row.improvements},  {u"asked"_s, row.asked}};
}

QString memberLine(const TeamRow &row)
{
    QStringList parts{QString::number(row.member.id.value()), row.member.name};
    if (row.openComplaints > 0)
        parts << CliText::tr("%Ln open complaint(s)", "", int(row.openComplaints));
    if (row.openPromises > 0)
        parts << CliText::tr("%Ln promise(s) to keep", "", int(row.openPromises));
    if (row.followUps > 0)
        parts << CliText::tr("%Ln planned follow-up(s)", "", int(row.followUps));
    if (row.improvements > 0)
        parts << CliText::tr("%Ln improvement(s) being tried", "", int(row.improvements));
    if (row.asked > 0)
        parts << CliText::tr("asked to take over %Ln", "", int(row.asked));
    if (row.member.left)
        parts << CliText::tr("works here no more");
    return parts.join(u"  "_s);
}

Exit listTeam(const Call &call, const OpenShop &shop)
{
    const Result<std::vector<TeamRow>> team = await(KeepTeam(shop.file).all());
    if (!team)
        return failed(call, team.error(), Task::ReadCustomers);
    QJsonArray items;
    QStringList lines;
    for (const TeamRow &row : *team) {
        items.append(memberJson(row));
        lines << memberLine(row);
    }
    call.console.answer(QJsonObject{{u"total"_s, items.size()}, {u"items"_s, items}},
                        [&lines] { return lines.join(u'\n'); });
    return Exit::Done;
}

/// Somebody leaves or gets another name.
Result<TeamMemberId> changeMember(const Call &call, const OpenShop &shop)
{
    const KeepTeam team(shop.file);
    if (call.isSet("rename")) {
        const Result<TeamMemberId> member = memberMeant(shop, call.value("rename"));
        return member ? await(team.rename(*member, call.value("to"))) : member;
    }
    const Result<TeamMemberId> member = memberMeant(shop, call.value("left"));
    if (!member)
        return member;
    const Result<std::optional<TeamMemberId>> successor = memberIn(call, shop, "to");
    if (!successor)
        return successor.error();
    return await(team.leave(*member, successor->value_or(TeamMemberId()), call.value("because")));
}

Exit runTeam(const Call &call)
{
    const int actions = int(call.isSet("add")) + int(call.isSet("rename")) + int(call.isSet("left"));
    if (actions > 1)
        return call.console.wrongUsage(CliText::tr("One thing at a time: --add, --rename or --left."));
    if (call.isSet("rename") && !call.isSet("to"))
        return call.console.wrongUsage(CliText::tr("--rename needs the new name as --to."));
    const Result<OpenShop> shop = openShop(call);
    if (!shop)
        return failedToOpen(call, shop.error());
    if (actions == 0)
        return listTeam(call, *shop);
    const Result<TeamMemberId> member =
        call.isSet("add") ? await(KeepTeam(shop->file).add(call.value("add"))) : changeMember(call, *shop);
    if (!member)
        return failedWithTeam(call, member.error());
    call.console.report(QJsonObject{{u"member"_s, member->value()}},
                        [] { return CliText::tr("The team is changed."); });
    return Exit::Done;
}
} // namespace

const Command teamCommand{
    "team"_L1,
    "SHOP"_L1,
    QT_TRANSLATE_NOOP("Shopbell::Cli", "Lists who works in the shop, or changes the team."),
    teamOptions,
    runTeam,
    QT_TRANSLATE_NOOP("Shopbell::Cli", "A MEMBER is a name, or a number that Shopbell gives, such as id:3.")};

} // namespace Shopbell::Cli
