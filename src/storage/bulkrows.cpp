// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulkrows.h"

#include "storage/arrivingreferrals.h"
#include "storage/connection.h"
#include "storage/customerchanges.h"
#include "storage/importedanswers.h"
#include "storage/rows.h"
#include "storage/shopstore.h"
#include "storage/statement.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace Shopbell {

using namespace Qt::StringLiterals;

const char sortingColumns[] =
    "sentiment,sentiment_origin,kind,touchpoint,where_it_hurts,flagged,urgent,archived,answer,"
    "clock_from,respond_by,urgency";
const char wordColumns[] =
    "title,text,author,rating_value,rating_scale,sentiment,sentiment_origin,posted_day,posted_at,"
    "online_status,language,product,location,verified,incentive,answer,clock_from,respond_by,"
    "sort_day,sort_rating,urgency";

const char purchaseColumnsReplaced[] = "amount_minor,currency,discount_minor,refunded_minor,status,counts,worth_minor";

namespace {
constexpr char itemsOfPurchase[] =
    "json((SELECT json_group_array(json_array(id, name, sku, quantity, total_minor)) FROM "
    "(SELECT * FROM purchase_item WHERE purchase_id = purchase.id ORDER BY id)))";
constexpr char customerOfPurchase[] = "customer_id, iif(said_of IS NULL, NULL, hex(said_of))";
constexpr qsizetype placeOfItems = 7; // Behind purchaseColumnsReplaced; null when they stay.
constexpr qsizetype placeOfCustomer = 8; // And of whom the file named; neither where they stay.
constexpr QLatin1StringView furtherColumns[] = {
    "channel_id"_L1, "at"_L1,        "what"_L1,     "note"_L1,
    "location"_L1,   "served_by"_L1, "refund_of"_L1}; // In an object behind all, those that change.

QJsonArray valuesIn(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).array();
}

bool holdsCustomer(const QJsonArray &values)
{
    return values.size() > placeOfCustomer && !values.at(placeOfCustomer).isObject();
}

QJsonObject furtherIn(const QJsonArray &values)
{
    return values.at(values.size() - 1).toObject();
}

/// `what`, a piece of SQL, for each of the further columns that change.
QString ofFurther(const QJsonArray &values, const QString &what)
{
    const QJsonObject further = furtherIn(values);
    QStringList parts;
    for (const QLatin1StringView column : furtherColumns) {
        if (further.contains(column))
            parts += what.arg(column);
    }
    return parts.join(u", "_s);
}

/// SQL of what stands in a purchase where an import brings these values, behind purchaseColumnsReplaced.
QByteArray behindColumns(const QString &values)
{
    const QJsonArray array = valuesIn(values);
    QByteArray sql;
    if (array.size() > placeOfItems)
        sql += array.at(placeOfItems).isArray() ? itemsOfPurchase : "NULL";
    if (holdsCustomer(array))
        sql += QByteArray(", ") + customerOfPurchase;
    if (const QString further = ofFurther(array, u"'%1', %1"_s); !further.isEmpty())
        sql += ", json_object(" + further.toLatin1() + ")";
    return sql;
}

constexpr int rowsRead = 64; // Between two looks at the clock.

/// "sentiment = json_extract(?2, '$[0]'), kind = json_extract(?2, '$[1]'), ..."
QString assignments(const char *columns)
{
    QStringList parts;
    const QStringList names = QString::fromLatin1(columns).split(u',');
    for (qsizetype i = 0; i < names.size(); ++i)
        parts += u"%1 = json_extract(?2, '$[%2]')"_s.arg(names[i]).arg(i);
    return parts.join(u", "_s);
}

Result<QString> columnsOf(Connection &connection, const char *table, qint64 id, const char *columns)
{
    Statement select(
        connection,
        u"SELECT json_array(%1) FROM %2 WHERE id = ?1"_s.arg(QLatin1StringView(columns), QLatin1StringView(table)));
    const Result<bool> found = select.bind(id).next();
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::Kind::NotFound, u"%1 %2"_s.arg(QLatin1StringView(table)).arg(id)};
    return select.text(0);
}
} // namespace

Result<QString> BulkRows::sortingOf(Connection &connection, qint64 review)
{
    return columnsOf(connection, "review", review, sortingColumns);
}

