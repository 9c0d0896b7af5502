// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <optional>

namespace Shopbell::Cli {

/// KEY=VALUE of --where.
struct Condition
{
    QString key;
    QString value;
};

/// Every --where of a call. Error Invalid with a sentence for one that is not KEY=VALUE.
Result<std::vector<Condition>> conditionsFrom(const Call &call);

/// "“red” is not a value of sentiment."
Error notUnderstood(const QString &key, const QString &value);
/// "There is no key “colour”. The keys are ..."
Error noSuchKey(const QString &key, const QString &keys);

/// The value that a key names, or an error.
template<typename Field, typename Value>
Status take(Field &into, const std::optional<Value> &value, const QString &key, const QString &text)
{
    if (!value)
        return notUnderstood(key, text);
    into = *value;
    return done();
}

template<typename Field, typename Value>
Status take(Field &into, const Result<Value> &value)
{
    if (!value)
        return value.error();
    into = *value;
    return done();
}

/// The id that a text is; nothing when it is none.
template<typename Number>
std::optional<Number> idFrom(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && number > 0 ? std::optional(Number(number)) : std::nullopt;
}

/// yes or no.
std::optional<bool> yesOrNo(const QString &text);

} // namespace Shopbell::Cli
