// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freepath.h"

#include <QDir>

namespace Shopbell {

using namespace Qt::StringLiterals;

QString freePath(const QDir &folder, const QString &name, const QString &suffix)
{
    QString file = u"%1.%2"_s.arg(name, suffix);
    for (int number = 2; folder.exists(file); ++number)
        file = u"%1 (%2).%3"_s.arg(name).arg(number).arg(suffix);
    return folder.filePath(file);
}

} // namespace Shopbell
