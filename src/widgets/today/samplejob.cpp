// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/today/samplejob.h"

#include "core/whenanswered.h"
#include "services/makesample.h"

#include <QFileInfo>
#include <QtConcurrent>

using namespace std::chrono_literals;

namespace Shopbell {

namespace {

/// Closes the file it made: a window opens it anew.
Status makeFile(const QString &path, const QString &language, qint64 now, std::atomic<int> &done)
{
    SampleWishes wishes;
    wishes.language = language;
    wishes.until = lastSampleDay(now, language);
    const Result<ShopFilePtr> made =
        makeSampleShop(path, wishes, {}, [&done](const SampleProgress &made) { done = made.percent; });
    if (!made && made.error().kind != Error::Kind::Exists)
        return made.error();
    return Shopbell::done();
}

} // namespace

SampleJob::SampleJob(QObject *parent) : QObject(parent)
{
    m_poll.setInterval(100ms);
    connect(&m_poll, &QTimer::timeout, this, [this] { Q_EMIT progressed(*m_done); });
}

void SampleJob::make(const QString &path, const QString &language, qint64 now)
{
    if (isRunning())
        return;
    if (QFileInfo::exists(path)) {
        Q_EMIT made(path);
        return;
    }
    m_done = std::make_shared<std::atomic<int>>(0);
    m_poll.start();
    whenAnswered(
        QtConcurrent::run([path, language, now, done = m_done] { return makeFile(path, language, now, *done); }), this,
        [this, path](const Status &status) {
            m_poll.stop();
            if (status)
                Q_EMIT made(path);
            else
                Q_EMIT failed(status.error());
        });
}

} // namespace Shopbell
