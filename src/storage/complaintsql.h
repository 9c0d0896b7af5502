// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Shopbell {

/// An SQL condition on a row of `review`: it is a complaint, as isComplaint() says.
QString isComplaintSql();
/// The same of one that is open, as complaintState() says.
QString openComplaintSql();

} // namespace Shopbell
