// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace Shopbell {
class Theme;

/// The head of the table: names of the columns, an arrow behind the one that sorts.
class CustomerHeader : public QHeaderView
{
    Q_OBJECT

public:
    /// `padding`: room at its two ends in logical pixels.
    CustomerHeader(const Theme &theme, int padding, QWidget *parent = nullptr);

    /// -1: no column sorts.
    void showOrder(int column, bool ascending);
    /// What name and arrow of the column that sorts take, without the room at the ends of a row; 0 for the others.
    int neededWidth(int column) const;
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;

private:
    QString nameOf(int column) const;
    QFont nameFont() const;
    /// Of the arrow and the room before it.
    int arrowWidth() const;

    const Theme &m_theme;
    int m_padding;
    int m_sorted = -1;
    bool m_ascending = false;
};

} // namespace Shopbell
