// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/customerlook.h"
#include "services/importrun.h"
#include "services/keytally.h"
#include "services/orderlook.h"
#include "services/referrallook.h"
#include "storage/databasethreads.h"
#include "storage/hiddenbatches.h"
#include "storage/shopstore.h"
#include "storage/sightings.h"
#include "storage/transaction.h"

// The check step: every row of the file, and what would become of it.

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr size_t recordsPerLook = 500;
constexpr int listedCharacters = 300; // Of a review in the list of rows.

CheckedRow rowOf(const ArrivingReview &record, CheckedRow::Fate fate)
{
    const Review &review = record.incoming.review;
    return {.fate = fate,
            .line = review.line,
            .author = review.author,
            .text = (review.text.isEmpty() ? review.title : review.text).left(listedCharacters),
            .rating = review.rating};
}

CheckedRow rowOf(const IncomingPurchase &incoming, CheckedRow::Fate fate)
{
    const Purchase &purchase = incoming.purchase;
    QString what = purchase.what;
    if (what.isEmpty() && !purchase.items.empty())
        what = purchase.items.front().name.isEmpty() ? purchase.items.front().sku : purchase.items.front().name;
    return {.fate = fate,
            .line = purchase.line,
            .author = listedName(incoming.person),
            .text = what.left(listedCharacters),
            .number = purchase.orderNumber,
            .amount = purchase.amount,
            .when = purchase.when,
            .records = incoming.records,
            .notCounting = purchase.whyNotCounting()};
}

void list(std::vector<CheckedRow> &rows, CheckedRow row)
{
    if (rows.size() < size_t(CheckReport::rowsListed))
        rows.push_back(std::move(row));
}

class RowCheck
{
public:
    RowCheck(ShopFile &file, CheckReport &report, ImportProgress &progress, QDate today)
        : m_file(file)
        , m_report(report)
        , m_progress(progress)
        , m_today(today)
    {
    }

    void problem(Problem problem)
    {
        ++m_report.needLook;
        CheckedRow row{.fate = CheckedRow::Fate::NeedsALook,
                       .line = problem.line,
                       .author = problem.author,
                       .text = problem.text.left(listedCharacters)};
        row.problem = std::move(problem);
        list(m_report.lookRows, std::move(row));
        m_progress.leftOut = m_report.needLook;
    }

    /// Looks records up in the shop, on a reader.
    Status look(std::vector<ArrivingRecord> &records)
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
                if (Status begun = m_orders.begin(connection); !begun)
                    return begun;
                for (ArrivingRecord &record : records) {
                    if (Status decided = decide(connection, record, book, *shown); !decided)
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

    /// When the whole file is read: what it says of orders that are in the shop.
    Status finish()
    {
        return m_file.threads().readAndWait([&](Connection &connection) -> Status {
            const Result<qint64> newer = m_orders.newerAfterAll(connection);
            if (!newer)
                return newer.error();
            m_report.seenBefore -= *newer;
            m_report.newWords += *newer;
            return done();
        });
    }

private:
    Status decide(Connection &connection, ArrivingRecord &record, const ChannelBook &book, const QString &shown)
    {
        if (auto *review = std::get_if<ArrivingReview>(&record)) {
            review->incoming.review.channel = book.idOf(review->channelKey);
            return decide(connection, *review, shown);
        }
        if (const auto *purchase = std::get_if<ArrivingPurchase>(&record))
            return decide(connection, *purchase, book.idOf(purchase->channelKey));
        if (const auto *referral = std::get_if<IncomingReferral>(&record))
            return decide(connection, *referral);
        return decide(connection, std::get<IncomingCustomer>(record));
    }

    Status decide(Connection &connection, const ArrivingPurchase &record, ChannelId channel)
    {
        const Result<OrderLook::Fate> looked = m_orders.look(connection, record, channel);
        if (!looked)
            return looked.error();
        if (looked->fate != CheckedRow::Fate::NeedsALook)
            note(record.incoming, looked->fate);
        for (const Problem &row : looked->problems)
            problem(row);
        return done();
    }

    Status decide(Connection &connection, const IncomingCustomer &customer)
    {
        const Result<CheckedRow> row = m_customers.look(connection, customer, m_today);
        if (!row)
            return row.error();
        tell(row->fate, 1, *row);
        return done();
    }

    Status decide(Connection &connection, const IncomingReferral &referral)
    {
        const Result<CheckedRow> row = m_referrals.look(connection, referral);
        if (!row)
            return row.error();
        if (row->problem)
            problem(*row->problem);
        else
            tell(row->fate, 1, *row);
        return done();
    }

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
        if (earlier >= *there) {
            note(record, CheckedRow::Fate::New);
            return done();
        }
        return noteKnown(connection, record, sameRecord(connection, review, record.incoming.reply, shown, {}));
    }

