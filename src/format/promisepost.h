// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Shopbell {

/// "You said. We did.", as a post: the first words of what somebody said, by their initials alone, and what was
/// changed.
QString promisePost(const QString &said, const QString &initials, const QString &changed);

} // namespace Shopbell
