// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QString>

#ifdef Q_OS_LINUX
#include <sys/stat.h>
#endif

namespace Shopbell::Test {

/// How many POSIX locks this process holds on a file; -1 where the system does not tell.
inline int locksHeld(const QString &path)
{
    QFile locks(QStringLiteral("/proc/locks"));
    if (!locks.open(QIODevice::ReadOnly))
        return -1;
    int held = 0;
#ifdef Q_OS_LINUX
    struct stat about = {};
    if (stat(QFile::encodeName(path).constData(), &about) != 0)
        return -1;
    const QByteArray process = QByteArray::number(QCoreApplication::applicationPid());
    const QByteArray inode = ':' + QByteArray::number(qulonglong(about.st_ino));
    // "1: POSIX  ADVISORY  READ 4711 fe:01:123456 1073741826 1073742335"
    const QList<QByteArray> lines = locks.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        held += words.size() > 5 && words[1] == "POSIX" && words[4] == process && words[5].endsWith(inode);
    }
#endif
    return held;
}

} // namespace Shopbell::Test
