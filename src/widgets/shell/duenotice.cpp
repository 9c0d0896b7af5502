// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/duenotice.h"

#include "core/whenanswered.h"
#include "format/datetext.h"
#include "format/sentences.h"
#include "look/theme.h"
#include "services/keepshop.h"
#include "services/readfollowups.h"
#include "services/readpromises.h"
#include "widgets/common/preferences.h"

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shopbell {

DueNotice::DueNotice(const UiContext &context, DesktopNotices desktop, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_desktop(std::move(desktop))
{
    connect(&m_watch, &QTimer::timeout, this, &DueNotice::lookAgain);
    connect(&context.preferences, &Preferences::dueNoticesChanged, this, &DueNotice::lookAgain);
    m_watch.start(1min); // Another day may have begun.
    QTimer::singleShot(3s, this, &DueNotice::lookAgain); // The window comes first.
}

void DueNotice::lookAgain()
{
    if (!m_context.preferences.dueNotices() || !m_desktop.areShown())
        return;
    whenAnswered(KeepShop(m_context.file).read(), this, [this](const Result<Shop> &shop) {
        if (!shop)
            return; // It is asked again in a minute; the window itself says what is wrong with the file.
        const QDate today = Moment::atTime(m_context.file->now(), shop->timeZone()).day;
        if (m_looked == today || m_context.preferences.dueNoticeOf(m_context.file->path()) == today)
            return;
        m_looked = today;
        read(today);
    });
}

void DueNotice::read(QDate today)
{
    whenAnswered(ReadPromises(m_context.file).due(), this, [this, today](const Result<PromisesDue> &promises) {
        if (!promises)
            return;
        const DueToday due{.promises = promises->today,
                           .latePromises = promises->late,
                           .tomorrow = qint64(promises->reminders.size())};
        FollowUpQuery query;
        query.group = FollowUpGroup::Today;
        whenAnswered(ReadFollowUps(m_context.file).find(query, 0), this,
                     [this, today, due](const Result<FoundFollowUps> &found) {
                         if (!found)
                             return;
                         DueToday whole = due;
                         whole.followUps = found->total;
                         say(whole, today);
                     });
    });
}

void DueNotice::say(const DueToday &due, QDate today)
{
    const QString words = dueTodaySentences(due);
    if (words.isEmpty() || !m_context.preferences.dueNotices())
        return;
    m_context.preferences.setDueNoticeOf(m_context.file->path(), today);
    const bool onlyFollowUps = due.promises == 0 && due.latePromises == 0 && due.tomorrow == 0;
    m_desktop.say(due.onlyTomorrow() ? tr("Due tomorrow") : tr("Due today"), words,
                  [this, onlyFollowUps] { Q_EMIT wanted(onlyFollowUps); });
}

QString dueTodaySentences(const DueToday &due)
{
    QStringList sentences;
    if (due.promises > 0)
        sentences << DueNotice::tr("%Ln promise(s) are due today.", nullptr, int(due.promises));
    if (due.latePromises > 0)
        sentences << DueNotice::tr("%Ln promise(s) are late.", nullptr, int(due.latePromises));
    if (due.followUps > 0)
        sentences << DueNotice::tr("%Ln follow-up(s) are due.", nullptr, int(due.followUps));
    if (due.tomorrow > 0)
        sentences << DueNotice::tr("%Ln promise(s) are due tomorrow.", nullptr, int(due.tomorrow));
    return joinedSentences(sentences);
}

} // namespace Shopbell
