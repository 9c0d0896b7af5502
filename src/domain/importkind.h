// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace Shopbell {

/// What the records of an imported file are. The numbers are stored in the shop file: append only.
enum class ImportKind { Reviews = 0, Purchases = 1, Customers = 2, Referrals = 3 };

/// "reviews", "purchases", "customers", "referrals": the words of `import --as`.
QString keyOf(ImportKind kind);
/// In the order in which they are offered.
inline constexpr std::array importKinds{ImportKind::Reviews, ImportKind::Purchases, ImportKind::Customers,
                                        ImportKind::Referrals};
std::optional<ImportKind> importKindFromKey(QStringView key);

/// What came of the records of an import.
struct ImportMade
{
    qint64 reviews = 0;
    qint64 customers = 0;
    qint64 purchases = 0;
    qint64 items = 0;

    friend bool operator==(const ImportMade &, const ImportMade &) = default;
};

} // namespace Shopbell
