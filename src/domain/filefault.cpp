// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filefault.h"

#include "domain/keys.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr KeyTable<FileFault, 12> fileFaults{{
    {FileFault::Missing, "missing"_L1},
    {FileFault::Folder, "folder"_L1},
    {FileFault::NoPermission, "no-permission"_L1},
    {FileFault::Empty, "empty"_L1},
    {FileFault::Picture, "picture"_L1},
    {FileFault::Spreadsheet, "spreadsheet"_L1},
    {FileFault::Archive, "archive"_L1},
    {FileFault::Packed, "packed"_L1},
    {FileFault::Document, "document"_L1},
    {FileFault::NotText, "not-text"_L1},
    {FileFault::UnknownEncoding, "unknown-encoding"_L1},
    {FileFault::ReadFailed, "read-failed"_L1},
}};
} // namespace

QString keyOf(FileFault fault)
{
    return keyIn(fileFaults, fault);
}

Error errorFor(FileFault fault)
{
    const bool missing = fault == FileFault::Missing;
    return {missing ? Error::Kind::NotFound : Error::Kind::Unreadable, keyOf(fault)};
}

std::optional<FileFault> faultOf(const Error &error)
{
    return valueIn(fileFaults, QStringView(error.detail));
}

} // namespace Shopbell
