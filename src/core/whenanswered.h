// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace Shopbell {

/// Calls `handler` with the answer, on the thread of `context`; never when the future was cancelled or the context is
/// gone by then. QFuture::then(context, ...) of Qt 6.4 asserts when its context was destroyed first, as a page is that is
/// closed while it reads.
/// `cancelled` is called instead when there is no answer.
template<typename T, typename Handler, typename Cancelled>
void whenAnswered(const QFuture<T> &future, QObject *context, Handler handler, Cancelled cancelled)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, handler = std::move(handler), cancelled = std::move(cancelled)]() mutable {
                         QFuture<T> answered = watcher->future();
                         watcher->deleteLater();
                         if (!answered.isCanceled() && answered.resultCount() > 0)
                             handler(answered.takeResult());
                         else
                             cancelled();
                     });
    watcher->setFuture(future);
}

template<typename T, typename Handler>
void whenAnswered(const QFuture<T> &future, QObject *context, Handler handler)
{
    whenAnswered(future, context, std::move(handler), [] {});
}

} // namespace Shopbell
