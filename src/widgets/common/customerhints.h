// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/referral.h"
#include "services/readcustomers.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <vector>

namespace Shopbell {
class Theme;

/// What a CustomerField offers for what is typed.
class CustomerHintsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IconRole = Qt::UserRole, SideRole, IdRole, TypedRole };
    struct Entry
    {
        CustomerHint person = {};
        std::optional<ReferralWay> way = {};
        bool keepAsName = false;
    };

    CustomerHintsModel(const Theme &theme, QObject *parent);

    void setToday(QDate today) { m_today = today; }
    void setEntries(const QString &typed, std::vector<Entry> entries);
    const Entry &entry(int row) const { return m_entries[size_t(row)]; }
    const QString &typed() const { return m_typed; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString words(const Entry &entry) const;
    QString side(const Entry &entry) const;

    const Theme &m_theme;
    QString m_typed;
    QDate m_today;
    std::vector<Entry> m_entries;
};

/// Paints an entry: picture, name with what is typed in bold, and what is known at the end.
class CustomerHintDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CustomerHintDelegate(const Theme &theme, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintName(QPainter &painter, const QRect &area, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace Shopbell
