// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rejectswriter.h"
#include "services/importsource.h"

#include <functional>

class QLockFile;

namespace Shopbell {

class ShopFile;

/// What a job thread needs to stop when the owner cancels.
using IsCancelled = std::function<bool()>;

/// Where rows that were left out are saved.
struct RejectsWish
{
    QString path = {}; ///< Empty: nowhere.
    ImportReviews::ReasonText reasonText = {};
};

/// One import from the first record to the last: the parser on this thread, the writer in pieces on its own.
class ImportRunner
{
public:
    ImportRunner(ShopFile &file, QString path, ImportPlan plan, RejectsWish rejects, ImportProgress &progress,
                 IsCancelled isCancelled);

    Result<ImportReport> run();

private:
    Status prepare();
    Status readAndWrite();
    Status settle();
    Status leaveOut(const Problem &problem);
    Status giveUp();

    ShopFile &m_file;
    QString m_path;
    ImportPlan m_plan;
    RejectsWish m_rejects;
    ImportProgress &m_progress;
    IsCancelled m_isCancelled;

    ImportReport m_report; ///< Written by the writer while records are parsed; what the parser counts is apart:
    qint64 m_leftOut = 0;
    std::vector<Problem> m_problems;
    std::shared_ptr<QLockFile> m_busyMark;
    std::optional<ImportSource> m_source;
    std::optional<RejectsWriter> m_rejectsWriter;
    std::unique_ptr<ImportWriter> m_writer;
};

/// Says what every row would become. Writes nothing.
Result<CheckReport> checkRows(ShopFile &file, const QString &path, const ImportPlan &plan, ImportProgress &progress,
                              const IsCancelled &isCancelled);
/// NotText for the shop itself: to open and close it once more would take its locks from this process.
Status mayRead(const ShopFile &file, const QString &path);
/// Exists when rows that were left out would replace the file they come from, or a shop.
Status mayWriteRejects(const QString &outPath, const QString &sourcePath);
/// Opens the file as the shop would read it.
Result<ImportSource> openSource(ShopFile &file, const QString &path, const ImportPlan &plan);

} // namespace Shopbell
