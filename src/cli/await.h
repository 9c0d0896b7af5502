// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/interrupt.h"
#include "core/result.h"

#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>
#include <QTimer>

#include <chrono>
#include <functional>

namespace Shopbell::Cli {

/// Waits for a job. An interrupt cancels it and waits until it has put everything back; the result is then Cancelled,
/// or whatever the job had done by that time. `meanwhile` is called a few times a second.
template<typename T>
Result<T> await(QFuture<Result<T>> future, const std::function<void()> &meanwhile = {})
{
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QTimer tick;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
        if (interrupted() && !future.isCanceled())
            future.cancel();
        else if (meanwhile)
            meanwhile();
    });
    tick.start(std::chrono::milliseconds(100));
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    if (future.resultCount() == 0)
        return Error{Error::Kind::Cancelled, {}};
    return future.takeResult();
}

} // namespace Shopbell::Cli
