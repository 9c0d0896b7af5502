// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_find SHOP.shopbell ROWS: from a key press or a click to what the list shows, asked through the services as the
// window asks: ids of the first page, then the rows in sight. The shop is one that bench_import made.

#include "answers.h"
#include "services/readreviews.h"
#include "services/sortreviews.h"
#include "storage/connection.h"
#include "storage/searchtext.h"
#include "storage/statement.h"

#include <QCoreApplication>

using namespace Shopbell;
using namespace Shopbell::Bench;
using namespace Qt::StringLiterals;

namespace {
constexpr int rowsInSight = 24;
constexpr size_t fewHits = 5000;

class Finds
{
public:
    Finds(ShopFilePtr file, qint64 rows)
        : m_file(std::move(file))
        , m_reviews(m_file)
        , m_rows(rows)
        , m_connection(open(m_file->path()))
    {
        m_scan = medianOf(
            3, [this] { number(u"SELECT count(*) FROM review INDEXED BY review_by_urgency WHERE urgency > 0"_s); });
        report("one bare scan of an index", m_rows, m_scan, "ms");
    }

    /// A word appears letter by letter.
    void type(const QString &words)
    {
        for (qsizetype letters = 1; letters <= words.size(); ++letters)
            search(words.left(letters));
    }

    void reportSearches()
    {
        const Reference few{m_fewBare.percentile(0.95), "bare FTS5 query"};
        const Reference many{m_manyBare.percentile(0.95), "bare FTS5 query"};
        report("search, up to 5,000 hits: rows and true count, p95", m_rows, m_few.percentile(0.95), "ms", few);
        if (m_manyPage.isEmpty())
            return;
        report("search, more hits: first page, p95", m_rows, m_manyPage.percentile(0.95), "ms", many);
        report("search, more hits: true count, p95", m_rows, m_manyCount.percentile(0.95), "ms", many);
        report("search, counts of the filters, p95", m_rows, m_counts.percentile(0.95), "ms", many);
    }

    void filter(const char *name, const ReviewQuery &query)
    {
        qsizetype found = 0;
        const double page = medianOf(5, [&] { found = firstPage(query); });
        const double all = medianOf(3, [&] { found = qsizetype(valueOf(m_reviews.all(query)).ids.size()); });
        const QByteArray label = QByteArray("filter: ") + name;
        (size_t(found) > fewHits ? m_largeFilters : m_smallFilters).add(page);
        if (size_t(found) > fewHits)
            m_filterCounts.add(all);
        report(label + ", first page", m_rows, page, "ms", {m_scan, "one bare scan"});
        report(label + ", everything", m_rows, all, "ms", {m_scan, "one bare scan"});
    }

    void reportFilters()
    {
        const Reference scan{m_scan, "one bare scan"};
        report("filter, up to 5,000 found: rows and true count, p95", m_rows, m_smallFilters.percentile(0.95), "ms",
               scan);
        report("filter, more found: first page, p95", m_rows, m_largeFilters.percentile(0.95), "ms", scan);
        report("filter, more found: true count, p95", m_rows, m_filterCounts.percentile(0.95), "ms", scan);
        report("counts of the filter pane", m_rows, medianOf(5, [this] { valueOf(m_reviews.counts()); }), "ms", scan);
    }

    void jump()
    {
        const std::vector<ReviewId> all = valueOf(m_reviews.all({})).ids;
        Samples pages;
        for (size_t i = 0; i < 200; ++i) {
            const size_t first = i * 7919 * 131 % (all.size() - 200);
            const std::vector<ReviewId> page(all.begin() + ptrdiff_t(first), all.begin() + ptrdiff_t(first) + 200);
            pages.add(timed([&] { valueOf(m_reviews.rows(page)); }));
        }
        const double bare = medianOf(9, [&] {
            number(u"SELECT sum(length(text)) FROM review WHERE id BETWEEN %1 AND %1 + 199"_s.arg(all.size() / 2));
        });
        report("200 rows at any place, p95", m_rows, pages.percentile(0.95), "ms", {bare, "200 neighbours, bare"});
    }

private:
    static Connection open(const QString &path)
    {
        Result<Connection> connection = Connection::open(path, Connection::Mode::ReadOnly);
        if (!connection)
            qFatal("%s", qPrintable(connection.error().detail));
        return std::move(*connection);
    }

    qint64 number(const QString &sql)
    {
        const Result<qint64> value = m_connection.number(sql);
        return value ? *value : -1;
    }

    qsizetype firstPage(const ReviewQuery &query)
    {
        std::vector<ReviewId> ids = valueOf(m_reviews.firstPage(query)).ids;
        const auto found = qsizetype(ids.size());
        ids.resize(std::min(ids.size(), size_t(rowsInSight)));
        valueOf(m_reviews.rows(std::move(ids)));
        return found;
    }

    void search(const QString &words)
    {
        ReviewQuery query;
        query.search = words;
        FoundReviews found;
        const double page = timed([&] { firstPage(query); });
        size_t hits = 0;
        const double count = page + timed([&] { hits = valueOf(m_reviews.all(query)).ids.size(); });
        const double counts = timed([&] { valueOf(m_reviews.counts({.search = words})); });
        const double bare = timed([&] {
            Statement select(m_connection, u"SELECT count(*) FROM review_fts WHERE review_fts MATCH ?1"_s);
            std::ignore = select.bind(searchExpression(words)).next();
        });
        if (qEnvironmentVariableIsSet("BENCH_EACH"))
            std::fprintf(stderr, "%-24s %8zu hits  page %8.1f  all %8.1f  counts %8.1f  bare %8.1f ms\n",
                         qPrintable(words), hits, page, count, counts, bare);
        (hits > fewHits ? m_manyBare : m_fewBare).add(bare);
        if (hits <= fewHits) {
            m_few.add(page);
        } else {
            m_manyPage.add(page);
            m_manyCount.add(count);
        }
        m_counts.add(counts);
    }

