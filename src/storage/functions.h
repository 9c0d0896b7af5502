// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtGlobal>

#include <vector>

struct sqlite3_value;

namespace Shopbell {

class Connection;

/// A set of row ids, one bit each: what a large search finds, tested while an index is walked in the wanted order.
class IdSet
{
public:
    void insert(qint64 id);
    bool contains(qint64 id) const
    {
        const size_t word = size_t(id) >> 6;
        return word < m_words.size() && (m_words[word] >> (id & 63) & 1);
    }
    qint64 size() const { return m_size; }

private:
    std::vector<quint64> m_words;
    qint64 m_size = 0;
};

/// Name of the pointer type under which an IdSet is bound: `within(?1, id)` is 1 for the ids in the set.
inline constexpr char idSetPointer[] = "shopbell-id-set";

/// Takes the rows of an SQL aggregate `gathered(?1, six values...)` while the query walks over them, in the order in which
/// it does. A million rows cost half as much as with a statement that stops at each of them.
class RowGatherer
{
public:
    virtual ~RowGatherer() = default;
    /// Five values; false ends the query with an error.
    virtual bool take(sqlite3_value **values) = 0;
};

/// Name of the pointer type under which a RowGatherer is bound. The aggregate's own value is nothing.
inline constexpr char rowGathererPointer[] = "shopbell-row-gatherer";

/// Registers our SQL functions on a connection. Beside those above `holds(text, word)` is 1 where the word occurs anywhere in
/// the text, in large or small letters of any script; a word is never empty.
Status registerFunctions(Connection &connection);

} // namespace Shopbell
