// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/paper.h"
#include "domain/questionnaire.h"
#include "format/questionnairewords.h"

#include <QColor>
#include <QLocale>
#include <QString>

namespace Shopbell {
class Theme;

/// A questionnaire to be printed, with what stands around it.
struct QuestionnaireSheet
{
    Questionnaire questionnaire = {};
    QuestionnaireWords words = {};
    QString shopName = {};
    QString shopLine = {}; ///< "Bakery, 14 Lane End, Wellbrook"
    QString edition = {}; ///< "November 2025"
    QColor brand = {}; ///< Invalid: the default of the tokens.
    QLocale language = QLocale(); ///< It settles fonts and direction.
};

/// The sheets: open questions, score, every service with three boxes, who answers and the consents at the end with
/// empty boxes; a code with the owner's link at least 28 mm wide. As many pages as it takes. Always in light colours.
/// Error Invalid for a link that is too long for a code. It needs the theme no longer than the call.
Result<Paper> questionnairePaper(const QuestionnaireSheet &sheet, const Theme &theme);

} // namespace Shopbell
