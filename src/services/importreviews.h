// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/incomingreview.h"
#include "domain/money.h"
#include "domain/othernames.h"
#include "domain/purchase.h"
#include "domain/purchasekinds.h"
#include "domain/reviewrow.h"
#include "domain/rownotes.h"
#include "domain/unkeptwords.h"
#include "exchange/importplan.h"
#include "exchange/survey.h"
#include "services/shopfile.h"

#include <QFuture>

#include <atomic>
#include <memory>
#include <vector>

namespace Shopbell {

/// How far a check or an import is; written by the worker, read by whoever shows it.
struct ImportProgress
{
    std::atomic<qint64> rows = 0;
    std::atomic<qint64> fresh = 0; ///< New so far.
    std::atomic<qint64> seen = 0; ///< Already in the shop.
    std::atomic<qint64> updated = 0;
    std::atomic<qint64> leftOut = 0;
    std::atomic<qint64> line = 0; ///< Physical line of the last row that is looked at or in the shop.
    std::atomic<qint64> bytes = 0; ///< Bytes of the file that are read.
    std::atomic<qint64> totalBytes = 0;
};

/// A row as the check step lists it.
struct CheckedRow
{
    enum class Fate { New, SeenBefore, NewWords, NeedsALook };
    Fate fate = Fate::New;
    int line = 0;
    QString author = {}; ///< Or customer.
    QString text = {};
    std::optional<Rating> rating = {};
    std::optional<Problem> problem = {};
    QString number = {}; ///< Of an order.
    std::optional<Money> amount = {};
    Moment when = {};
    int records = 1; ///< Rows of an order.
    std::optional<NotCounting> notCounting = {}; ///< Why an order that comes in is no purchase: it was cancelled.
};

/// What an import would do. Lists hold the first rows of each kind; the numbers count all of them.
struct CheckReport
{
    static constexpr int rowsListed = 1000;

    ImportKind kind = ImportKind::Reviews;
    qint64 records = 0;
    qint64 fresh = 0;
    qint64 newWords = 0; ///< Known by their id, with other words.
    qint64 seenBefore = 0;
    qint64 needLook = 0;
    DaysToCome toCome = {}; ///< Of all rows that can be read.
    int cutLine = 0; ///< Of the last row, when the file seems to be cut inside it; else 0.
    std::vector<CheckedRow> freshRows = {};
    std::vector<CheckedRow> seenRows = {};
    std::vector<CheckedRow> lookRows = {};
};

/// What an import did. records = added + updated + alreadyThere + leftOut, always.
struct ImportReport
{
    static constexpr int problemsListed = 10000;

    BatchId batch = {}; ///< Not stored when nothing came in (a dry run, or nothing new).
    QString fileName = {};
    ImportPlan plan = {};
    qint64 records = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 alreadyThere = 0;
    qint64 leftOut = 0;
    DaysToCome toCome = {}; ///< Of all rows that can be read.
    int cutLine = 0; ///< Of the last row, when the file seems to be cut inside it; else 0.
    ImportMade made = {};
    QMap<int, qint64> statuses = {}; ///< By PurchaseStatus, of the purchases made.
    qint64 ofNobody = 0; ///< Of the purchases made.
    qint64 notCounting = 0; ///< Of the purchases made that are paid or pending: a total of zero or less.
    qint64 onlyCreditNotes = 0; ///< Customers of the credit notes made who have nothing else.
    OtherNames otherNames = {};
    UnkeptWords unkept = {};
    UnkeptWords saidOtherwise = {}; ///< Of customers who were there before, with their names.
    QMap<int, qint64> sentiments = {}; ///< By Sentiment, of the added ones.
    qint64 withClock = 0; ///< Of the added ones, new enough to be answered in time.
    std::vector<Problem> problems = {}; ///< The first of those left out.
    RowNotes notes = {};
};

/// Of an import of purchases.
PurchaseKinds kindsOf(const ImportReport &report);

struct TakenBack
{
    ImportKind kind = ImportKind::Reviews;
    qint64 removed = 0; ///< Reviews, purchases, customers or referrals.
    std::vector<qint64> keptBecauseChanged = {}; ///< Ids of that kind, also of rows that it only changed.
    // Of the customers whom reviews or purchases brought along or changed.
    qint64 customersRemoved = 0;
    std::vector<CustomerId> keptCustomers = {}; ///< Changed since, or something else hangs on them.

    bool keptAny() const { return !keptBecauseChanged.empty() || !keptCustomers.empty(); }
};

template<typename T>
struct ImportRun
{
    QFuture<Result<T>> future; ///< Cancelling it leaves the shop as it was before.
    std::shared_ptr<const ImportProgress> progress;
};

/// Brings files of reviews, purchases, customers or referrals into the shop. Parsing runs on a thread of its own and hands
/// the writer chunks of at most 50 ms under a batch that is not yet visible; one small transaction makes it visible.
class ImportReviews
{
public:
    explicit ImportReviews(ShopFilePtr file);

    /// Reads the whole file once and proposes a plan. Nothing is written.
    ImportRun<FileSurvey> survey(QString path, ImportOverrides overrides) const;
    /// Says what every row would become. Nothing is written.
    ImportRun<CheckReport> check(QString path, ImportPlan plan) const;
    /// Does it. `rejectsPath`: where rows that were left out are saved, empty for nowhere; `reasonText` words a reason.
    using ReasonText = std::function<QString(const Problem &)>;
    ImportRun<ImportReport> run(QString path, ImportPlan plan, QString rejectsPath = {},
                                ReasonText reasonText = {}) const;
    /// Saves the rows that need a look as a file: header, line, reason. The number of rows.
    ImportRun<qint64> saveRejects(QString path, ImportPlan plan, QString outPath, ReasonText reasonText) const;

    /// Newest first; those that are gone too.
    QFuture<Result<std::vector<ImportBatch>>> batches() const;
    /// Takes an import back; rows changed since are kept and listed. NotFound when it is not there or never was finished,
    /// Conflict when it was taken back already.
    QFuture<Result<TakenBack>> takeBack(BatchId batch) const;

private:
    ShopFilePtr m_file;
};

} // namespace Shopbell
