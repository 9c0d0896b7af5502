// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractItemView;
class QModelIndex;
class QPoint;

namespace Shopbell {

/// Says when the menu of a row is wanted: by a right click on it, or by the menu key for the current one. Lives as long as
/// its view.
class RowMenu : public QObject
{
    Q_OBJECT

public:
    explicit RowMenu(QAbstractItemView &view);

Q_SIGNALS:
    /// `place` is on the screen: under the pointer, or below the row.
    void wanted(const QModelIndex &row, QPoint place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractItemView &m_view;
};

} // namespace Shopbell
