// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/customerbook.h"

#include "domain/customername.h"
#include "storage/bookorder.h"
#include "storage/connection.h"
#include "storage/hiddenbatches.h"
#include "storage/statement.h"

#include <QHash>
#include <QVarLengthArray>

#include <algorithm>
#include <tuple>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
QString idList(const QSet<qint64> &ids)
{
    QStringList numbers;
    numbers.reserve(ids.size());
    for (const qint64 id : ids)
        numbers += QString::number(id);
    return numbers.join(u',');
}

/// Runs a SELECT and calls `take` on each row.
template<typename Take>
Status forEachRow(Connection &connection, const QString &sql, Take take)
{
    Statement select(connection, sql);
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            return done();
        take(select);
    }
}

/// What somebody spent, currency by currency in the order in which they came.
MoneySum spentOf(std::span<const LedgerEntry> entries, const Ledger &ledger)
{
    struct Spent
    {
        quint16 currency;
        qint64 minor;
    };
    QVarLengthArray<Spent, 4> sums;
    for (const LedgerEntry &entry : entries) {
        if (!entry.counts || entry.worthMinor == 0)
            continue;
        const auto known = std::ranges::find(sums, entry.currency, &Spent::currency);
        if (known != sums.end())
            known->minor = boundedSum(known->minor, entry.worthMinor);
        else
            sums.push_back({entry.currency, entry.worthMinor});
    }
    MoneySum spent;
    for (const Spent &sum : sums)
        spent.add(sum.minor, ledger.currencies.at(sum.currency));
    return spent;
}

void addFigures(BookLine &line, const Ledger &ledger, Day today, std::vector<Day> &days)
{
    const std::span<const LedgerEntry> entries = entriesUntil(ledger.of(line.id), today);
    days.clear();
    line.occasions = appendOccasions(entries, days);
    line.purchases = int(std::ranges::count(entries, true, &LedgerEntry::counts));
    line.spent = spentOf(entries, ledger);
    if (!days.empty()) {
        line.first = days.front();
        line.last = days.back();
    }
    line.usualGap = usualGap(days);
}

/// Reads the lines of everybody, or of some.
class BookReader
{
public:
    BookReader(Connection &connection, const Ledger &ledger, Day today)
        : m_connection(connection)
        , m_ledger(ledger)
        , m_today(today)
    {
    }

    Result<std::vector<BookLine>> all() { return read(u""_s, u"1"_s); }
    Result<std::vector<BookLine>> of(const QSet<qint64> &customers)
    {
        const QString ids = idList(customers);
        return read(u" AND id IN (%1)"_s.arg(ids), u"customer_id IN (%1)"_s.arg(ids));
    }

private:
    Result<std::vector<BookLine>> read(const QString &andId, const QString &theirs)
    {
        if (Status entries = readEntries(andId); !entries)
            return entries.error();
        if (Status contacts = readContacts(theirs); !contacts)
            return contacts.error();
        if (Status scores = readScores(theirs); !scores)
            return scores.error();
        std::vector<Day> days;
        for (BookLine &line : m_lines)
            addFigures(line, m_ledger, m_today, days);
        return std::move(m_lines);
    }

    Status readEntries(const QString &andId)
    {
        if (andId.isEmpty()) {
            const Result<qint64> all = m_connection.number(u"SELECT count(*) FROM customer"_s);
            if (!all)
                return all.error();
            m_lines.reserve(size_t(*all));
        }
        return forEachRow(
            m_connection,
            u"SELECT id, name, segment_id, known_by, batch_id, created_at FROM customer WHERE merged_into IS NULL "
            "AND (batch_id IS NULL OR %1)%2 ORDER BY id"_s.arg(QLatin1StringView(shownBatches), andId),
            [this](const Statement &row) {
                BookLine line;
                line.id = row.id<CustomerId>(0);
                line.name = row.text(1);
                line.folded = line.name.toCaseFolded();
                line.segment = row.id<SegmentId>(2);
                line.knownBy = row.id<TeamMemberId>(3);
                line.batch = row.id<BatchId>(4);
                line.createdAt = row.integer(5);
                m_lines.push_back(std::move(line));
            });
    }

