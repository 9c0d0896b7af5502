// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lettertext.h"

#include "look/theme.h"
#include "look/typeface.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace Shopbell {

namespace {

constexpr double tokenMargin = 0.18; // Of the type size, on each side.
constexpr double tokenRadius = 0.3;

QFont letterFont(const LetterContent &content, const Theme &theme, double px)
{
    QFont font;
    font.setFamilies(typefaceFor(content.language, theme.tokens()).families);
    font.setPixelSize(std::max(1, qRound(px)));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

LetterText::LetterText(const LetterContent &content, const Theme &theme, const LetterType &type, double width,
                       const std::optional<TokenColours> &colours)
    : m_type(type)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const bool isRightToLeft = content.language.textDirection() == Qt::RightToLeft;
    option.setTextDirection(content.language.textDirection());
    option.setAlignment(isRightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    qsizetype start = 0;
    for (const QString &words : content.text.split(u'\n')) {
        if (words.trimmed().isEmpty()) {
            m_height += m_type.paragraphGap;
        } else {
            Paragraph paragraph{.start = start,
                                .layout = std::make_unique<QTextLayout>(words, letterFont(content, theme, type.px)),
                                .marks = {}};
            QTextLayout &layout = *paragraph.layout;
            layout.setTextOption(option);
            layout.setCacheEnabled(true);
            if (colours)
                mark(paragraph, content.tokens, *colours);
            layout.beginLayout();
            for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
                line.setLineWidth(width);
                m_lines.push_back({.paragraph = m_paragraphs.size(), .line = line.lineNumber(), .top = m_height});
                m_height += m_type.lineHeight;
            }
            layout.endLayout();
            m_paragraphs.push_back(std::move(paragraph));
        }
        start += words.size() + 1;
    }
}

void LetterText::mark(Paragraph &paragraph, const std::vector<PaperToken> &tokens, const TokenColours &colours)
{
    QList<QTextLayout::FormatRange> formats;
    for (const PaperToken &token : tokens) {
        const qsizetype from = std::max<qsizetype>(0, token.start - paragraph.start);
        const qsizetype to = std::min(paragraph.layout->text().size(), token.start + token.length - paragraph.start);
        if (from >= to)
            continue;
        QTextLayout::FormatRange range;
        range.start = int(from);
        range.length = int(to - from);
        range.format.setForeground(token.isMissing ? colours.missingInk : colours.ink);
        formats.append(range);
        paragraph.marks.push_back({.start = range.start,
                                   .length = range.length,
                                   .ground = token.isMissing ? colours.missingGround : colours.ground});
    }
    paragraph.layout->setFormats(formats);
}

void LetterText::drawMarks(QPainter &painter, const Paragraph &paragraph, const QTextLine &line, QPointF at) const
{
    for (const Mark &mark : paragraph.marks) {
        const int from = std::max(mark.start, line.textStart());
        const int to = std::min(mark.start + mark.length, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const double one = line.cursorToX(from);
        const double other = line.cursorToX(to);
        const double margin = m_type.px * tokenMargin;
        const QRectF ground(at.x() + std::min(one, other) - margin, at.y(), std::abs(other - one) + 2 * margin,
                            m_type.lineHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark.ground);
        painter.drawRoundedRect(ground, m_type.px * tokenRadius, m_type.px * tokenRadius);
    }
}

void LetterText::drawLine(QPainter &painter, const LetterLine &place, QPointF at) const
{
    const Paragraph &paragraph = m_paragraphs[place.paragraph];
    const QTextLine line = paragraph.layout->lineAt(place.line);
    painter.save();
    const QPen ink = painter.pen();
    drawMarks(painter, paragraph, line, at);
    painter.setPen(ink);
    const QFontMetricsF metrics(paragraph.layout->font());
    const double baseline = (m_type.lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    // The layout's own position of the line is its top; a fallback font may have made it taller.
    line.draw(&painter, QPointF(at.x(), at.y() + baseline - line.ascent()) - QPointF(0, line.y()));
    painter.restore();
}

std::vector<int> pagesOfLines(const LetterText &text, const LetterType &type, double first, double other)
{
    std::vector<int> pages;
    int page = 0;
    double begun = 0; // Where the page begins in the letter.
    for (const LetterLine &line : text.lines()) {
        if (line.top + type.lineHeight - begun > (page == 0 ? first : other)) {
            ++page;
            begun = line.top;
        }
        pages.push_back(page);
    }
    return pages;
}

} // namespace Shopbell
