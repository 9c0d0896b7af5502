// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace Shopbell {

/// The words by which an enumeration is known in files, in exports and on the command line. Never shown to a person.
template<typename Enum, size_t Count>
using KeyTable = std::array<std::pair<Enum, QLatin1StringView>, Count>;

template<typename Enum, size_t Count>
QString keyIn(const KeyTable<Enum, Count> &table, Enum value)
{
    for (const auto &[known, key] : table) {
        if (known == value)
            return key;
    }
    return {};
}

template<typename Enum, size_t Count>
std::optional<Enum> valueIn(const KeyTable<Enum, Count> &table, QStringView wanted)
{
    for (const auto &[value, key] : table) {
        if (wanted.compare(key, Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

} // namespace Shopbell
