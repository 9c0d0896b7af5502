// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/putinplace.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
Status setAside(const QString &log)
{
    QString aside = log + u".old"_s;
    for (int number = 2; QFileInfo::exists(aside); ++number)
        aside = u"%1.old%2"_s.arg(log).arg(number);
    if (!QFile::rename(log, aside))
        return Error{Error::Kind::ReadOnly, u"cannot rename %1"_s.arg(log)};
    return done();
}
} // namespace

Status putInPlace(const QString &finished, const QString &target, InPlace how)
{
    if (how == InPlace::New && QFileInfo::exists(target))
        return Error{Error::Kind::Exists, target};
    for (const auto ending : {"-wal"_L1, "-journal"_L1}) {
        if (!QFileInfo::exists(target + ending))
            continue;
        if (Status aside = setAside(target + ending); !aside)
            return aside;
    }
    const QString shared = target + u"-shm"_s; // An index of the log, made anew when it is missing.
    if (QFileInfo::exists(shared) && !QFile::remove(shared))
        return Error{Error::Kind::ReadOnly, u"cannot remove %1"_s.arg(shared)};
    const bool renamed = how == InPlace::New
        ? QFile::rename(finished, target)
        : std::rename(QFile::encodeName(finished).constData(), QFile::encodeName(target).constData()) == 0;
    if (renamed)
        return done();
    const bool came = how == InPlace::New && QFileInfo::exists(target);
    return Error{came ? Error::Kind::Exists : Error::Kind::ReadOnly, u"cannot rename to %1"_s.arg(target)};
}

} // namespace Shopbell
