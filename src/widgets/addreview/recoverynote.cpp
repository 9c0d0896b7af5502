// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/addreview/recoverynote.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Shopbell {

Q_LOGGING_CATEGORY(lcRecoveryNote, "shopbell.widgets.recoverynote")

namespace {

QString noteName(const QString &shopPath, ReviewId review)
{
    const QString canonical = QFileInfo(shopPath).canonicalFilePath();
    const QByteArray which = (canonical.isEmpty() ? shopPath : canonical).toUtf8();
    QString name = QString::fromLatin1(QCryptographicHash::hash(which, QCryptographicHash::Sha1).toHex().left(20));
    if (review.isStored())
        name += u"-%1"_s.arg(review.value());
    return name + u".json"_s;
}

void writeNote(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(text);
    }
    if (!file.commit())
        qCWarning(lcRecoveryNote) << "cannot keep what is typed:" << file.errorString();
}

} // namespace

RecoveryNote::RecoveryNote(const QString &folder, const QString &shopPath, ReviewId review)
    : m_path(QDir(folder).filePath(noteName(shopPath, review)))
{
    m_thread.setMaxThreadCount(1); // A queue: the last one written is the last one that stays.
}

RecoveryNote::~RecoveryNote() = default;

void RecoveryNote::write(const TypedReview &typed, qint64 now)
{
    QJsonObject json = typed.toJson();
    json[u"at"_s] = double(now);
    m_thread.start(
        [path = m_path, text = QJsonDocument(json).toJson(QJsonDocument::Compact)] { writeNote(path, text); });
}

void RecoveryNote::remove()
{
    m_thread.start([path = m_path] { QFile::remove(path); });
}

std::optional<RecoveryNote::Kept> RecoveryNote::read()
{
    m_thread.waitForDone(); // At most one small file is on its way.
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    Kept kept{TypedReview::fromJson(json), qint64(json[u"at"_s].toDouble())};
    if (!kept.typed.isWorthKeeping())
        return std::nullopt;
    return kept;
}

} // namespace Shopbell
