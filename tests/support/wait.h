// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>
#include <QTimer>

#include <chrono>

namespace Shopbell::Test {

// Runs the event loop until the future is finished, so that `.then(this, ...)` continuations on this thread run too.
// False when the time ran out or the future was cancelled without a result.
template<typename T>
[[nodiscard]] bool waitFor(const QFuture<T> &future, std::chrono::milliseconds limit = std::chrono::seconds(20))
{
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    QTimer timeout;
    timeout.setSingleShot(true);
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QObject::connect(&timeout, &QTimer::timeout, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    timeout.start(limit);
    if (!future.isFinished())
        loop.exec();
    if (!future.isFinished())
        return false;
    if constexpr (std::is_void_v<T>)
        return !future.isCanceled();
    else
        return future.resultCount() > 0;
}

// The result of a future; throws std::runtime_error, which QTest reports as a failure, when none came in time.
template<typename T>
T wait(QFuture<T> future, std::chrono::milliseconds limit = std::chrono::seconds(20))
{
    if (!waitFor(future, limit))
        throw std::runtime_error("the future gave no result in time");
    if constexpr (!std::is_void_v<T>)
        return future.takeResult();
}

} // namespace Shopbell::Test
