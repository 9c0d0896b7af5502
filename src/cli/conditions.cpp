// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/conditions.h"

#include "cli/clitext.h"

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

Result<std::vector<Condition>> conditionsFrom(const Call &call)
{
    std::vector<Condition> conditions;
    for (const QString &condition : call.values("where")) {
        const qsizetype equals = condition.indexOf(u'=');
        if (equals < 1) {
            return Error{Error::Kind::Invalid,
                         CliText::tr("“%1” is not KEY=VALUE, such as sentiment=negative.").arg(condition)};
        }
        conditions.push_back({condition.left(equals), condition.mid(equals + 1)});
    }
    return conditions;
}

Error notUnderstood(const QString &key, const QString &value)
{
    return {Error::Kind::Invalid, CliText::tr("“%1” is not a value of %2.").arg(value, key)};
}

Error noSuchKey(const QString &key, const QString &keys)
{
    return {Error::Kind::Invalid, CliText::tr("There is no key “%1”. The keys are %2.").arg(key, keys)};
}

std::optional<bool> yesOrNo(const QString &text)
{
    if (text == "yes"_L1)
        return true;
    return text == "no"_L1 ? std::optional(false) : std::nullopt;
}

} // namespace Shopbell::Cli
