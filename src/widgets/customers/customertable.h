// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerquery.h"

#include <QTableView>

namespace Shopbell {
class CustomerDelegate;
class CustomerHeader;
class Theme;

/// The table of customers: rows of one height, columns that share the width, a head that sorts.
class CustomerTable : public QTableView
{
    Q_OBJECT

public:
    CustomerTable(const Theme &theme, CustomerDelegate *delegate, QWidget *parent = nullptr);

    /// The arrow in the head.
    void showOrder(CustomerOrder order, bool ascending);
    /// While it takes the focus: a view without a current row then makes the first one current, which nobody chose.
    bool isTakingFocus() const { return m_takingFocus; }

    /// A table looks through every row for what is typed; very many rows would all be read.
    void keyboardSearch(const QString &) override {}

Q_SIGNALS:
    /// Enter.
    void opened();
    /// Esc.
    void left();
    /// A click on the head of a column.
    void orderWanted(Shopbell::CustomerOrder order);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void takeSizes();
    void shareWidth();

    const Theme &m_theme;
    CustomerDelegate *m_delegate;
    CustomerHeader *m_header;
    bool m_takingFocus = false;
};

} // namespace Shopbell
