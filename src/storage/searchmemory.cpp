// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchmemory.h"

namespace Shopbell {

SearchMemory::HitsPtr SearchMemory::find(const QString &expression, qint64 version) const
{
    const QMutexLocker locker(&m_mutex);
    return m_hits && m_hits->expression == expression && m_hits->dataVersion == version ? m_hits : nullptr;
}

void SearchMemory::remember(HitsPtr hits)
{
    const QMutexLocker locker(&m_mutex);
    m_hits = std::move(hits);
}

void SearchMemory::forget()
{
    const QMutexLocker locker(&m_mutex);
    ++m_version;
    m_hits.reset();
}

qint64 SearchMemory::version() const
{
    const QMutexLocker locker(&m_mutex);
    return m_version;
}

} // namespace Shopbell
