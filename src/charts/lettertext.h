// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/letterpaper.h"

#include <QTextLayout>

#include <memory>
#include <optional>
#include <vector>

namespace Shopbell {

/// How the words of a letter are set, in the unit of who paints.
struct LetterType
{
    double px = 0;
    double lineHeight = 0;
    double paragraphGap = 0; ///< For each empty line.
};

/// One line of a letter, ready to draw.
struct LetterLine
{
    size_t paragraph = 0;
    int line = 0; ///< Of the paragraph.
    double top = 0; ///< From the beginning of the letter, as if it had one page.
};

/// The words of a letter laid out at a width: each line of the text is a paragraph.
class LetterText
{
public:
    struct TokenColours
    {
        QColor ground;
        QColor ink;
        QColor missingGround;
        QColor missingInk;
    };
    /// Tokens are marked when there are colours for them.
    LetterText(const LetterContent &content, const Theme &theme, const LetterType &type, double width,
               const std::optional<TokenColours> &colours = {});

    const std::vector<LetterLine> &lines() const { return m_lines; }
    double height() const { return m_height; }
    /// The line with its top at `at`, in the colour of the pen.
    void drawLine(QPainter &painter, const LetterLine &line, QPointF at) const;

private:
    struct Mark
    {
        int start = 0;
        int length = 0;
        QColor ground;
    };
    struct Paragraph
    {
        qsizetype start = 0; ///< In the text.
        std::unique_ptr<QTextLayout> layout;
        std::vector<Mark> marks;
    };
    static void mark(Paragraph &paragraph, const std::vector<PaperToken> &tokens, const TokenColours &colours);
    void drawMarks(QPainter &painter, const Paragraph &paragraph, const QTextLine &line, QPointF at) const;

    LetterType m_type;
    std::vector<Paragraph> m_paragraphs;
    std::vector<LetterLine> m_lines;
    double m_height = 0;
};

/// The first page holds lines until `first`, the others `other` high; which page each line is on.
std::vector<int> pagesOfLines(const LetterText &text, const LetterType &type, double first, double other);

} // namespace Shopbell
