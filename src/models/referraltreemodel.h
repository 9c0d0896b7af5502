// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/referralrow.h"
#include "format/moneytext.h"

#include <QAbstractItemModel>
#include <QLocale>

namespace Shopbell {

/// "Who brought whom" as a list: everybody with their friends below them, and the figures of the picture.
class ReferralTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Spent, Worth, Brought, TheyAndTheirs, Columns };
    enum Role { IdRole = Qt::UserRole };

    explicit ReferralTreeModel(const QLocale &locale, QObject *parent = nullptr);

    void setTree(ReferralTree tree);
    const ReferralTree &tree() const { return m_tree; }
    const ReferralNode &node(const QModelIndex &index) const { return m_tree.nodes[size_t(index.internalId())]; }
    QModelIndex indexOf(const ReferralPerson &person) const;
    QModelIndex indexOf(CustomerId id) const { return indexOf(ReferralPerson{id, {}}); }
    /// "spent £612, worth £238: that is what the 3 friends they brought have spent; £850 with theirs". Of a sender who is in
    /// no list without what they spent.
    QString figures(const ReferralNode &node) const;
    /// "£702", what they spent in whole units; empty for a sender who is in no list.
    QString amount(const ReferralNode &node) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const std::vector<int> &childrenOf(int node) const { return m_children[size_t(node) + 1]; }
    QString words(const ReferralNode &node, int column) const;

    QLocale m_locale;
    MoneyText m_money;
    ReferralTree m_tree;
    std::vector<std::vector<int>> m_children{1}; ///< By node + 1; those of the shop first.
    std::vector<int> m_rows; ///< Place of a node among its siblings.
};

} // namespace Shopbell
