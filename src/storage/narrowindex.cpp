// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/narrowindex.h"

#include "domain/responseclock.h"
#include "storage/connection.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// Everything that could be walked. The conditions repeat those of the partial indexes, else SQLite does not use them.
std::vector<NarrowIndex> candidatesOf(const ReviewQuery &query, const QTimeZone &zone)
{
    std::vector<NarrowIndex> candidates;
    const auto add = [&candidates](const QString &index, const QString &condition) {
        candidates.push_back({index, condition});
    };
    const std::optional<ReviewKind> kind = query.questionEnd ? ReviewKind::Question : query.kind;
    if (kind && *kind != ReviewKind::Remark)
        add(u"review_of_kind"_s, u"kind = %1 AND kind <> 0"_s.arg(int(*kind)));
    if (query.touchpoint && *query.touchpoint != Touchpoint::None)
        add(u"review_at_touchpoint"_s, u"touchpoint = %1 AND touchpoint <> 0"_s.arg(int(*query.touchpoint)));
    if (query.flagged == true)
        add(u"review_flagged"_s, u"flagged = 1"_s);
    if (query.owner && query.owner->isStored())
        add(u"review_owner"_s, u"owner_id = %1"_s.arg(query.owner->value()));
    if (query.from.isValid() || query.to.isValid()) {
        QString days = u"archived IN (0, 1) AND sort_day <> %1"_s.arg(undated);
        if (query.from.isValid())
            days += u" AND sort_day >= %1"_s.arg(startOfDay(query.from, zone));
        if (query.to.isValid())
            days += u" AND sort_day < %1"_s.arg(startOfDay(query.to.addDays(1), zone));
        add(u"review_by_day"_s, days);
    }
    return candidates;
}
} // namespace

Result<NarrowIndex> narrowIndexOf(Connection &connection, const ReviewQuery &query, const QTimeZone &zone, int most)
{
    NarrowIndex best{{}, {}, qint64(most) + 1};
    for (NarrowIndex &candidate : candidatesOf(query, zone)) {
        const Result<qint64> rows =
            connection.number(u"SELECT count(*) FROM (SELECT 1 FROM review INDEXED BY %1 WHERE %2 LIMIT %3)"_s.arg(
                candidate.name, candidate.condition, QString::number(best.rows)));
        if (!rows)
            return rows.error();
        candidate.rows = *rows;
        if (*rows < best.rows)
            best = candidate;
    }
    return best;
}

} // namespace Shopbell
