// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/saverowsdialog.h"

#include "widgets/common/filedialog.h"
#include "widgets/common/preferences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

struct SaveRowsWords
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::SaveRows)
};

} // namespace

QString importFolder(const Preferences &preferences)
{
    QStringList folders{preferences.folder(u"import"_s)};
    for (const auto place : {QStandardPaths::DownloadLocation, QStandardPaths::DocumentsLocation})
        folders << QStandardPaths::writableLocation(place);
    const auto found =
        std::ranges::find_if(folders, [](const QString &folder) { return !folder.isEmpty() && QDir(folder).exists(); });
    return found == folders.end() ? QDir::homePath() : *found;
}

void askWhereToSaveRows(QWidget *parent, Preferences &preferences, const QString &fileName,
                        const std::function<void(const QString &path)> &save)
{
    askForFile(parent,
               {.wants = FileQuestion::Wants::AnyName,
                .title = SaveRowsWords::tr("Save the rows that are left out"),
                .folder = importFolder(preferences),
                .filters = {SaveRowsWords::tr("Tables as text (*.csv)")},
                .suffix = u"csv"_s,
                //: Name of a file: %1 is the name of the imported file without its ending.
                .name = SaveRowsWords::tr("%1 left out.csv").arg(QFileInfo(fileName).completeBaseName())},
               [&preferences, save](const QString &path) {
                   preferences.setFolder(u"import"_s, QFileInfo(path).absolutePath());
                   save(path);
               });
}

QString savedRowsSentence(qint64 rows, const QString &path)
{
    return SaveRowsWords::tr("%Ln rows are saved in %1. Put them right there, then import that file.", nullptr,
                             int(rows))
        .arg(QFileInfo(path).fileName());
}

} // namespace Shopbell
