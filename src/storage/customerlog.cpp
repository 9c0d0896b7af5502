// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/customerlog.h"

#include "storage/changeset.h"

namespace Shopbell {

namespace {
constexpr size_t longest = 1000; // Changes; who is further behind reads everything.

/// An import of reviews shows or hides customers, too.
CustomerLog::Touched touchedIn(const TouchedRows &rows)
{
    const bool many = rows.manyCustomers || rows.imports;
    return {rows.customers, many, rows.referrals || many};
}
} // namespace

void CustomerLog::expect(const TouchedRows &rows)
{
    const QMutexLocker locker(&m_mutex);
    // The writer does one thing after the other, so what was expected before is through, one way or the other.
    append(m_expected);
    m_expected = touchedIn(rows);
}

void CustomerLog::settle(const TouchedRows &rows)
{
    const QMutexLocker locker(&m_mutex);
    const Touched touched = touchedIn(rows);
    append(touched);
    if (touched == m_expected)
        m_expected = {};
}

void CustomerLog::append(const Touched &touched)
{
    if (touched == Touched())
        return;
    m_settled.push_back(touched);
    ++m_position;
    if (m_settled.size() > longest)
        m_settled.pop_front();
}

qint64 CustomerLog::position() const
{
    const QMutexLocker locker(&m_mutex);
    return m_position;
}

CustomerLog::Touched CustomerLog::since(qint64 position) const
{
    const QMutexLocker locker(&m_mutex);
    Touched all = m_expected;
    const qint64 wanted = m_position - position;
    if (wanted > qint64(m_settled.size())) {
        all.many = all.referrals = true;
        return all;
    }
    for (auto touched = m_settled.end() - wanted; touched != m_settled.end(); ++touched) {
        all.many = all.many || touched->many;
        all.referrals = all.referrals || touched->referrals;
        all.customers.unite(touched->customers);
    }
    return all;
}

} // namespace Shopbell
