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

PictureSize namedSize(const QString &name, QSize pixels)
{
    QString id = u"own-"_s;
    for (const QChar letter : name.simplified().toLower())
        id += letter.isLetterOrNumber() ? letter : u'-';
    return {.id = id, .name = name.simplified(), .pixels = pixels, .safe = usualSafeMargins(pixels), .mostBytes = 0};
}

} // namespace Shopbell
