// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel.h"

#include <QStringView>

namespace Shopbell {

enum class LengthUnit { Characters, Bytes };

/// The longest reply that a channel takes.
struct ReplyLimit
{
    LengthUnit unit = LengthUnit::Characters;
    qsizetype most = 0;

    friend bool operator==(const ReplyLimit &, const ReplyLimit &) = default;
};

/// Nothing where a reply may be as long as one likes.
std::optional<ReplyLimit> replyLimitOf(const Channel &channel);

/// How long a text is: characters as a person counts them (grapheme clusters), or bytes of UTF-8.
qsizetype lengthIn(LengthUnit unit, QStringView text);

/// Where the text goes over the limit, in UTF-16 units; its size when it fits. Never inside a character.
qsizetype endOfWhatFits(QStringView text, const ReplyLimit &limit);

} // namespace Shopbell
