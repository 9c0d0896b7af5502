// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/teammembers.h"

#include "cli/await.h"
#include "cli/clitext.h"
#include "cli/conditions.h"
#include "format/handoverwords.h"
#include "services/keepteam.h"

#include <algorithm>

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
constexpr auto memberNumber = "id:"_L1;
}

Result<TeamMember> teamMemberMeant(const OpenShop &shop, const QString &word)
{
    const Result<std::vector<TeamRow>> team = await(KeepTeam(shop.file).all());
    if (!team)
        return team.error();
    const std::optional<TeamMemberId> number = word.startsWith(memberNumber, Qt::CaseInsensitive)
        ? idFrom<TeamMemberId>(word.sliced(memberNumber.size()))
        : std::nullopt;
    const auto meant = std::ranges::find_if(*team, [&](const TeamRow &row) {
        return number ? row.member.id == *number : row.member.name.compare(word.simplified(), Qt::CaseInsensitive) == 0;
    });
    if (meant != team->end())
        return meant->member;
    QStringList names;
    for (const TeamRow &row : *team)
        names << row.member.name;
    return Error{Error::Kind::NotFound,
                 names.isEmpty()
                     ? CliText::tr("Nobody is known to work in this shop. Add somebody with the command team.")
                     : CliText::tr("Nobody called “%1” works in this shop, only %2. The command team adds somebody.")
                           .arg(word, names.join(u", "_s))};
}

Result<TeamMemberId> memberMeant(const OpenShop &shop, const QString &word)
{
    const Result<TeamMember> meant = teamMemberMeant(shop, word);
    return meant ? Result<TeamMemberId>(meant->id) : meant.error();
}

Result<std::optional<TeamMemberId>> memberIn(const Call &call, const OpenShop &shop, const char *option)
{
    if (!call.isSet(option))
        return std::optional<TeamMemberId>();
    const Result<TeamMemberId> member = memberMeant(shop, call.value(option));
    if (!member)
        return member.error();
    return std::optional(*member);
}

Result<TeamMemberId> ownerIn(const OpenShop &shop, const QString &key, const QString &value)
{
    if (value == "none"_L1)
        return TeamMemberId();
    Result<TeamMemberId> owner = memberMeant(shop, value);
    if (!owner && owner.error().kind == Error::Kind::NotFound)
        return notUnderstood(key, value);
    return owner;
}

Exit failedWithTeam(const Call &call, const Error &error)
{
    const bool isSentence = error.kind == Error::Kind::NotFound && error.detail.endsWith(u'.');
    return call.console.fail(exitFor(error), keyOf(error.kind), isSentence ? error.detail : handOverProblem(error));
}

} // namespace Shopbell::Cli
