// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/customerchanges.h"

#include "storage/connection.h"
#include "storage/contacts.h"
#include "storage/customerstore.h"
#include "storage/days.h"
#include "storage/mergefields.h"
#include "storage/rows.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <map>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// A table of what belongs to a customer. Its rows are kept as JSON: the id, null for one that is new, and these columns.
struct CustomerPart
{
    QLatin1StringView table;
    QLatin1StringView columns;
    int count;
};
constexpr CustomerPart contactPart{"contact_point"_L1, "kind, value, normalised, place"_L1, 4};
constexpr CustomerPart consentPart{"consent"_L1, "kind, granted, source, day, withdrawn_day"_L1, 5};
constexpr CustomerPart notePart{"customer_note"_L1, "text, at"_L1, 2};
constexpr CustomerPart needPart{"need"_L1, "words, why, unwanted, rank"_L1, 4};
constexpr const CustomerPart *customerParts[] = {&contactPart, &consentPart, &notePart, &needPart};

constexpr auto columnsKey = "columns"_L1; // No table is called so.
constexpr auto comeKey = "come"_L1;
constexpr auto goKey = "go"_L1;

QString changeText(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray arrayIn(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).array();
}

QJsonValue jsonOfDay(QDate day)
{
    return day.isValid() ? QJsonValue(day.toJulianDay()) : QJsonValue();
}

QJsonArray changeRow(const ContactPoint &contact)
{
    return {QJsonValue(), int(contact.kind), contact.value, comparable(contact.kind, contact.value), QJsonValue()};
}

QJsonArray changeRow(const Consent &wish)
{
    return {wish.id.isStored() ? QJsonValue(wish.id.value()) : QJsonValue(),
            int(wish.kind),
            int(wish.granted),
            wish.source,
            jsonOfDay(wish.since),
            jsonOfDay(wish.withdrawn)};
}

/// Of those without an id, which are new.
template<typename Value, typename MakeRow>
QJsonArray freshRows(const std::vector<Value> &all, MakeRow makeRow)
{
    QJsonArray rows;
    for (const Value &value : all) {
        if (!value.id.isStored())
            rows.append(makeRow(value));
    }
    return rows;
}

void addPart(QJsonObject &change, const CustomerPart &part, const QJsonArray &come, const QJsonArray &go = {})
{
    if (!come.isEmpty() || !go.isEmpty())
        change[part.table] = QJsonObject{{comeKey, come}, {goKey, go}};
}

/// A wish that ends is the same row with another day.
void addWishes(QJsonObject &change, const std::vector<Consent> &before, const std::vector<Consent> &after)
{
    QJsonArray come;
    QJsonArray go;
    for (const Consent &wish : after) {
        if (std::ranges::find(before, wish) != before.end())
            continue;
        come.append(changeRow(wish));
        if (wish.id.isStored())
            go.append(wish.id.value());
    }
    addPart(change, consentPart, come, go);
}

/// Changes of one customer, swapped one after the other.
class ChangeSwap
{
public:
    ChangeSwap(Connection &connection, CustomerId customer) : m_connection(connection), m_customer(customer) {}

    /// What swaps it back.
    Result<QJsonObject> swapped(const QJsonObject &change);

private:
    Result<QJsonObject> swapFields(const QJsonObject &columns);
    Result<QJsonArray> takeRows(const CustomerPart &part, const QJsonArray &ids);
    Result<QJsonArray> putRows(const CustomerPart &part, const QJsonArray &rows);
    QJsonValue idNow(const CustomerPart &part, const QJsonValue &id) const;

    Connection &m_connection;
    CustomerId m_customer;
    /// A row whose id is another's by now comes back with a new one; later changes name the one that it had.
    std::map<const CustomerPart *, QHash<qint64, qint64>> m_newIds = {};
};

QJsonValue ChangeSwap::idNow(const CustomerPart &part, const QJsonValue &id) const
{
    const auto ids = m_newIds.find(&part);
    return id.isNull() || ids == m_newIds.end() ? id : QJsonValue(ids->second.value(id.toInteger(), id.toInteger()));
}

