// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shop.h"

#include <QString>
#include <QTime>

namespace Shopbell {

/// "Good morning, Anna"; without a name "Good morning". Evening begins at 18; from midnight until 5 it is "Hello".
QString greeting(QTime time, const QString &name);
/// How the shop stands with its answers.
struct Standing
{
    qint64 waiting = 0; ///< Their clocks run.
    qint64 late = 0; ///< Of those that wait.
    qint64 notAnswered = 0; ///< Without a clock.
    qint64 drafts = 0; ///< Begun, whether a clock runs or not.
    qint64 promises = 0; ///< To be kept, or to be asked about, by today.
    qint64 latePromises = 0; ///< Of those.
    qint64 followUps = 0; ///< To be sent by today.

    bool isAllDone() const
    {
        return waiting == 0 && notAnswered == 0 && drafts == 0 && promises == 0 && followUps == 0;
    }
};
/// "Five people are waiting to hear from you, one for too long."; when nobody waits what else is open, and "All answered.
/// Lovely." when nothing is. What was promised and planned for today is added in few words when nobody waits, so that it
/// stays one short line: "All answered; 2 promises late, 3 follow-ups due."
QString standingSentence(const Standing &standing);
/// "Your targets: urgent 1 h, questions 2 h, negative 24 h, all others 72 h".
QString targetsSentence(const ResponseTargets &targets);
/// Of a rate in percent, since a month that is named: "2.6 points more than July 2025".
QString pointsChange(double points, const QString &before);
/// Of a rate whose difference from that of a month says nothing: "The difference from July 2025 may be chance".
QString mayBeChance(const QString &before);
/// Of a mean score, since the days before: "0.2 less than in the 90 days before".
QString scoreChange(double change, int days);
/// Of the time that answers took, in milliseconds: "2 h slower than in the 30 days before".
QString waitChange(qint64 change, int days);
/// "seven" up to twelve, digits after that.
QString numberWord(qint64 number);

} // namespace Shopbell
