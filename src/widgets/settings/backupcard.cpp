// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/backupcard.h"

#include "look/theme.h"
#include "pages/ui_backupcard.h"
#include "widgets/common/windowrequests.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

/// A path may be cut between its folders, where a label breaks lines.
QString breakable(const QString &path)
{
    return QDir::toNativeSeparators(path).replace(QDir::separator(), QString(QDir::separator()) + QChar(0x200B));
}

} // namespace

BackupCard::BackupCard(const UiContext &context, WindowRequests &requests, QWidget *parent)
    : SettingsCard(context.theme, u"database"_s, parent)
    , m_ui(std::make_unique<Ui::BackupCard>())
{
    m_ui->setupUi(this);
    alignLabels(m_ui->grid);
    const QString file = context.file->path();
    const QString copies = backupFolderOf(file);
    m_ui->file->setText(breakable(file));
    m_ui->copies->setText(breakable(copies));
    for (QHBoxLayout *row : {m_ui->fileRow, m_ui->copiesRow, m_ui->elsewhereRow, m_ui->checkRow})
        row->setStretch(0, 1);

    connect(m_ui->showFile, &QPushButton::clicked, &requests,
            [&requests, file] { Q_EMIT requests.folderWanted(QFileInfo(file).absolutePath()); });
    connect(m_ui->showCopies, &QPushButton::clicked, &requests, [&requests, copies] {
        // Before the first copy there is no such folder yet.
        Q_EMIT requests.folderWanted(QFileInfo(copies).isDir() ? copies : QFileInfo(copies).absolutePath());
    });
    connect(m_ui->backUpElsewhere, &QPushButton::clicked, &requests, &WindowRequests::backUpElsewhereWanted);
    connect(m_ui->check, &QPushButton::clicked, &requests, &WindowRequests::checkWanted);
}

BackupCard::~BackupCard() = default;

} // namespace Shopbell
