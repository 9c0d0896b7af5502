// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/purchasekinds.h"

#include <QString>

namespace Shopbell {

/// What came of the purchases of a file, each kind that there was with its number: "3,836 are credit notes." Empty when there
/// is nothing to tell.
QString purchaseKindsText(const PurchaseKinds &kinds);

} // namespace Shopbell
