// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/functions.h"

#include "storage/connection.h"

#include <QString>

#include <sqlite3.h>

#include <algorithm>
#include <string_view>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
void within(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const auto *set = static_cast<const IdSet *>(sqlite3_value_pointer(arguments[0], idSetPointer));
    sqlite3_result_int(context, set && set->contains(sqlite3_value_int64(arguments[1])) ? 1 : 0);
}

std::string_view textOf(sqlite3_value *value)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return bytes ? std::string_view(bytes, size_t(sqlite3_value_bytes(value))) : std::string_view();
}

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char letter) { return static_cast<signed char>(letter) >= 0; });
}

char asciiFolded(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? char(letter - 'A' + 'a') : letter;
}

/// LIKE knows the two sizes of A to Z only.
void holds(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const std::string_view text = textOf(arguments[0]);
    const std::string_view word = textOf(arguments[1]);
    const bool found = isAscii(word)
        ? !std::ranges::search(text, word, {}, asciiFolded, asciiFolded).empty()
        : QString::fromUtf8(text.data(), qsizetype(text.size()))
              .toCaseFolded()
              .contains(QString::fromUtf8(word.data(), qsizetype(word.size())).toCaseFolded());
    sqlite3_result_int(context, found ? 1 : 0);
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
        code = sqlite3_create_function_v2(connection.handle(), "holds", 2, flags | SQLITE_DETERMINISTIC, nullptr, holds,
                                          nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_create_function_v2(connection.handle(), "gathered", 7, flags, nullptr, nullptr, gather, gathered,
                                          nullptr);
    return code == SQLITE_OK ? done() : Status(connection.error(u"registering functions"_s));
}

} // namespace Shopbell
