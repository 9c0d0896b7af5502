// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/mergedrows.h"

#include "domain/change.h"
#include "storage/connection.h"
#include "storage/statement.h"

#include <algorithm>
#include <string_view>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr MergedKind kinds[] = {
    {"purchase", "purchase", "customer_id"},
    {"review", "review", "customer_id"},
    {"score", "score", "customer_id"},
    {"customer_note", "customer_note", "customer_id"},
    {"need", "need", "customer_id"},
    Merged::consent,
    {"follow_up", "follow_up", "customer_id"},
    {"contact_made", "contact_made", "customer_id"},
    {"answer_sheet", "answer_sheet", "customer_id"},
    Merged::referrer, // The first that is not whole.
    Merged::friendOf,
    Merged::contact,
    Merged::parkedContact,
    Merged::parkedConsent,
};
constexpr size_t wholeKinds = 9;
static_assert(std::string_view(kinds[wholeKinds].entity) == Merged::referrer.entity);

/// As a list of SQL.
QString entitiesOf(const char *table)
{
    QStringList entities;
    const auto add = [&](const MergedKind &kind) {
        if (QLatin1StringView(kind.table) == QLatin1StringView(table))
            entities += u"'%1'"_s.arg(QLatin1StringView(kind.entity));
    };
    std::ranges::for_each(kinds, add);
    add(Merged::ownRefusal);
    return entities.join(u", "_s);
}
} // namespace

std::span<const MergedKind> wholeMergedKinds()
{
    return std::span(kinds).first(wholeKinds);
}

const MergedKind *mergedKindNamed(const QString &entity)
{
    const auto *found =
        std::ranges::find(kinds, entity, [](const MergedKind &kind) { return QString::fromLatin1(kind.entity); });
    return found == std::end(kinds) ? nullptr : found;
}

Status removeMergeable(Connection &connection, const char *table, qint64 id)
{
    {
        Statement remove(connection, u"DELETE FROM %1 WHERE id = ?1"_s.arg(QLatin1StringView(table)));
        if (Status removed = remove.bind(id).run(); !removed)
            return removed;
    }
    Statement forget(connection,
                     u"DELETE FROM customer_merge_row WHERE entity IN (%1) AND row_id = ?1"_s.arg(entitiesOf(table)));
    return forget.bind(id).run();
}

Status forgetGoneRows(Connection &connection, const char *table)
{
    return connection.execute(
        u"DELETE FROM customer_merge_row WHERE entity IN (%1) AND NOT EXISTS (SELECT 1 FROM %2 WHERE id = row_id)"_s
            .arg(entitiesOf(table), QLatin1StringView(table)));
}

QString changesOfTakenApart()
{
    return u"(SELECT id FROM change WHERE did = '%2' UNION ALL "
           "SELECT made.id FROM change AS made JOIN change AS apart ON apart.id > made.id "
           "AND apart.arguments = made.arguments WHERE made.did = '%1' AND apart.did = '%2' AND apart.state = 0)"_s.arg(
               keyOf(Did::MergeCustomers), keyOf(Did::UnmergeCustomers));
}

} // namespace Shopbell
