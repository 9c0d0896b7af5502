// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/openingstore.h"

#include "storage/connection.h"
#include "storage/days.h"
#include "storage/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

QString textOf(const OpenWeek &week)
{
    if (std::ranges::all_of(week, [](const std::vector<OpenSpan> &spans) { return spans.empty(); }))
        return {};
    QJsonArray days;
    for (const std::vector<OpenSpan> &spans : week) {
        QJsonArray day;
        for (const OpenSpan &span : spans)
            day.append(QJsonArray{span.from, span.to});
        days.append(day);
    }
    return QString::fromUtf8(QJsonDocument(days).toJson(QJsonDocument::Compact));
}

OpenWeek weekFrom(const QString &text)
{
    OpenWeek week;
    const QJsonArray days = QJsonDocument::fromJson(text.toUtf8()).array();
    for (qsizetype day = 0; day < std::min<qsizetype>(days.size(), qsizetype(week.size())); ++day) {
        const QJsonArray spans = days[day].toArray();
        for (const auto &span : spans)
            week[size_t(day)].push_back({span.toArray().at(0).toInt(), span.toArray().at(1).toInt()});
    }
    return faultOf(OpeningHours{week, {}, false}) ? OpenWeek() : week;
}

Result<std::vector<ClosedDays>> readClosedDays(Connection &connection)
{
    Statement select(connection, u"SELECT first_day, last_day, words FROM closed_day ORDER BY id"_s);
    return rowsFrom(select, [](const Statement &row) { return ClosedDays{dayAt(row, 0), dayAt(row, 1), row.text(2)}; });
}

Status writeClosedDays(Connection &connection, const std::vector<ClosedDays> &closed)
{
    const Result<std::vector<ClosedDays>> present = readClosedDays(connection);
    if (!present)
        return present.error();
    if (*present == closed)
        return done();
    if (Status cleared = connection.execute(u"DELETE FROM closed_day"_s); !cleared)
        return cleared;
    for (const ClosedDays &days : closed) {
        Statement insert(connection, u"INSERT INTO closed_day (first_day, last_day, words) VALUES (?1, ?2, ?3)"_s);
        if (Status added = insert.bind(storedDay(days.first), storedDay(days.last), days.words).run(); !added)
            return added;
    }
    return done();
}

} // namespace Shopbell
