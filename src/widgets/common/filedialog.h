// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace Shopbell {

/// What a file dialog asks for.
struct FileQuestion
{
    enum class Wants {
        Existing, ///< A file that is there.
        Fresh, ///< A name for a new file. Whoever makes it refuses a name that is taken, so the dialog does not ask.
        Folder, ///< A folder that is there or is made in the dialog.
        AnyName, ///< A name to save under; the dialog asks before a file is replaced.
    };
    Wants wants = Wants::Existing;
    QString title;
    QString folder; ///< Where it begins; home when there is no such folder.
    QStringList filters = {}; ///< "Tables as text (*.csv)".
    QString suffix = {}; ///< What a name without an ending gets.
    QString name = {}; ///< The suggested name.
    QString button = {}; ///< What the button says that takes the file; empty for the usual word.
};

/// Asks for a file, and answers with its path; no answer when the owner thinks better of it.
///
/// The dialog is Qt's own and knows files by their names. Those of the desktops, and Qt's own as it comes, look into the
/// files they list; a process that opens and closes a file gives up its locks on it, and another program would then take
/// an open shop for one that nobody has open.
void askForFile(QWidget *over, const FileQuestion &question, std::function<void(const QString &path)> answer);

} // namespace Shopbell
