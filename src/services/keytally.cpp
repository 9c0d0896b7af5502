// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keytally.h"

#include <cstring>

namespace Shopbell {

namespace {
/// Never 0, which is a free place.
quint64 halfOf(const QByteArray &key)
{
    quint64 half = 0;
    std::memcpy(&half, key.constData(), std::min(sizeof half, size_t(key.size())));
    return half == 0 ? 1 : half;
}
} // namespace

bool KeyTally::holds(const QByteArray &key) const
{
    if (m_halves.empty())
        return false;
    const quint64 half = halfOf(key);
    for (size_t place = half & (m_halves.size() - 1);; place = (place + 1) & (m_halves.size() - 1)) {
        if (m_halves[place] == half || m_halves[place] == 0)
            return m_halves[place] == half;
    }
}

qint64 KeyTally::add(const QByteArray &key)
{
    if (insert(halfOf(key)))
        return 1;
    return ++m_repeated.insert(key, m_repeated.value(key, 1)).value();
}

bool KeyTally::insert(quint64 half)
{
    if (m_used * 3 >= m_halves.size() * 2)
        grow();
    // The keys are hashes, so their bits are as good as any.
    for (size_t place = half & (m_halves.size() - 1);; place = (place + 1) & (m_halves.size() - 1)) {
        if (m_halves[place] == half)
            return false;
        if (m_halves[place] == 0) {
            m_halves[place] = half;
            ++m_used;
            return true;
        }
    }
}

void KeyTally::grow()
{
    std::vector<quint64> before(std::max<size_t>(1024, m_halves.size() * 2));
    before.swap(m_halves);
    m_used = 0;
    for (const quint64 half : before) {
        if (half != 0)
            insert(half);
    }
}

} // namespace Shopbell
