// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ordernumbers.h"

#include "storage/connection.h"
#include "storage/statement.h"

#include <QHash>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 fewNumbers = 20'000; // So few that reading them takes a moment of the writer's time.
constexpr int bitsOfPlace = 25;
constexpr int placesOfNumber = 4;

/// Calls `visit` with the places of a number: word and bit. True when it says so of all of them.
template<typename Visit>
bool atAllPlaces(const QString &number, Visit visit)
{
    const quint64 hash = qHash(number, 0);
    const quint64 step = (hash >> 32) | 1;
    for (int i = 0; i < placesOfNumber; ++i) {
        const quint64 place = (hash + quint64(i) * step) & ((quint64(1) << bitsOfPlace) - 1);
        if (!visit(size_t(place >> 6), quint64(1) << (place & 63)))
            return false;
    }
    return true;
}
} // namespace

Status OrderNumbers::begin(Connection &connection)
{
    m_bits.assign(size_t(1) << (bitsOfPlace - 6), 0);
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
    return m_bits.empty()
        || atAllPlaces(number, [this](size_t word, quint64 bit) { return (m_bits[word] & bit) != 0; });
}

void OrderNumbers::add(const QString &number)
{
    if (m_bits.empty())
        return;
    atAllPlaces(number, [this](size_t word, quint64 bit) {
        m_bits[word] |= bit;
        return true;
    });
}

Result<std::pair<qint64, qint64>> OrderNumbers::stateOf(Connection &connection) const
{
    const Result<qint64> version = connection.dataVersion();
    if (!version)
        return version.error();
    return std::pair(*version, connection.totalChanges());
}

} // namespace Shopbell
