// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/checkwords.h"
#include "insight/textcheck.h"

// One function for each check: what it finds in a text, nothing when all is well. textcheck.h runs them.

namespace Shopbell {

using TextFindings = std::vector<TextFinding>;

TextFindings unfilledPlaceholdersIn(const QString &text);
TextFindings overTheLimit(const QString &text, const ReplyFacts &facts);
/// E-mails, phones, numbers of orders and identity cards, dates of birth, accounts, homes and names of others in a public
/// reply. A number or address after "ring us on" is the shop's own, unless it is known to be the customer's.
TextFindings personalDataIn(const QString &text, const ReplyFacts &facts, const CheckWords &words);
/// In an answer to a complaint. A remedy (refund, replacement, a gift without a condition) is not selling, nor is a code
/// or a lower price that failed or is given back; a questionnaire or a list of services is.
TextFindings sellingIn(const QString &text, const ReplyFacts &facts, const CheckWords &words);
TextFindings askingToChangeIn(const QString &text, const CheckWords &words);
TextFindings threatsIn(const QString &text, const CheckWords &words);
/// In an answer to a complaint: a defence before any admission, or an apology that takes itself back.
TextFindings defenceFirstIn(const QString &text, const ReplyFacts &facts, const CheckWords &words);
/// Of an apology in a language that has word lists: of its plan, where it has one, else of the text. Each part of a plan
/// stands in its field, the word of sorry anywhere; in a free text a part is missing when nothing there can be it.
TextFindings missingPartsOf(const QString &text, const ReplyFacts &facts, const CheckWords &words);
/// How many Chinese characters there are.
qsizetype charactersIn(const QString &text);
/// What parts the clauses of a text: commas and the like, stops, and its end.
std::vector<TextRange> clauseEndsIn(const QString &text);
/// Whether both are in one language that has word lists and the customer said enough to take something up. A short
/// complaint whose language nobody can tell is taken for one in that of the answer if it names a fault.
bool canBeTakenUp(const QString &text, const ReplyFacts &facts, const CheckWords &words);
/// When it can be.
TextFindings nothingTakenUpIn(const QString &text, const ReplyFacts &facts, const CheckWords &words);
TextFindings nearCopiesOf(const ReplyFacts &facts);
/// Whether otherLanguageIn() can tell the language of the answer.
bool isLanguageKnown(const QString &text, const ReplyFacts &facts, const CheckWords &words);
/// Of the words of the plan, or of most of the text; and of what frames a letter.
TextFindings otherLanguageIn(const QString &text, const ReplyFacts &facts, const CheckWords &words);

/// Whether the two texts share a word, or two neighbouring Chinese characters, that is no stop word. Beginnings count:
/// "waited" takes up "waiting"; and so does "queue", which is a word for the same matter. Of a short text a Chinese
/// character that stands alone is enough: 汤 of 汤是凉的.
bool takesUp(const QString &text, const QString &said, const CheckWords &words);
/// Whether the text tells something, and nothing but what was said. What says little elsewhere, "left" and "put", counts.
bool onlyRepeats(const QString &text, const QString &said, const CheckWords &words);

} // namespace Shopbell
