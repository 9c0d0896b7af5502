// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/customerbook.h"

#include "storage/bookorder.h"
#include "storage/connection.h"
#include "storage/hiddenbatches.h"
#include "storage/statement.h"

#include <QHash>

#include <algorithm>

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

void addFigures(BookLine &line, const Ledger &ledger, std::vector<Day> &days)
{
    const std::span<const LedgerEntry> entries = ledger.of(line.id);
    days.clear();
    line.occasions = appendOccasions(entries, days);
    for (const LedgerEntry &entry : entries) {
        if (!entry.counts)
            continue;
        ++line.purchases;
        if (entry.worthMinor != 0)
            line.spent.add(entry.worthMinor, ledger.currencies.at(entry.currency));
    }
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
    BookReader(Connection &connection, const Ledger &ledger) : m_connection(connection), m_ledger(ledger) {}

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
        for (BookLine &line : m_lines) {
            addFigures(line, m_ledger, days);
        }
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
        return forEachRow(m_connection,
                          u"SELECT customer_id, value, normalised FROM contact_point WHERE %1"_s.arg(theirs),
                          [this](const Statement &row) {
                              if (BookLine *line = lineOf(row.id<CustomerId>(0)))
                                  line->folded += u'\n' + row.text(1).toCaseFolded() + u'\n' + row.text(2);
                          });
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

    BookLine *lineOf(CustomerId id)
    {
        const auto line = std::ranges::lower_bound(m_lines, id, {}, &BookLine::id);
        return line != m_lines.end() && line->id == id ? &*line : nullptr;
    }

    Connection &m_connection;
    const Ledger &m_ledger;
    std::vector<BookLine> m_lines;
};

Result<BookPtr> renewedBook(Connection &connection, const Ledger &ledger, const BookPtr &before,
                            const QSet<qint64> &customers)
{
    Result<std::vector<BookLine>> fresh = BookReader(connection, ledger).of(customers);
    if (!fresh)
        return fresh.error();
    auto book = std::make_shared<CustomerBook>();
    book->lines = before->linesWithout(customers);
    const auto middle = qsizetype(book->lines.size());
    std::ranges::move(*fresh, std::back_inserter(book->lines));
    std::ranges::inplace_merge(book->lines, book->lines.begin() + middle, {}, &BookLine::id);
    return BookPtr(book);
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
            && std::ranges::all_of(m_words, [&line](const QString &word) { return line.folded.contains(word); });
    }

private:
    const CustomerQuery &m_query;
    QStringList m_words;
    QSet<CustomerId> m_among;
};
} // namespace

const BookLine *CustomerBook::find(CustomerId id) const
{
    const auto line = std::ranges::lower_bound(lines, id, {}, &BookLine::id);
    return line != lines.end() && line->id == id ? &*line : nullptr;
}

FoundCustomers CustomerBook::found(const CustomerQuery &query, const ScoreBands &bands, const BookOrder &order) const
{
    if (query.order == CustomerOrder::Name)
        makeSortKeys();
    const LineFilter filter(query);
    std::vector<const BookLine *> fitting;
    for (const BookLine &line : lines) {
        if ((!query.group || groupOf(line, bands) == *query.group) && filter.fits(line))
            fitting.push_back(&line);
    }
    const BookComparison compare = comparisonOf(query.order);
    const bool turned = query.ascending;
    std::ranges::sort(fitting, [&](const BookLine *left, const BookLine *right) {
        const int result = compare(*left, *right, order);
        if (result != 0)
            return (turned && std::abs(result) == 1) ? result > 0 : result < 0;
        return left->id < right->id;
    });
    FoundCustomers found;
    if (query.among) { // Rows behind a point keep the order in which they came.
        QHash<CustomerId, qsizetype> places;
        for (const CustomerId id : *query.among)
            places.insert(id, places.size());
        if (query.order == CustomerQuery().order && !query.ascending)
            std::ranges::stable_sort(fitting, {}, [&](const BookLine *line) { return places.value(line->id); });
    }
    found.ids.reserve(fitting.size());
    for (const BookLine *line : fitting)
        found.ids.push_back(line->id);
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

std::vector<BookLine> CustomerBook::linesWithout(const QSet<qint64> &customers) const
{
    const QMutexLocker locker(&m_sortKeysMutex);
    std::vector<BookLine> others;
    others.reserve(lines.size() + size_t(customers.size()));
    for (const BookLine &line : lines) {
        if (!customers.contains(line.id.value()))
            others.push_back(line);
    }
    return others;
}

/// A hundred thousand names take a while, and few lists are sorted by them.
void CustomerBook::makeSortKeys() const
{
    const QMutexLocker locker(&m_sortKeysMutex);
    if (std::exchange(m_hasSortKeys, true))
        return;
    QCollator collator{QLocale()};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    for (const BookLine &line : lines) {
        if (!line.sortKey)
            line.sortKey = collator.sortKey(line.name);
    }
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

Result<BookPtr> readBook(Connection &connection, const Ledger &ledger)
{
    Result<std::vector<BookLine>> lines = BookReader(connection, ledger).all();
    if (!lines)
        return lines.error();
    auto book = std::make_shared<CustomerBook>();
    book->lines = std::move(*lines);
    return BookPtr(book);
}

Result<BookPtr> BookMemory::read(Connection &connection, const Ledger &ledger, qint64 position)
{
    const QMutexLocker locker(&m_mutex);
    const CustomerLog::Touched touched = m_log.since(m_position);
    if (m_book && touched.isEmpty())
        return m_book;
    Result<BookPtr> book = m_book && !touched.many ? renewedBook(connection, ledger, m_book, touched.customers)
                                                   : readBook(connection, ledger);
    if (book && (!m_book || position >= m_position)) {
        m_book = *book;
        m_position = position;
    }
    return book;
}

} // namespace Shopbell
