// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/restoredialog.h"

#include "core/freepath.h"
#include "core/whenanswered.h"
#include "dialogs/ui_restoredialog.h"
#include "format/datetext.h"
#include "format/errortext.h"
#include "format/numbertext.h"
#include "look/theme.h"
#include "widgets/common/filedialog.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

enum CopyRole { CopyPathRole = Qt::UserRole, CopyTimeRole };

} // namespace

RestoreDialog::RestoreDialog(const UiContext &context, QWidget *parent)
    : TabWindow(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::RestoreDialog>())
{
    m_ui->setupUi(this);
    m_ui->problem->hide();
    m_ui->restore->setEnabled(false);
    resize(m_context.theme.scaled(480), m_context.theme.scaled(400));

    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->other, &QPushButton::clicked, this, &RestoreDialog::chooseAnother);
    connect(m_ui->copies, &QListWidget::currentRowChanged, this,
            [this](int row) { m_ui->restore->setEnabled(row >= 0); });
    const auto restoreChosen = [this] {
        if (const QListWidgetItem *item = m_ui->copies->currentItem())
            restore(item->data(CopyPathRole).toString(), item->data(CopyTimeRole).toLongLong());
    };
    connect(m_ui->restore, &QPushButton::clicked, this, restoreChosen);
    connect(m_ui->copies, &QListWidget::itemActivated, this, restoreChosen);
    whenAnswered(KeepCopies(m_context.file).copies(), this, [this](const Result<std::vector<ShopCopy>> &copies) {
        if (copies)
            list(*copies);
        else
            list({});
    });
}

RestoreDialog::~RestoreDialog() = default;

void RestoreDialog::list(const std::vector<ShopCopy> &copies)
{
    const QLocale &locale = m_context.theme.language();
    const DateText dates(locale, QTimeZone::systemTimeZone());
    const NumberText numbers(locale);
    for (const ShopCopy &copy : copies) {
        //: A copy of the shop file in a list. %1 is when it was made, %2 its size: "today, 08:12 · 1.2 MB".
        auto *item = new QListWidgetItem(
            tr("%1 · %2").arg(dates.recently(copy.at, m_context.file->now()), numbers.bytes(copy.bytes)), m_ui->copies);
        item->setData(CopyPathRole, copy.path);
        item->setData(CopyTimeRole, copy.at);
        item->setToolTip(QDir::toNativeSeparators(copy.path));
    }
    if (copies.empty()) {
        m_ui->explanation->setText(tr("There is no copy yet. Shopbell makes one on the first change of each day. "
                                      "If you keep copies elsewhere, choose one."));
        m_ui->copies->hide();
    } else {
        m_ui->copies->setCurrentRow(0);
        m_ui->copies->setFocus();
    }
}

void RestoreDialog::chooseAnother()
{
    askForFile(this,
               {.title = tr("Choose a copy"),
                .folder = backupFolderOf(m_context.file->path()),
                .filters = {tr("Shopbell files (*.shopbell)")}},
               [this](const QString &path) { restore(path, QFileInfo(path).lastModified().toMSecsSinceEpoch()); });
}

void RestoreDialog::restore(const QString &copyPath, qint64 at)
{
    const QString day = QDateTime::fromMSecsSinceEpoch(at).date().toString(Qt::ISODate);
    const QString path = nameForRestored(m_context.file->path(), day);
    m_ui->restore->setEnabled(false);
    m_ui->restore->setText(tr("Restoring…"));
    whenAnswered(QtConcurrent::run([copyPath, path] { return restoreCopy(copyPath, path); }), this,
                 [this](const Result<ShopCopy> &made) {
                     m_ui->restore->setText(tr("Restore this copy"));
                     m_ui->restore->setEnabled(true);
                     if (!made) {
                         m_ui->problem->setText(errorText(made.error(), Task::Restore));
                         m_ui->problem->show();
                         return;
                     }
                     Q_EMIT restored(made->path);
                     accept();
                 });
}

QString nameForRestored(const QString &shopPath, const QString &day)
{
    const QFileInfo shop(shopPath);
    //: Name of a shop file made from a copy. %1 is the shop file's name, %2 the day of the copy.
    const QString base = RestoreDialog::tr("%1, restored from %2").arg(shop.completeBaseName(), day);
    return freePath(shop.dir(), base, u"shopbell"_s);
}

} // namespace Shopbell
