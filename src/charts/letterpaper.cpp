// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/letterpaper.h"

#include "charts/lettertext.h"
#include "charts/socialtext.h"
#include "look/awning.h"
#include "look/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

// The card of the preview, logical pixels at 100 %.
constexpr double previewAwning = 15;
constexpr double previewSide = 20;
constexpr double previewTop = 9; // Between the awning and the words.
constexpr double previewBottom = 14;
constexpr double previewGap = 6;

// The sheet, paper units.
constexpr double sheetAwning = 57;
constexpr double sheetSide = paperUnits(27);
constexpr double headTop = 112;
constexpr double letterLogoSide = 104;
constexpr double letterLogoGap = 26;
constexpr double headGap = 96; // Below the head.
constexpr double nextPageTop = paperUnits(25);
constexpr double sheetBottom = paperUnits(27);
constexpr double pageNumberFromBottom = paperUnits(14);
constexpr int letterNamePx = 44;
constexpr int letterLinePx = 20;
constexpr LetterType sheetType{.px = 23, .lineHeight = 35, .paragraphGap = 18}; // 11 points.

LetterType previewType(const LetterContent &content, const Theme &theme)
{
    const TypeStyle &body = theme.tokens().type(TypeRole::Body);
    const Typeface face = typefaceFor(content.language, theme.tokens());
    return {.px = std::max(body.px, face.minimumPx) * theme.textScale(),
            .lineHeight = (body.lineHeight + face.extraLineHeight) * theme.textScale(),
            .paragraphGap = previewGap * theme.textScale()};
}

QColor brandOf(const LetterContent &content, const Theme &theme)
{
    return content.brand.isValid() ? content.brand : theme.tokens().defaultBrand();
}

QColor printed(const Theme &theme, ColorToken token)
{
    return theme.tokens().color(token, Appearance::Light);
}

double wordsWidth(double cardWidth, const Theme &theme)
{
    return std::max(1.0, cardWidth - 2 * previewSide * theme.textScale());
}

/// The colours of a letter on paper, which outlive the theme.
struct LetterInks
{
    LetterInks(const LetterContent &content, const Theme &theme)
        : brand(brandOf(content, theme))
        , stripe(theme.tokens().social().stripe)
        , name(theme.tokens().social().ink)
        , words(printed(theme, ColorToken::Text))
        , soft(printed(theme, ColorToken::Text2))
        , faint(printed(theme, ColorToken::Text3))
    {
    }
    QColor brand;
    QColor stripe;
    QColor name;
    QColor words;
    QColor soft;
    QColor faint;
};

/// The sheets of one letter, laid out once.
class LetterSheets
{
public:
    LetterSheets(LetterContent content, const Theme &theme)
        : m_content(std::move(content))
        , m_inks(m_content, theme)
        , m_text(m_content, theme, sheetType, paperSize.width() - 2 * sheetSide)
        , m_name(m_content.shopName, SocialVoice::Story, QFont::DemiBold, theme, m_content.language)
        , m_line(m_content.shopLine, SocialVoice::Plain, QFont::Normal, theme, m_content.language)
        , m_date(m_content.dateLine, SocialVoice::Plain, QFont::Normal, theme, m_content.language)
    {
        placeHead();
        m_pageOf = pagesOfLines(m_text, sheetType, paperSize.height() - sheetBottom - m_wordsTop,
                                paperSize.height() - sheetBottom - nextPageTop);
        for (int page = 1; pages() > 1 && page <= pages(); ++page)
            m_numbers.emplace_back(pageNumber(page), SocialVoice::Plain, QFont::Normal, theme, m_content.language);
    }

    int pages() const { return m_pageOf.empty() ? 1 : m_pageOf.back() + 1; }
    void paint(QPainter &painter, int page) const
    {
        if (page == 0)
            paintHead(painter);
        painter.setPen(m_inks.words);
        double begun = -1;
        for (size_t i = 0; i < m_pageOf.size(); ++i) {
            if (m_pageOf[i] != page)
                continue;
            const LetterLine &line = m_text.lines()[i];
            if (begun < 0)
                begun = page == 0 ? 0 : line.top;
            const double top = page == 0 ? m_wordsTop : nextPageTop;
            m_text.drawLine(painter, line, {sheetSide, top + line.top - begun});
        }
        if (!m_numbers.empty())
            paintPageNumber(painter, m_numbers[size_t(page)]);
    }

private:
    bool isRightToLeft() const { return m_content.language.textDirection() == Qt::RightToLeft; }
    Qt::Alignment leading() const { return isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft; }
    Qt::Alignment trailing() const { return isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight; }
    QRectF mirrored(QRectF rect) const
    {
        if (isRightToLeft())
            rect.moveLeft(paperSize.width() - rect.right());
        return rect;
    }

    void placeHead();
    void paintHead(QPainter &painter) const;
    QString pageNumber(int page) const;
    void paintPageNumber(QPainter &painter, const SocialText &number) const;

