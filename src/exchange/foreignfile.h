// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filefault.h"

#include <QByteArrayView>
#include <QFile>

#include <memory>

namespace Shopbell {

/// What the first bytes of a file say against reading it as text; nothing when they may be text in some encoding.
std::optional<FileFault> faultOfContent(QByteArrayView start);

/// Opens a file for reading and looks at its first bytes. Errors as in FileFault.
Result<std::shared_ptr<QFile>> openForeignFile(const QString &path);

} // namespace Shopbell
