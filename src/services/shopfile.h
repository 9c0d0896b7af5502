// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "domain/shop.h"

#include <QString>

#include <memory>

class QLockFile;

namespace Shopbell {

class ChangeFeed;
class DatabaseThreads;
class History;
class Backups;
class BookMemory;
class SearchMemory;
class LedgerMemory;
class NameMemory;

/// An open shop file: its threads, its history and its change feed. Every job of the owner is a small class that takes
/// a ShopFile and outlives no call of its own; there is one ShopFile per open file and nothing global.
///
/// open() and create() block for as long as SQLite needs (a migration of a large file can take seconds): call them off
/// the GUI thread. The object may be used from any thread afterwards. Its work refers to it by plain pointer, as the
/// destructor waits for all of it: a job must never hold the last ShopFilePtr.
class ShopFile
{
public:
    struct Options
    {
        Clock clock = systemClock();
        bool dailyBackup = true; ///< A verified copy on the first change of a day.
        /// Announce within a second what other programs change in the file, and that another day began for the shop.
        bool watchOthers = false;
    };

    /// Makes a new shop file; Exists when there is a file already.
    static Result<std::shared_ptr<ShopFile>> create(const QString &path, const Shop &shop, Options options);
    /// Opens a shop file; upgrades an older one after a backup, refuses a newer one, removes what a crashed import left.
    static Result<std::shared_ptr<ShopFile>> open(const QString &path, Options options);

    /// Waits for what is being written; a closed shop is one file.
    ~ShopFile();
    ShopFile(const ShopFile &) = delete;
    ShopFile &operator=(const ShopFile &) = delete;

    const QString &path() const;
    /// Now, by the clock this file was opened with, UTC milliseconds.
    qint64 now() const;
    const Clock &clock() const;

    /// Held while very many rows are being changed, so that another program that opens the file knows that unfinished rows
    /// belong to somebody who lives; all work of this program shares one. Locked when another program holds it.
    Result<std::shared_ptr<QLockFile>> markBusy() const;

    /// Removes rows that nobody can bring back, in small pieces on a job thread.
    void purgeLater() const;

    DatabaseThreads &threads() const;
    History &history() const;
    ChangeFeed &feed() const;
    Backups &backups() const;
    SearchMemory &searchMemory() const;
    LedgerMemory &ledgerMemory() const;
    BookMemory &bookMemory() const;
    NameMemory &nameMemory() const;

private:
    class Parts;
    explicit ShopFile(std::unique_ptr<Parts> parts);
    static Result<std::shared_ptr<ShopFile>> assembled(const QString &path, Options options);
    std::unique_ptr<Parts> m_parts;
};

using ShopFilePtr = std::shared_ptr<ShopFile>;

/// Folder of the verified copies of a shop file: "Shopbell Backups" beside it.
QString backupFolderOf(const QString &shopPath);

} // namespace Shopbell
