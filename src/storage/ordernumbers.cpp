// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ordernumbers.h"

#include "storage/connection.h"
#include "storage/statement.h"

#include <QHash>

#include <algorithm>
#include <bit>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 fewNumbers = 20'000; // So few that reading them takes a moment of the writer's time.
constexpr size_t mostWords = size_t(1) << 19;
constexpr qint64 numbersOfWord = 2;
constexpr int bitsOfNumber = 4;

/// The bits of a number in its word.
quint64 bitsOf(quint64 hash)
{
    quint64 bits = 0;
    for (int i = 0; i < bitsOfNumber; ++i)
        bits |= quint64(1) << ((hash >> (6 * i)) & 63);
    return bits;
}

/// Which of the words is a number's, of as many as a power of two; by other bits of the hash.
size_t wordOf(quint64 hash, size_t words)
{
    return size_t(hash >> (6 * bitsOfNumber)) & (words - 1);
}
} // namespace

Status OrderNumbers::begin(Connection &connection, qint64 toCome)
{
    m_bits.assign(std::min(std::bit_ceil(size_t((toCome + fewNumbers) / numbersOfWord)), mostWords), 0);
    Statement select(connection, u"SELECT order_number FROM purchase WHERE order_number IS NOT NULL LIMIT ?1"_s);
    select.bind(fewNumbers + 1);
    for (qint64 read = 0;; ++read) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            break;
        if (read == fewNumbers) {
            m_bits = {};
            break;
        }
        add(select.text(0));
    }
    return pause(connection);
}

Status OrderNumbers::resume(Connection &connection)
{
    const auto state = stateOf(connection);
    if (!state)
        return state.error();
    if (*state != m_state)
        m_bits = {};
    return done();
}

Status OrderNumbers::pause(Connection &connection)
{
    const auto state = stateOf(connection);
    if (!state)
        return state.error();
    m_state = *state;
    return done();
}

bool OrderNumbers::mayHold(const QString &number) const
{
    if (m_bits.empty())
        return true;
    const quint64 hash = qHash(number, 0);
    const quint64 bits = bitsOf(hash);
    return (m_bits[wordOf(hash, m_bits.size())] & bits) == bits;
}

void OrderNumbers::add(const QString &number)
{
    if (m_bits.empty())
        return;
    const quint64 hash = qHash(number, 0);
    m_bits[wordOf(hash, m_bits.size())] |= bitsOf(hash);
}

Result<std::pair<qint64, qint64>> OrderNumbers::stateOf(Connection &connection) const
{
    const Result<qint64> version = connection.dataVersion();
    if (!version)
        return version.error();
    return std::pair(*version, connection.totalChanges());
}

} // namespace Shopbell
