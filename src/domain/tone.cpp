// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tone.h"

#include "domain/keys.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr KeyTable<Tone, 3> toneKeys{{
    {Tone::Warm, "warm"_L1},
    {Tone::Plain, "plain"_L1},
    {Tone::Formal, "formal"_L1},
}};
} // namespace

QString keyOf(Tone tone)
{
    return keyIn(toneKeys, tone);
}

std::optional<Tone> toneFromKey(QStringView key)
{
    return valueIn(toneKeys, key);
}

} // namespace Shopbell
