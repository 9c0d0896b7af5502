// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/importreviews.h"

#include "exchange/recogniser.h"
#include "services/importrun.h"
#include "services/referrallook.h"
#include "storage/batches.h"
#include "storage/history.h"
#include "storage/keptrows.h"
#include "storage/shopstore.h"

#include <QFile>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
QByteArray formatsJson()
{
    QFile file(u":/presets/import-formats.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Starts work on a job thread that tells how far it is and stops when its future is cancelled.
template<typename T, typename Work> // Work: Result<T>(ImportProgress &, const IsCancelled &)
ImportRun<T> started(const ShopFilePtr &file, Work work)
{
    auto progress = std::make_shared<ImportProgress>();
    QFuture<Result<T>> future = file->threads().job([progress, work = std::move(work)](QPromise<Result<T>> &promise) {
        promise.addResult(work(*progress, [&promise] { return promise.isCanceled(); }));
    });
    return {future, progress};
}

/// The channel that a format's records come from, as a suggestion; purchases need not have any.
ChannelId suggestedChannel(ShopFile &file, const ImportPlan &plan)
{
    const ChannelId usual = plan.kind == ImportKind::Reviews ? otherChannel : ChannelId();
    const Result<ImportFormats> formats = importFormatsFrom(formatsJson());
    const ImportFormat *format = formats ? formats->find(plan.formatName) : nullptr;
    if (!format || format->channelKey.isEmpty())
        return usual;
    const Result<ChannelId> channel = file.threads().readAndWait(
        [format](Connection &connection) { return channelNamed(connection, format->channelKey, false); });
    return channel ? *channel : usual;
}

Result<FileSurvey> surveyed(ShopFile &file, const QString &path, const ImportOverrides &overrides,
                            ImportProgress &progress, const IsCancelled &isCancelled)
{
    if (Status may = mayRead(file, path); !may)
        return may.error();
    Result<FileSurvey> survey =
        surveyFile(path, overrides, formatsJson(), LocaleHabits::of(QLocale()), [&](qint64 read, qint64 total) {
            progress.bytes = read;
            progress.totalBytes = total;
            return !isCancelled();
        });
    if (survey && !survey->plan.channel.isStored())
        survey->plan.channel = suggestedChannel(file, survey->plan);
    return survey;
}

/// What an import brought in of its own kind.
qint64 rowsOf(const ImportBatch &batch)
{
    switch (batch.kind) {
    case ImportKind::Reviews:
        return batch.added;
    case ImportKind::Purchases:
        return batch.made.purchases;
    case ImportKind::Customers:
        return batch.made.customers;
    case ImportKind::Referrals:
        return batch.added;
    }
    Q_UNREACHABLE();
}

/// What became of a batch that was just taken back.
Result<TakenBack> outcomeOf(Connection &connection, const ImportBatch &batch)
{
    Result<KeptRows> kept = readKept(connection, batch.id);
    if (!kept)
        return kept.error();
    // Customers of an earlier import go as well when this one alone has kept them.
    const bool ofCustomers = batch.kind == ImportKind::Customers;
    TakenBack taken{.kind = batch.kind,
                    .removed =
                        ofCustomers ? kept->customersGone : rowsOf(batch) - kept->deleted - qint64(kept->rows.size()),
                    .customersRemoved = ofCustomers ? 0 : kept->customersGone,
                    .keptCustomers = std::move(kept->customers)};
    std::ranges::set_union(kept->rows, kept->held, std::back_inserter(taken.keptBecauseChanged));
    return taken;
}

QJsonArray argumentsOf(const TakenBack &taken, BatchId batch)
{
    return {batch.value(),   taken.removed,          qint64(taken.keptBecauseChanged.size()),
            int(taken.kind), taken.customersRemoved, qint64(taken.keptCustomers.size())};
}

/// Why a record is left out: it cannot be read, or the shop shows that the referral cannot be.
Result<std::optional<Problem>> problemOf(ShopFile &file, ReferralLook &referrals,
                                         const std::variant<ArrivingRecord, Problem> &record)
{
    if (const Problem *problem = std::get_if<Problem>(&record))
        return std::optional(*problem);
    const auto *referral = std::get_if<IncomingReferral>(&std::get<ArrivingRecord>(record));
    if (!referral)
        return std::optional<Problem>();
    const Result<CheckedRow> row =
        file.threads().readAndWait([&](Connection &connection) { return referrals.look(connection, *referral); });
    if (!row)
        return row.error();
    return row->problem;
}

Result<qint64> savedRejects(ShopFile &file, const QString &path, const ImportPlan &plan, const QString &outPath,
                            const ImportReviews::ReasonText &reasonText, ImportProgress &progress,
                            const IsCancelled &isCancelled)
{
    if (Status may = mayWriteRejects(outPath, path); !may)
        return may.error();
    Result<ImportSource> source = openSource(file, path, plan);
    if (!source)
        return source.error();
    Result<RejectsWriter> rejects = RejectsWriter::create(outPath, plan.columns, {u"Line"_s, u"Reason"_s});
    if (!rejects)
        return rejects.error();
    qint64 saved = 0;
    progress.totalBytes = source->bytesTotal();
    ReferralLook referrals;
    while (auto record = source->next()) {
        if (isCancelled())
            return Error{Error::Kind::Cancelled};
        progress.bytes = source->bytesRead();
        const Result<std::optional<Problem>> problem = problemOf(file, referrals, *record);
        if (!problem)
            return problem.error();
        if (*problem) {
            rejects->write(**problem, reasonText ? reasonText(**problem) : QString());
            ++saved;
        }
    }
    if (!source->status())
        return source->status().error();
    if (Status committed = rejects->commit(); !committed)
        return committed.error();
    return saved;
}
} // namespace

ImportReviews::ImportReviews(ShopFilePtr file) : m_file(std::move(file)) {}

ImportRun<FileSurvey> ImportReviews::survey(QString path, ImportOverrides overrides) const
{
    return started<FileSurvey>(m_file,
                               [file = m_file.get(), path = std::move(path), overrides = std::move(overrides)](
                                   ImportProgress &progress, const IsCancelled &isCancelled) {
                                   return surveyed(*file, path, overrides, progress, isCancelled);
                               });
}

ImportRun<CheckReport> ImportReviews::check(QString path, ImportPlan plan) const
{
    return started<CheckReport>(m_file,
                                [file = m_file.get(), path = std::move(path),
                                 plan = std::move(plan)](ImportProgress &progress, const IsCancelled &isCancelled) {
                                    return checkRows(*file, path, plan, progress, isCancelled);
                                });
}

ImportRun<ImportReport> ImportReviews::run(QString path, ImportPlan plan, QString rejectsPath,
                                           ReasonText reasonText) const
{
    return started<ImportReport>(
        m_file,
        [file = m_file.get(), path = std::move(path), plan = std::move(plan), rejectsPath = std::move(rejectsPath),
         reasonText = std::move(reasonText)](ImportProgress &progress, const IsCancelled &isCancelled) {
            return ImportRunner(*file, path, plan, {rejectsPath, reasonText}, progress, isCancelled).run();
        });
}

ImportRun<qint64> ImportReviews::saveRejects(QString path, ImportPlan plan, QString outPath,
                                             ReasonText reasonText) const
{
    return started<qint64>(
        m_file,
        [file = m_file.get(), path = std::move(path), plan = std::move(plan), outPath = std::move(outPath),
         reasonText = std::move(reasonText)](ImportProgress &progress, const IsCancelled &isCancelled) {
            return savedRejects(*file, path, plan, outPath, reasonText, progress, isCancelled);
        });
}

QFuture<Result<std::vector<ImportBatch>>> ImportReviews::batches() const
{
    return m_file->threads().read([](Connection &connection) { return readBatches(connection); });
}

QFuture<Result<TakenBack>> ImportReviews::takeBack(BatchId batch) const
{
    History &history = m_file->history();
    const auto takeBack = [&history, batch](Connection &connection) -> Result<TakenBack> {
        const Result<ImportBatch> known = readBatch(connection, batch);
        if (!known)
            return known.error();
        if (known->wasNeverFinished())
            return Error{Error::Kind::NotFound, u"import %1 was not finished"_s.arg(batch.value())};
        if (known->state != ImportBatch::State::Shown)
            return Error{Error::Kind::Conflict, u"import %1 was taken back"_s.arg(batch.value())};
        Result<TakenBack> taken = outcomeOf(connection, *known);
        if (!taken)
            return taken;
        const Change entry{{}, history.now(), Did::TakeBackImport, argumentsOf(*taken, batch)};
        if (const Result<ChangeId> entered = history.enter(connection, entry, ChangeState::Done, batch); !entered)
            return entered.error();
        if (Status hidden = showBatch(connection, batch, false); !hidden)
            return hidden.error();
        history.expect(importTouched());
        return taken;
    };
    return m_file->threads().job([file = m_file.get(), &history, batch, takeBack]() -> Result<TakenBack> {
        // Right after the import, taking it back is the Undo that it looks like, with its redo.
        const Result<std::optional<Change>> newest = file->threads().readAndWait(
            [](Connection &connection) { return History::next(connection, Direction::Backwards); });
        if (newest && *newest && isImport((*newest)->did) && (*newest)->arguments.at(0).toInteger() == batch.value()) {
            const Result<Change> undone = history.step(Direction::Backwards);
            if (!undone)
                return undone.error();
            return file->threads().readAndWait([batch](Connection &connection) -> Result<TakenBack> {
                const Result<ImportBatch> known = readBatch(connection, batch);
                return known ? outcomeOf(connection, *known) : Result<TakenBack>(known.error());
            });
        }
        Result<TakenBack> taken = history.takeBack(batch, takeBack);
        if (taken)
            history.announce(importTouched());
        return taken;
    });
}

PurchaseKinds kindsOf(const ImportReport &report)
{
    const auto number = [&report](PurchaseStatus status) { return report.statuses.value(int(status)); };
    return {.newCustomers = report.made.customers,
            .ofNobody = report.ofNobody,
            .pending = number(PurchaseStatus::Pending),
            .creditNotes = number(PurchaseStatus::CreditNote),
            .cancelled = number(PurchaseStatus::Cancelled),
            .voided = number(PurchaseStatus::Voided),
            .refunded = number(PurchaseStatus::Refunded),
            .notCounting = report.notCounting,
            .onlyCreditNotes = report.onlyCreditNotes};
}

} // namespace Shopbell
