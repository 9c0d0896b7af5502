// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/importrun.h"

#include "core/samefile.h"
#include "domain/filefault.h"
#include "services/backups.h"
#include "services/chunkwriter.h"
#include "storage/backup.h"
#include "storage/contacts.h"
#include "storage/history.h"
#include "storage/shopstore.h"

#include <QFileInfo>
#include <QLockFile>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr size_t chunkRecords = 1000; ///< Parsed while the ones before are written.

/// Another piece of the writer's time until the chunk is written; the owner's own edits come in between.
Status writeAll(DatabaseThreads &threads, ImportWriter &writer, const ChunkWriter::Chunk &chunk,
                const IsCancelled &isCancelled)
{
    for (size_t next = 0; next < chunk.size();) {
        if (isCancelled())
            return Error{Error::Kind::Cancelled};
        const Status written = threads.writePieceAndWait(
            [&](Connection &connection) { return writer.writePiece(connection, chunk, next); });
        if (!written)
            return written;
        threads.checkpointWhenLong();
    }
    return done();
}
} // namespace

Status mayRead(const ShopFile &file, const QString &path)
{
    // The log and what SQLite shares beside it as well: each of them carries locks.
    for (const auto ending : {""_L1, "-wal"_L1, "-shm"_L1}) {
        if (isSameFile(path, file.path() + ending))
            return errorFor(FileFault::NotText);
    }
    return done();
}

Result<ImportSource> openSource(ShopFile &file, const QString &path, const ImportPlan &plan)
{
    if (Status may = mayRead(file, path); !may)
        return may.error();
    using Known = ImportSource::Surroundings;
    const qint64 now = file.now();
    const Result<Known> known = file.threads().readAndWait([now](Connection &connection) -> Result<Known> {
        const Result<Shop> shop = readShop(connection);
        Result<std::vector<Channel>> channels = readChannels(connection);
        if (!shop)
            return shop.error();
        if (!channels)
            return channels.error();
        Result<QSet<QString>> phones = phonesWrittenOtherwise(connection, !shop->country.isEmpty());
        if (!phones)
            return phones.error();
        const QTimeZone zone = shop->timeZone();
        return Known{zone, shop->currency, std::move(*channels), Moment::atTime(now, zone).day,
                     PhoneWriting(shop->country, std::move(*phones))};
    });
    if (!known)
        return known.error();
    return ImportSource::open(path, plan, *known);
}

Status mayWriteRejects(const QString &outPath, const QString &sourcePath)
{
    if (QFileInfo::exists(outPath) && (isSameFile(outPath, sourcePath) || looksLikeShop(outPath)))
        return Error{Error::Kind::Exists, outPath};
    return done();
}

ImportRunner::ImportRunner(ShopFile &file, QString path, ImportPlan plan, RejectsWish rejects, ImportProgress &progress,
                           IsCancelled isCancelled)
    : m_file(file)
    , m_path(std::move(path))
    , m_plan(std::move(plan))
    , m_rejects(std::move(rejects))
    , m_progress(progress)
    , m_isCancelled(std::move(isCancelled))
{
}

Result<ImportReport> ImportRunner::run()
{
    if (Status prepared = prepare(); !prepared)
        return prepared.error();
    Status finished = readAndWrite();
    if (finished)
        finished = settle();
    if (!finished) {
        std::ignore = giveUp(); // Should even this fail, the next start does it.
        m_file.purgeLater();
        return finished.error();
    }
    if (!m_report.batch.isStored())
        m_file.purgeLater();
    else
        m_file.history().announce(importTouched());
    return std::move(m_report);
}