Result<QJsonArray> ChangeSwap::takeRows(const CustomerPart &part, const QJsonArray &ids)
{
    if (ids.isEmpty())
        return QJsonArray();
    QJsonArray idsNow;
    for (const auto &id : ids)
        idsNow.append(idNow(part, id));
    const QString which = u"customer_id = ?1 AND id IN (SELECT value FROM json_each(?2))"_s;
    QJsonArray taken;
    {
        Statement select(
            m_connection,
            u"SELECT json_array(id, %1) FROM %2 WHERE %3 ORDER BY id"_s.arg(part.columns, part.table, which));
        select.bind(m_customer, changeText(idsNow));
        const Status read = eachRow(select, [&] { taken.append(arrayIn(select.text(0))); });
        if (!read)
            return read.error();
    }
    Statement remove(m_connection, u"DELETE FROM %1 WHERE %2"_s.arg(part.table, which));
    if (Status removed = remove.bind(m_customer, changeText(idsNow)).run(); !removed)
        return removed.error();
    return taken;
}

/// The ids that the rows got.
Result<QJsonArray> ChangeSwap::putRows(const CustomerPart &part, const QJsonArray &rows)
{
    QStringList values;
    for (int column = 1; column <= part.count; ++column)
        values += u"?2 ->> %1"_s.arg(column);
    if (part.table == contactPart.table) // Behind those that are there.
        values.last() = u"ifnull(%1, (SELECT ifnull(max(place), 0) FROM contact_point WHERE customer_id = ?1))"_s.arg(
            values.last());
    Statement insert(m_connection,
                     u"INSERT INTO %1 (id, customer_id, %2) "
                     "SELECT iif(?2 ->> 0 IN (SELECT id FROM %1), NULL, ?2 ->> 0), ?1, %3"_s.arg(
                         part.table, part.columns, values.join(u", "_s)));
    QJsonArray ids;
    for (const auto &kept : rows) {
        QJsonArray row = kept.toArray();
        const QJsonValue called = row.at(0);
        row[0] = idNow(part, called);
        if (Status came = insert.bind(m_customer, changeText(row)).run(); !came)
            return came.error();
        const qint64 id = m_connection.lastInsertId();
        if (!called.isNull() && id != called.toInteger())
            m_newIds[&part].insert(called.toInteger(), id);
        ids.append(id);
    }
    return ids;
}

Result<QJsonObject> ChangeSwap::swapFields(const QJsonObject &columns)
{
    QJsonObject back;
    for (const QString &column : columns.keys()) {
        const Result<QJsonValue> now = mergeField(m_connection, m_customer, column);
        if (!now)
            return now.error();
        back[column] = *now;
        if (Status set = setMergeField(m_connection, m_customer, column, columns[column]); !set)
            return set.error();
    }
    return back;
}

Result<QJsonObject> ChangeSwap::swapped(const QJsonObject &change)
{
    QJsonObject back;
    const QJsonObject columns = change[columnsKey].toObject();
    if (!columns.isEmpty()) {
        const Result<QJsonObject> swapped = swapFields(columns);
        if (!swapped)
            return swapped;
        back[columnsKey] = *swapped;
    }
    for (const CustomerPart *part : customerParts) {
        const QJsonObject rows = change[part->table].toObject();
        const Result<QJsonArray> gone = takeRows(*part, rows[goKey].toArray());
        if (!gone)
            return gone.error();
        const Result<QJsonArray> came = putRows(*part, rows[comeKey].toArray());
        if (!came)
            return came.error();
        addPart(back, *part, *gone, *came);
    }
    return back;
}

Result<QString> nameOf(Connection &connection, QLatin1StringView table, qint64 id)
{
    if (id == 0)
        return QString();
    Statement select(connection, u"SELECT name FROM %1 WHERE id = ?1"_s.arg(table));
    const Result<bool> found = select.bind(id).next();
    if (!found)
        return found.error();
    return *found ? select.text(0) : QString();
}

Result<std::vector<CustomerNote>> notesOf(Connection &connection, CustomerId id)
{
    Statement select(connection, u"SELECT id, text, at FROM customer_note WHERE customer_id = ?1 ORDER BY id"_s);
    return rowsFrom(select.bind(id), [](const Statement &row) {
        return CustomerNote{row.id<NoteId>(0), row.text(1), row.integer(2)};
    });
}

Result<std::vector<Score>> scoresOf(Connection &connection, CustomerId id)
{
    Statement select(connection, u"SELECT question, value, scale, day FROM score WHERE customer_id = ?1"_s);
    return rowsFrom(select.bind(id), [](const Statement &row) {
        Score score;
        score.question = ScoreQuestion(row.integer(0));
        score.answer = {row.real(1), RatingScale(row.integer(2))};
        score.said.day = dayAt(row, 3);
        return score;
    });
}

