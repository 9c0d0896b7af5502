// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/promise.h"
#include "domain/textfinding.h"

#include <QStringList>

namespace Shopbell {

struct CheckWords;

/// What the checks have to know besides the text.
struct ReplyFacts
{
    bool isPublic = true; ///< Others can read it.
    bool isComplaint = false; ///< The customer complains: nothing is sold, nothing defended first.
    bool isApology = false; ///< It has to have the parts of an apology.
    QString said = {}; ///< What the customer said last.
    QString language = {}; ///< Of the customer, ISO 639; else it is read from what they said.
    QString writtenIn = {}; ///< For what a short text is taken that does not tell its language; else the customer's.
    QString framedIn = {}; ///< The language that was chosen for the greeting and the end of a letter, if one was.
    ApologyParts plan = {}; ///< Of an apology that is planned: parts stand there, whichever text is shown.
    QStringList about = {}; ///< The product, tags: naming one takes up what was said.
    QStringList contacts = {}; ///< E-mails and phones of the customer.
    QStringList namesOfOthers = {}; ///< Full names of other customers that stand in the text.
    std::optional<ReplyLimit> limit = {};
    int nearCopies = 0; ///< How often nearly the same text was posted.
};

/// The checks "Before you send" that make sense for a reply.
std::vector<TextCheck> checksFor(const ReplyFacts &facts);
/// Those of them that could be done on a text: without a finding they are passed. What needs words of a language that is
/// not known or has no lists was not checked.
std::vector<TextCheck> checksDone(const QString &text, const ReplyFacts &facts, const CheckWords &words);

/// What they find, in the order of TextCheck. Quick enough for every pause in typing. Nothing for a text without words.
std::vector<TextFinding> checkedText(const QString &text, const ReplyFacts &facts, const CheckWords &words);

/// The language of the customer: told, or read from what they said; empty when nobody knows.
QString customersLanguage(const ReplyFacts &facts, const CheckWords &words);

/// The language of the answer: read from it, or, when it is too short to tell, the one it is to be written in.
QString answersLanguage(const QString &text, const ReplyFacts &facts, const CheckWords &words);

/// Runs of two or three words with capitals, with small ones of a name between them ("van der"), and of two to four Chinese
/// characters, two behind a family name only, that could be somebody's full name.
QStringList possibleNames(const QString &text);

} // namespace Shopbell
