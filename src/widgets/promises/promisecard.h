// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Shopbell {
class PromiseFacts;
class Theme;
struct PromiseRow;

/// Paints a promise as a card of the board: when it is due and who keeps it, what was promised, to whom and why, how far it
/// is, and whether the customer came back.
class PromiseCard : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PromiseCard(const Theme &theme, const PromiseFacts &facts, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QRectF cardOf(const QRectF &row) const;
    double textWidth(double cardWidth) const;
    int footHeight(const PromiseRow &row) const;
    void paintCard(QPainter &painter, const QRectF &card, const PromiseRow &row) const;
    void paintHead(QPainter &painter, const QRectF &line, const PromiseRow &row) const;
    void paintCustomer(QPainter &painter, const QRectF &line, const PromiseRow &row) const;
    void paintSteps(QPainter &painter, const QRectF &line, const PromiseRow &row) const;
    void paintFoot(QPainter &painter, const QRectF &foot, const PromiseRow &row) const;

    const Theme &m_theme;
    const PromiseFacts &m_facts;
};

} // namespace Shopbell