    ShopFilePtr m_file;
    ReadReviews m_reviews;
    qint64 m_rows;
    Connection m_connection;
    double m_scan = 0;
    Samples m_few;
    Samples m_fewBare;
    Samples m_manyPage;
    Samples m_manyCount;
    Samples m_manyBare;
    Samples m_counts;
    Samples m_smallFilters;
    Samples m_largeFilters;
    Samples m_filterCounts;
};

/// Tags one review in a hundred of the negative ones, so that there is something rare to find.
void prepare(const ShopFilePtr &file)
{
    const ReadReviews reviews(file);
    if (!valueOf(reviews.tags(u"stock"_s)).empty())
        return;
    ReviewQuery negative;
    negative.sentiment = Sentiment::Negative;
    const std::vector<ReviewId> all = valueOf(reviews.all(negative)).ids;
    ReviewSelection some;
    for (size_t i = 0; i < all.size(); i += 100)
        some.ids.push_back(all[i]);
    valueOf(SortReviews(file).addTag(some, u"stock"_s));
}

ReviewQuery viewQuery(ReviewView view, ReviewOrder order = ReviewOrder::MostUrgent)
{
    ReviewQuery query;
    query.order = order;
    showView(query, view);
    return query;
}

void filters(Finds &finds, const ShopFilePtr &file)
{
    const ReadReviews reviews(file);
    for (const auto &[name, view] : {std::pair("all", ReviewView::All),
                                     {"needs a reply", ReviewView::NeedsReply},
                                     {"negative", ReviewView::Negative},
                                     {"mixed", ReviewView::Mixed},
                                     {"positive", ReviewView::Positive},
                                     {"unsorted", ReviewView::Unsorted},
                                     {"drafts", ReviewView::Drafts},
                                     {"archived", ReviewView::Archived}})
        finds.filter(name, viewQuery(view));
    for (const auto &[name, order] : {std::pair("negative, newest", ReviewOrder::Newest),
                                      {"negative, oldest", ReviewOrder::Oldest},
                                      {"negative, highest rating", ReviewOrder::HighestRating},
                                      {"negative, lowest rating", ReviewOrder::LowestRating}})
        finds.filter(name, viewQuery(ReviewView::Negative, order));
    for (const auto &[name, order] : {std::pair("all, newest", ReviewOrder::Newest),
                                      {"all, oldest", ReviewOrder::Oldest},
                                      {"all, highest rating", ReviewOrder::HighestRating},
                                      {"all, lowest rating", ReviewOrder::LowestRating}})
        finds.filter(name, viewQuery(ReviewView::All, order));

    ReviewQuery tagged;
    tagged.tags = {valueOf(reviews.tags(u"stock"_s)).front().id};
    finds.filter("a rare tag", tagged);
    ReviewQuery typed;
    for (const Channel &channel : valueOf(reviews.channels())) {
        if (valueOf(reviews.counts()).channels.value(channel.id) > 0)
            typed.channels = {channel.id}; // The last one holds fewest.
    }
    finds.filter("a channel", typed);
    ReviewQuery sparse;
    for (const Channel &channel : valueOf(reviews.channels())) {
        if (channel.key == "in-person"_L1)
            sparse.channels = {channel.id};
    }
    finds.filter("a sparse channel", sparse);
    ReviewQuery month;
    month.from = QDate(2022, 5, 1);
    month.to = QDate(2022, 5, 31);
    finds.filter("a month", month);
    month.order = ReviewOrder::Newest;
    finds.filter("a month, newest", month);
    ReviewQuery years = month;
    years.to = QDate(2024, 5, 31);
    finds.filter("two years, newest", years);
    years.order = ReviewOrder::MostUrgent;
    finds.filter("two years", years);
    ReviewQuery kind;
    kind.kind = ReviewKind::Question;
    finds.filter("a kind that there is not", kind);
    ReviewQuery rated;
    rated.ratingMin = rated.ratingMax = 3;
    finds.filter("three stars", rated);
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication qt(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        qFatal("Usage: bench_find SHOP ROWS");
    ShopFilePtr file;
    const qint64 rows = arguments[2].toLongLong();
    double page = 0;
    const double opened = timed([&] {
        Result<ShopFilePtr> shop = ShopFile::open(arguments[1], {systemClock(), false, false});
        if (!shop)
            qFatal("%s", qPrintable(shop.error().detail));
        file = *shop;
        const ReadReviews reviews(file);
        std::vector<ReviewId> ids = valueOf(reviews.firstPage({})).ids;
        ids.resize(std::min(ids.size(), size_t(rowsInSight)));
        page = double(valueOf(reviews.rows(std::move(ids))).size());
    });
    if (page == 0)
        qFatal("the shop is empty");
    report("open the file and read the first rows", rows, opened, "ms");
    prepare(file);

    Finds finds(file, rows);
    for (const QString &words :
         {u"cake"_s, u"wrong box"_s, u"bababa"_s, u"zencorix"_s, u"yarochix"_s, u"velurtam"_s, u"anna hartley"_s,
          u"\"small table\""_s, u"好吃"_s, u"服务态度"_s, u"等待时间"_s, u"老板"_s, u"nowhere"_s, u"lomquizen cold"_s})
        finds.type(words);
    finds.reportSearches();
    filters(finds, file);
    finds.reportFilters();
    finds.jump();
    return 0;
}