    Status readContacts(const QString &theirs)
    {
        return forEachRow(
            m_connection,
            u"SELECT customer_id, value, normalised, kind, place, id FROM contact_point WHERE %1"_s.arg(theirs),
            [this](const Statement &row) {
                BookLine *line = lineOf(row.id<CustomerId>(0));
                if (!line)
                    return;
                standIn(*line, row);
                const QString value = row.text(1).toCaseFolded();
                const QString normalised = row.text(2);
                line->folded.reserve(line->folded.size() + value.size() + normalised.size() + 2);
                line->folded.append(u'\n').append(value).append(u'\n').append(normalised);
            });
    }

    /// What shownName() says, of contacts that come in any order.
    void standIn(BookLine &line, const Statement &contact)
    {
        const auto before = m_standIns.find(line.id);
        if (!line.name.isEmpty() && before == m_standIns.end())
            return;
        const auto kind = std::ranges::find(standInKinds, ContactKind(contact.integer(3)));
        const StandIn found(kind - standInKinds.begin(), contact.integer(4), contact.integer(5));
        if (before != m_standIns.end() && *before <= found)
            return;
        m_standIns.insert(line.id, found);
        line.name = contact.text(1);
    }

    Status readScores(const QString &theirs)
    {
        return forEachRow(
            m_connection,
            u"SELECT customer_id, question, value, scale FROM score WHERE %1 ORDER BY customer_id, day, at, id"_s.arg(
                theirs),
            [this](const Statement &row) {
                if (BookLine *line = lineOf(row.id<CustomerId>(0))) {
                    line->question = ScoreQuestion(row.integer(1));
                    line->score = Rating{row.real(2), RatingScale(row.integer(3))};
                }
            });
    }

    /// Most rows are of the customer of the row before, or of the next one.
    BookLine *lineOf(CustomerId id)
    {
        if (m_last < m_lines.size() && m_lines[m_last].id < id)
            ++m_last;
        if (m_last >= m_lines.size() || m_lines[m_last].id != id)
            m_last = size_t(std::ranges::lower_bound(m_lines, id, {}, &BookLine::id) - m_lines.begin());
        return m_last < m_lines.size() && m_lines[m_last].id == id ? &m_lines[m_last] : nullptr;
    }

    using StandIn = std::tuple<qint64, qint64, qint64>; // Rank of its kind, place and id.

    Connection &m_connection;
    const Ledger &m_ledger;
    Day m_today;
    std::vector<BookLine> m_lines;
    QHash<CustomerId, StandIn> m_standIns; // Of those without a name.
    size_t m_last = 0;
};

Result<BookPtr> renewedBook(Connection &connection, const Ledger &ledger, Day today, const CustomerBook &before,
                            const QSet<qint64> &customers)
{
    Result<std::vector<BookLine>> fresh = BookReader(connection, ledger, today).of(customers);
    if (!fresh)
        return fresh.error();
    return before.renewed(customers, std::move(*fresh));
}

/// Whether a line fits everything of a query but its group.
class LineFilter
{
public:
    explicit LineFilter(const CustomerQuery &query)
        : m_query(query)
        , m_words(query.search.toCaseFolded().split(u' ', Qt::SkipEmptyParts))
    {
        if (query.among) {
            for (const CustomerId id : *query.among)
                m_among.insert(id);
        }
    }

    bool fits(const BookLine &line) const
    {
        return (!m_query.segment || line.segment == *m_query.segment)
            && (!m_query.knownBy || line.knownBy == *m_query.knownBy)
            && (!m_query.batch || line.batch == *m_query.batch) && (!m_query.among || m_among.contains(line.id))
            && fitsSearch(line);
    }

private:
    bool fitsSearch(const BookLine &line) const
    {
        return (!m_query.phone.isEmpty() && line.folded.contains(m_query.phone))
            || std::ranges::all_of(m_words, [&line](const QString &word) { return line.folded.contains(word); });
    }

    const CustomerQuery &m_query;
    QStringList m_words;
    QSet<CustomerId> m_among;
};
} // namespace

