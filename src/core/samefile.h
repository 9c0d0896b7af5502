// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Shopbell {

/// Whether two paths lead to one file, by whatever links; false when one of them leads nowhere. Opens neither.
bool isSameFile(const QString &one, const QString &other);

/// Whether the name alone says that it is a shop or what lies beside an open one. Such a file is not opened to look
/// whether it is something else: whoever opens and closes a file gives up his process's locks on it.
bool isNamedLikeShop(const QString &path);

} // namespace Shopbell
