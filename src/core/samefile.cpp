// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samefile.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace Shopbell {

bool isSameFile(const QString &one, const QString &other)
{
#ifdef Q_OS_UNIX
    struct stat first = {};
    struct stat second = {};
    return stat(QFile::encodeName(one).constData(), &first) == 0
        && stat(QFile::encodeName(other).constData(), &second) == 0 && first.st_dev == second.st_dev
        && first.st_ino == second.st_ino;
#else
    return QFileInfo::exists(one) && QFileInfo(one) == QFileInfo(other);
#endif
}

bool isNamedLikeShop(const QString &path)
{
    const auto endsWith = [&path](QLatin1StringView ending) { return path.endsWith(ending, Qt::CaseInsensitive); };
    return endsWith(".shopbell"_L1) || endsWith(".shopbell-wal"_L1) || endsWith(".shopbell-shm"_L1);
}

} // namespace Shopbell
