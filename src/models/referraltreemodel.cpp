// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referraltreemodel.h"

#include "format/customerwords.h"
#include "format/numbertext.h"

namespace Shopbell {

ReferralTreeModel::ReferralTreeModel(const QLocale &locale, QObject *parent)
    : QAbstractItemModel(parent)
    , m_locale(locale)
    , m_money(locale, {})
{
}

void ReferralTreeModel::setTree(ReferralTree tree)
{
    if (tree == m_tree)
        return;
    beginResetModel();
    m_tree = std::move(tree);
    m_money = MoneyText(m_locale, m_tree.currency);
    m_children.assign(m_tree.nodes.size() + 1, {});
    m_rows.clear();
    for (size_t i = 0; i < m_tree.nodes.size(); ++i) {
        std::vector<int> &siblings = m_children[size_t(m_tree.nodes[i].parent) + 1];
        m_rows.push_back(int(siblings.size()));
        siblings.push_back(int(i));
    }
    endResetModel();
}

QModelIndex ReferralTreeModel::indexOf(const ReferralPerson &person) const
{
    for (size_t i = 0; i < m_tree.nodes.size(); ++i) {
        if (m_tree.nodes[i].person() == person)
            return createIndex(m_rows[i], 0, quintptr(i));
    }
    return {};
}

QString ReferralTreeModel::amount(const ReferralNode &node) const
{
    return node.isCustomer() ? m_money.whole({node.ownSpendMinor, m_tree.currency}) : QString();
}

QString ReferralTreeModel::figures(const ReferralNode &node) const
{
    const auto money = [this](qint64 minor) { return m_money.amount(minor); };
    const QString friends = tr("%Ln friends", nullptr, node.brought);
    if (!node.isCustomer())
        //: Of somebody known by name only. %1 "3 friends", %2 what they spent, %3 friends of all generations together.
        return tr("Not in the list of customers, brought %1 who spent %2, with all who came after them %3")
            .arg(friends, money(node.worthMinor), money(node.downstreamMinor));
    if (node.brought == 0)
        return tr("Spent %1, has brought nobody yet").arg(money(node.ownSpendMinor));
    //: %1 is what they spent, %2 "3 friends", %3 what those spent, %4 what friends of all generations spent together.
    return tr("Spent %1, brought %2 who spent %3, with all who came after them %4")
        .arg(money(node.ownSpendMinor), friends, money(node.worthMinor), money(node.downstreamMinor));
}

QModelIndex ReferralTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const int above = parent.isValid() ? int(parent.internalId()) : -1;
    const std::vector<int> &children = childrenOf(above);
    if (row < 0 || row >= int(children.size()) || column < 0 || column >= Columns)
        return {};
    return createIndex(row, column, quintptr(children[size_t(row)]));
}

QModelIndex ReferralTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int above = node(child).parent;
    return above < 0 ? QModelIndex() : createIndex(m_rows[size_t(above)], 0, quintptr(above));
}

int ReferralTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    return int(childrenOf(parent.isValid() ? int(parent.internalId()) : -1).size());
}

int ReferralTreeModel::columnCount(const QModelIndex &) const
{
    return int(Columns);
}

QString ReferralTreeModel::words(const ReferralNode &node, int column) const
{
    switch (Column(column)) {
    case Name:
        return customerName(node.name);
    case Spent:
        return node.isCustomer() ? m_money.amount(node.ownSpendMinor) : QString();
    case Worth:
        return m_money.amount(node.worthMinor);
    case Brought:
        return NumberText(m_locale).count(node.brought);
    case TheyAndTheirs:
        return m_money.amount(node.downstreamMinor);
    case Columns:
        break;
    }
    return {};
}

QVariant ReferralTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ReferralNode &shown = node(index);
    switch (role) {
    case Qt::DisplayRole:
        return words(shown, index.column());
    case Qt::AccessibleTextRole:
        //: For a screen reader: a name and what is known.
        return index.column() == Name ? tr("%1. %2").arg(customerName(shown.name), figures(shown))
                                      : words(shown, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Name ? QVariant()
                                      : QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    case IdRole:
        return shown.id.value();
    default:
        return {};
    }
}

QVariant ReferralTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Name)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole && section == Worth)
        return tr("What the friends they brought have spent");
    if (role == Qt::ToolTipRole && section == TheyAndTheirs)
        return tr("What their friends and all who came after them have spent");
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("Who brought whom");
    case Spent:
        return tr("Spent");
    case Worth:
        return tr("Worth");
    case Brought:
        return tr("Brought");
    case TheyAndTheirs:
        return tr("With theirs", "what friends and all who came after them have spent");
    case Columns:
        break;
    }
    return {};
}

} // namespace Shopbell
