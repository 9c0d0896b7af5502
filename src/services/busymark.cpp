// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/busymark.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLockFile>

namespace Shopbell {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
/// Between making the file and writing its name into it, a program that lives needs far less.
constexpr std::chrono::milliseconds namelessFor = 1000ms;

Error markError(const QLockFile &mark, const QString &shopPath)
{
    switch (mark.error()) {
    case QLockFile::LockFailedError:
        return {Error::Kind::Locked, shopPath};
    case QLockFile::PermissionError:
        return {Error::Kind::ReadOnly, u"cannot write beside %1"_s.arg(shopPath)};
    case QLockFile::UnknownError: // That is how QLockFile calls a disk that is full.
    case QLockFile::NoError:
        break;
    }
    return {Error::Kind::DiskFull, u"no room beside %1"_s.arg(shopPath)};
}

bool isNameless(const QLockFile &mark)
{
    qint64 process = 0;
    QString host;
    QString program;
    return mark.error() == QLockFile::LockFailedError && !mark.getLockInfo(&process, &host, &program);
}

/// QLockFile knows the marks of the dead by the name in them and leaves one without a name for ever. The holder of a mark
/// also holds the system's lock on it, and while that is held QLockFile does not remove it.
bool takeFromNobody(QLockFile &mark, const QString &path)
{
    if (!isNameless(mark))
        return false;
    if (mark.tryLock(static_cast<int>(namelessFor.count())))
        return true;
    const QDateTime made = QFileInfo(path).lastModified();
    const bool isOld = made.isValid() && made.addMSecs(namelessFor.count()) <= QDateTime::currentDateTime();
    return isNameless(mark) && isOld && mark.removeStaleLockFile() && mark.tryLock();
}
} // namespace

Result<std::shared_ptr<QLockFile>> takeBusyMark(const QString &shopPath, std::chrono::milliseconds patience)
{
    const QString path = shopPath + u".busy"_s;
    auto mark = std::make_shared<QLockFile>(path);
    mark->setStaleLockTime(0);
    if (!mark->tryLock(static_cast<int>(patience.count())) && !takeFromNobody(*mark, path))
        return markError(*mark, shopPath);
    return mark;
}

} // namespace Shopbell
