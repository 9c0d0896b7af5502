// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTime>

namespace Shopbell {

/// "Good morning, Anna"; without a name "Good morning". Evening begins at 18, night greetings are the evening's until 5.
QString greeting(QTime time, const QString &name);
/// "Five people are waiting to hear from you, one for too long."; "All answered. Lovely." when nobody waits.
QString waitingSentence(qint64 waiting, qint64 late);
/// "Your target: 24 hours for negative ones, 72 for all others".
QString targetsSentence(int negativeHours, int otherHours);
/// "seven" up to twelve, digits after that.
QString numberWord(qint64 number);

} // namespace Shopbell
