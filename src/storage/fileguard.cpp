// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fileguard.h"

#include <QFile>
#include <QLoggingCategory>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>
#endif

#include <cerrno>
#include <cstring>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
Q_LOGGING_CATEGORY(logGuard, "shopbell.fileguard")

#ifdef F_OFD_SETLK
// As in SQLite's os_unix.c: who wants the file for himself locks these bytes of it, and who opens the shared memory looks
// at this one of it ("dead man's switch").
constexpr off_t sharedFirst = 0x40000000 + 2;
constexpr off_t sharedSize = 510;
constexpr off_t deadMansSwitch = 128;

bool setLock(int file, short type, off_t start, off_t length)
{
    struct flock lock = {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    lock.l_start = start;
    lock.l_len = length;
    return fcntl(file, F_OFD_SETLK, &lock) == 0;
}

int guarded(const QString &path, off_t start, off_t length)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file >= 0 && !setLock(file, F_RDLCK, start, length))
        qCDebug(logGuard) << "no lock on" << path << std::strerror(errno);
    return file;
}
#endif
} // namespace

FileGuard::FileGuard([[maybe_unused]] const QString &path)
{
#ifdef F_OFD_SETLK
    m_file = guarded(path, sharedFirst, sharedSize);
    m_sharedMemory = guarded(path + u"-shm"_s, deadMansSwitch, 1);
#endif
}

FileGuard::~FileGuard()
{
#ifdef F_OFD_SETLK
    for (const int file : {m_file, m_sharedMemory}) {
        if (file >= 0)
            ::close(file);
    }
#endif
}

void FileGuard::letGo()
{
#ifdef F_OFD_SETLK
    if (m_file >= 0)
        setLock(m_file, F_UNLCK, sharedFirst, sharedSize);
    if (m_sharedMemory >= 0)
        setLock(m_sharedMemory, F_UNLCK, deadMansSwitch, 1);
#endif
}

} // namespace Shopbell