    LetterContent m_content;
    LetterInks m_inks;
    LetterText m_text;
    SocialText m_name;
    SocialText m_line;
    SocialText m_date;
    QRectF m_logoRect;
    QRectF m_nameRect;
    QRectF m_lineRect;
    QRectF m_dateRect;
    double m_wordsTop = 0;
    std::vector<int> m_pageOf;
    std::vector<SocialText> m_numbers; ///< Of the pages, when there are several.
};

void LetterSheets::placeHead()
{
    const double right = paperSize.width() - sheetSide;
    double left = sheetSide;
    if (!m_content.logo.isNull()) {
        const QSizeF size = QSizeF(m_content.logo.size()).scaled(letterLogoSide, letterLogoSide, Qt::KeepAspectRatio);
        m_logoRect = QRectF({left, headTop + (letterLogoSide - size.height()) / 2}, size);
        left += size.width() + letterLogoGap;
    }
    const double dateWidth = std::min(m_date.advance(letterLinePx) + 1, (right - left) / 2);
    const double nameWidth = right - left - (m_content.dateLine.isEmpty() ? 0 : dateWidth + letterLogoGap);
    const double nameHeight = m_name.measure(nameWidth, letterNamePx).height;
    const double lineHeight = m_line.measure(nameWidth, letterLinePx).height;
    const double spare = m_logoRect.isNull() ? 0 : std::max(0.0, (letterLogoSide - nameHeight - lineHeight) / 2);
    m_nameRect = {left, headTop + spare, nameWidth, nameHeight};
    m_lineRect = {left, m_nameRect.bottom(), nameWidth, lineHeight};
    const double dateHeight = m_date.measure(dateWidth, letterLinePx).height;
    m_dateRect = {right - dateWidth, headTop + spare + std::max(0.0, (letterNamePx - letterLinePx) / 2.0), dateWidth,
                  dateHeight};
    const double bottom =
        std::max({m_logoRect.isNull() ? headTop : headTop + letterLogoSide, m_lineRect.bottom(), m_dateRect.bottom()});
    m_wordsTop = bottom + headGap;
}

void LetterSheets::paintHead(QPainter &painter) const
{
    paint::drawAwning(painter, QRectF(0, 0, paperSize.width(), sheetAwning), m_inks.brand, m_inks.stripe);
    if (!m_logoRect.isNull())
        painter.drawImage(mirrored(m_logoRect), m_content.logo);
    m_name.draw(painter, mirrored(m_nameRect), letterNamePx, m_inks.name, leading());
    m_line.draw(painter, mirrored(m_lineRect), letterLinePx, m_inks.soft, leading());
    m_date.draw(painter, mirrored(m_dateRect), letterLinePx, m_inks.soft, trailing());
}

QString LetterSheets::pageNumber(int page) const
{
    const QLocale &language = m_content.language;
    return language.toString(page) + " / "_L1 + language.toString(pages());
}

void LetterSheets::paintPageNumber(QPainter &painter, const SocialText &number) const
{
    const double height = number.measure(paperSize.width(), letterLinePx).height;
    const QRectF room(sheetSide, paperSize.height() - pageNumberFromBottom - height, paperSize.width() - 2 * sheetSide,
                      height);
    number.draw(painter, room, letterLinePx, m_inks.faint, Qt::AlignHCenter);
}

} // namespace

double letterPreviewHeight(const LetterContent &content, const Theme &theme, double width)
{
    const LetterText text(content, theme, previewType(content, theme), wordsWidth(width, theme));
    return text.height() + (previewAwning + previewTop + previewBottom) * theme.textScale();
}

void paintLetterPreview(QPainter &painter, const QRectF &card, const LetterContent &content, const Theme &theme)
{
    const double scale = theme.textScale();
    const LetterText text(content, theme, previewType(content, theme), wordsWidth(card.width(), theme),
                          LetterText::TokenColours{.ground = theme.color(ColorToken::AccentSoft),
                                                   .ink = theme.color(ColorToken::AccentText),
                                                   .missingGround = theme.color(ColorToken::WarnSoft),
                                                   .missingInk = theme.color(ColorToken::WarnText)});
    const double radius = theme.radius(RadiusToken::DialogInner);
    QPainterPath shape;
    shape.addRoundedRect(card, radius, radius);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.fillRect(card, theme.color(ColorToken::Surface));
    const QRectF awning(card.left(), card.top(), card.width(), previewAwning * scale);
    paint::drawAwning(painter, awning, brandOf(content, theme), theme.awningAlternate());
    painter.setPen(theme.color(ColorToken::Text));
    const QPointF start(card.left() + previewSide * scale, awning.bottom() + previewTop * scale);
    for (const LetterLine &line : text.lines())
        text.drawLine(painter, line, start + QPointF(0, line.top));
    painter.setClipping(false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(theme.color(ColorToken::Line));
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

Paper letterPaper(const LetterContent &content, const Theme &theme)
{
    const auto sheets = std::make_shared<const LetterSheets>(content, theme);
    return {.title = content.shopName,
            .ground = printed(theme, ColorToken::Surface),
            .pages = sheets->pages(),
            .paint = [sheets](QPainter &painter, int page) { sheets->paint(painter, page); }};
}

} // namespace Shopbell
