// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

#include <QCoreApplication>
#include <QLocale>

namespace Shopbell {

/// Money for people: digits, separators and the place of the sign by locale, currency by the shop. The shop's own currency
/// has its short sign in every language ("£18.40", "¥128.00"); another one is told apart from it ("US$5.00", "CHF 3.50").
class MoneyText
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::MoneyText)

public:
    MoneyText(const QLocale &locale, const QString &shopCurrency);

    const QString &shopCurrency() const { return m_shopCurrency; }

    /// "£18.40"; without a sign when it has no currency.
    QString amount(const Money &money) const;
    /// Of the shop's own currency, in its minor units.
    QString amount(qint64 minor) const;
    /// In whole units, rounded half away from zero: "£702", for places where pence would only be noise.
    QString whole(const Money &money) const;
    /// "£612.40 + €20.00", the shop's own currency first, without amounts of nothing; "£0.00" when nothing is left.
    QString sum(const MoneySum &sum) const;
    QString wholeSum(const MoneySum &sum) const;

    /// What stands in a field to be edited: "1840.50" with the locale's separator, no sign, no grouping.
    QString inField(const Money &money) const;
    /// Reads what somebody typed: "6.40", "6,40", "£6.40", "1.250,00", "20 EUR", "١٢٫٥٠". Without a sign it is the shop's
    /// currency. A single separator with three digits behind it groups thousands, unless it is the locale's decimal
    /// point: "6.405" is no amount of pounds in an English window. Nothing when it is no amount of money.
    std::optional<Money> typed(const QString &text) const;
    /// Whether it is an amount, or more keys can make it one: "-", "£", "6.40 EU".
    bool mayBecome(const QString &text) const;
    /// Whether somebody tells an amount, rightly or wrongly: the words begin with a number, perhaps behind a minus or the
    /// sign or code of a currency, or a part of them is an amount with its currency or its decimals: "6.4O", "a voucher of
    /// 5 EUR". A whole number or measure of things is none: "3 buns", "1 kg of rye", "a cake for 4".
    bool isTold(const QString &words) const;

    /// "£", "US$", "CHF": as amounts show it.
    QString sign(const QString &currency) const;

private:
    QString shown(qint64 whole, const QString &fraction, bool negative, const QString &currency) const;
    std::vector<Money> inOrder(const MoneySum &sum) const;
    std::optional<QString> currencyOf(const QString &sign) const;
    bool isSign(const QString &word) const;
    bool isToldIn(const QString &part) const;
    bool isCountOfThings(const QString &words) const;

    QLocale m_locale;
    QString m_shopCurrency;
};

} // namespace Shopbell
