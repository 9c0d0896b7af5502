// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "domain/change.h"
#include "storage/changeset.h"

class QJsonArray;

namespace Shopbell {

class Connection;

/// Longest that one piece of a long job may hold the writer, milliseconds: a draft that is typed meanwhile is saved in time.
inline constexpr qint64 pieceMilliseconds = 40;

/// The rows of one large action, too many for a changeset: `batch_row` keeps the values that do not stand in the table.
/// Doing, undoing and redoing are the same swap, in pieces that let the owner's own edits slip in between.
class BulkRows
{
public:
    BulkRows(Connection &connection, const Change &change) : m_connection(connection), m_change(change) {}

    /// Swaps rows until a piece's time is up. Result: whether there are more. Call inside a transaction.
    Result<bool> swapPiece(Direction direction);
    /// Remembers that a row was changed just now, with what stood there before (see sortingOf).
    Status remember(qint64 row, const QString &earlier);
    /// Remembers that a contact was made with a customer, whose story tells of the change.
    Status rememberContact(ContactMadeId contact, CustomerId customer);
    /// Changes a customer as swapChanges() does (storage/customerchanges.h) and remembers it, with what was changed before.
    Status changeCustomer(qint64 row, CustomerId customer, const QString &changes);
    /// Remembers a change that is still to be made: the values wait in batch_row until swapPiece() brings them in.
    Status prepare(qint64 row, const QString &later);
    /// What prepare() was told of the row; empty when it was told nothing.
    Result<QString> prepared(qint64 row);

    /// The columns that sorting changes, of one review, as JSON.
    static Result<QString> sortingOf(Connection &connection, qint64 review);

private:
    Status swapRow(qint64 row, const QString &other, Direction direction);
    /// `behind`: SQL of what an import of purchases replaces besides columns, for swapBehind().
    Status swapColumns(qint64 row, const QString &other, Direction direction, const char *table, const char *columns,
                       const QByteArray &behind = {});
    Status swapReview(qint64 row, const QString &other, Direction direction);
    Status swapBehind(qint64 purchase, const QString &now, const QString &other);
    Status swapItems(qint64 purchase, const QString &now, const QString &other);
    Status swapCustomer(qint64 purchase, const QJsonArray &other);
    Status swapInCustomer(qint64 row, CustomerId customer, const QString &other, Direction direction);
    Status swapContact(qint64 row, const QString &other, Direction direction);
    Status toggleTag(qint64 row, bool present, Direction direction);
    Status toggleReferral(qint64 row, const QString &other, Direction direction);

    Connection &m_connection;
    const Change &m_change;
};

/// The place in `batch_row` of a customer among the reviews, purchases or referrals that an import changed, and the customer
/// of such a place.
constexpr qint64 rowOfCustomer(CustomerId customer)
{
    return -customer.value();
}
constexpr CustomerId customerOfRow(qint64 row)
{
    return CustomerId(-row);
}

/// Changes whose rows in `batch_row` are not reviews, as a list in SQL.
inline constexpr char notOnReviews[] = "'import.purchases', 'import.customers', 'import.referrals', 'follow-up.send'";

/// Column lists of `review` and `purchase` that a bulk action or an import may replace as a whole, separated by commas.
extern const char sortingColumns[];
extern const char wordColumns[];
extern const char purchaseColumnsReplaced[];

} // namespace Shopbell
