// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exit.h"

#include "domain/keys.h"

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
constexpr KeyTable<Error::Kind, 13> errorKinds{{
    {Error::Kind::NotFound, "not-found"_L1},
    {Error::Kind::Conflict, "conflict"_L1},
    {Error::Kind::Invalid, "invalid"_L1},
    {Error::Kind::Cancelled, "cancelled"_L1},
    {Error::Kind::Storage, "storage"_L1},
    {Error::Kind::DiskFull, "disk-full"_L1},
    {Error::Kind::ReadOnly, "read-only"_L1},
    {Error::Kind::Locked, "locked"_L1},
    {Error::Kind::NotAShop, "not-a-shop"_L1},
    {Error::Kind::NewerVersion, "newer-version"_L1},
    {Error::Kind::Damaged, "damaged"_L1},
    {Error::Kind::Exists, "exists"_L1},
    {Error::Kind::Unreadable, "unreadable"_L1},
}};
} // namespace

Exit exitFor(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Cancelled:
        return Exit::Interrupted;
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
    case Error::Kind::Invalid:
    case Error::Kind::Exists:
    case Error::Kind::Unreadable:
        return Exit::Refused;
    case Error::Kind::Storage:
    case Error::Kind::DiskFull:
    case Error::Kind::ReadOnly:
    case Error::Kind::Locked:
    case Error::Kind::NotAShop:
    case Error::Kind::NewerVersion:
    case Error::Kind::Damaged:
        return Exit::ShopFile;
    }
    Q_UNREACHABLE();
}

QString keyOf(Error::Kind kind)
{
    return keyIn(errorKinds, kind);
}

} // namespace Shopbell::Cli