FoundCustomers CustomerBook::found(const CustomerQuery &query, const ScoreBands &bands, const BookOrder &order) const
{
    struct Placed
    {
        qint64 place;
        CustomerId id;
    };
    const bool byName = query.order == CustomerOrder::Name;
    const NameRanks::Places names = byName ? m_names.of(lines) : nullptr;
    const BookPlace placeOf = byName ? nullptr : placeIn(query.order);
    const LineFilter filter(query);
    std::vector<Placed> placed;
    std::vector<CustomerId> unknown;
    size_t at = 0;
    for (const BookLine &line : lines) {
        const size_t here = at++;
        if ((query.group && groupOf(line, bands) != *query.group) || !filter.fits(line))
            continue;
        std::optional<qint64> place;
        if (!byName)
            place = placeOf(line, order);
        else if (!line.name.isEmpty())
            place = (*names)[here];
        if (place)
            placed.push_back({query.ascending ? ~*place : *place, line.id});
        else
            unknown.push_back(line.id);
    }
    std::ranges::stable_sort(placed, {}, &Placed::place); // Lines come by id.
    FoundCustomers found;
    found.ids.reserve(placed.size() + unknown.size());
    for (const Placed &one : placed)
        found.ids.push_back(one.id);
    found.ids.insert(found.ids.end(), unknown.begin(), unknown.end());
    if (query.among && query.order == CustomerOrder::AsGiven) {
        QHash<CustomerId, qsizetype> places;
        for (const CustomerId id : *query.among)
            places.insert(id, places.size());
        std::ranges::stable_sort(found.ids, {}, [&](CustomerId id) { return places.value(id); });
    }
    return found;
}

CustomerCounts CustomerBook::counts(const CustomerQuery &query, const ScoreBands &bands) const
{
    const LineFilter filter(query);
    CustomerCounts counts;
    QHash<SegmentId, qint64> segments;
    for (const BookLine &line : lines) {
        if (line.segment.isStored())
            ++segments[line.segment];
        if (!filter.fits(line))
            continue;
        ++counts.all;
        ++counts.groups[int(groupOf(line, bands))];
    }
    for (auto segment = segments.cbegin(); segment != segments.cend(); ++segment)
        counts.segments.push_back({segment.key(), {}, segment.value()});
    counts.everything = qint64(lines.size());
    return counts;
}

BookPtr CustomerBook::renewed(const QSet<qint64> &customers, std::vector<BookLine> fresh) const
{
    const NameRanks::Places names = m_names.known();
    const bool sameNames = std::ranges::all_of(customers, [&](qint64 id) {
        const BookLine *before = find(CustomerId(id));
        const auto after = std::ranges::lower_bound(fresh, CustomerId(id), {}, &BookLine::id);
        const bool isThere = after != fresh.end() && after->id.value() == id;
        return isThere == bool(before) && (!before || before->name == after->name);
    });
    auto book = std::make_shared<CustomerBook>(lines.renewed(customers, std::move(fresh)));
    if (names && sameNames)
        book->m_names.take(names);
    return book;
}

CustomerGroup groupOf(const BookLine &line, const ScoreBands &bands)
{
    return line.score ? groupOf(line.question, *line.score, bands) : CustomerGroup::NoScore;
}

CustomerRow rowOf(const BookLine &line, const ScoreBands &bands, const QString &segmentName)
{
    CustomerRow row;
    row.id = line.id;
    row.name = line.name;
    row.group = groupOf(line, bands);
    row.score = line.score;
    row.segment = line.segment;
    row.segmentName = segmentName;
    row.purchases = line.purchases;
    row.occasions = line.occasions;
    if (line.occasions > 0) {
        row.firstSeen = QDate::fromJulianDay(line.first);
        row.lastSeen = QDate::fromJulianDay(line.last);
    }
    row.usualGapDays = line.usualGap;
    row.spent = line.spent;
    return row;
}

Result<BookPtr> readBook(Connection &connection, const Ledger &ledger, Day today)
{
    Result<std::vector<BookLine>> lines = BookReader(connection, ledger, today).all();
    if (!lines)
        return lines.error();
    return std::make_shared<const CustomerBook>(BookLines(std::move(*lines)));
}

BookPtr BookMemory::latest()
{
    const QMutexLocker locker(&m_mutex);
    return m_book;
}

Result<BookPtr> BookMemory::read(Connection &connection, const Ledger &ledger, Day today, qint64 position)
{
    const QMutexLocker locker(&m_mutex);
    const CustomerLog::Touched touched = m_log.since(m_position);
    const bool sameDay = m_book && m_today == today; // Else a purchase of the days between counts from now on.
    if (sameDay && touched.isEmpty())
        return m_book;
    Result<BookPtr> book = sameDay && !touched.many ? renewedBook(connection, ledger, today, *m_book, touched.customers)
                                                    : readBook(connection, ledger, today);
    if (book && (!m_book || position >= m_position)) {
        m_book = *book;
        m_position = position;
        m_today = today;
    }
    return book;
}

} // namespace Shopbell
