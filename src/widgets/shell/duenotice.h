// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/uicontext.h"
#include "widgets/shell/traynotices.h"

#include <QDate>
#include <QObject>
#include <QTimer>

namespace Shopbell {

struct DueToday
{
    qint64 promises = 0; ///< To be done or to be asked about.
    qint64 latePromises = 0;
    qint64 followUps = 0;
    qint64 tomorrow = 0; ///< Promises that want a reminder the day before.

    bool onlyTomorrow() const { return tomorrow > 0 && promises == 0 && latePromises == 0 && followUps == 0; }
};

/// Says once a day through the desktop what is due in a shop: when it is opened, or when the day begins for it. Never,
/// where that is switched off or the desktop shows nothing.
class DueNotice : public QObject
{
    Q_OBJECT

public:
    DueNotice(const UiContext &context, DesktopNotices desktop, QObject *parent);

Q_SIGNALS:
    /// Somebody wants to see it. `onlyFollowUps`: no promise was among what was said.
    void wanted(bool onlyFollowUps);

private:
    void lookAgain();
    void read(QDate today);
    void say(const DueToday &due, QDate today);

    UiContext m_context;
    DesktopNotices m_desktop;
    QTimer m_watch;
    QDate m_looked; ///< The last day on which was looked: what is planned for today later is known to whoever did it.
};

/// "2 promises are due today. 1 promise is late. 3 follow-ups are due. 1 promise is due tomorrow." Empty when nothing is.
QString dueTodaySentences(const DueToday &due);

} // namespace Shopbell
