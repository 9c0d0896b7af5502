// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    QStringList about = {}; ///< The product, tags: naming one takes up what was said.
    QStringList contacts = {}; ///< E-mails and phones of the customer.
    QStringList namesOfOthers = {}; ///< Full names of other customers that stand in the text.
    std::optional<ReplyLimit> limit = {};
    int nearCopies = 0; ///< How often nearly the same text was posted.
};

/// The checks "Before you send" that make sense for a reply: those without a finding are passed.
std::vector<TextCheck> checksFor(const ReplyFacts &facts);

/// What they find, in the order of TextCheck. Quick enough for every pause in typing. Nothing for a text without words.
std::vector<TextFinding> checkedText(const QString &text, const ReplyFacts &facts, const CheckWords &words);

/// The language of the customer: told, or read from what they said; empty when nobody knows.
QString customersLanguage(const ReplyFacts &facts, const CheckWords &words);

/// Runs of two or three words with capitals, and of three or four Chinese characters, that could be somebody's full name.
QStringList possibleNames(const QString &text);

} // namespace Shopbell
