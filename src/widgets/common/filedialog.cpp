// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/filedialog.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QHeaderView>
#include <QScreen>
#include <QStyle>
#include <QTreeView>

#include <utility>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

struct FileDialogWords
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::FileDialog)
};

/// Icon and type by the name alone; a thread of the dialog asks for them.
class NameOnlyIcons final : public QFileIconProvider
{
public:
    NameOnlyIcons()
        : m_file(QApplication::style()->standardIcon(QStyle::SP_FileIcon))
        , m_folder(QApplication::style()->standardIcon(QStyle::SP_DirIcon))
        , m_drive(QApplication::style()->standardIcon(QStyle::SP_DriveHDIcon))
    {
    }

    QIcon icon(IconType type) const override
    {
        switch (type) {
        case File:
            return m_file;
        case Drive:
        case Network:
            return m_drive;
        default:
            return m_folder;
        }
    }

    QIcon icon(const QFileInfo &info) const override
    {
        if (info.isRoot())
            return m_drive;
        return info.isDir() ? m_folder : m_file;
    }

    QString type(const QFileInfo &info) const override
    {
        if (info.isDir())
            return FileDialogWords::tr("Folder");
        const QString ending = info.suffix();
        if (ending.isEmpty())
            return FileDialogWords::tr("File");
        //: The type of a file in a list of files. %1 is the ending of its name: "CSV file".
        return FileDialogWords::tr("%1 file").arg(ending.toUpper());
    }

private:
    QIcon m_file;
    QIcon m_folder;
    QIcon m_drive;
};

/// The folder, or the one that it would stand in, or home.
QString placeNear(const QString &folder)
{
    for (const QString &place : {folder, folder.isEmpty() ? QString() : QFileInfo(folder).absolutePath()}) {
        if (!place.isEmpty() && QFileInfo(place).isDir())
            return place;
    }
    return QDir::homePath();
}

constexpr int typeColumn = 2;

struct DialogIcons
{
    NameOnlyIcons icons;
};

/// The icons are a base, so that they outlive the dialog's model, whose thread uses them.
class NameOnlyDialog final : private DialogIcons, public QFileDialog
{
public:
    /// Begins where no shop is: until it has its icons, the dialog takes a look at what it lists.
    NameOnlyDialog(QWidget *over, const QString &title) : QFileDialog(over, title, QDir::rootPath())
    {
        setOption(DontUseNativeDialog);
        setIconProvider(&icons);
        setAttribute(Qt::WA_DeleteOnClose);
    }

    /// Wide enough for the size of the letters, and the names get what the other columns leave.
    void takeRoom()
    {
        const int line = fontMetrics().height();
        const QSize wanted(line * 42, line * 26);
        resize(wanted.boundedTo(screen()->availableSize() - QSize(24, 48)));
        if (auto *files = findChild<QTreeView *>(u"treeView"_s)) {
            files->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
            files->header()->setSectionResizeMode(0, QHeaderView::Stretch);
            files->setColumnHidden(typeColumn, width() < wanted.width()); // The name tells it, too.
        }
    }
};

} // namespace

void askForFile(QWidget *over, const FileQuestion &question, std::function<void(const QString &path)> answer)
{
    auto *dialog = new NameOnlyDialog(over, question.title);
    const bool folder = question.wants == FileQuestion::Wants::Folder;
    const bool exists = folder || question.wants == FileQuestion::Wants::Existing;
    dialog->setAcceptMode(exists ? QFileDialog::AcceptOpen : QFileDialog::AcceptSave);
    dialog->setFileMode(folder ? QFileDialog::Directory : exists ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    dialog->setOption(QFileDialog::ShowDirsOnly, folder);
    dialog->setOption(QFileDialog::DontConfirmOverwrite, question.wants == FileQuestion::Wants::Fresh);
    dialog->setDirectory(placeNear(question.folder));
    if (!question.filters.isEmpty())
        dialog->setNameFilters(question.filters);
    dialog->setDefaultSuffix(question.suffix);
    if (!question.button.isEmpty())
        dialog->setLabelText(QFileDialog::Accept, question.button);
    if (!question.name.isEmpty())
        dialog->selectFile(question.name);
    dialog->takeRoom();
    QObject::connect(dialog, &QFileDialog::fileSelected, over, std::move(answer));
    dialog->open();
}

} // namespace Shopbell