/// How they want to be reached is asked of everybody: it says nothing of the rest.
Result<bool> isKnownByOwner(Connection &connection, CustomerId id)
{
    Statement select(connection,
                     u"SELECT EXISTS (SELECT 1 FROM change_row JOIN change ON change.id = change_id "
                     "WHERE entity = 'customer' AND row_id = ?1 AND change.state = 0 AND did LIKE 'customer%' "
                     "AND did <> 'customer.contact-wishes')"_s);
    const Result<bool> row = select.bind(id).next();
    if (!row)
        return row.error();
    return select.integer(0) != 0;
}
} // namespace

Result<KnownCustomer> knownCustomer(Connection &connection, CustomerId id, const IncomingCustomer &said)
{
    Result<Customer> customer = CustomerStore(connection).find(id);
    if (!customer)
        return customer.error();
    KnownCustomer known{.customer = std::move(*customer)};
    const auto set = [](auto &value, auto read) -> Status {
        if (!read)
            return read.error();
        value = std::move(*read);
        return done();
    };
    Status status = set(known.traits, traitsOf(connection, id));
    if (status)
        status = set(known.segment, nameOf(connection, "segment"_L1, known.customer.segment.value()));
    if (status)
        status = set(known.knownBy, nameOf(connection, "team_member"_L1, known.customer.knownBy.value()));
    if (status && !said.notes.empty())
        status = set(known.notes, notesOf(connection, id));
    if (status && !said.needs.empty())
        status = set(known.needs, CustomerStore(connection).needs(id));
    if (status && !said.scores.empty())
        status = set(known.scores, scoresOf(connection, id));
    if (status)
        status = set(known.isOwners, isKnownByOwner(connection, id));
    if (!status)
        return status.error();
    return known;
}

QString changesBetween(const KnownCustomer &before, const KnownCustomer &after, qint64 now)
{
    QJsonObject change;
    QJsonObject columns;
    const QJsonObject differing = differences(before.customer, after.customer);
    for (const QString &column : differing.keys())
        columns[column] = differing[column].toArray().at(1);
    if (!columns.isEmpty())
        change[columnsKey] = columns;
    addPart(change, contactPart,
            freshRows(after.customer.contacts, [](const ContactPoint &contact) { return changeRow(contact); }));
    addWishes(change, before.customer.consents, after.customer.consents);
    addPart(change, notePart, freshRows(after.notes, [now](const CustomerNote &note) {
                return QJsonArray{QJsonValue(), note.text, note.at == 0 ? now : note.at};
            }));
    int rank = int(before.needs.size());
    addPart(change, needPart, freshRows(after.needs, [&rank](const Need &need) {
                return QJsonArray{QJsonValue(), need.words, need.why, int(need.unwanted), rank++};
            }));
    return changeText({change});
}

QString changesForContacts(const std::vector<ContactPoint> &fresh)
{
    QJsonObject change;
    addPart(change, contactPart, freshRows(fresh, [](const ContactPoint &contact) { return changeRow(contact); }));
    return changeText({change});
}

QString changesForName(const QString &name)
{
    return changeText({QJsonObject{{columnsKey, QJsonObject{{u"name"_s, name.trimmed()}}}}});
}

Result<QString> swapChanges(Connection &connection, CustomerId customer, const QString &changes)
{
    {
        Statement there(connection, u"SELECT 1 FROM customer WHERE id = ?1"_s);
        const Result<bool> found = there.bind(customer).next();
        if (!found)
            return found.error();
        if (!*found)
            return Error{Error::Kind::NotFound, u"customer %1"_s.arg(customer.value())};
    }
    ChangeSwap swap(connection, customer);
    QJsonArray back;
    for (const auto &change : arrayIn(changes)) {
        const Result<QJsonObject> other = swap.swapped(change.toObject());
        if (!other)
            return other.error();
        back.prepend(*other);
    }
    return changeText(back);
}

QString joinedChanges(const QString &first, const QString &others)
{
    QJsonArray all = arrayIn(first);
    for (const auto &change : arrayIn(others))
        all.append(change);
    return changeText(all);
}

} // namespace Shopbell
