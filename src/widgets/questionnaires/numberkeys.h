// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Shopbell {
class Segment;

/// Lets figures choose in a row of numbers up to 10 that has the focus: 1 and then 0 is 10, and so is 0 where the row
/// has none. Backspace takes the number back. The row owns it.
class NumberKeys : public QObject
{
    Q_OBJECT

public:
    /// `scale` has all its numbers, each as its id; `none` is the id of the one that means no number.
    NumberKeys(Segment &scale, int none);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool take(const QString &typed);
    void choose(int id);

    Segment &m_scale;
    int m_none;
    bool m_isOneTyped = false; ///< Just now: a 0 makes it 10.
};

} // namespace Shopbell
