// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/picturefile.h"

#include "core/samefile.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>

namespace Shopbell {

Result<QByteArray> pictureFromFile(const QString &path, int most, PictureFormat format)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Error::Kind::NotFound, path};
    if (!info.isFile() || !info.isReadable())
        return Error{Error::Kind::Unreadable, path};
    if (isNamedLikeShop(info.canonicalFilePath()))
        return Error{Error::Kind::Invalid, path};
    QImageReader reader(path);
    reader.setAutoTransform(true);
    if (reader.size().isValid() && (reader.size().width() > most || reader.size().height() > most))
        reader.setScaledSize(reader.size().scaled(most, most, Qt::KeepAspectRatio));
    QImage picture = reader.read();
    if (picture.isNull())
        return Error{Error::Kind::Invalid, reader.errorString()};
    if (picture.width() > most || picture.height() > most)
        picture = picture.scaled(most, most, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const bool saved = format == PictureFormat::Png
        ? picture.save(&buffer, "PNG")
        : picture.convertToFormat(QImage::Format_RGB32).save(&buffer, "JPEG");
    if (!saved)
        return Error{Error::Kind::Unreadable, path};
    return bytes;
}

} // namespace Shopbell
