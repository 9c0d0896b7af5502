// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filefault.h"

namespace Shopbell {

/// Why a file cannot be imported, what is kept and what to do next: "The file is empty. Your shop is as it was. ..."
QString fileFaultText(FileFault fault);

} // namespace Shopbell
