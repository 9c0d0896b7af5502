// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <optional>

namespace Shopbell {

/// Why a foreign file cannot be read as text. Carried by an Error of kind Unreadable (Missing: NotFound) in its
/// `detail`; format chooses the sentence by faultOf().
enum class FileFault {
    Missing, ///< There is no such file.
    Folder, ///< It is a folder or a device.
    NoPermission,
    Empty, ///< Not one character in it.
    Picture,
    Spreadsheet, ///< An Excel or OpenDocument file, whatever its name says.
    Archive, ///< A packed folder: zip, 7z, rar.
    Packed, ///< One packed file: gz, xz, bz2.
    Document, ///< PDF, Word or the like.
    NotText, ///< Bytes of some other kind.
    UnknownEncoding, ///< An encoding was asked for that nobody knows.
    ReadFailed, ///< Reading stopped half-way: a stick was drawn, a disk is damaged.
};

/// "missing", "folder", ...: the words in `Error::detail`.
QString keyOf(FileFault fault);
Error errorFor(FileFault fault);
/// The fault that an error carries; nothing when it is another kind of error.
std::optional<FileFault> faultOf(const Error &error);

} // namespace Shopbell
