// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/logochooser.h"

#include "core/samefile.h"
#include "core/whenanswered.h"
#include "format/errortext.h"
#include "format/numbertext.h"
#include "look/picturefile.h"
#include "look/theme.h"
#include "widgets/common/filedialog.h"
#include "widgets/common/preferences.h"

#include <QFileInfo>
#include <QWidget>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int widestLogo = 512;
constexpr qint64 largestLogoFile = 50'000'000;

} // namespace

LogoChooser::LogoChooser(const UiContext &context, QWidget *over) : QObject(over), m_context(context), m_over(over) {}

void LogoChooser::ask()
{
    askForFile(m_over,
               {.title = tr("Choose a picture"),
                .folder = m_context.preferences.folder(u"logo"_s),
                .filters = {tr("Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp)")}},
               [this](const QString &path) { read(path); });
}

void LogoChooser::read(const QString &path)
{
    m_context.preferences.setFolder(u"logo"_s, QFileInfo(path).absolutePath());
    if (QFileInfo(path).size() > largestLogoFile) {
        const QString most = NumberText(m_context.theme.language()).bytes(largestLogoFile);
        //: %1 is a size: "50 MB".
        const QString sentence = tr("The picture is larger than %1. The earlier one is kept. Choose a smaller one.");
        Q_EMIT refused(sentence.arg(most));
        return;
    }
    if (isSameFile(path, m_context.file->path())) { // By whatever name: opening it would take its locks.
        Q_EMIT refused(errorText({Error::Kind::Invalid}, Task::ReadPicture));
        return;
    }
    whenAnswered(QtConcurrent::run(logoFromFile, path), this, [this](const Result<QByteArray> &png) {
        if (png)
            Q_EMIT chosen(*png);
        else
            Q_EMIT refused(errorText(png.error(), Task::ReadPicture));
    });
}

Result<QByteArray> logoFromFile(const QString &path)
{
    return pictureFromFile(path, widestLogo, PictureFormat::Png);
}

} // namespace Shopbell
