// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Shopbell {
class Theme;

/// Paints an item of the rail: icon, name, badge; the current one with its bar at the leading edge.
class RailDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, IconRole, BadgeRole, QuietRole, CurrentRole };

    RailDelegate(const Theme &theme, QObject *parent);

    void setFolded(bool folded) { m_folded = folded; }
    /// Whether the current item has the bar; without one it is a list inside a page.
    void setBar(bool bar) { m_bar = bar; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    double paintBadge(QPainter &painter, const QRectF &area, const QModelIndex &index) const;
    void paintWords(QPainter &painter, const QRect &item, const QModelIndex &index, const QColor &ink) const;

    const Theme &m_theme;
    bool m_folded = false;
    bool m_bar = true;
};

} // namespace Shopbell
