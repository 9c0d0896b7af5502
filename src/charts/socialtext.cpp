// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/socialtext.h"

#include "charts/evenlines.h"
#include "domain/script.h"
#include "format/wordbreaks.h"
#include "look/theme.h"
#include "look/typeface.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr double storyLine = 1.06; // Of the type size.
constexpr double plainLine = 1.38;
constexpr double hanLine = 1.3;
constexpr double figurePart = 0.9; // Inter's figures are taller than Vollkorn's capitals.
constexpr double storyTracking = -0.012; // Of the type size.

bool holdsHan(const QString &text)
{
    return std::ranges::any_of(text, [](QChar each) { return isEastAsian(each.unicode()); });
}

// Runs of figures with what belongs to them: "41.8%", "1,284".
QList<QTextLayout::FormatRange> figureRuns(const QString &text, const QTextCharFormat &format)
{
    QList<QTextLayout::FormatRange> runs;
    const auto isFigure = [&text](qsizetype i) { return i >= 0 && i < text.size() && text[i].isDigit(); };
    const auto belongs = [&](qsizetype i) {
        const QChar c = text[i];
        if (c.isDigit())
            return true;
        if (c == u'.' || c == u',' || c == u'\u00a0' || c == u'\u202f')
            return isFigure(i - 1) && isFigure(i + 1);
        return (c == u'%' && isFigure(i - 1)) || (c.category() == QChar::Symbol_Currency && isFigure(i + 1));
    };
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && belongs(end))
            ++end;
        if (end > i) {
            QTextLayout::FormatRange run;
            run.start = int(i);
            run.length = int(end - i);
            run.format = format;
            runs.append(run);
        }
        i = std::max(end, i + 1);
    }
    return runs;
}

/// Whether the glyphs are pictures of their own colours, as those of emoji are.
bool holdsPictures(const QRawFont &font)
{
    return !font.fontTable("CBLC").isEmpty() || !font.fontTable("sbix").isEmpty() || !font.fontTable("COLR").isEmpty();
}

/// As outlines, but for pictures. A glyph too large for the cache is moved by that part of a pixel at which a small one of
/// the same typeface was drawn last (Qt 6.4), so no letters are drawn by that cache: the same picture has the same bytes
/// whatever came before it.
void drawOutlines(QPainter &painter, const QTextLayout &layout, QPointF place)
{
    QPainterPath outlines;
    outlines.setFillRule(Qt::WindingFill);
    for (const QList<QGlyphRun> runs = layout.glyphRuns(); const QGlyphRun &run : runs) {
        const QRawFont font = run.rawFont();
        if (holdsPictures(font)) {
            painter.drawGlyphRun(place, run);
            continue;
        }
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i)
            outlines.addPath(font.pathForGlyph(glyphs[i]).translated(place + positions[i]));
    }
    painter.fillPath(outlines, painter.pen().brush());
}

} // namespace

SocialText::SocialText(QString text, SocialVoice voice, QFont::Weight weight, const Theme &theme,
                       const QLocale &language)
    : m_text(std::move(text))
    , m_voice(voice)
    , m_weight(weight)
    , m_language(language)
    , m_isHan(holdsHan(m_text))
    , m_storyFamilies(storyFamilies(language, theme.tokens(), m_isHan))
    , m_plainFamilies(typefaceFor(language, theme.tokens()).families)
    , m_breaks(m_isHan ? wordBreaks(m_text, m_language) : QList<int>())
{
}

QFont SocialText::font(SocialVoice voice, int px) const
{
    QFont font;
    const bool isStory = voice != SocialVoice::Plain;
    font.setFamilies(isStory ? m_storyFamilies : m_plainFamilies);
    font.setPixelSize(px);
    // Noto CJK comes in two weights: what is emphasised is bold there.
    font.setWeight(m_isHan && m_weight == QFont::Medium ? QFont::Normal : m_weight);
    font.setItalic(voice == SocialVoice::StoryItalic && !m_isHan);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (isStory && !m_isHan)
        font.setLetterSpacing(QFont::AbsoluteSpacing, px * storyTracking);
    return font;
}

double SocialText::lineHeight(int px) const
{
    if (m_isHan)
        return px * hanLine;
    const bool isTall = m_language.textDirection() == Qt::RightToLeft;
    return px * (m_voice == SocialVoice::Plain || isTall ? plainLine : storyLine);
}

void SocialText::prepare(QTextLayout &layout, int px) const
{
    layout.setText(m_text);
    layout.setFont(font(m_voice, px));
    layout.setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    option.setTextDirection(m_language.textDirection());
    layout.setTextOption(option);
    if (m_voice == SocialVoice::Plain)
        return;
    QTextCharFormat figures;
    figures.setFont(font(SocialVoice::Plain, int(std::lround(px * figurePart))));
    layout.setFormats(figureRuns(m_text, figures));
}