Result<bool> BulkRows::swapPiece(Direction direction)
{
    QElapsedTimer time;
    time.start();
    do {
        std::vector<std::pair<qint64, QString>> rows;
        {
            Statement select(m_connection,
                             u"SELECT row_id, other FROM batch_row WHERE change_id = ?1 AND applied = ?2 LIMIT ?3"_s);
            select.bind(m_change.id, direction == Direction::Backwards, rowsRead);
            const Status read = eachRow(select, [&] { rows.emplace_back(select.integer(0), select.text(1)); });
            if (!read)
                return read.error();
        }
        for (const auto &[row, other] : rows) {
            if (Status swapped = swapRow(row, other, direction); !swapped)
                return swapped.error();
        }
        if (rows.size() < rowsRead)
            return false;
    } while (time.elapsed() < pieceMilliseconds);
    return true;
}

Status BulkRows::swapRow(qint64 row, const QString &other, Direction direction)
{
    switch (m_change.did) {
    case Did::AddTag:
        return toggleTag(row, direction == Direction::Forwards, direction);
    case Did::RemoveTag:
        return toggleTag(row, direction == Direction::Backwards, direction);
    case Did::ImportReviews:
        return row < 0 ? swapInCustomer(row, customerOfRow(row), other, direction) : swapReview(row, other, direction);
    case Did::ImportCustomers:
        return swapInCustomer(row, CustomerId(row), other, direction);
    case Did::ImportPurchases:
        return row < 0 ? swapInCustomer(row, customerOfRow(row), other, direction)
                       : swapColumns(row, other, direction, "purchase", purchaseColumnsReplaced, behindColumns(other));
    case Did::SendFollowUp:
        return swapContact(row, other, direction);
    case Did::ImportReferrals:
        return row < 0 ? swapInCustomer(row, customerOfRow(row), other, direction)
                       : toggleReferral(row, other, direction);
    default:
        return swapColumns(row, other, direction, "review", sortingColumns);
    }
}

Status BulkRows::swapColumns(qint64 row, const QString &other, Direction direction, const char *table,
                             const char *columns, const QByteArray &behind)
{
    const QByteArray all = behind.isEmpty() ? QByteArray(columns) : QByteArray(columns) + ", " + behind;
    const Result<QString> now = columnsOf(m_connection, table, row, all.constData());
    const bool gone = !now && now.error().kind == Error::Kind::NotFound;
    if (!now && !gone)
        return now.error();
    if (!gone) {
        Statement update(m_connection,
                         u"UPDATE %1 SET %2 WHERE id = ?1"_s.arg(QLatin1StringView(table), assignments(columns)));
        if (Status written = update.bind(row, other).run(); !written)
            return written;
        if (Status swapped = behind.isEmpty() ? done() : swapBehind(row, *now, other); !swapped)
            return swapped;
    }
    Statement mark(m_connection,
                   u"UPDATE batch_row SET applied = ?3, other = ?4 WHERE change_id = ?1 AND row_id = ?2"_s);
    return mark.bind(m_change.id, row, direction == Direction::Forwards, gone ? other : *now).run();
}

/// Answers go before the words that came with them go, and come after them: both have a say in the clock.
Status BulkRows::swapReview(qint64 row, const QString &other, Direction direction)
{
    const ReviewNews news = ReviewNews::fromJson(other);
    ReviewNews back;
    const auto swapWords = [&]() -> Status {
        if (news.words.isEmpty())
            return done();
        const Result<QString> now = columnsOf(m_connection, "review", row, wordColumns);
        if (!now)
            return now.error();
        back.words = valuesIn(*now);
        Statement update(m_connection, u"UPDATE review SET %1 WHERE id = ?1"_s.arg(assignments(wordColumns)));
        return update.bind(row, ReviewNews{news.words}.toJson()).run();
    };
    const auto swapTheirAnswers = [&]() -> Status {
        if (news.answers.isEmpty())
            return done();
        const Result<QJsonObject> inverse = swapAnswers(m_connection, ReviewId(row), news.answers);
        if (!inverse)
            return inverse.error();
        back.answers = *inverse;
        return done();
    };
    const bool isForwards = direction == Direction::Forwards;
    Status swapped = isForwards ? swapWords() : swapTheirAnswers();
    if (swapped)
        swapped = isForwards ? swapTheirAnswers() : swapWords();
    const bool gone = !swapped && swapped.error().kind == Error::Kind::NotFound;
    if (!swapped && !gone)
        return swapped;
    Statement mark(m_connection,
                   u"UPDATE batch_row SET applied = ?3, other = ?4 WHERE change_id = ?1 AND row_id = ?2"_s);
    return mark.bind(m_change.id, row, isForwards, gone ? other : back.toJson()).run();
}

