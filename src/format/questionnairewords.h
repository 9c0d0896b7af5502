// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answersheet.h"
#include "domain/questionnaire.h"

#include <QLocale>
#include <QStringList>

namespace Shopbell {

/// What stands on every sheet, whatever is asked, in the language of the program.
struct QuestionnaireWords
{
    QString useIt = {}; ///< Heads of the three columns of boxes.
    QString newToMe = {};
    QString tellMe = {};
    QString answerOnPhone = {};
    QString yourName = {};
    QString contact = {};
    QString mayShow = {};
    QString doNotWrite = {};
    QString sheetOf = {}; ///< "sheet %1 of %2"
};
QuestionnaireWords questionnaireWords();

/// "Wants to hear of Gift cards. Uses Bread. Did not know of Delivery." Empty when nothing was said.
QString interestsSentence(const std::vector<NamedInterest> &interests);

/// What was answered on a sheet, a line for each question: "What brings you back? The rye." Then what they said to the
/// services.
QStringList answerLines(const std::vector<SheetAnswer> &answers, const std::vector<NamedInterest> &interests,
                        const QLocale &locale);

/// Open questions that are ready to use, on a sheet and in a follow-up: none can be answered by yes or no alone.
QStringList openQuestionsToUse();

/// What stands above the questions to begin with; with a link they may be answered on a phone, too.
QString startingIntroduction(const QString &signsAs, bool hasLink);

/// A questionnaire to begin with; the owner changes it. `signsAs` is who reads it, and may be empty.
QuestionnaireBuilder startingQuestionnaire(const QString &signsAs, std::vector<OfferedService> services,
                                           const QString &link);

} // namespace Shopbell
