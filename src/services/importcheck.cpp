// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/importrun.h"
#include "services/keytally.h"
#include "storage/databasethreads.h"
#include "storage/hiddenbatches.h"
#include "storage/shopstore.h"
#include "storage/sightings.h"
#include "storage/transaction.h"

// The check step: every row of the file, and what would become of it.

namespace Shopbell {

namespace {
constexpr size_t recordsPerLook = 500;
constexpr int listedCharacters = 300; // Of a review in the list of rows.

CheckedRow rowOf(const ArrivingReview &record, CheckedRow::Fate fate)
{
    const Review &review = record.incoming.review;
    return {fate,          review.line,
            review.author, (review.text.isEmpty() ? review.title : review.text).left(listedCharacters),
            review.rating, {}};
}

void list(std::vector<CheckedRow> &rows, CheckedRow row)
{
    if (rows.size() < size_t(CheckReport::rowsListed))
        rows.push_back(std::move(row));
}

class RowCheck
{
public:
    RowCheck(ShopFile &file, CheckReport &report, ImportProgress &progress)
        : m_file(file)
        , m_report(report)
        , m_progress(progress)
    {
    }

    void problem(Problem problem)
    {
        ++m_report.needLook;
        CheckedRow row{CheckedRow::Fate::NeedsALook,        problem.line, problem.author,
                       problem.text.left(listedCharacters), {},           {}};
        row.problem = std::move(problem);
        list(m_report.lookRows, std::move(row));
        m_progress.leftOut = m_report.needLook;
    }

    /// Looks records up in the shop, on a reader.
    Status look(std::vector<ArrivingReview> &records)
    {
        Status looked = m_file.threads().readAndWait([&](Connection &connection) {
            return inSnapshot(connection, [&]() -> Status {
                const Result<QString> shown = shownReviews(connection);
                const Result<std::vector<Channel>> channels = readChannels(connection);
                if (!shown)
                    return shown.error();
                if (!channels)
                    return channels.error();
                const ChannelBook book(*channels);
                for (ArrivingReview &record : records) {
                    record.incoming.review.channel = book.idOf(record.channelKey);
                    if (Status decided = decide(connection, record, *shown); !decided)
                        return decided;
                }
                return done();
            });
        });
        records.clear();
        m_progress.fresh = m_report.fresh;
        m_progress.seen = m_report.seenBefore;
        m_progress.updated = m_report.newWords;
        return looked;
    }

private:
    Status decide(Connection &connection, const ArrivingReview &record, const QString &shown)
    {
        const Review &review = record.incoming.review;
        if (!review.sourceId.isEmpty() || !review.link.isEmpty())
            return decideById(connection, record, shown);
        // Equal records are counted: so many of them are in the shop, so many came before in this file.
        const qint64 earlier = m_keys.add(review.contentKey) - 1;
        const Result<qint64> there = countWithKey(connection, review.contentKey, shown);
        if (!there)
            return there.error();
        note(record, earlier < *there ? CheckedRow::Fate::SeenBefore : CheckedRow::Fate::New);
        return done();
    }

    Status decideById(Connection &connection, const ArrivingReview &record, const QString &shown)
    {
        const Review &review = record.incoming.review;
        const QByteArray id = (review.sourceId.isEmpty() ? review.link : review.sourceId).toUtf8();
        const auto inFile = m_ids.constFind(id);
        if (inFile != m_ids.constEnd()) {
            note(record, *inFile == review.contentKey ? CheckedRow::Fate::SeenBefore : CheckedRow::Fate::NewWords);
            m_ids.insert(id, review.contentKey);
            return done();
        }
        m_ids.insert(id, review.contentKey);
        const Result<std::optional<SameRecord>> same = sameRecord(connection, review, shown, {});
        if (!same)
            return same.error();
        if (!*same)
            note(record, CheckedRow::Fate::New);
        else
            note(record, (*same)->bringsNewWords() ? CheckedRow::Fate::NewWords : CheckedRow::Fate::SeenBefore);
        return done();
    }

    void note(const ArrivingReview &record, CheckedRow::Fate fate)
    {
        const bool isNew = fate == CheckedRow::Fate::New;
        const bool newWords = fate == CheckedRow::Fate::NewWords;
        ++(isNew ? m_report.fresh : newWords ? m_report.newWords : m_report.seenBefore);
        list(isNew ? m_report.freshRows : m_report.seenRows, rowOf(record, fate));
    }

    ShopFile &m_file;
    CheckReport &m_report;
    ImportProgress &m_progress;
    KeyTally m_keys;
    QHash<QByteArray, QByteArray> m_ids; ///< Ids and links of this file, with the content that came with them.
};
} // namespace

Result<CheckReport> checkRows(ShopFile &file, const QString &path, const ImportPlan &plan, ImportProgress &progress,
                              const IsCancelled &isCancelled)
{
    Result<ImportSource> source = openSource(file, path, plan);
    if (!source)
        return source.error();
    progress.totalBytes = source->bytesTotal();
    CheckReport report;
    RowCheck check(file, report, progress);
    std::vector<ArrivingReview> records;
    while (auto record = source->next()) {
        if (isCancelled())
            return Error{Error::Kind::Cancelled};
        if (Problem *problem = std::get_if<Problem>(&*record))
            check.problem(std::move(*problem));
        else
            records.push_back(std::move(std::get<ArrivingReview>(*record)));
        progress.rows = source->records();
        progress.line = source->line();
        progress.bytes = source->bytesRead();
        if (records.size() == recordsPerLook) {
            if (Status looked = check.look(records); !looked)
                return looked.error();
        }
    }
    if (Status looked = check.look(records); !looked)
        return looked.error();
    if (!source->status())
        return source->status().error();
    report.records = source->records();
    return report;
}

} // namespace Shopbell
