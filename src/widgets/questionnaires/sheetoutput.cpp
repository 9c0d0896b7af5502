// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/questionnaires/sheetoutput.h"

#include "core/whenanswered.h"
#include "format/errortext.h"
#include "look/theme.h"
#include "services/savefiles.h"
#include "widgets/common/filedialog.h"
#include "widgets/common/preferences.h"

#include <QDir>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QWidget>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

/// The pages as PNG files: "sheet.png", or "sheet 1.png" and so on when there are several.
Result<std::vector<FileToSave>> pictureFiles(const Paper &paper, const QString &path)
{
    std::vector<FileToSave> files;
    const QFileInfo file(path);
    for (int page = 0; page < paper.pages; ++page) {
        Result<QByteArray> picture = paperPng(paper, page);
        if (!picture)
            return picture.error();
        const QString name = u"%1 %2.png"_s.arg(file.completeBaseName()).arg(page + 1);
        files.push_back({paper.pages == 1 ? path : file.dir().filePath(name), *std::move(picture)});
    }
    return files;
}

} // namespace

SheetOutput::SheetOutput(const UiContext &context, QWidget *over)
    : QObject(over)
    , m_context(context)
    , m_over(over)
    , m_theme(std::make_unique<Theme>(context.theme.options()))
{
    m_thread.setMaxThreadCount(1);
}

SheetOutput::~SheetOutput()
{
    m_thread.waitForDone();
}

void SheetOutput::print(const QuestionnaireSheet &sheet)
{
    const Result<Paper> paper = questionnairePaper(sheet, *m_theme);
    if (!paper) {
        tell(paper.error());
        return;
    }
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    printer->setDocName(paper->title);
    auto *dialog = new QPrintDialog(printer.get(), m_over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer, paper = *paper](QPrinter *) {
        if (const Status printed = printPaper(paper, *printer); !printed)
            tell(printed.error());
        else
            Q_EMIT said(tr("The questionnaire is on its way to the printer."));
    });
    dialog->open();
}

void SheetOutput::savePdf(const QuestionnaireSheet &sheet)
{
    ask(tr("PDF (*.pdf)"), u"pdf"_s, [this, sheet](const QString &path) {
        write(QtConcurrent::run(&m_thread, [sheet, path, theme = m_theme.get()]() -> Result<std::vector<FileToSave>> {
            const Result<Paper> paper = questionnairePaper(sheet, *theme);
            if (!paper)
                return paper.error();
            Result<QByteArray> pdf = paperPdf(*paper);
            if (!pdf)
                return pdf.error();
            return std::vector<FileToSave>{{path, *std::move(pdf)}};
        }));
    });
}

void SheetOutput::savePictures(const QuestionnaireSheet &sheet)
{
    ask(tr("Picture (*.png)"), u"png"_s, [this, sheet](const QString &path) {
        write(QtConcurrent::run(&m_thread, [sheet, path, theme = m_theme.get()]() -> Result<std::vector<FileToSave>> {
            const Result<Paper> paper = questionnairePaper(sheet, *theme);
            if (!paper)
                return paper.error();
            return pictureFiles(*paper, path);
        }));
    });
}

void SheetOutput::ask(const QString &filter, const QString &suffix, std::function<void(const QString &path)> then)
{
    FileQuestion question{.wants = FileQuestion::Wants::AnyName,
                          .title = tr("Save the questionnaire"),
                          .folder = m_context.preferences.folder(u"export"_s),
                          .filters = {filter},
                          .suffix = suffix,
                          .button = tr("Save")};
    //: Suggested name of a file. %1 is the shop file's name.
    question.name = tr("%1 - Questionnaire").arg(QFileInfo(m_context.file->path()).completeBaseName()) + u'.' + suffix;
    if (question.folder.isEmpty())
        question.folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    askForFile(m_over, question, [this, then = std::move(then)](const QString &path) {
        m_context.preferences.setFolder(u"export"_s, QFileInfo(path).absolutePath());
        then(path);
    });
}

void SheetOutput::write(QFuture<Result<std::vector<FileToSave>>> making)
{
    whenAnswered(making, this, [this](const Result<std::vector<FileToSave>> &files) {
        if (!files) {
            tell(files.error());
            return;
        }
        const QFileInfo first(files->front().path);
        whenAnswered(saveFiles(*files), this, [this, first](const Result<int> &written) {
            if (!written)
                tell(written.error());
            else if (*written == 1)
                //: %1 is a file's name, %2 a folder's.
                Q_EMIT said(tr("Saved as “%1” in the folder “%2”.").arg(first.fileName(), first.dir().dirName()));
            else
                //: %1 is a folder's name.
                Q_EMIT said(tr("%Ln file(s) are in the folder “%1”.", nullptr, *written).arg(first.dir().dirName()));
        });
    });
}

void SheetOutput::tell(const Error &error)
{
    if (error.kind == Error::Kind::Invalid)
        Q_EMIT failed(tr("The link is too long for a code. Use a shorter one."));
    else
        Q_EMIT failed(errorText(error, Task::SavePicture));
}

} // namespace Shopbell
