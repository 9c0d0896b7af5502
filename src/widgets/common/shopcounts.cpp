// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/shopcounts.h"

#include "core/whenanswered.h"
#include "services/changefeed.h"
#include "services/readpromises.h"
#include "services/readreviews.h"

using namespace std::chrono_literals;

namespace Shopbell {

ShopCounts::ShopCounts(ShopFilePtr file, QObject *parent) : QObject(parent), m_file(std::move(file))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &ShopCounts::refresh);
    connect(&m_minute, &QTimer::timeout, this, &ShopCounts::refresh);
    m_promisesSoon.setSingleShot(true);
    m_promisesSoon.setInterval(100ms);
    connect(&m_promisesSoon, &QTimer::timeout, this, &ShopCounts::refreshPromises);
    connect(&m_file->feed(), &ChangeFeed::changed, this, [this](const Changed &what) {
        if ((what.touchesReviews() || what.imports || what.shop) && !m_soon.isActive())
            m_soon.start();
        if ((what.touchesPromises() || what.followUps || what.imports || what.shop) && !m_promisesSoon.isActive())
            m_promisesSoon.start();
    });
    m_minute.start(1min);
    // An answer that is there at once would find nobody who listens.
    QTimer::singleShot(0, this, &ShopCounts::refresh);
    QTimer::singleShot(0, this, &ShopCounts::refreshPromises);
}

void ShopCounts::refresh()
{
    whenAnswered(ReadReviews(m_file).counts(), this,
                 [this, generation = ++m_generation](const Result<ReviewCounts> &counts) {
                     if (generation == m_generation && counts)
                         Q_EMIT changed(*counts);
                 });
}

void ShopCounts::refreshPromises()
{
    whenAnswered(ReadPromises(m_file).toDo(0), this,
                 [this, generation = ++m_promiseGeneration](const Result<PromisesToDo> &toDo) {
                     if (generation == m_promiseGeneration && toDo)
                         Q_EMIT promisesDue(toDo->late + toDo->today);
                 });
}

} // namespace Shopbell
