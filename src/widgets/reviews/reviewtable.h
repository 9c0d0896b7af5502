// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/rowtable.h"

namespace Shopbell {
class ReviewDelegate;

/// The list of reviews: a one-column table with rows of one height, because a million of them cost nothing that way.
class ReviewTable : public RowTable
{
    Q_OBJECT

public:
    ReviewTable(const Theme &theme, ReviewDelegate *delegate, QWidget *parent = nullptr);

    /// Check boxes take clicks.
    void setBulk(bool bulk);
    /// While the person ticks a box: one row left is still a choice.
    bool isToggling() const { return m_toggling; }
    /// The first row that is seen, and by how many pixels it is cut at the top.
    std::pair<int, int> topRow() const;
    void setTopRow(int row, int cut);

    /// A table looks through every row for what is typed; a million rows would all be read.
    void keyboardSearch(const QString &) override {}

Q_SIGNALS:
    /// Enter, Space in a plain list, or a double click.
    void opened();
    /// Esc.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    /// The delegate paints the ring of a row.
    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event); // NOLINT(bugprone-parent-virtual-call)
    }

private:
    void takeSizes();
    bool toggleAt(const QPoint &position);
    void toggle(const QModelIndex &index);

    ReviewDelegate *m_delegate;
    bool m_bulk = false;
    bool m_toggling = false;
};

} // namespace Shopbell