Status ImportRunner::prepare()
{
    Result<std::shared_ptr<QLockFile>> mark = m_file.markBusy();
    if (!mark)
        return mark.error();
    m_busyMark = *mark;
    Result<ImportSource> source = openSource(m_file, m_path, m_plan);
    if (!source)
        return source.error();
    m_source.emplace(std::move(*source));
    m_progress.totalBytes = m_source->bytesTotal();
    if (!m_rejects.path.isEmpty()) {
        if (Status may = mayWriteRejects(m_rejects.path, m_path); !may)
            return may;
        Result<RejectsWriter> rejects = RejectsWriter::create(m_rejects.path, m_plan.columns, {u"Line"_s, u"Reason"_s});
        if (!rejects)
            return rejects.error();
        m_rejectsWriter.emplace(std::move(*rejects));
    }
    m_report.fileName = QFileInfo(m_path).fileName();
    m_report.plan = m_plan;
    m_writer = makeWriter(m_file.history(), m_plan, m_report.fileName, m_report, m_progress);
    const Status looked =
        m_file.threads().readAndWait([this](Connection &connection) { return m_writer->look(connection); });
    if (!looked)
        return looked;
    // A record needs at least a byte.
    const qint64 most = m_source->bytesTotal() + 1;
    return m_file.threads().writeAndWait([this, most](Connection &connection) {
        // Here rather than when it shows, so that the copy is as small as the shop was.
        m_file.backups().beforeChange();
        return m_writer->begin(connection, most);
    });
}

Status ImportRunner::readAndWrite()
{
    ChunkWriter writer([this](const ChunkWriter::Chunk &chunk) {
        return writeAll(m_file.threads(), *m_writer, chunk, m_isCancelled);
    });
    ChunkWriter::Chunk chunk;
    chunk.reserve(chunkRecords);
    while (auto record = m_source->next()) {
        if (m_isCancelled())
            return Error{Error::Kind::Cancelled};
        if (const Problem *problem = std::get_if<Problem>(&*record)) {
            if (Status left = leaveOut(*problem); !left)
                return left;
        } else {
            chunk.push_back(std::move(std::get<ArrivingRecord>(*record)));
        }
        m_progress.rows = m_source->records();
        m_progress.bytes = m_source->bytesRead();
        if (chunk.size() == chunkRecords) {
            if (Status written = writer.put(chunk); !written)
                return written;
        }
    }
    if (Status written = writer.put(chunk); !written)
        return written;
    if (Status written = writer.finish(); !written)
        return written;
    m_progress.line = m_source->line();
    return m_source->status();
}

Status ImportRunner::leaveOut(const Problem &problem)
{
    m_progress.leftOut = ++m_leftOut;
    if (m_rejectsWriter)
        m_rejectsWriter->write(problem, m_rejects.reasonText ? m_rejects.reasonText(problem) : QString());
    if (m_problems.size() < size_t(ImportReport::problemsListed))
        m_problems.push_back(problem);
    return done();
}

Status ImportRunner::settle()
{
    m_report.records = m_source->records();
    m_report.toCome = m_source->toCome();
    m_report.cutLine = m_source->cutLine();
    for (bool more = true; more;) {
        if (m_isCancelled())
            return Error{Error::Kind::Cancelled};
        const Result<bool> updated = m_file.threads().writePieceAndWait(
            [this](Connection &connection) { return m_writer->finishPiece(connection); });
        if (!updated)
            return updated.error();
        more = *updated;
    }
    for (const Problem &problem : m_writer->leftOut()) {
        if (Status left = leaveOut(problem); !left)
            return left;
    }
    m_report.leftOut = m_leftOut;
    m_report.problems = std::move(m_problems);
    if (m_rejectsWriter && m_leftOut > 0) {
        if (Status saved = m_rejectsWriter->commit(); !saved)
            return saved;
    }
    return m_file.threads().concludeAndWait(
        [this](Connection &connection) { return m_writer->finish(connection, m_source->extraNames()); });
}

/// What came in stays invisible and is removed in pieces; what it changed of what was there goes back in pieces now.
Status ImportRunner::giveUp()
{
    DatabaseThreads &threads = m_file.threads();
    std::ignore = threads.settlePieces(); // A commit that failed is why it is given up.
    for (bool more = true; more;) {
        const Result<bool> takenBack =
            threads.writePieceAndWait([this](Connection &connection) { return m_writer->takeBackPiece(connection); });
        if (!takenBack)
            return takenBack.error();
        more = *takenBack;
        threads.checkpointWhenLong();
    }
    return threads.concludeAndWait([this](Connection &connection) { return m_writer->giveUp(connection); });
}

} // namespace Shopbell
