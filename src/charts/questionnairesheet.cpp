// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/questionnairesheet.h"

#include "charts/sheetlayout.h"
#include "look/awning.h"
#include "look/contrast.h"
#include "look/theme.h"

#include <QPainter>

#include <memory>

namespace Shopbell {

namespace {

constexpr double sheetAwningHeight = 57;
constexpr double edgeWidth = 2; // Of boxes and circles.
constexpr double boxRadius = 5;
constexpr double writtenRuleWidth = 1.5;
constexpr double rowRuleWidth = 1;
constexpr double writtenRuleShade = 0.62; // Of the colour of controls.

QColor onSheet(const Theme &theme, ColorToken token)
{
    return theme.tokens().color(token, Appearance::Light);
}

/// The colours of a sheet, which outlive the theme.
struct SheetInks
{
    SheetInks(const QuestionnaireSheet &sheet, const Theme &theme)
        : brand(sheet.brand.isValid() ? sheet.brand : theme.tokens().defaultBrand())
        , stripe(theme.tokens().social().stripe)
        , foot(theme.tokens().social().pine)
        , written(mixed(onSheet(theme, ColorToken::Control), onSheet(theme, ColorToken::Surface), writtenRuleShade))
        , rows(onSheet(theme, ColorToken::LineStrong))
        , boxes(onSheet(theme, ColorToken::Text2))
    {
    }
    QColor brand;
    QColor stripe;
    QColor foot;
    QColor written;
    QColor rows;
    QColor boxes;
};

struct PlacedSheet
{
    SheetInks inks;
    SheetLayout layout;
};

void paintPlaced(QPainter &painter, const PlacedSheet &placed, size_t number)
{
    const SheetInks &inks = placed.inks;
    const SheetPage &page = placed.layout.pages[number];
    if (number == 0) {
        const QRectF awning(0, 0, paperSize.width(), sheetAwningHeight);
        paint::drawAwning(painter, awning, inks.brand, inks.stripe);
    }
    painter.fillRect(page.foot, inks.foot);
    for (const SheetRule &rule : page.rules) {
        painter.setPen(rule.strong ? QPen(inks.written, writtenRuleWidth) : QPen(inks.rows, rowRuleWidth));
        painter.drawLine(rule.line);
    }
    painter.setPen(QPen(inks.boxes, edgeWidth));
    painter.setBrush(Qt::NoBrush);
    constexpr double half = edgeWidth / 2;
    for (const QRectF &box : page.boxes)
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), boxRadius, boxRadius);
    for (const QRectF &circle : page.circles)
        painter.drawEllipse(circle.adjusted(half, half, -half, -half));
    if (!page.code.isNull() && placed.layout.code)
        paint::qrCode(painter, page.code, *placed.layout.code);
    for (const SheetText &text : page.texts)
        text.text.draw(painter, text.room, text.px, text.ink, text.side);
}

} // namespace

Result<Paper> questionnairePaper(const QuestionnaireSheet &sheet, const Theme &theme)
{
    Result<SheetLayout> layout = sheetLayout(sheet, theme);
    if (!layout)
        return layout.error();
    const auto placed = std::make_shared<const PlacedSheet>(SheetInks(sheet, theme), *std::move(layout));
    return Paper{.title = sheet.questionnaire.title,
                 .ground = onSheet(theme, ColorToken::Surface),
                 .pages = int(placed->layout.pages.size()),
                 .paint = [placed](QPainter &painter, int page) { paintPlaced(painter, *placed, size_t(page)); }};
}

} // namespace Shopbell
