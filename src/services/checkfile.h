// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/shopcontents.h"
#include "services/shopfile.h"

#include <QFuture>
#include <QStringList>

namespace Shopbell {

/// What a check of the whole file found: one line of plain words per finding, none when all is well.
struct CheckFindings
{
    QStringList findings = {};
    ShopContents contents = {};

    bool ok() const { return findings.isEmpty(); }
};

/// Checks the file, the search index and every rule between tables. Reads only.
class CheckFile
{
public:
    explicit CheckFile(ShopFilePtr file);
    QFuture<Result<CheckFindings>> run() const;

private:
    ShopFilePtr m_file;
};

} // namespace Shopbell