Status BulkRows::swapBehind(qint64 purchase, const QString &now, const QString &other)
{
    const QJsonArray values = valuesIn(other);
    if (values.at(placeOfItems).isArray()) {
        if (Status swapped = swapItems(purchase, now, other); !swapped)
            return swapped;
    }
    if (holdsCustomer(values)) {
        if (Status swapped = swapCustomer(purchase, values); !swapped)
            return swapped;
    }
    const QString further = ofFurther(values, u"%1 = json_extract(?2, '$.%1')"_s);
    if (further.isEmpty())
        return done();
    Statement update(m_connection, u"UPDATE purchase SET %1 WHERE id = ?1"_s.arg(further));
    const QByteArray json = QJsonDocument(furtherIn(values)).toJson(QJsonDocument::Compact);
    return update.bind(purchase, QString::fromUtf8(json)).run();
}

Status BulkRows::swapCustomer(qint64 purchase, const QJsonArray &other)
{
    const QByteArray saidOf = QByteArray::fromHex(other.at(placeOfCustomer + 1).toString().toLatin1());
    // An entry that became part of another one since has no orders of its own.
    Statement update(
        m_connection,
        u"UPDATE purchase SET said_of = ?3, customer_id = (WITH RECURSIVE above (id, merged_into) AS "
        "(SELECT id, merged_into FROM customer WHERE id = ?2 UNION SELECT customer.id, customer.merged_into "
        "FROM above JOIN customer ON customer.id = above.merged_into) "
        "SELECT id FROM above WHERE merged_into IS NULL) WHERE id = ?1"_s);
    return update
        .bind(purchase, other.at(placeOfCustomer).toInteger(), saidOf.isEmpty() ? std::nullopt : std::optional(saidOf))
        .run();
}

/// New items get ids above all others before the earlier ones go, so that those can have theirs back.
Status BulkRows::swapItems(qint64 purchase, const QString &now, const QString &other)
{
    Statement insert(
        m_connection,
        u"INSERT INTO purchase_item (id, purchase_id, name, sku, quantity, total_minor) "
        "SELECT iif(value ->> 0 IN (SELECT id FROM purchase_item), NULL, value ->> 0), ?1, value ->> 1, "
        "value ->> 2, value ->> 3, value ->> 4 FROM json_each(?2, '$[%1]') ORDER BY key"_s.arg(placeOfItems));
    if (Status came = insert.bind(purchase, other).run(); !came)
        return came;
    Statement remove(
        m_connection,
        u"DELETE FROM purchase_item WHERE id IN (SELECT value ->> 0 FROM json_each(?1, '$[%1]'))"_s.arg(placeOfItems));
    return remove.bind(now).run();
}

Status BulkRows::swapInCustomer(qint64 row, CustomerId customer, const QString &other, Direction direction)
{
    const Result<QString> now = swapChanges(m_connection, customer, other);
    const bool gone = !now && now.error().kind == Error::Kind::NotFound;
    if (!now && !gone)
        return now.error();
    Statement mark(m_connection,
                   u"UPDATE batch_row SET applied = ?3, other = ?4 WHERE change_id = ?1 AND row_id = ?2"_s);
    return mark.bind(m_change.id, row, direction == Direction::Forwards, gone ? other : *now).run();
}

Status BulkRows::changeCustomer(qint64 row, CustomerId customer, const QString &changes)
{
    const Result<QString> back = swapChanges(m_connection, customer, changes);
    if (!back)
        return back.error();
    QString earlier;
    {
        Statement select(m_connection, u"SELECT other FROM batch_row WHERE change_id = ?1 AND row_id = ?2"_s);
        const Result<bool> found = select.bind(m_change.id, row).next();
        if (!found)
            return found.error();
        if (*found)
            earlier = select.text(0);
    }
    Statement insert(m_connection,
                     u"INSERT INTO batch_row (change_id, row_id, applied, other) VALUES (?1, ?2, 1, ?3) "
                     "ON CONFLICT DO UPDATE SET other = excluded.other"_s);
    return insert.bind(m_change.id, row, joinedChanges(*back, earlier)).run();
}

