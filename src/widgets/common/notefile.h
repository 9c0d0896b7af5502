// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QThreadPool>

namespace Shopbell {

/// A small file, readable by this computer's owner only, for what somebody types before it is part of the shop: it
/// survives a crash. It lies beside the preferences (services/unfinishedtexts.h), not in the shop, because it is no change
/// that could be undone.
class NoteFile
{
public:
    /// `folder`: of the unfinished texts. One for each shop file and `what`.
    NoteFile(const QString &folder, const QString &shopPath, const QString &what);
    ~NoteFile(); ///< Waits for what is being written.

    /// Writes on a thread of its own; a later call wins. An empty object removes the file.
    void write(const QJsonObject &note);
    /// Empty when there is none, or none that can be read.
    QJsonObject read();

    const QString &path() const { return m_path; }

private:
    QString m_path;
    QThreadPool m_thread;
};

} // namespace Shopbell