    Status decideById(Connection &connection, const ArrivingReview &record, const QString &shown)
    {
        const Review &review = record.incoming.review;
        const QByteArray id = (review.sourceId.isEmpty() ? review.link : review.sourceId).toUtf8();
        const QString &reply = record.incoming.reply;
        const size_t replied = reply.trimmed().isEmpty() ? 0 : qHash(reply.toCaseFolded().simplified());
        const auto inFile = m_ids.constFind(id);
        const bool isRepeated = inFile != m_ids.constEnd();
        const InFile earlier = isRepeated ? *inFile : InFile();
        m_ids.insert(id, {review.contentKey, replied ? replied : earlier.reply});
        if (isRepeated && (earlier.contentKey != review.contentKey || replied == 0 || replied == earlier.reply)) {
            const bool newWords = earlier.contentKey != review.contentKey;
            note(record, newWords ? CheckedRow::Fate::NewWords : CheckedRow::Fate::SeenBefore);
            return done();
        }
        const Result<std::optional<SameRecord>> same = sameRecord(connection, review, reply, shown, {});
        if (isRepeated && same && !*same) { // Another answer to what the file itself brought.
            note(record, CheckedRow::Fate::NewWords);
            return done();
        }
        return noteKnown(connection, record, same);
    }

    Status noteKnown(Connection &connection, const ArrivingReview &record,
                     const Result<std::optional<SameRecord>> &same)
    {
        if (!same)
            return same.error();
        if (!*same) {
            note(record, CheckedRow::Fate::New);
            return done();
        }
        const Result<bool> answered = bringsAnswer(connection, **same, record.incoming.reply);
        if (!answered)
            return answered.error();
        note(record,
             (*same)->bringsNewWords() || *answered ? CheckedRow::Fate::NewWords : CheckedRow::Fate::SeenBefore);
        return done();
    }

    void note(const ArrivingReview &record, CheckedRow::Fate fate) { tell(fate, 1, rowOf(record, fate)); }
    void note(const IncomingPurchase &purchase, CheckedRow::Fate fate)
    {
        tell(fate, purchase.records, rowOf(purchase, fate));
    }

    void tell(CheckedRow::Fate fate, int records, CheckedRow row)
    {
        const bool isNew = fate == CheckedRow::Fate::New;
        const bool newWords = fate == CheckedRow::Fate::NewWords;
        (isNew ? m_report.fresh : newWords ? m_report.newWords : m_report.seenBefore) += records;
        list(isNew ? m_report.freshRows : m_report.seenRows, std::move(row));
    }

    ShopFile &m_file;
    CheckReport &m_report;
    ImportProgress &m_progress;
    KeyTally m_keys;
    OrderLook m_orders = {};
    ReferralLook m_referrals = {};
    CustomerLook m_customers = {};
    QDate m_today; ///< In the shop.
    struct InFile
    {
        QByteArray contentKey = {};
        size_t reply = 0; ///< Hash of the shop's answer; 0: none.
    };
    QHash<QByteArray, InFile> m_ids; ///< Ids and links of this file, with what came with them.
};
} // namespace

Result<CheckReport> checkRows(ShopFile &file, const QString &path, const ImportPlan &plan, ImportProgress &progress,
                              const IsCancelled &isCancelled)
{
    Result<ImportSource> source = openSource(file, path, plan);
    if (!source)
        return source.error();
    progress.totalBytes = source->bytesTotal();
    CheckReport report{.kind = plan.kind};
    RowCheck check(file, report, progress, source->today());
    std::vector<ArrivingRecord> records;
    while (auto record = source->next()) {
        if (isCancelled())
            return Error{Error::Kind::Cancelled};
        if (Problem *problem = std::get_if<Problem>(&*record))
            check.problem(std::move(*problem));
        else
            records.push_back(std::move(std::get<ArrivingRecord>(*record)));
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
    if (Status finished = check.finish(); !finished)
        return finished.error();
    if (!source->status())
        return source->status().error();
    report.records = source->records();
    report.toCome = source->toCome();
    report.cutLine = source->cutLine();
    return report;
}

} // namespace Shopbell
