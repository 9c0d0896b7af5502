// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/share/pictureexport.h"

#include "charts/picturesizes.h"
#include "charts/postproposal.h"
#include "core/whenanswered.h"
#include "format/errortext.h"
#include "format/sentences.h"
#include "look/theme.h"
#include "services/savefiles.h"
#include "widgets/common/filedialog.h"
#include "widgets/common/notices.h"
#include "widgets/common/preferences.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

QString withEnding(const QString &path, const QString &ending)
{
    const QFileInfo info(path);
    return info.dir().filePath(info.completeBaseName() + ending);
}

void addPicture(std::vector<FileToSave> &files, const QString &path, const QByteArray &png, const QString &altText)
{
    files.push_back({path, png});
    if (!altText.isEmpty())
        files.push_back({withEnding(path, u".txt"_s), altText.toUtf8() + '\n'});
}

/// What the file of one size is called: "Repeat purchases Instagram square.png". Signs that no file can have in its name,
/// in one that the owner gave a size, become hyphens.
QString fileNameOf(const QString &name, const PictureSize &size)
{
    static const QRegularExpression forbidden(u"[\\\\/:*?\"<>|\\x00-\\x1f]"_s);
    QString sizeName =
        size.name.isEmpty() ? u"%1x%2"_s.arg(size.pixels.width()).arg(size.pixels.height()) : nameOf(size).simplified();
    return u"%1 %2.png"_s.arg(name, sizeName.replace(forbidden, u"-"_s));
}

/// The names of the sizes that have no room for a post, which go from the list.
QStringList takeOutTooSmall(std::vector<PictureSize> &sizes)
{
    QStringList names;
    std::erase_if(sizes, [&names](const PictureSize &size) {
        const bool isTooSmall = !tooSmallToPost(size.pixels).isEmpty();
        if (isTooSmall)
            names << nameOf(size);
        return isTooSmall;
    });
    return names;
}

} // namespace

PictureExport::PictureExport(const UiContext &context, PictureMaker &maker, QWidget *over)
    : QObject(over)
    , m_context(context)
    , m_maker(maker)
    , m_over(over)
{
}

QString PictureExport::folder() const
{
    const QString last = m_context.preferences.folder(u"pictures"_s);
    return last.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::PicturesLocation) : last;
}

void PictureExport::save(const PictureSize &size, const SocialContent &content, const QString &name,
                         const QString &altText)
{
    askForFile(m_over,
               {.wants = FileQuestion::Wants::AnyName,
                .title = tr("Save the picture"),
                .folder = folder(),
                .filters = {tr("Picture (*.png)")},
                .suffix = u"png"_s,
                .name = fileNameOf(name, size),
                .button = tr("Save")},
               [this, size, content, altText](const QString &path) {
                   m_context.preferences.setFolder(u"pictures"_s, QFileInfo(path).absolutePath());
                   write(size, content, path, altText);
               });
}

void PictureExport::write(const PictureSize &size, const SocialContent &content, const QString &path,
                          const QString &altText)
{
    whenAnswered(m_maker.file(size, content), this, [this, path, altText](const Result<QByteArray> &png) {
        if (!png) {
            tell(png.error());
            return;
        }
        std::vector<FileToSave> files;
        addPicture(files, path, *png, altText);
        whenAnswered(saveFiles(std::move(files)), this, [this, path](const Result<int> &saved) {
            if (saved)
                m_context.notices.say(tr("Saved as %1.").arg(QFileInfo(path).fileName()));
            else
                tell(saved.error());
        });
    });
}

void PictureExport::saveAll(const std::vector<PictureSize> &sizes, const SocialContent &content, const QString &name,
                            const QString &altText)
{
    askForFile(m_over,
               {.wants = FileQuestion::Wants::Folder,
                .title = tr("Choose a folder for all sizes"),
                .folder = folder(),
                .button = tr("Save all here")},
               [this, sizes, content, name, altText](const QString &path) {
                   m_context.preferences.setFolder(u"pictures"_s, path);
                   writeAll(sizes, content, name, altText, path);
               });
}

void PictureExport::writeAll(std::vector<PictureSize> sizes, const SocialContent &content, const QString &name,
                             const QString &altText, const QString &folder)
{
    const QStringList leftOut = takeOutTooSmall(sizes);
    struct Work
    {
        std::vector<FileToSave> files;
        size_t waiting = 0;
        bool failed = false;
    };
    auto work = std::make_shared<Work>();
    work->waiting = sizes.size();
    for (const PictureSize &size : sizes) {
        const QString path = QDir(folder).filePath(u"%1 %2.png"_s.arg(name, size.id));
        whenAnswered(m_maker.file(size, content), this,
                     [this, work, path, altText, folder, leftOut](const Result<QByteArray> &png) {
                         --work->waiting;
                         if (!png && !work->failed)
                             tell(png.error());
                         work->failed = work->failed || !png;
                         if (png)
                             addPicture(work->files, path, *png, altText);
                         if (work->waiting > 0 || work->failed)
                             return;
                         const int pictures = int(std::ranges::count_if(
                             work->files, [](const FileToSave &file) { return file.path.endsWith(".png"_L1); }));
                         whenAnswered(saveFiles(std::move(work->files)), this,
                                      [this, pictures, folder, leftOut](const Result<int> &saved) {
                                          if (saved)
                                              sayAllSaved(pictures, folder, leftOut);
                                          else
                                              tell(saved.error());
                                      });
                     });
    }
}

void PictureExport::sayAllSaved(int pictures, const QString &folder, const QStringList &leftOut)
{
    QStringList sentences{tr("%Ln pictures are saved in %1.", nullptr, pictures).arg(QDir(folder).dirName())};
    if (!leftOut.isEmpty())
        //: Of sizes; %1 is their names: "Slip and Label".
        sentences
            << tr("Too small to post and left out: %1.").arg(m_context.theme.language().createSeparatedList(leftOut));
    m_context.notices.say(joinedSentences(sentences));
}

void PictureExport::copy(const QImage &picture)
{
    QApplication::clipboard()->setImage(picture);
    m_context.notices.say(tr("The picture is copied. Paste it into your post."));
}

void PictureExport::copyText(const QString &altText)
{
    QApplication::clipboard()->setText(altText);
    m_context.notices.say(tr("The alt text is copied."));
}

void PictureExport::tell(const Error &error)
{
    const QString sentence = errorText(error, Task::SavePicture);
    if (!sentence.isEmpty())
        m_context.notices.failed(sentence);
}

} // namespace Shopbell
