// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QString>

namespace Shopbell {

class Connection;

struct FoundCustomer
{
    CustomerId id = {};
    bool made = false;
};

/// The customer with this e-mail or phone; made, in the batch, when there is none. A bare name never makes a customer:
/// without either the id is not stored.
Result<FoundCustomer> customerWithContact(Connection &connection, const QString &name, const QString &email,
                                          const QString &phone, BatchId batch, qint64 now);

} // namespace Shopbell
