// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "domain/shop.h"

#include <QString>

#include <memory>

namespace Shopbell {

class ChangeFeed;
class DatabaseThreads;
class History;
class Backups;

/// An open shop file: its threads, its history and its change feed. Every job of the owner is a small class that takes
/// a ShopFile and outlives no call of its own; there is one ShopFile per open file and nothing global.
///
/// open() and create() block for as long as SQLite needs (a migration of a large file can take seconds): call them off
/// the GUI thread. The object may be used from any thread afterwards.
class ShopFile
{
public:
    struct Options
    {
        Clock clock = systemClock();
        bool dailyBackup = true; ///< A verified copy on the first change of a day.
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

    DatabaseThreads &threads() const;
    History &history() const;
    ChangeFeed &feed() const;
    Backups &backups() const;

private:
    class Private;
    explicit ShopFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

using ShopFilePtr = std::shared_ptr<ShopFile>;

/// Folder of the verified copies of a shop file: "Shopbell Backups" beside it.
QString backupFolderOf(const QString &shopPath);

} // namespace Shopbell
