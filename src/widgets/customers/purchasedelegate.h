// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Shopbell {
class CustomerFacts;
class Theme;

/// A purchase in a customer's list: what and how much, below it when and by whom.
class PurchaseDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PurchaseDelegate(const Theme &theme, const CustomerFacts &facts, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    const CustomerFacts &m_facts;
};

} // namespace Shopbell
