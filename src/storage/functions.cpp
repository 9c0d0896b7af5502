// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/functions.h"

#include "storage/connection.h"

#include <sqlite3.h>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
void within(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const auto *set = static_cast<const IdSet *>(sqlite3_value_pointer(arguments[0], idSetPointer));
    sqlite3_result_int(context, set && set->contains(sqlite3_value_int64(arguments[1])) ? 1 : 0);
}

void gather(sqlite3_context *context, int, sqlite3_value **arguments)
{
    auto *gatherer = static_cast<RowGatherer *>(sqlite3_value_pointer(arguments[0], rowGathererPointer));
    if (!gatherer || !gatherer->take(arguments + 1))
        sqlite3_result_error(context, "the rows do not come as expected", -1);
}

void gathered(sqlite3_context *context)
{
    sqlite3_result_null(context);
}
} // namespace

void IdSet::insert(qint64 id)
{
    const size_t word = size_t(id) >> 6;
    if (word >= m_words.size())
        m_words.resize(std::max(word + 1, m_words.size() * 2));
    const quint64 bit = quint64(1) << (id & 63);
    m_size += (m_words[word] & bit) == 0;
    m_words[word] |= bit;
}

Status registerFunctions(Connection &connection)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DIRECTONLY;
    int code =
        sqlite3_create_function_v2(connection.handle(), "within", 2, flags, nullptr, within, nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_create_function_v2(connection.handle(), "gathered", 7, flags, nullptr, nullptr, gather, gathered,
                                          nullptr);
    return code == SQLITE_OK ? done() : Status(connection.error(u"registering functions"_s));
}

} // namespace Shopbell
