// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/chartstore.h"

#include "storage/connection.h"
#include "storage/days.h"
#include "storage/rows.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
QString jsonOfQuery(const StatisticsQuery &query)
{
    QJsonObject json{{u"statistic"_s, keyOf(query.statistic)},
                     {u"by"_s, keyOf(query.by)},
                     {u"window"_s, query.windowDays},
                     {u"cohorts"_s, keyOf(query.cohorts)},
                     {u"year-before"_s, query.withYearBefore}};
    if (query.from.isValid())
        json[u"from"_s] = query.from.toString(Qt::ISODate);
    if (query.to.isValid())
        json[u"to"_s] = query.to.toString(Qt::ISODate);
    if (query.segment)
        json[u"segment"_s] = query.segment->value();
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// What a newer program wrote and this one does not know stays as in a new query.
StatisticsQuery queryFromJson(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    StatisticsQuery query;
    query.statistic = statisticFromKey(json[u"statistic"_s].toString()).value_or(query.statistic);
    query.by = groupingFromKey(json[u"by"_s].toString()).value_or(query.by);
    query.windowDays = json[u"window"_s].toInt(query.windowDays);
    query.cohorts = cohortKindFromKey(json[u"cohorts"_s].toString()).value_or(query.cohorts);
    query.withYearBefore = json[u"year-before"_s].toBool();
    query.from = QDate::fromString(json[u"from"_s].toString(), Qt::ISODate);
    query.to = QDate::fromString(json[u"to"_s].toString(), Qt::ISODate);
    if (json.contains(u"segment"_s))
        query.segment = SegmentId(json[u"segment"_s].toInteger());
    return query;
}
} // namespace

Result<std::vector<AxisNote>> ChartStore::notes() const
{
    Statement select(m_connection, u"SELECT id, day, text FROM axis_note ORDER BY day, id"_s);
    return rowsFrom(select, [](const Statement &row) {
        return AxisNote{row.id<AxisNoteId>(0), dayAt(row, 1), row.text(2)};
    });
}

Result<AxisNoteId> ChartStore::insertNote(const AxisNote &note)
{
    Statement insert(m_connection, u"INSERT INTO axis_note (day, text) VALUES (?1, ?2)"_s);
    if (Status ran = insert.bind(storedDay(note.day), note.text).run(); !ran)
        return ran.error();
    return AxisNoteId(m_connection.lastInsertId());
}

Status ChartStore::updateNote(const AxisNote &note)
{
    Statement update(m_connection, u"UPDATE axis_note SET day = ?2, text = ?3 WHERE id = ?1"_s);
    if (Status ran = update.bind(note.id, storedDay(note.day), note.text).run(); !ran)
        return ran;
    return m_connection.changes() > 0 ? done() : Status(Error{Error::Kind::NotFound, u"note of an axis"_s});
}

Status ChartStore::removeFrom(const QString &table, qint64 id)
{
    Statement remove(m_connection, u"DELETE FROM %1 WHERE id = ?1"_s.arg(table));
    if (Status ran = remove.bind(id).run(); !ran)
        return ran;
    return m_connection.changes() > 0 ? done() : Status(Error{Error::Kind::NotFound, table});
}

Status ChartStore::removeNote(AxisNoteId id)
{
    return removeFrom(u"axis_note"_s, id.value());
}

Result<std::vector<Target>> ChartStore::targets() const
{
    Statement select(m_connection, u"SELECT metric, value, from_day FROM target ORDER BY metric"_s);
    auto named = rowsFrom(select, [](const Statement &row) {
        return std::pair(statisticFromKey(row.text(0)), Target{{}, row.real(1), dayAt(row, 2)});
    });
    if (!named)
        return named.error();
    std::vector<Target> targets;
    for (auto &[statistic, target] : *named) {
        if (!statistic)
            continue; // Of a newer program.
        target.statistic = *statistic;
        targets.push_back(target);
    }
    return targets;
}

Status ChartStore::setTarget(const Target &target)
{
    Statement set(m_connection,
                  u"INSERT INTO target (metric, value, from_day) VALUES (?1, ?2, ?3) "
                  "ON CONFLICT DO UPDATE SET value = excluded.value, from_day = excluded.from_day"_s);
    return set.bind(keyOf(target.statistic), target.value, storedDay(target.from)).run();
}

Status ChartStore::removeTarget(Statistic statistic)
{
    Statement remove(m_connection, u"DELETE FROM target WHERE metric = ?1"_s);
    return remove.bind(keyOf(statistic)).run();
}

Result<std::vector<SavedView>> ChartStore::views() const
{
    Statement select(m_connection, u"SELECT id, name, query FROM saved_view ORDER BY id"_s);
    return rowsFrom(select, [](const Statement &row) {
        return SavedView{row.id<SavedViewId>(0), row.text(1), queryFromJson(row.text(2))};
    });
}

Result<SavedViewId> ChartStore::saveView(const SavedView &view)
{
    const Result<std::vector<SavedView>> present = views();
    if (!present)
        return present.error();
    for (const SavedView &known : *present) {
        if (known.name.compare(view.name, Qt::CaseInsensitive) != 0)
            continue;
        Statement update(m_connection, u"UPDATE saved_view SET name = ?2, query = ?3 WHERE id = ?1"_s);
        if (Status ran = update.bind(known.id, view.name, jsonOfQuery(view.query)).run(); !ran)
            return ran.error();
        return known.id;
    }
    Statement insert(m_connection, u"INSERT INTO saved_view (name, query) VALUES (?1, ?2)"_s);
    if (Status ran = insert.bind(view.name, jsonOfQuery(view.query)).run(); !ran)
        return ran.error();
    return SavedViewId(m_connection.lastInsertId());
}

Status ChartStore::removeView(SavedViewId id)
{
    return removeFrom(u"saved_view"_s, id.value());
}

} // namespace Shopbell
