// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reviewrow.h"
#include "services/shopfile.h"

#include <QObject>
#include <QTimer>

namespace Shopbell {

/// How many reviews there are and wait, counted anew after every change and every minute (they become late by themselves),
/// and how many promises are late or due today, counted anew after every change and on another day.
class ShopCounts : public QObject
{
    Q_OBJECT

public:
    ShopCounts(ShopFilePtr file, QObject *parent);

Q_SIGNALS:
    void changed(const Shopbell::ReviewCounts &counts);
    void promisesDue(qint64 due);

private:
    void refresh();
    void refreshPromises();

    ShopFilePtr m_file;
    QTimer m_soon;
    QTimer m_promisesSoon;
    QTimer m_minute;
    int m_generation = 0;
    int m_promiseGeneration = 0;
};

} // namespace Shopbell
