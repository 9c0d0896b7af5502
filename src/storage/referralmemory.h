// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/referral.h"
#include "storage/customerlog.h"

#include <QMutex>

#include <memory>

namespace Shopbell {

class Connection;

using ReferralsPtr = std::shared_ptr<const std::vector<Referral>>;

/// What readRecommendations() reads of an open shop, kept until a referral changes. Thread-safe.
class ReferralMemory
{
public:
    explicit ReferralMemory(const CustomerLog &log) : m_log(log) {}

    /// Of the connection's snapshot, or newer; `position` was asked for before the snapshot began.
    Result<ReferralsPtr> read(Connection &connection, qint64 position);

private:
    const CustomerLog &m_log;
    QMutex m_mutex;
    ReferralsPtr m_referrals;
    qint64 m_position = 0;
};

} // namespace Shopbell
