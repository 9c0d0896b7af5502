// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/unfinishedtexts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr auto textEnding = ".json"_L1;

/// A shop in a file name, which says nothing about it.
QString nameOfShop(const QString &shopPath)
{
    const QString canonical = QFileInfo(shopPath).canonicalFilePath();
    const QByteArray which = (canonical.isEmpty() ? shopPath : canonical).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(which, QCryptographicHash::Sha1).toHex().left(20));
}
} // namespace

UnfinishedTexts::UnfinishedTexts(QString folder) : m_folder(std::move(folder)) {}

QString UnfinishedTexts::folderBeside(const QString &preferencesPath)
{
    return QFileInfo(preferencesPath).absolutePath() + u"/unfinished"_s;
}

QString UnfinishedTexts::usualFolder()
{
    return folderBeside(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                        + u"/Shopbell/shopbell.ini"_s);
}

QString UnfinishedTexts::pathOf(const QString &shopPath, const QString &what) const
{
    const QString name = what.isEmpty() ? nameOfShop(shopPath) : nameOfShop(shopPath) + u'-' + what;
    return QDir(m_folder).filePath(name + textEnding);
}

QStringList UnfinishedTexts::of(const QString &shopPath) const
{
    const QString name = nameOfShop(shopPath);
    const QDir folder(m_folder);
    QStringList paths;
    for (const QString &file : folder.entryList({name + textEnding, name + u"-*"_s + textEnding}, QDir::Files))
        paths << folder.filePath(file);
    return paths;
}

Status UnfinishedTexts::remove(const QString &shopPath) const
{
    for (const QString &path : of(shopPath)) {
        if (!QFile::remove(path))
            return Error{Error::Kind::ReadOnly, path};
    }
    return done();
}

} // namespace Shopbell
