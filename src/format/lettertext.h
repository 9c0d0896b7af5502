// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/promise.h"

#include <QLocale>
#include <QStringList>

#include <vector>

namespace Shopbell {

/// What a letter says beside the words of its parts.
struct LetterFacts
{
    QString customer = {}; ///< As the review is signed; empty: not known.
    QDate checkBack = {};
    QString owner = {}; ///< Who signs.
    QString shop = {};
    QDate today = {}; ///< The check-back date has its year when it lies in another one.
};

/// A value in a letter that was filled in and may be painted as such.
struct LetterToken
{
    enum class Kind { Customer, CheckBack, Owner, Shop };
    Kind kind = Kind::Customer;
    int start = 0;
    int length = 0;

    friend bool operator==(const LetterToken &, const LetterToken &) = default;
};

struct Letter
{
    QString text = {}; ///< Paragraphs with an empty line between them.
    std::vector<LetterToken> tokens = {}; ///< In the order of the text.
};

/// The languages that letters have a frame in, by ISO 639-1: "en", "zh", ...
const QStringList &letterLanguages();
/// The one of them in which a letter is framed: what is wanted ("zh-Hans" is "zh"), else the program's, else English.
QString letterLanguage(const QString &wanted, const QLocale &program);

/// What the customer will read: greeting, acknowledgement and apology, cause, remedy and prevention, when the shop will ask
/// again, signature. Parts that say nothing are left out; a part without a full stop gets one where another follows.
/// `language`: one of letterLanguages(). Days are written as in `program`, when that is the language of the letter.
Letter composedLetter(const ApologyParts &parts, const LetterFacts &facts, Tone tone, const QString &language,
                      const QLocale &program);
/// For where the review stands: one paragraph, with one sentence of the cause, without the day on which the shop asks.
Letter composedShortReply(const ApologyParts &parts, const LetterFacts &facts, Tone tone, const QString &language);

} // namespace Shopbell
