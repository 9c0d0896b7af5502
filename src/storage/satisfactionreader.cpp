// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/satisfactionreader.h"

#include "domain/score.h"
#include "storage/connection.h"
#include "storage/days.h"
#include "storage/rows.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

Result<std::vector<ScoresOfDay>> readSatisfactionDays(Connection &connection, QDate from, QDate to)
{
    Statement select(connection,
                     u"SELECT day, count(*), sum(value) FROM score WHERE question = ?1 AND day BETWEEN ?2 AND ?3 "
                     "AND scale = ?4 GROUP BY day"_s);
    select.bind(int(ScoreQuestion::Satisfied), from.toJulianDay(), to.toJulianDay(),
                int(scaleOf(ScoreQuestion::Satisfied)));
    return rowsFrom(select, [](const Statement &row) {
        return ScoresOfDay{dayAt(row, 0), row.integer(1), row.real(2)};
    });
}

} // namespace Shopbell
