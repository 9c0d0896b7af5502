// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "measure.h"
#include "services/shopfile.h"

#include <QFuture>

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

} // namespace Shopbell::Bench
