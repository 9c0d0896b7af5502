// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keepcopies.h"

#include "services/backups.h"
#include "storage/backup.h"
#include "storage/databasethreads.h"

#include <QFileInfo>

namespace Shopbell {

using namespace Qt::StringLiterals;

KeepCopies::KeepCopies(ShopFilePtr file) : m_file(std::move(file)) {}

QFuture<Result<ShopCopy>> KeepCopies::backUp(QString path) const
{
    return m_file->threads().job([file = m_file.get(), path] { return file->backups().write(path); });
}

QFuture<Result<ShopCopy>> KeepCopies::backUpNow() const
{
    return m_file->threads().job([file = m_file.get()] { return file->backups().write(file->backups().pathNow()); });
}

QFuture<Result<std::vector<ShopCopy>>> KeepCopies::copies() const
{
    return m_file->threads().job([path = m_file->path()]() -> Result<std::vector<ShopCopy>> { return copiesOf(path); });
}

Result<ShopCopy> restoreCopy(const QString &copyPath, const QString &shopPath)
{
    if (QFileInfo::exists(shopPath))
        return Error{Error::Kind::Exists, shopPath};
    if (Status whole = isWhole(copyPath); !whole)
        return whole.error();
    // Copied by SQLite rather than byte by byte, so that a copy that was opened meanwhile is read right, too.
    Result<std::unique_ptr<Snapshot>> snapshot = Snapshot::of(copyPath);
    if (!snapshot)
        return snapshot.error();
    if (Status written = (*snapshot)->writeTo(shopPath); !written)
        return written.error();
    const QFileInfo info(shopPath);
    return ShopCopy{info.absoluteFilePath(), info.lastModified().toMSecsSinceEpoch(), info.size()};
}

std::optional<ShopCopy> latestGoodCopy(const QString &shopPath)
{
    for (const ShopCopy &copy : copiesOf(shopPath)) {
        if (isWhole(copy.path))
            return copy;
    }
    return std::nullopt;
}

} // namespace Shopbell
