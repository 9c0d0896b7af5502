// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ownpicturesizes.h"

#include "charts/picturesizes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {

/// It is a part of the names of files, too; two names may make the same.
QString idFor(const QString &name)
{
    QString id = u"own-"_s;
    for (const QChar letter : name.toLower())
        id += letter.isLetterOrNumber() ? letter : u'-';
    return id;
}

QString freeId(const QString &wanted, const std::vector<PictureSize> &taken)
{
    QString id = wanted;
    for (int number = 2; pictureSize(taken, id); ++number)
        id = wanted + u'-' + QString::number(number);
    return id;
}

} // namespace

QString ownPictureSizesBeside(const QString &preferencesPath)
{
    return QFileInfo(preferencesPath).dir().filePath(u"picture-sizes.json"_s);
}

QString usualOwnPictureSizes()
{
    return ownPictureSizesBeside(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                                 + u"/Shopbell/shopbell.ini"_s);
}

Result<std::vector<PictureSize>> ownPictureSizes(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::vector<PictureSize>();
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Unreadable, file.errorString()};
    return pictureSizesFrom(file.readAll());
}

std::vector<PictureSize> withOwnSizes(std::vector<PictureSize> known, const std::vector<PictureSize> &own)
{
    for (const PictureSize &size : own) {
        const auto same = std::ranges::find(known, size.id, &PictureSize::id);
        if (same == known.end())
            known.push_back(size);
        else
            *same = size;
    }
    return known;
}

PictureSize namedSize(const QString &name, QSize pixels, const std::vector<PictureSize> &own)
{
    const QString shown = name.simplified();
    const auto same = std::ranges::find_if(own, [&shown](const PictureSize &size) {
        return nameOf(size).simplified().compare(shown, Qt::CaseInsensitive) == 0;
    });
    const QString id = same != own.end() ? same->id : freeId(idFor(shown), withOwnSizes(bundledPictureSizes(), own));
    return {.id = id, .name = shown, .pixels = pixels, .safe = usualSafeMargins(pixels), .mostBytes = 0};
}

} // namespace Shopbell
