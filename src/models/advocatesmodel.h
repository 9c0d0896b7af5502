// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/referralrow.h"
#include "format/moneytext.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace Shopbell {

/// Advocates to ask next; below them, under a heading of their own, those who may not be asked now.
class AdvocatesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Group, Brought, Worth, Why, Contact, Ask, Columns };
    enum Role { IsHeadingRole = Qt::UserRole, MayBeAskedRole, IdRole };

    explicit AdvocatesModel(const QLocale &locale, QObject *parent = nullptr);

    /// What amounts and days are shown with.
    void setShop(const QString &currency, QDate today);
    void setAdvocates(Advocates advocates);
    const Advocates &advocates() const { return m_advocates; }
    /// Null for the heading.
    const AdvocateRow *advocate(int row) const;
    /// Row of the heading "May not be asked now"; -1 when there is nobody below it.
    int headingRow() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QString words(const AdvocateRow &row, int column) const;
    QString sentence(const AdvocateRow &row) const;
    QString headingWords() const;

    QLocale m_locale;
    MoneyText m_money;
    QDate m_today;
    Advocates m_advocates;
};

} // namespace Shopbell
