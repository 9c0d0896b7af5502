// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/functions.h"

#include <QMutex>
#include <QString>

#include <memory>
#include <vector>

namespace Shopbell {

/// What a search finds, remembered until the reviews or the search change: the first page, the whole list and the counts of
/// one search share it.
class SearchMemory
{
public:
    struct Hits
    {
        QString expression;
        qint64 dataVersion = 0;
        std::vector<qint64> few; ///< The ids, when there are up to 5,000 ...
        std::shared_ptr<const IdSet> many; ///< ... else a set.
    };
    using HitsPtr = std::shared_ptr<const Hits>;

    HitsPtr find(const QString &expression, qint64 version) const;
    void remember(HitsPtr hits);
    /// Counts up whenever reviews change.
    void forget();
    qint64 version() const;

private:
    mutable QMutex m_mutex;
    HitsPtr m_hits;
    qint64 m_version = 1;
};

} // namespace Shopbell
