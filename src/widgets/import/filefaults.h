// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace Shopbell {

/// Why a file cannot be imported, what is kept and what to do next: it is empty, a picture, a folder ...
QString unreadableFileText(const Error &error);

} // namespace Shopbell
