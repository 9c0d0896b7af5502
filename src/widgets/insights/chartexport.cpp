// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/insights/chartexport.h"

#include "charts/chartfile.h"
#include "core/whenanswered.h"
#include "format/errortext.h"
#include "services/savefiles.h"
#include "widgets/common/filedialog.h"
#include "widgets/common/notices.h"
#include "widgets/common/preferences.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int pictureScale = 2; ///< A PNG has room for the fine lines of a screen with many pixels.

} // namespace

ChartExport::ChartExport(const UiContext &context, QWidget *over) : QObject(over), m_context(context), m_over(over) {}

void ChartExport::save(const ChartRequest &request, QSize size, const QString &name)
{
    QString folder = m_context.preferences.folder(u"pictures"_s);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    askForFile(
        m_over,
        {.wants = FileQuestion::Wants::AnyName,
         .title = tr("Save the chart"),
         .folder = folder,
         .filters = {tr("Picture (*.png)"), tr("Drawing (*.svg)"), tr("Page (*.pdf)"), tr("Table as text (*.csv)")},
         .suffix = u"png"_s,
         .name = name + u".png"_s,
         .button = tr("Save")},
        [this, request, size](const QString &path) {
            m_context.preferences.setFolder(u"pictures"_s, QFileInfo(path).absolutePath());
            write(request, size, path);
        });
}

void ChartExport::write(const ChartRequest &request, QSize size, const QString &path)
{
    const auto say = [this, path](const Result<int> &saved) {
        if (saved)
            m_context.notices.say(tr("Saved as %1.").arg(QFileInfo(path).fileName()));
        else
            m_context.notices.failed(errorText(saved.error(), Task::SavePicture));
    };
    const std::optional<ChartFormat> format = chartFormatOf(path);
    if (!format && path.endsWith(".csv"_L1, Qt::CaseInsensitive)) {
        whenAnswered(saveTable(path, chartTable(request.statistics)), this, say);
        return;
    }
    const ChartFormat wanted = format.value_or(ChartFormat::Png);
    const QSize pixels = wanted == ChartFormat::Png ? size * pictureScale : size;
    const Result<QByteArray> bytes = chartFile(request, m_context.theme, pixels, wanted);
    if (!bytes) {
        m_context.notices.failed(errorText(bytes.error(), Task::SavePicture));
        return;
    }
    whenAnswered(saveFiles({{path, *bytes}}), this, say);
}

void ChartExport::copy(const ChartRequest &request, QSize size)
{
    QApplication::clipboard()->setImage(chartImage(request, m_context.theme, size * pictureScale));
    m_context.notices.say(tr("The chart is copied as a picture."));
}

void ChartExport::copyTable(const QString &text)
{
    QApplication::clipboard()->setText(text);
    m_context.notices.say(tr("The table is copied. A spreadsheet takes it as it is."));
}

} // namespace Shopbell
