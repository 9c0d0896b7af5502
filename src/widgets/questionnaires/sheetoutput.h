// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/questionnairesheet.h"
#include "widgets/common/uicontext.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <memory>

namespace Shopbell {
struct FileToSave;

/// Takes the sheets of a questionnaire out of the program: onto paper, as a PDF, as a picture of each page.
class SheetOutput : public QObject
{
    Q_OBJECT

public:
    SheetOutput(const UiContext &context, QWidget *over);
    ~SheetOutput() override;

    void print(const QuestionnaireSheet &sheet);
    void savePdf(const QuestionnaireSheet &sheet);
    void savePictures(const QuestionnaireSheet &sheet);

Q_SIGNALS:
    void said(const QString &sentence);
    void failed(const QString &sentence);

private:
    void ask(const QString &filter, const QString &suffix, std::function<void(const QString &path)> then);
    void write(QFuture<Result<std::vector<FileToSave>>> making);
    void tell(const Error &error);

    UiContext m_context;
    QWidget *m_over;
    std::unique_ptr<Theme> m_theme; ///< Of the thread that draws; the window's may change meanwhile.
    QThreadPool m_thread;
};

} // namespace Shopbell
