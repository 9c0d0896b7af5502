// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Shopbell {

/// Keeps other programs from taking the file for one that nobody has open.
///
/// SQLite's locks are POSIX locks, and POSIX drops all that a process holds on a file as soon as anything in that process
/// opens and closes the file once more: a file dialog that looks at what kind of file it is, a library, a plug-in. The
/// next program that comes then believes to be alone, removes the write-ahead log when it leaves, and with it what is
/// written here from then on. An open file description keeps its lock whatever else is closed, so one of ours stands
/// beside SQLite's: shared, on the bytes that SQLite locks, so it is in nobody's way but of who wants the file for himself.
///
/// One for a file and process: closing it drops the POSIX locks as well, so it goes after the last connection. Does
/// nothing where the system or the file system knows no such locks.
class FileGuard
{
public:
    FileGuard() = default;
    /// The file and its log must be open already.
    explicit FileGuard(const QString &path);
    ~FileGuard();
    FileGuard(const FileGuard &) = delete;
    FileGuard &operator=(const FileGuard &) = delete;

    /// Before the last connection closes, which needs the file for itself.
    void letGo();

private:
    int m_file = -1;
    int m_sharedMemory = -1;
};

} // namespace Shopbell
