// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace Shopbell {
class Theme;

/// A table of which each row is one thing: of one height, walked through with Up, Down, Home and End; Left and Right only
/// move the view where it is wider than the window. The ring of the keyboard stands around the whole row.
class RowTable : public QTableView
{
    Q_OBJECT

public:
    explicit RowTable(const Theme &theme, QWidget *parent = nullptr);

    /// While it takes the focus: a view without a current row then makes the first one current, which nobody chose.
    bool isTakingFocus() const { return m_takingFocus; }
    /// For delegates: whether the pointer is over the row of a cell, which is lit as a whole.
    static bool isUnderPointer(const QStyleOptionViewItem &option, const QModelIndex &index);
    /// The row that is lit; -1 for none.
    int litRow() const { return m_lit; }

protected:
    const Theme &theme() const { return m_theme; }
    /// In logical pixels; `step` is how far one notch of a wheel goes.
    void setRowHeight(int height, int step);
    /// Called whenever the width changed.
    virtual void shareWidth() {}

    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void verticalScrollbarValueChanged(int value) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void lightRow(int row);
    void lightRowUnder(QPoint place);
    void repaintRow(int row);

    const Theme &m_theme;
    int m_lit = -1; ///< The row under the pointer.
    bool m_takingFocus = false;
};

} // namespace Shopbell
