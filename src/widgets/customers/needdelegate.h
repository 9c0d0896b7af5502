// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Shopbell {
class Theme;

/// A need in its list: rank, words, the why below.
class NeedDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { PlaceRole = Qt::UserRole, WhyRole, UnwantedRole };

    NeedDelegate(const Theme &theme, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace Shopbell
