// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "services/shopfile.h"

#include <QFuture>

#include <optional>
#include <vector>

namespace Shopbell {

/// A copy of the shop file.
struct ShopCopy
{
    QString path = {};
    qint64 at = 0; ///< UTC milliseconds.
    qint64 bytes = 0;
};

/// Copies of the shop file: made while the program works, verified before they count.
class KeepCopies
{
public:
    explicit KeepCopies(ShopFilePtr file);

    /// Writes a verified copy. Replaces an older copy of this shop once the new one is whole, and nothing else (Exists).
    QFuture<Result<ShopCopy>> backUp(QString path) const;
    /// A copy in the folder "Shopbell Backups", named by day; only the newest 14 are kept.
    QFuture<Result<ShopCopy>> backUpNow() const;
    /// The copies in the folder "Shopbell Backups", newest first.
    QFuture<Result<std::vector<ShopCopy>>> copies() const;

private:
    ShopFilePtr m_file;
};

/// Makes a shop file out of a copy; verified, and never over an existing file (Exists). Blocks.
Result<ShopCopy> restoreCopy(const QString &copyPath, const QString &shopPath);
/// The newest copy beside a shop file that opens and is whole; for a shop file that is damaged. Blocks.
std::optional<ShopCopy> latestGoodCopy(const QString &shopPath);

} // namespace Shopbell
