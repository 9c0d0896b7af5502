// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"

#include <QString>

#include <array>

namespace Shopbell {

/// How names of customers are compared: without letter case and with single blanks. Empty for an empty name.
QString sameNameKey(const QString &name);

/// Equal for names of the same family and the same first letter: "Priya Nair", "P. Nair" and "Nair, Priya". The family name
/// is the last word, what stands before a comma, or the first character of a name in Chinese characters, and there the
/// letter is the next character. Empty for a name of one word, which says too little.
QString similarNameKey(const QString &name);

/// The first given name as far as it is written out, without letter case and accents: "grace" of "Whitlock, Grace A.", "g."
/// of "G. Whitlock", the characters behind the first of a name in Chinese characters. Empty for a name of one word.
QString givenNameOf(const QString &name);

/// Whether two of those can be one name: "g." or "gr." and "grace", also a short form such as "chris" and "christopher", but
/// never "gerald" and "grace", nor "anna" and "annabel", which are both written out.
bool mayBeOneGivenName(const QString &one, const QString &other);

/// Whether a customer of the name `known` can be meant by `said`: their whole name, or their first name alone.
bool mayBeCalled(const QString &known, const QString &said);

/// Whether somebody of the name `said` is called otherwise than a customer, beyond another spelling or order of the words, a
/// part of them or initials. Not where one of the names is empty or the one that is said is masked.
bool isAnotherName(const QString &known, const QString &said);

/// Whether somebody who has no name can get this one: not what is masked ("J***"), and more than initials.
bool canBecomeName(const QString &said);

/// The kinds of contacts that may stand for a customer who has no name, the best first: their number in a file, an e-mail, a
/// phone, the name in a purchase file.
inline constexpr std::array standInKinds{ContactKind::Number, ContactKind::Email, ContactKind::Phone,
                                         ContactKind::Name};

/// What a customer is shown as: the name, else the first contact of the best kind there is. Empty when there is neither.
QString shownName(const Customer &customer);

} // namespace Shopbell
