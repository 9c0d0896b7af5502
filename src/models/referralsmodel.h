// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/referralrow.h"
#include "format/moneytext.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace Shopbell {

/// Referrals as they were read, newest first.
class ReferralsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, Friend, Referrer, Way, Stage, Counted, Spent, Columns };
    enum Role { IdRole = Qt::UserRole, CreditRole, FriendRole, ReferrerRole, WayIconRole };

    explicit ReferralsModel(const QLocale &locale, QObject *parent = nullptr);

    void setShop(const QString &currency, QDate today);
    void setReferrals(FoundReferrals found);
    /// How many there are, not only the rows that were read.
    qint64 total() const { return m_found.total; }
    const ReferralRow &referral(int row) const { return m_found.rows[size_t(row)]; }
    /// Row of a referral, -1 when it is not among them.
    int rowOf(ReferralId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString words(const ReferralRow &row, int column) const;
    QString stageWords(const ReferralRow &row) const;
    QString sentence(const ReferralRow &row) const;
    QString day(QDate day) const;

    QLocale m_locale;
    MoneyText m_money;
    QDate m_today;
    FoundReferrals m_found;
};

} // namespace Shopbell
