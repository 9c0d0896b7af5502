// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Shopbell {

/// The first placeholder of a template that nobody filled in, such as "{{name}}"; empty when there is none. A reply that
/// still holds one cannot be marked as posted.
QString unresolvedPlaceholder(const QString &text);

} // namespace Shopbell
