// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/tokens.h"

#include <QStyledItemDelegate>

namespace Shopbell {
class CustomerFacts;
class Theme;
struct CustomerRow;

/// Paints a cell of the table of customers (look.md sections 5 and 8.05).
class CustomerDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CustomerDelegate(const Theme &theme, const CustomerFacts &facts, QObject *parent = nullptr);

    /// In logical pixels.
    int rowHeight() const;
    /// Room at the two ends of a row.
    int padding() const;
    /// What a column of numbers needs for whatever may stand in it, with the room before it; 0 for others.
    int neededWidth(int column) const;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The whole text over one that is elided, and the gap in words.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    QRectF contentOf(const QRect &cell, int column) const;
    void paintCell(QPainter &painter, const QRectF &area, const CustomerRow &row, int column) const;
    void paintName(QPainter &painter, const QRectF &area, const CustomerRow &row) const;
    void paintGap(QPainter &painter, const QRectF &area, const CustomerRow &row) const;
    void paintNumber(QPainter &painter, const QRectF &area, const QString &text, ColorToken color,
                     QFont::Weight weight) const;
    QString gapSentence(const CustomerRow &row) const;

    const Theme &m_theme;
    const CustomerFacts &m_facts;
};

} // namespace Shopbell
