// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "domain/statistics.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QStyledItemDelegate>

#include <variant>
#include <vector>

class QAction;

namespace Shopbell {
class Theme;

/// Where "Go to" leads: a customer, a review, an improvement, a chart, or something the window can do.
struct GoToEntry
{
    QString words = {};
    QString side = {}; ///< What tells it from others, or its keys.
    QString icon = {}; ///< Empty of a customer: the initials stand there.
    std::variant<CustomerId, ReviewId, ImprovementId, Statistic, QPointer<QAction>> target = {};
};

class GoToModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { SideRole = Qt::UserRole, IconRole, CustomerRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<GoToEntry> entries);
    const GoToEntry &entry(int row) const { return m_entries[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<GoToEntry> m_entries;
};

/// Paints an entry in one line: its picture, its words, and at the end what tells it from others.
class GoToDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit GoToDelegate(const Theme &theme, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace Shopbell
