// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/textfinding.h"

#include <QRegularExpression>
#include <QStringList>

namespace Shopbell {

/// Phrases of a word list, found in texts as whole words without letter case. In a phrase
///   a|b     is one word or the other,
///   ?word   may be missing,
///   refund* is any word that begins so, *ed any longer one that ends so, * any word at all, *-* one with a dash,
///   ~       stands for up to four words (eight Chinese characters) of the same sentence,
///   #       is a number, "#%" one with a percent sign,
///   @       is a number of an order or the like: Latin letters, digits and dashes with at least four digits.
/// Words are parted by blanks; in a phrase with Chinese characters nothing need stand between them.
class PhraseList
{
public:
    PhraseList() = default;
    /// Invalid, with the phrase for the log, when one makes no sense.
    static Result<PhraseList> from(const QStringList &phrases);

    /// Where they stand, in order, never overlapping.
    std::vector<TextRange> in(const QString &text) const;
    /// The same, where one may begin inside another: "will refund you" and "you today" in "will refund you today".
    std::vector<TextRange> everywhereIn(const QString &text) const;
    bool standsIn(const QString &text) const;

private:
    /// What can be found in the text at all; without a pattern a part has no phrases.
    std::vector<const QRegularExpression *> partsFor(const QString &text) const;

    QRegularExpression m_anywhere;
    QRegularExpression m_inHan; ///< Phrases that need a Chinese character: other texts are not looked through for them.
};

} // namespace Shopbell
