// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/referralmemory.h"

#include "storage/figurereader.h"

namespace Shopbell {

Result<ReferralsPtr> ReferralMemory::read(Connection &connection, qint64 position)
{
    const QMutexLocker locker(&m_mutex);
    const CustomerLog::Touched touched = m_log.since(m_position);
    if (!m_referrals || touched.referrals) {
        Result<std::vector<Referral>> read = readRecommendations(connection);
        if (!read)
            return read.error();
        auto referrals = std::make_shared<const std::vector<Referral>>(std::move(*read));
        if (m_referrals && position < m_position)
            return ReferralsPtr(referrals); // An older snapshot.
        m_referrals = std::move(referrals);
    }
    m_position = std::max(m_position, position);
    return m_referrals;
}

} // namespace Shopbell