/// Of Chinese in a story voice; else, and where a word is longer than the room, empty.
QList<int> SocialText::lineEnds(double width, int px) const
{
    if (!m_isHan || m_voice == SocialVoice::Plain)
        return {};
    QTextLayout layout;
    prepare(layout, px);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(int(m_text.size()));
    layout.endLayout();
    std::vector<double> places = {0};
    for (const int at : m_breaks) {
        const double there = std::abs(line.cursorToX(at) - line.cursorToX(0));
        places.push_back(std::max(places.back(), there)); // Words from right to left go back.
    }
    return evenLineEnds(m_breaks, places, width);
}

void SocialText::fill(QTextLine &line, double width, const QList<int> &ends) const
{
    const int start = line.textStart();
    if (const auto next = std::ranges::upper_bound(ends, start); next != ends.end()) {
        line.setNumColumns(*next - start, width);
        return;
    }
    line.setLineWidth(width);
    const int end = start + line.textLength();
    const auto after = std::ranges::upper_bound(m_breaks, end);
    const int last = after == m_breaks.begin() ? start : *std::prev(after);
    if (last > start && last < end) // Else a word is longer than the room.
        line.setNumColumns(last - start, width);
}

QStringList SocialText::lines(double width, int px) const
{
    QStringList shown;
    QTextLayout layout;
    prepare(layout, px);
    const QList<int> ends = lineEnds(width, px);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        fill(line, width, ends);
        shown << m_text.mid(line.textStart(), line.textLength());
    }
    layout.endLayout();
    return shown;
}

SocialText::Size SocialText::measure(double width, int px) const
{
    Size size;
    if (m_text.isEmpty())
        return size;
    QTextLayout layout;
    prepare(layout, px);
    const QList<int> ends = lineEnds(width, px);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        fill(line, width, ends);
        size.width = std::max(size.width, line.naturalTextWidth());
        ++size.lines;
    }
    layout.endLayout();
    size.height = size.lines * lineHeight(px);
    size.fits = size.width <= width + 0.5;
    return size;
}

double SocialText::balancedWidth(double width, int px, double part) const
{
    const Size whole = measure(width, px);
    if (whole.lines < 2)
        return width;
    double narrow = width * part;
    double wide = width;
    constexpr double exact = 4;
    while (wide - narrow > exact) {
        const double middle = (narrow + wide) / 2;
        const Size size = measure(middle, px);
        (size.lines <= whole.lines && size.fits ? wide : narrow) = middle;
    }
    return wide;
}

double SocialText::advance(int px) const
{
    constexpr double endless = 100000;
    return measure(endless, px).width;
}

int SocialText::fittingSize(int px, int least, double room) const
{
    constexpr double leastPart = 0.6;
    least = std::max(least, int(std::ceil(px * leastPart)));
    while (px > least && advance(px) > room)
        --px;
    return px;
}

void SocialText::draw(QPainter &painter, const QRectF &room, int px, const QColor &ink, Qt::Alignment side) const
{
    if (m_text.isEmpty())
        return;
    QTextLayout layout;
    prepare(layout, px);
    const QFontMetricsF metrics(layout.font());
    const double height = lineHeight(px);
    const int most = std::max(1, int((room.height() + 1) / height));
    const QList<int> ends = lineEnds(room.width(), px);
    layout.beginLayout();
    int count = 0;
    for (QTextLine line = layout.createLine(); line.isValid() && count < most; line = layout.createLine(), ++count) {
        fill(line, room.width(), ends);
        const double baseline = (height - (metrics.ascent() + metrics.descent())) / 2 + metrics.ascent();
        double left = 0;
        if (side & Qt::AlignRight)
            left = room.width() - line.naturalTextWidth();
        else if (side & Qt::AlignHCenter)
            left = (room.width() - line.naturalTextWidth()) / 2;
        // Qt sets right-to-left lines at the right end of their width by itself, and Latin ones among them not.
        left -= line.naturalTextRect().left() - line.x();
        line.setPosition({left, count * height + baseline - line.ascent()});
    }
    layout.endLayout();
    painter.setPen(ink);
    const QTextLine last = layout.lineAt(std::min(count, layout.lineCount()) - 1);
    const bool isCut = last.isValid() && last.textStart() + last.textLength() < m_text.size();
    if (isCut || (last.isValid() && last.naturalTextWidth() > room.width() + 0.5)) {
        const QString rest =
            QFontMetricsF(layout.font())
                .elidedText(m_text.mid(isCut && count > 0 ? last.textStart() : 0), Qt::ElideRight, room.width());
        const QString shown = m_text.left(isCut ? last.textStart() : 0) + rest;
        if (shown != m_text) {
            SocialText cut = *this;
            cut.m_text = shown;
            if (m_isHan)
                cut.m_breaks = wordBreaks(shown, m_language);
            cut.draw(painter, room, px, ink, side);
            return;
        }
    }
    drawOutlines(painter, layout, room.topLeft());
}

} // namespace Shopbell
