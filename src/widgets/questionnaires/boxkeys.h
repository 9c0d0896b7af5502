// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

class QAbstractButton;

namespace Shopbell {

/// Makes boxes in rows one stop of Tab: Up and Down go to the next row, Left and Right from box to box in a row, Home
/// and End to the first and the last row. Tab comes back to the box that was left.
class BoxKeys : public QObject
{
    Q_OBJECT

public:
    /// `columns`: how many boxes a row has.
    explicit BoxKeys(int columns, QObject *parent = nullptr);

    /// The next box, row by row.
    void add(QAbstractButton *box);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool go(const QAbstractButton &from, int key);
    void keepOneTabStop(const QAbstractButton *stop);

    int m_columns;
    std::vector<QAbstractButton *> m_boxes;
};

} // namespace Shopbell
