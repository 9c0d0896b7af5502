// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Shopbell {

/// How a text of the shop sounds. The numbers are stored in the shop file: append only.
enum class Tone { Warm = 0, Plain = 1, Formal = 2 };

QString keyOf(Tone tone);
std::optional<Tone> toneFromKey(QStringView key);

} // namespace Shopbell
