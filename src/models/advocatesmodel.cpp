// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/advocatesmodel.h"

#include "format/customertext.h"
#include "format/customerwords.h"
#include "format/numbertext.h"
#include "format/referralwords.h"

#include <QTimeZone>

namespace Shopbell {

AdvocatesModel::AdvocatesModel(const QLocale &locale, QObject *parent)
    : QAbstractTableModel(parent)
    , m_locale(locale)
    , m_money(locale, {})
{
}

void AdvocatesModel::setShop(const QString &currency, QDate today)
{
    m_money = MoneyText(m_locale, currency);
    m_today = today;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

void AdvocatesModel::setAdvocates(Advocates advocates)
{
    if (advocates == m_advocates)
        return;
    beginResetModel();
    m_advocates = std::move(advocates);
    endResetModel();
}

int AdvocatesModel::headingRow() const
{
    return m_advocates.notNow.empty() ? -1 : int(m_advocates.toAsk.size());
}

const AdvocateRow *AdvocatesModel::advocate(int row) const
{
    const int first = int(m_advocates.toAsk.size());
    if (row < first)
        return &m_advocates.toAsk[size_t(row)];
    return row == first ? nullptr : &m_advocates.notNow[size_t(row - first - 1)];
}

int AdvocatesModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    const auto below = m_advocates.notNow.empty() ? 0 : m_advocates.notNow.size() + 1;
    return int(m_advocates.toAsk.size() + below);
}

int AdvocatesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

Qt::ItemFlags AdvocatesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !advocate(index.row()))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QString AdvocatesModel::headingWords() const
{
    const auto listed = int(m_advocates.notNow.size());
    const QString all = tr("%Ln people may not be asked now", nullptr, listed + int(m_advocates.notNowLeftOut));
    if (m_advocates.notNowLeftOut == 0)
        return all;
    //: %1 is "812 people may not be asked now".
    return tr("%1, the first %Ln are listed", nullptr, listed).arg(all);
}

QString AdvocatesModel::words(const AdvocateRow &row, int column) const
{
    switch (Column(column)) {
    case Name:
        return customerName(row.name);
    case Group:
        return CustomerText(m_locale, QTimeZone::utc(), m_money.shopCurrency()).group(row.group, row.score);
    case Brought:
        return NumberText(m_locale).count(row.brought);
    case Worth:
        return m_money.wholeSum(row.worth);
    case Why: {
        const AdvocateText text(m_locale, m_today);
        return row.whyNot == AdvocateRow::WhyNot::None ? text.why(row) : text.whyNot(row);
    }
    case Contact:
        return AdvocateText(m_locale, m_today).ways(row);
    case Ask:
        //: A button: plans to ask somebody to recommend the shop.
        return row.whyNot == AdvocateRow::WhyNot::None ? tr("Ask…") : QString();
    case Columns:
        break;
    }
    return {};
}

QString AdvocatesModel::sentence(const AdvocateRow &row) const
{
    //: For a screen reader: name, group and score, how many friends, what they spent, why now, how to reach them.
    return tr("%1, %2, brought %3, worth %4. %5. %6.")
        .arg(words(row, Name), words(row, Group), words(row, Brought), words(row, Worth), words(row, Why),
             words(row, Contact));
}

QVariant AdvocatesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const AdvocateRow *row = advocate(index.row());
    if (role == IsHeadingRole)
        return row == nullptr;
    if (!row)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? headingWords() : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Contact ? AdvocateText(m_locale, m_today).waysInShort(*row)
                                         : words(*row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Name ? sentence(*row) : words(*row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Contact && row->ways.size() > 1 ? words(*row, Contact) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Brought || index.column() == Worth
            ? QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter))
            : QVariant();
    case MayBeAskedRole:
        return row->whyNot == AdvocateRow::WhyNot::None;
    case IdRole:
        return row->id.value();
    default:
        return {};
    }
}

QVariant AdvocatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Brought || section == Worth))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole && section == Worth)
        return tr("What the friends they brought have spent");
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("Advocate");
    case Group:
        return tr("Group, score");
    case Brought:
        return tr("Brought");
    case Worth:
        return tr("Worth");
    case Why:
        return tr("Why now");
    case Contact:
        return tr("Contact");
    case Ask:
    case Columns:
        break;
    }
    return {};
}

} // namespace Shopbell
