// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerrow.h"

namespace Shopbell {
class CustomerText;

/// What a cell of the table says, for a screen reader and for copying. `column` is a CustomerListModel::Column.
QString customerCell(const CustomerRow &row, int column, const CustomerText &text, QDate today);

} // namespace Shopbell
