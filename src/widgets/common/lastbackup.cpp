// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/lastbackup.h"

#include "core/whenanswered.h"
#include "services/changefeed.h"
#include "services/keepcopies.h"

using namespace std::chrono_literals;

namespace Shopbell {

LastBackup::LastBackup(ShopFilePtr file, QObject *parent) : QObject(parent), m_file(std::move(file))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(2s);
    connect(&m_soon, &QTimer::timeout, this, &LastBackup::refresh);
    connect(&m_minute, &QTimer::timeout, this, &LastBackup::refresh);
    connect(&m_file->feed(), &ChangeFeed::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    m_minute.start(1min);
    // An answer that is there at once would find nobody who listens.
    QTimer::singleShot(0, this, &LastBackup::refresh);
}

void LastBackup::refresh()
{
    whenAnswered(KeepCopies(m_file).copies(), this,
                 [this, generation = ++m_generation](const Result<std::vector<ShopCopy>> &copies) {
                     if (generation != m_generation)
                         return;
                     m_at = !copies || copies->empty() ? std::optional<qint64>() : copies->front().at;
                     Q_EMIT changed();
                 });
}

} // namespace Shopbell
