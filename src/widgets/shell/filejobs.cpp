// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/filejobs.h"

#include "core/whenanswered.h"
#include "format/contentstext.h"
#include "format/errortext.h"
#include "services/checkfile.h"
#include "services/keepcopies.h"
#include "widgets/common/filedialog.h"
#include "widgets/common/notices.h"
#include "widgets/common/preferences.h"
#include "widgets/common/windowrequests.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/duedatesexport.h"
#include "widgets/shell/exportdialog.h"
#include "widgets/shell/restoredialog.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

FileQuestion shopQuestion(FileQuestion::Wants wants, const QString &title, const QString &folder)
{
    return {.wants = wants,
            .title = title,
            .folder = folder,
            .filters = {FileJobs::tr("Shopbell files (*.shopbell)")},
            .suffix = u"shopbell"_s};
}

} // namespace

FileJobs::FileJobs(const UiContext &context, QWidget *window) : QObject(window), m_context(context), m_window(window) {}

void FileJobs::serve(const Actions &actions, const WindowRequests &requests)
{
    connect(actions.newShop, &QAction::triggered, this, &FileJobs::chooseNew);
    connect(actions.openShop, &QAction::triggered, this, &FileJobs::chooseOpen);
    connect(actions.showInFolder, &QAction::triggered, this, &FileJobs::showInFolder);
    connect(actions.exportRecords, &QAction::triggered, this, &FileJobs::exportRecords);
    connect(actions.exportDueDates, &QAction::triggered, this, &FileJobs::exportDueDates);
    connect(actions.backUp, &QAction::triggered, this, &FileJobs::backUpElsewhere);
    connect(actions.restore, &QAction::triggered, this, &FileJobs::restore);
    connect(actions.check, &QAction::triggered, this, &FileJobs::check);
    connect(&requests, &WindowRequests::backUpWanted, this, &FileJobs::backUpNow);
    connect(&requests, &WindowRequests::backUpElsewhereWanted, this, &FileJobs::backUpElsewhere);
    connect(&requests, &WindowRequests::restoreWanted, this, &FileJobs::restore);
    connect(&requests, &WindowRequests::checkWanted, this, &FileJobs::check);
    connect(&requests, &WindowRequests::folderWanted, this, &FileJobs::openFolder);
}

void FileJobs::chooseNew()
{
    const QString folder = QFileInfo(m_context.file->path()).absolutePath();
    FileQuestion question = shopQuestion(FileQuestion::Wants::Fresh, tr("New shop"), folder);
    question.button = tr("Make the shop");
    askForFile(m_window, question, [this](const QString &path) { Q_EMIT createWanted(path); });
}

void FileJobs::chooseOpen()
{
    const QString folder = QFileInfo(m_context.file->path()).absolutePath();
    askForFile(m_window, shopQuestion(FileQuestion::Wants::Existing, tr("Open a shop"), folder),
               [this](const QString &path) { Q_EMIT openWanted(path); });
}

void FileJobs::showInFolder()
{
    openFolder(QFileInfo(m_context.file->path()).absolutePath());
}

void FileJobs::openFolder(const QString &folder)
{
    if (!QFileInfo(folder).isDir() || !QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        m_context.notices.failed(
            //: %1 is a folder.
            tr("The folder %1 could not be shown. Look for it in your file manager.")
                .arg(QDir::toNativeSeparators(folder)));
}

void FileJobs::exportRecords()
{
    (new ExportDialog(m_context, m_window))->start();
}

void FileJobs::exportDueDates()
{
    if (!m_dueDates)
        m_dueDates = new DueDatesExport(m_context, m_window);
    m_dueDates->start();
}

void FileJobs::backUpNow()
{
    whenAnswered(KeepCopies(m_context.file).backUpNow(), this, [this](const Result<ShopCopy> &copy) {
        if (copy)
            m_context.notices.say(tr("A copy is in the folder “%1”.").arg(QFileInfo(copy->path).dir().dirName()));
        else
            m_context.notices.failed(errorText(copy.error(), Task::BackUp));
    });
}

void FileJobs::backUpElsewhere()
{
    const QFileInfo shop(m_context.file->path());
    const QString kept = m_context.preferences.folder(u"backup"_s);
    FileQuestion question =
        shopQuestion(FileQuestion::Wants::AnyName, tr("Back up"), kept.isEmpty() ? shop.absolutePath() : kept);
    question.button = tr("Save the copy");
    const QString today = QDateTime::fromMSecsSinceEpoch(m_context.file->now()).date().toString(Qt::ISODate);
    //: Suggested name of a copy. %1 is the shop file's name, %2 a date.
    question.name = tr("%1 copy %2").arg(shop.completeBaseName(), today);
    askForFile(m_window, question, [this](const QString &path) {
        m_context.preferences.setFolder(u"backup"_s, QFileInfo(path).absolutePath());
        whenAnswered(KeepCopies(m_context.file).backUp(path), this, [this](const Result<ShopCopy> &copy) {
            if (copy)
                m_context.notices.say(tr("The copy is saved and checked: %1.").arg(QFileInfo(copy->path).fileName()));
            else
                m_context.notices.failed(errorText(copy.error(), Task::BackUp));
        });
    });
}

void FileJobs::restore()
{
    auto *dialog = new RestoreDialog(m_context, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::restored, this, &FileJobs::openWanted);
    dialog->open();
}

void FileJobs::check()
{
    if (m_checking)
        return;
    m_checking = true;
    m_context.notices.say(tr("Checking the shop file…"));
    whenAnswered(CheckFile(m_context.file).run(), this, [this](const Result<CheckFindings> &found) {
        m_checking = false;
        if (!found)
            m_context.notices.failed(errorText(found.error(), Task::Check));
        else if (found->ok())
            m_context.notices.say(tr("Checked %1: everything is in order.").arg(contentsText(found->contents)));
        else
            m_context.notices.failed(
                tr("The shop file has %Ln fault(s). Nothing was changed. Restore a copy from File > Restore. The first: %1",
                   nullptr, int(found->findings.size()))
                    .arg(found->findings.first()));
    });
}

} // namespace Shopbell
