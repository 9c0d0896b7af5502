// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/likelypairs.h"

#include "domain/customername.h"
#include "storage/connection.h"
#include "storage/hiddenbatches.h"
#include "storage/rows.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
using Pair = std::pair<CustomerId, CustomerId>;
using Reason = LikelySame::Reason;

struct Found
{
    Pair pair;
    Reason reason;
};

/// Everybody who shares something, by what they share. The oldest come first.
using Groups = QHash<QString, std::vector<CustomerId>>;

constexpr size_t fewToCompare = 12;

class PairFinder
{
public:
    explicit PairFinder(QSet<Pair> known) : m_known(std::move(known)) {}

    /// `fits` says of two people of a group whether they may be one.
    template<typename Fits>
    void add(const Groups &groups, Reason reason, Fits fits)
    {
        const size_t before = m_found.size();
        for (const std::vector<CustomerId> &people : groups) {
            // In a large group everybody is compared with the first only: a shop's own number on every entry must not
            // make millions of pairs.
            const size_t firsts = people.size() <= fewToCompare ? people.size() : 1;
            for (size_t one = 0; one < firsts; ++one) {
                for (size_t other = one + 1; other < people.size(); ++other) {
                    if (fits(people[one], people[other]))
                        add({people[one], people[other]}, reason);
                }
            }
        }
        std::sort(m_found.begin() + qsizetype(before), m_found.end(),
                  [](const Found &left, const Found &right) { return left.pair < right.pair; });
    }

    void add(const Groups &groups, Reason reason)
    {
        add(groups, reason, [](CustomerId, CustomerId) { return true; });
    }

    const std::vector<Found> &found() const { return m_found; }

private:
    void add(Pair pair, Reason reason)
    {
        if (pair.first == pair.second)
            return;
        if (pair.second < pair.first)
            std::swap(pair.first, pair.second);
        if (m_known.contains(pair))
            return;
        m_known.insert(pair);
        m_found.push_back({pair, reason});
    }

    QSet<Pair> m_known; ///< Found already, or two people by the owner's word.
    std::vector<Found> m_found;
};

QString standing()
{
    return u"customer.merged_into IS NULL AND (customer.batch_id IS NULL OR customer.%1)"_s.arg(
        QLatin1StringView(shownBatches));
}

Result<Groups> groupsByContact(Connection &connection, ContactKind kind)
{
    Statement select(connection,
                     u"SELECT normalised, customer_id FROM contact_point JOIN customer ON customer.id = customer_id "
                     "WHERE kind = ?1 AND %1 ORDER BY customer_id"_s.arg(standing()));
    select.bind(int(kind));
    Groups groups;
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            return groups;
        std::vector<CustomerId> &people = groups[select.text(0)];
        if (people.empty() || people.back() != select.id<CustomerId>(1))
            people.push_back(select.id<CustomerId>(1));
    }
}

Status groupByName(Connection &connection, Groups &same, Groups &similar, QHash<CustomerId, QString> &names)
{
    Statement select(connection,
                     u"SELECT id, name FROM customer WHERE name <> '' AND %1 ORDER BY id"_s.arg(standing()));
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            return done();
        const auto id = select.id<CustomerId>(0);
        const QString name = select.text(1);
        names.insert(id, name);
        same[sameNameKey(name)].push_back(id);
        if (const QString key = similarNameKey(name); !key.isEmpty())
            similar[key].push_back(id);
    }
}

using GivenNames = QHash<CustomerId, QString>;

/// Of whoever is in a group with others. In a large group the shortest comes first, as an initial fits the most names.
GivenNames givenNamesIn(Groups &groups, const QHash<CustomerId, QString> &names)
{
    GivenNames givenNames;
    for (std::vector<CustomerId> &people : groups) {
        if (people.size() < 2)
            continue;
        for (const CustomerId id : people)
            givenNames.insert(id, givenNameOf(names.value(id)));
        if (people.size() > fewToCompare)
            std::ranges::stable_sort(people, {}, [&](CustomerId id) { return givenNames.value(id).size(); });
    }
    return givenNames;
}

Result<bool> boughtOnOneDay(Connection &connection, const Pair &pair)
{
    Statement select(connection,
                     u"SELECT EXISTS (SELECT 1 FROM purchase one JOIN purchase other ON other.customer_id = ?2 "
                     "AND other.day = one.day AND other.counts WHERE one.customer_id = ?1 AND one.counts)"_s);
    const Result<bool> row = select.bind(pair.first, pair.second).next();
    if (!row)
        return row.error();
    return select.integer(0) != 0;
}
} // namespace

Result<std::vector<std::pair<CustomerId, LikelySame>>> likelyPairs(Connection &connection, int limit)
{
    Statement twoPeople(connection, u"SELECT customer_a, customer_b FROM not_the_same"_s);
    const auto marked =
        rowsFrom(twoPeople, [](const Statement &row) { return Pair(row.id<CustomerId>(0), row.id<CustomerId>(1)); });
    if (!marked)
        return marked.error();
    PairFinder finder(QSet<Pair>(marked->begin(), marked->end()));
    for (const auto &[kind, reason] :
         {std::pair(ContactKind::Email, Reason::SameEmail), std::pair(ContactKind::Phone, Reason::SamePhone)}) {
        const Result<Groups> groups = groupsByContact(connection, kind);
        if (!groups)
            return groups.error();
        finder.add(*groups, reason);
    }
    Groups same;
    Groups similar;
    QHash<CustomerId, QString> names;
    if (Status grouped = groupByName(connection, same, similar, names); !grouped)
        return grouped.error();
    finder.add(same, Reason::SameName);
    const GivenNames givenNames = givenNamesIn(similar, names);
    finder.add(similar, Reason::SimilarName, [&givenNames](CustomerId one, CustomerId other) {
        return mayBeOneGivenName(givenNames.value(one), givenNames.value(other));
    });

    std::vector<std::pair<CustomerId, LikelySame>> pairs;
    for (const Found &found : finder.found()) {
        if (int(pairs.size()) >= limit)
            break;
        const Result<bool> together = boughtOnOneDay(connection, found.pair);
        if (!together)
            return together.error();
        const CustomerId other = found.pair.second;
        pairs.push_back({found.pair.first, {other, names.value(other), found.reason, !*together}});
    }
    return pairs;
}

} // namespace Shopbell
