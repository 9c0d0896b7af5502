// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/styleimages.h"

#include "look/icons.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace Shopbell {

Q_LOGGING_CATEGORY(lcStyleImages, "shopbell.look.styleimages")

QString StyleImages::file(const QString &iconName, const QColor &color)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + "/shopbell-look-XXXXXX"_L1);

    const QByteArray svg = m_icons.svg(iconName, color);
    // By content: Qt caches style images by their name.
    const QByteArray hash = QCryptographicHash::hash(svg, QCryptographicHash::Sha1).toHex().first(12);
    const QString path = m_folder->filePath(iconName + u'-' + QString::fromLatin1(hash) + ".svg"_L1);
    if (QFile::exists(path))
        return path;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(svg) != svg.size()) {
        qCWarning(lcStyleImages) << "cannot write" << path << file.errorString();
        return {};
    }
    return path;
}

} // namespace Shopbell
