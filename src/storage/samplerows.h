// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customer.h"
#include "domain/purchase.h"
#include "domain/referral.h"
#include "domain/score.h"
#include "domain/statistics.h"

namespace Shopbell {

class Connection;

/// Writes rows of a made-up shop as they are, many in a transaction of the caller's: nothing is checked, recorded or
/// announced. Everything that has an id gets it from the caller, but for consents, notes, needs and items.
class SampleRows
{
public:
    explicit SampleRows(Connection &connection) : m_connection(connection) {}

    Status add(const TeamMember &member);
    Status add(const CustomerSegment &segment);
    /// With contacts and consents.
    Status add(const Customer &customer);
    /// What is known once everything about a customer was made up: all but the name and the contacts.
    Status complete(const Customer &customer);
    Status add(const Purchase &purchase);
    Status add(const Score &score);
    Status add(const Referral &referral);
    Status add(CustomerId customer, const CustomerNote &note);
    Status add(CustomerId customer, const Need &need, int rank);
    Status add(const AxisNote &note);

private:
    Connection &m_connection;
};

} // namespace Shopbell
