// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "measure.h"
#include "services/shopfile.h"
#include "storage/databasethreads.h"

#include <QFuture>

#include <atomic>
#include <thread>

namespace Shopbell::Bench {

/// Waits for an answer; an error ends the program.
template<typename T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("failed: %d %s", int(result.error().kind), qPrintable(result.error().detail));
    return std::move(*result);
}

template<typename T>
T valueOf(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return valueOf(future.takeResult());
}

inline ShopFilePtr openShop(const QString &path)
{
    return valueOf(ShopFile::open(path, {systemClock(), false, false}));
}

/// How long, in milliseconds, the slowest of many small writes takes while something else is done.
template<typename Work>
double slowestWrite(const ShopFilePtr &file, Work work)
{
    std::atomic<bool> isDone = false;
    double slowest = 0;
    std::thread owner([&] {
        while (!isDone) {
            slowest = std::max(slowest, timed([&] {
                                   valueOf(file->threads().writeAndWait([](Connection &connection) {
                                       return connection.execute(QStringLiteral("UPDATE shop SET name = name"));
                                   }));
                               }));
        }
    });
    work();
    isDone = true;
    owner.join();
    return slowest;
}

} // namespace Shopbell::Bench
