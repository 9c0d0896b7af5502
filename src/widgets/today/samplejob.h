// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDate>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace Shopbell {

/// Makes the sample shop off the GUI thread. One that is there already is kept as it is.
class SampleJob : public QObject
{
    Q_OBJECT

public:
    explicit SampleJob(QObject *parent);

    /// `language` "en" or "zh", `now` in UTC milliseconds: see lastSampleDay(). Does nothing while it runs.
    void make(const QString &path, const QString &language, qint64 now);
    bool isRunning() const { return m_poll.isActive(); }

Q_SIGNALS:
    void progressed(int percent);
    void made(const QString &path);
    void failed(const Shopbell::Error &error);

private:
    std::shared_ptr<std::atomic<int>> m_done;
    QTimer m_poll;
};

} // namespace Shopbell
