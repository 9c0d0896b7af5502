// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referralsmodel.h"

#include "format/customerwords.h"
#include "format/datetext.h"
#include "format/referralwords.h"

#include <QTimeZone>

#include <algorithm>

namespace Shopbell {

ReferralsModel::ReferralsModel(const QLocale &locale, QObject *parent)
    : QAbstractTableModel(parent)
    , m_locale(locale)
    , m_money(locale, {})
{
}

void ReferralsModel::setShop(const QString &currency, QDate today)
{
    m_money = MoneyText(m_locale, currency);
    m_today = today;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

void ReferralsModel::setReferrals(FoundReferrals found)
{
    if (found.total == m_found.total && found.rows == m_found.rows)
        return;
    beginResetModel();
    m_found = std::move(found);
    endResetModel();
}

int ReferralsModel::rowOf(ReferralId id) const
{
    const auto found =
        std::ranges::find_if(m_found.rows, [id](const ReferralRow &row) { return row.referral.id == id; });
    return found == m_found.rows.end() ? -1 : int(found - m_found.rows.begin());
}

int ReferralsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.rows.size());
}

int ReferralsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QString ReferralsModel::day(QDate day) const
{
    return DateText(m_locale, QTimeZone::utc()).day(day, m_today);
}

QString ReferralsModel::stageWords(const ReferralRow &row) const
{
    const auto since = [&](QDate on) {
        //: %1 is a stage ("Bought"), %2 the day.
        return on.isValid() ? tr("%1 on %2").arg(nameOf(row.stage), day(on)) : nameOf(row.stage);
    };
    switch (row.stage) {
    case ReferralStage::Bought:
        return since(row.bought);
    case ReferralStage::Visited:
        return since(row.referral.visited);
    case ReferralStage::Recommended:
        break;
    }
    return nameOf(row.stage);
}

QString ReferralsModel::words(const ReferralRow &row, int column) const
{
    switch (Column(column)) {
    case Day:
        return day(row.referral.recommended);
    case Friend:
        return customerName(row.friendName);
    case Referrer:
        if (isWithoutPerson(row.referral.way))
            return tr("Nobody in person");
        return customerName(row.referrerName);
    case Way:
        return wayOf(row.referral);
    case Stage:
        return stageWords(row);
    case Counted:
        return creditOf(row);
    case Spent:
        return row.friendSpent.isEmpty() ? QString() : m_money.sum(row.friendSpent);
    case Columns:
        break;
    }
    return {};
}

QString ReferralsModel::sentence(const ReferralRow &row) const
{
    //: For a screen reader: the friend, who sent them, the way, the day, how far it came, whether it is counted.
    return tr("%1, sent by %2, %3, %4. %5, %6.")
        .arg(words(row, Friend), words(row, Referrer), words(row, Way), words(row, Day), words(row, Stage),
             words(row, Counted));
}

QVariant ReferralsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ReferralRow &row = referral(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return words(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Day ? sentence(row) : words(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Counted ? explanationOf(row) : QString();
    case Qt::TextAlignmentRole:
        return index.column() == Spent ? QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter))
                                       : QVariant();
    case IdRole:
        return row.referral.id.value();
    case CreditRole:
        return int(row.credit);
    case FriendRole:
        return row.referral.friendId.value();
    case ReferrerRole:
        return row.referral.referrer.value();
    case WayIconRole:
        return iconOf(row.referral.way);
    default:
        return {};
    }
}

QVariant ReferralsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Spent)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Day:
        return tr("Day");
    case Friend:
        return tr("Friend");
    case Referrer:
        return tr("Sent by");
    case Way:
        return tr("How");
    case Stage:
        return tr("So far");
    case Counted:
        return tr("Counted?");
    case Spent:
        return tr("Spent since");
    case Columns:
        break;
    }
    return {};
}

} // namespace Shopbell
