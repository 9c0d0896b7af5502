// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerrow.h"
#include "format/datetext.h"
#include "format/moneytext.h"
#include "format/numbertext.h"
#include "format/ratingtext.h"

#include <QCoreApplication>

namespace Shopbell {

/// What is shown of customers and purchases, in words: in a table, in a profile, and as a screen reader says it. Days are
/// the shop's; `today` is passed in.
class CustomerText
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::CustomerText)

public:
    CustomerText(const QLocale &locale, const QTimeZone &zone, const QString &shopCurrency);

    const MoneyText &money() const { return m_money; }
    const DateText &dates() const { return m_dates; }
    const NumberText &numbers() const { return m_numbers; }

    /// "Advocate 10", "No score".
    QString group(CustomerGroup group, const std::optional<Rating> &score) const;
    /// In a table: "6 d", "4.5 d".
    QString shortDays(double days) const;
    /// "6 days", "4.5 days", "1 day".
    QString days(double days) const;
    /// Days since the customer was here; nothing when never.
    static std::optional<int> sinceLast(const CustomerRow &row, QDate today);
    /// Why there is no usual gap: "2 purchases, too few", "No purchase yet".
    QString tooFew(const CustomerRow &row) const;
    /// "Tue 18 Nov"; "never" when there is no purchase.
    QString lastSeen(QDate day, QDate today) const;

    /// "8 to 10, rising", "8, steady".
    QString range(const ScoreRange &range) const;
    /// Behind it: "of 10, the last five", "of 10, one score".
    QString rangeBase(const ScoreRange &range) const;

    /// "since 2 October", "not seen since June", "never here": behind a name that is being completed.
    QString acquaintance(QDate firstSeen, QDate lastSeen, QDate today) const;

    /// "Marta Kowalska, Advocate 10, Regular, 58 purchases, last seen Tuesday 18 November, usual gap 6 days, now 2 days."
    QString row(const CustomerRow &row, QDate today) const;
    /// "Tuesday 18 November, £9.40, six buns, served by Sam."
    QString purchase(const PurchaseRow &row, QDate today) const;
    /// What was bought in words: as typed, else the items, else "A purchase" or "A visit".
    QString what(const Purchase &purchase) const;
    /// "£9.40"; "no amount" for a visit.
    QString amount(const std::optional<Money> &amount) const;

    /// An entry of the story: its title and the line below, which may be empty.
    QString storyTitle(const StoryEntry &entry) const;
    QString storyLine(const StoryEntry &entry) const;

private:
    static QString decisionTitle(const StoryEntry &entry);
    QString responseLine(const StoryEntry &entry) const;
    QString reviewTitle(const StoryEntry &entry) const;
    QString scoreLine(const StoryEntry &entry) const;
    QString sheetLine(const StoryEntry &entry) const;
    QString purchaseLine(const StoryEntry &entry) const;
    QString listed(const QStringList &parts) const;

    MoneyText m_money;
    DateText m_dates;
    NumberText m_numbers;
    RatingText m_ratings;
};

} // namespace Shopbell
