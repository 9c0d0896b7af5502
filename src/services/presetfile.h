// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <type_traits>
#include <utility>

namespace Shopbell {

/// A file of presets that the program brings along. Error Unreadable when it is not there.
Result<QByteArray> presetBytes(const QString &name);

/// Writes down that presets are missing or wrong: the program goes on without them.
void logBadPreset(const Error &error);

/// What `parse`, Result<T>(const QByteArray &), makes of a file of presets; an empty T when it is missing or wrong.
template<typename Parse>
auto presetFrom(const QString &name, Parse parse)
{
    const Result<QByteArray> bytes = presetBytes(name);
    using Outcome = decltype(parse(*bytes));
    using Value = std::remove_cvref_t<decltype(*std::declval<Outcome>())>;
    Outcome read = bytes ? parse(*bytes) : Outcome(bytes.error());
    if (!read) {
        logBadPreset(read.error());
        return Value();
    }
    return Value(*std::move(read));
}

} // namespace Shopbell
