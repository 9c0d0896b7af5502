// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/importkind.h"

#include "domain/keys.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr KeyTable<ImportKind, importKinds.size()> importKindKeys{{
    {ImportKind::Reviews, "reviews"_L1},
    {ImportKind::Purchases, "purchases"_L1},
    {ImportKind::Customers, "customers"_L1},
    {ImportKind::Referrals, "referrals"_L1},
}};
} // namespace

QString keyOf(ImportKind kind)
{
    return keyIn(importKindKeys, kind);
}

std::optional<ImportKind> importKindFromKey(QStringView key)
{
    return valueIn(importKindKeys, key);
}

} // namespace Shopbell
