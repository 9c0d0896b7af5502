// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QString>

#include <optional>

namespace Shopbell {

/// Where a review came from.
struct Channel
{
    ChannelId id = {};
    QString key = {}; ///< "google", "in-person", ...; the names of own channels are their keys.
    bool own = false; ///< Made by the owner: shown by its key, the built-in ones by a translated name.
    bool isPrivate = false; ///< Only the shop reads what is answered there.
    std::optional<int> replyLimitBytes = {}; ///< Longest public reply that the site takes, UTF-8 bytes.
    std::optional<int> replyLimitCharacters = {}; ///< The same where the site counts characters.

    friend bool operator==(const Channel &, const Channel &) = default;
};

/// The built-in channel for reviews of which nobody said where they came from.
inline constexpr ChannelId otherChannel{16};
inline constexpr ChannelId inPersonChannel{10};

} // namespace Shopbell
