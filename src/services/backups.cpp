// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backups.h"

#include "core/samefile.h"
#include "storage/backup.h"
#include "storage/databasethreads.h"
#include "storage/oldercopy.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QRegularExpression>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
Q_LOGGING_CATEGORY(logBackups, "shopbell.backups")

ShopCopy copyAt(const QFileInfo &info)
{
    return {info.absoluteFilePath(), info.lastModified().toMSecsSinceEpoch(), info.size()};
}

Result<ShopCopy> written(Snapshot &snapshot, const QString &path)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return Error{Error::Kind::ReadOnly, QFileInfo(path).absolutePath()};
    if (Status wrote = snapshot.writeTo(path); !wrote)
        return wrote.error();
    return copyAt(QFileInfo(path));
}
} // namespace

QString backupFolderOf(const QString &shopPath)
{
    return QFileInfo(shopPath).absoluteDir().filePath(u"Shopbell Backups"_s);
}

std::vector<ShopCopy> copiesOf(const QString &shopPath)
{
    // Not as a wildcard: "My shop" would take the copies of "My shop 2024" for its own, and a bracket in a name is none.
    const QRegularExpression ours(QRegularExpression::anchoredPattern(
        QRegularExpression::escape(QFileInfo(shopPath).completeBaseName()) + u" \\d{4}-\\d\\d-\\d\\d( \\d{6})?"_s));
    QFileInfoList found = QDir(backupFolderOf(shopPath)).entryInfoList({u"*.shopbell"_s}, QDir::Files);
    found.removeIf([&ours](const QFileInfo &info) { return !ours.match(info.completeBaseName()).hasMatch(); });
    // The first copy of a day has no time in its name.
    std::ranges::sort(found, std::ranges::greater(), &QFileInfo::completeBaseName);
    std::vector<ShopCopy> copies;
    std::ranges::transform(found, std::back_inserter(copies), copyAt);
    return copies;
}

Backups::Backups(QString shopPath, DatabaseThreads &threads, Clock clock, bool daily)
    : m_shopPath(std::move(shopPath))
    , m_threads(threads)
    , m_clock(std::move(clock))
    , m_daily(daily)
{
}

QDate Backups::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock()).date();
}

QString Backups::pathOf(QDate day) const
{
    return u"%1/%2 %3.shopbell"_s.arg(backupFolderOf(m_shopPath), QFileInfo(m_shopPath).completeBaseName(),
                                      day.toString(Qt::ISODate));
}

QString Backups::pathNow() const
{
    QString path = pathOf(today());
    if (QFileInfo::exists(path))
        path.replace(u".shopbell"_s, QDateTime::fromMSecsSinceEpoch(m_clock()).toString(u" HHmmss"_s) + u".shopbell"_s);
    return path;
}

void Backups::beforeChange()
{
    const QDate day = today();
    if (!m_daily || m_covered == day)
        return;
    m_covered = day;
    const QString path = pathOf(day);
    if (QFileInfo::exists(path))
        return;
    Result<std::unique_ptr<Snapshot>> snapshot = Snapshot::of(m_shopPath);
    if (!snapshot) {
        qCWarning(logBackups) << "cannot take hold of the file for today's copy:" << snapshot.error().detail;
        m_covered = {};
        return;
    }
    auto held = std::make_shared<std::unique_ptr<Snapshot>>(std::move(*snapshot));
    std::ignore = m_threads.job([this, held, path] {
        if (const Result<ShopCopy> copy = written(**held, path); !copy)
            qCWarning(logBackups) << "today's copy could not be written:" << copy.error().detail;
        prune();
    });
}

Result<ShopCopy> Backups::write(const QString &path)
{
    if (!mayWriteTo(path))
        return Error{Error::Kind::Exists, path};
    Result<std::unique_ptr<Snapshot>> snapshot = Snapshot::of(m_shopPath);
    if (!snapshot)
        return snapshot.error();
    Result<ShopCopy> copy = written(**snapshot, path);
    prune();
    return copy;
}

bool Backups::mayWriteTo(const QString &path) const
{
    if (!QFileInfo::exists(path))
        return true;
    if (isSameFile(path, m_shopPath))
        return false;
    const Result<bool> older =
        m_threads.readAndWait([&path](Connection &shop) -> Result<bool> { return isOlderCopy(path, shop); });
    return older && *older;
}

void Backups::prune() const
{
    const std::vector<ShopCopy> copies = copiesOf(m_shopPath);
    for (size_t i = kept; i < copies.size(); ++i) {
        if (!QFile::remove(copies[i].path))
            qCWarning(logBackups) << "an old copy could not be removed:" << copies[i].path;
    }
}

} // namespace Shopbell
