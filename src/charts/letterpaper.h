// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/paper.h"

#include <QColor>
#include <QImage>
#include <QLocale>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace Shopbell {
class Theme;

/// What was put in for a placeholder: shown in the preview, not on paper.
struct PaperToken
{
    qsizetype start = 0; ///< In the text.
    qsizetype length = 0;
    bool isMissing = false; ///< A placeholder that nobody filled in yet.

    friend bool operator==(const PaperToken &, const PaperToken &) = default;
};

/// A letter and the head it is written on.
struct LetterContent
{
    QString text = {}; ///< Paragraphs stand apart by an empty line.
    std::vector<PaperToken> tokens = {};
    QString shopName = {};
    QString shopLine = {}; ///< "Bakery, 14 Lane End, Wellbrook"
    QString dateLine = {}; ///< "Wednesday 19 November 2025"; may be empty.
    QImage logo = {}; ///< Null: only the name.
    QColor brand = {}; ///< Invalid: the default of the tokens.
    QLocale language = QLocale(); ///< Of the letter; it settles fonts and direction.

    friend bool operator==(const LetterContent &, const LetterContent &) = default;
};

/// Logical pixels that the preview needs at that width, awning included.
double letterPreviewHeight(const LetterContent &content, const Theme &theme, double width);
/// The card "What Priya will read": awning, words, tokens, in the colours and the text size of the theme.
void paintLetterPreview(QPainter &painter, const QRectF &card, const LetterContent &content, const Theme &theme);

/// The letter on A4: head with awning, logo, name and date on the first page, page numbers when there are several.
/// Always in the light colours. For paperPdf(), paperPng(), printPaper(). It needs the theme no longer than the call.
Paper letterPaper(const LetterContent &content, const Theme &theme);

} // namespace Shopbell
