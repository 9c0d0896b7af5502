// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/oldercopy.h"

#include "storage/backup.h"
#include "storage/connection.h"
#include "storage/fileheader.h"
#include "storage/shopstore.h"
#include "storage/statement.h"

#include <QFileInfo>

#include <array>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr auto changes = "SELECT id, at FROM change"_L1;
/// What carries the millisecond of its making: the same number with the same millisecond is not in two shops.
constexpr std::array marks{changes, "SELECT id, created_at AS at FROM review"_L1, "SELECT id, at FROM import_batch"_L1};
constexpr int marksRead = 10000; // So many in a row that another shop knows none of are enough.

/// A copy is written without a write-ahead log; the first program that opens it as a shop gives it one.
bool wasOpened(const QString &path)
{
    // https://www.sqlite.org/fileformat.html, 1.3.3: two bytes that are 1 without a log, 2 with one.
    const Result<FileHeader> file = readHeader(path);
    return !file || file->bytes.mid(18, 2) != "\x01\x01";
}

/// Whether the shop holds one of the rows that a query finds in the copy.
Result<bool> sharesAny(Connection &copy, Connection &shop, QLatin1StringView mark, const QString &order)
{
    Statement select(copy, mark + order);
    Statement known(shop, u"SELECT 1 FROM (%1) WHERE id = ?1 AND at = ?2"_s.arg(mark));
    for (;;) {
        const Result<bool> row = select.next();
        if (!row || !*row)
            return row;
        const Result<bool> shared = known.bind(select.integer(0), select.integer(1)).next();
        if (!shared || *shared)
            return shared;
    }
}

Result<bool> isOfThisShop(Connection &copy, Connection &shop)
{
    bool isEmpty = true;
    for (const QLatin1StringView mark : marks) {
        const Result<bool> shared = sharesAny(copy, shop, mark, u" ORDER BY id LIMIT %1"_s.arg(marksRead));
        if (!shared || *shared)
            return shared;
        const Result<qint64> count = copy.number(u"SELECT count(*) FROM (%1 LIMIT 1)"_s.arg(mark));
        if (!count)
            return count.error();
        isEmpty = isEmpty && *count == 0;
    }
    if (!isEmpty)
        return false;
    const Result<Shop> earlier = readShop(copy);
    const Result<Shop> now = readShop(shop);
    return earlier && now && *earlier == *now;
}

/// Somebody may have worked in it: only when the last thing done there is known here is it no more than an earlier state.
Result<bool> holdsNothingNewer(Connection &copy, Connection &shop)
{
    const Result<qint64> count = copy.number(u"SELECT count(*) FROM (%1 LIMIT 1)"_s.arg(changes));
    if (!count)
        return count.error();
    return *count == 0 ? sharesAny(copy, shop, marks[1], u" LIMIT %1"_s.arg(marksRead))
                       : sharesAny(copy, shop, changes, u" ORDER BY id DESC LIMIT 1"_s);
}
} // namespace

bool isOlderCopy(const QString &path, Connection &shop)
{
    if (!looksLikeShop(path) || QFileInfo::exists(path + u"-wal"_s)) // Open somewhere, or left so by a crash.
        return false;
    Result<Connection> copy = Connection::open(path, Connection::Mode::Untouched);
    if (!copy)
        return false;
    const Result<bool> isOlder = wasOpened(path) ? holdsNothingNewer(*copy, shop) : isOfThisShop(*copy, shop);
    return isOlder && *isOlder;
}

} // namespace Shopbell
