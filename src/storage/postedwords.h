// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QString>

namespace Shopbell {

class Connection;

/// What was posted longer ago than so many answers, nobody remembers.
inline constexpr int mostCompared = 20'000;

/// How many posted responses to other reviews are nearly the same as the text (domain/likeness.h). One walk over the
/// mostCompared latest responses that are about as long, compared without keeping any, within 100 ms.
Result<int> nearCopiesOf(Connection &connection, const QString &text, ReviewId except);

} // namespace Shopbell