/// Of a contact that is taken back only what is its own is kept: the rest comes from its follow-up, as it came before.
Status BulkRows::swapContact(qint64 row, const QString &other, Direction direction)
{
    QString own = other;
    if (direction == Direction::Backwards) {
        const Result<QString> now =
            columnsOf(m_connection, "contact_made", row, "customer_id, way, day, created_at, purposes");
        if (!now && now.error().kind != Error::Kind::NotFound)
            return now.error();
        own = now ? *now : QString();
        Statement remove(m_connection, u"DELETE FROM contact_made WHERE id = ?1"_s);
        if (Status removed = remove.bind(row).run(); !removed)
            return removed;
    } else if (!own.isEmpty()) {
        Statement insert(m_connection,
                         u"INSERT INTO contact_made (id, follow_up_id, customer_id, reason, way, day, text, by_id, "
                         "created_at, purposes) SELECT ?1, id, ?2 ->> 0, reason, ?2 ->> 1, ?2 ->> 2, text, owner_id, "
                         "?2 ->> 3, ifnull(?2 ->> 4, 0) "
                         "FROM follow_up WHERE id = ?3 AND ?2 ->> 0 IN (SELECT id FROM customer)"_s);
        if (Status came = insert.bind(row, own, m_change.arguments.at(0).toInteger()).run(); !came)
            return came;
    }
    Statement mark(m_connection,
                   u"UPDATE batch_row SET applied = ?3, other = ?4 WHERE change_id = ?1 AND row_id = ?2"_s);
    return mark.bind(m_change.id, row, direction == Direction::Forwards, own).run();
}

Status BulkRows::toggleTag(qint64 row, bool present, Direction direction)
{
    const TagId tag(m_change.arguments.at(1).toInteger());
    const Result<bool> toggled =
        present ? putTag(m_connection, ReviewId(row), tag) : takeTag(m_connection, ReviewId(row), tag);
    if (!toggled)
        return toggled.error();
    Statement mark(m_connection, u"UPDATE batch_row SET applied = ?3 WHERE change_id = ?1 AND row_id = ?2"_s);
    return mark.bind(m_change.id, row, direction == Direction::Forwards).run();
}

/// Before the import there is no such row: it comes and goes as a whole.
Status BulkRows::toggleReferral(qint64 row, const QString &other, Direction direction)
{
    QString kept = other;
    if (direction == Direction::Forwards) {
        if (Status came = putReferral(m_connection, row, other); !came)
            return came;
    } else {
        const Result<QString> now = columnsOf(m_connection, "referral", row, referralColumnsKept);
        if (!now && now.error().kind != Error::Kind::NotFound)
            return now.error();
        if (now)
            kept = *now;
        Statement remove(m_connection, u"DELETE FROM referral WHERE id = ?1"_s);
        if (Status gone = remove.bind(row).run(); !gone)
            return gone;
    }
    Statement mark(m_connection,
                   u"UPDATE batch_row SET applied = ?3, other = ?4 WHERE change_id = ?1 AND row_id = ?2"_s);
    return mark.bind(m_change.id, row, direction == Direction::Forwards, kept).run();
}

Status BulkRows::remember(qint64 row, const QString &earlier)
{
    Statement insert(m_connection,
                     u"INSERT OR IGNORE INTO batch_row (change_id, row_id, applied, other) VALUES (?1, ?2, 1, ?3)"_s);
    return insert.bind(m_change.id, row, earlier).run();
}

Status BulkRows::rememberContact(ContactMadeId contact, CustomerId customer)
{
    if (Status remembered = remember(contact.value(), {}); !remembered)
        return remembered;
    Statement tell(m_connection,
                   u"INSERT OR IGNORE INTO change_row (change_id, entity, row_id) VALUES (?1, 'customer', ?2)"_s);
    return tell.bind(m_change.id, customer).run();
}

Result<QString> BulkRows::prepared(qint64 row)
{
    Statement select(m_connection, u"SELECT other FROM batch_row WHERE change_id = ?1 AND row_id = ?2"_s);
    const Result<bool> found = select.bind(m_change.id, row).next();
    if (!found)
        return found.error();
    return *found ? select.text(0) : QString();
}

Status BulkRows::prepare(qint64 row, const QString &later)
{
    Statement insert(m_connection,
                     u"INSERT INTO batch_row (change_id, row_id, applied, other) VALUES (?1, ?2, 0, ?3) "
                     "ON CONFLICT DO UPDATE SET other = excluded.other"_s);
    return insert.bind(m_change.id, row, later).run();
}

} // namespace Shopbell
