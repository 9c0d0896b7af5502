// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

// A phone number is one number however it is written. It gets its country where it comes into the shop, from a file or
// typed, and where it is looked for; from there on numbers are compared by their digits alone.

namespace Shopbell {

/// The number with its country, "+44 7700 000020", of one written as people of `country` (ISO 3166-1 alpha-2) dial it at
/// home or abroad: "07700 000020", "0044 7700 000020". "(0)" behind a country and the ".0" of a table go in any shop.
/// Whatever else is written comes back as it is: numbers with a plus, extensions in the house, words, and everything when
/// the country is empty or unknown.
QString internationalPhone(const QString &asWritten, const QString &country);

/// internationalPhone() for many rows, which often say the same: each writing is made out once.
class PhoneWriting
{
public:
    /// Numbers of `known`, as comparable() has them, stay as they are: a customer is found by them so.
    PhoneWriting(QString country, QSet<QString> known);

    QString of(const QString &written);

private:
    QString m_country;
    QSet<QString> m_known;
    QHash<QString, QString> m_madeOut;
};

} // namespace Shopbell
