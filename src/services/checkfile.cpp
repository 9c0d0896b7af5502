// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/checkfile.h"

#include "storage/backup.h"
#include "storage/databasethreads.h"
#include "storage/integrity.h"
#include "storage/recordscan.h"
#include "storage/searchindex.h"

#include <QFile>
#include <QScopeGuard>

namespace Shopbell {

using namespace Qt::StringLiterals;

CheckFile::CheckFile(ShopFilePtr file) : m_file(std::move(file)) {}

QFuture<Result<CheckFindings>> CheckFile::run() const
{
    // The search index can only be checked by a connection that may write, which would keep the owner's edits waiting for
    // as long as a large file takes: a copy of this moment is checked instead.
    return m_file->threads().job([file = m_file.get()]() -> Result<CheckFindings> {
        const QString copy = file->path() + u".check"_s;
        const auto cleanUp = qScopeGuard([&] { QFile::remove(copy); });
        Result<std::unique_ptr<Snapshot>> snapshot = Snapshot::of(file->path());
        if (!snapshot)
            return snapshot.error();
        if (Status written = (*snapshot)->writeTo(copy); !written) {
            if (written.error().kind != Error::Kind::Damaged)
                return written.error();
            return CheckFindings{{written.error().detail}};
        }
        Result<Connection> opened = Connection::open(copy, Connection::Mode::ReadWrite);
        if (!opened)
            return opened.error();
        const auto cleanUpLog = qScopeGuard([&] {
            *opened = Connection();
            QFile::remove(copy + u"-wal"_s);
            QFile::remove(copy + u"-shm"_s);
        });
        if (Status settled = SearchIndex(*opened).dropUnindexed();
            !settled && settled.error().kind != Error::Kind::Damaged)
            return settled.error();
        const Result<QStringList> findings = checkIntegrity(*opened);
        if (!findings)
            return findings.error();
        const Result<ShopContents> contents = contentsShown(*opened);
        return CheckFindings{*findings, contents ? *contents : ShopContents{}};
    });
}

} // namespace Shopbell
