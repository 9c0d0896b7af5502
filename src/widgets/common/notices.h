// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>
#include <QString>

namespace Shopbell {

/// Where pages say what happened. The main window shows it: a toast in the status area for 8 seconds, with Undo where
/// something was done, or a notice bar over the page for what went wrong. Nothing here is modal.
class Notices : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// "Review archived." with an Undo button beside it, which is Edit > Undo.
    void did(const QString &sentence) { Q_EMIT somethingDone(sentence); }
    /// A sentence without Undo ("Reply copied.").
    void say(const QString &sentence) { Q_EMIT somethingSaid(sentence); }
    /// What happened, what is kept, what to do; stays until it is closed.
    void failed(const QString &sentence) { Q_EMIT somethingFailed(sentence); }
    /// Something else is done: what failed before is of no matter any more.
    void moveOn() { Q_EMIT movedOn(); }

Q_SIGNALS:
    void somethingDone(const QString &sentence);
    void somethingSaid(const QString &sentence);
    void somethingFailed(const QString &sentence);
    void movedOn();
};

} // namespace Shopbell
