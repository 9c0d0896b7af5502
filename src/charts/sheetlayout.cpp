// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sheetlayout.h"

#include "charts/sheetblocks.h"
#include "look/theme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

// Paper units, as the mock-up has them.
constexpr double nextTop = 100; // Of what comes on further pages.
constexpr double footHeight = 74;
constexpr double aboveFoot = 28;
constexpr double sheetFootGap = 18;
constexpr int footNamePx = 27;

/// Fills pages with blocks.
class SheetComposer
{
public:
    SheetComposer(const QuestionnaireSheet &sheet, const Theme &theme)
        : m_sheet(sheet)
        , m_theme(theme)
        , m_blocks(sheet, theme)
    {
    }

    Result<SheetLayout> compose();

private:
    void place(SheetLayout &layout, const SheetBlock &block, const SheetBlock &last);
    void composeFoot(SheetPage &page, int number, int of) const;
    static void mirror(SheetPage &page);

    const QuestionnaireSheet &m_sheet;
    const Theme &m_theme;
    SheetBlocks m_blocks;
    double m_y = 0; ///< Where the last page is filled to.
    std::optional<SheetBlock> m_head; ///< Of the services, for the pages on which they go on.
};

void addMoved(SheetPage &page, const SheetPage &content, double down)
{
    for (SheetText text : content.texts) {
        text.room.translate(0, down);
        page.texts.push_back(std::move(text));
    }
    for (const SheetRule &rule : content.rules)
        page.rules.push_back({.line = rule.line.translated(0, down), .strong = rule.strong});
    for (const QRectF &box : content.boxes)
        page.boxes.push_back(box.translated(0, down));
    for (const QRectF &circle : content.circles)
        page.circles.push_back(circle.translated(0, down));
}

void SheetComposer::place(SheetLayout &layout, const SheetBlock &block, const SheetBlock &last)
{
    constexpr double bottom = paperSize.height() - footHeight - aboveFoot;
    // A head never stands alone at the end of a page.
    const double together = block.height + (block.kind == SheetBlock::Kind::Head ? serviceRowHeight : 0)
        + (block.isBeforeTheEnd ? last.gap + last.height : 0);
    if (m_y + block.gap + together > bottom) {
        layout.pages.emplace_back();
        m_y = nextTop;
        if (block.kind == SheetBlock::Kind::Row && m_head) {
            addMoved(layout.pages.back(), m_head->content, m_y);
            m_y += m_head->height;
        }
    } else {
        m_y += block.gap;
    }
    if (block.kind == SheetBlock::Kind::Head)
        m_head.emplace(block);
    addMoved(layout.pages.back(), block.content, m_y);
    m_y += block.height;
}

void SheetComposer::composeFoot(SheetPage &page, int number, int of) const
{
    const SocialTokens &social = m_theme.tokens().social();
    page.foot = {0, paperSize.height() - footHeight, paperSize.width(), footHeight};
    QString right = m_sheet.edition;
    if (of > 1) {
        const QString sheetOf =
            m_sheet.words.sheetOf.arg(m_sheet.language.toString(number), m_sheet.language.toString(of));
        right += right.isEmpty() ? sheetOf : u" · "_s + sheetOf;
    }
    const SocialText name(m_sheet.shopName, SocialVoice::Story, QFont::DemiBold, m_theme, m_sheet.language);
    const SocialText line = m_blocks.plain(m_sheet.shopLine);
    const SocialText rest = m_blocks.plain(right);
    const double rightWidth = std::min(rest.advance(smallSheetPx) + 1, SheetBlocks::width() / 3);
    const double room = SheetBlocks::width() - rightWidth - sheetFootGap;
    const double nameWidth = std::min(name.advance(footNamePx) + 1, room);
    const double lineLeft = sheetMargin + nameWidth + sheetFootGap;
    const auto putInFoot = [&](const SocialText &text, double left, double most, int px, const QColor &ink) {
        constexpr double endless = 100000;
        const double height = text.measure(endless, px).height; // One line; elided where it is too long.
        if (!text.text().isEmpty() && most > px)
            page.texts.push_back({.text = text,
                                  .room = {left, page.foot.center().y() - height / 2, most, height},
                                  .px = px,
                                  .ink = ink,
                                  .side = Qt::AlignLeft});
    };
    putInFoot(name, sheetMargin, nameWidth, footNamePx, social.onPine);
    putInFoot(line, lineLeft, sheetMargin + room - lineLeft, smallSheetPx, social.onPineMid);
    putInFoot(rest, sheetMargin + SheetBlocks::width() - rightWidth, rightWidth, smallSheetPx, social.onPineMid);
}

void SheetComposer::mirror(SheetPage &page)
{
    const auto mirrored = [](QRectF &rect) { rect.moveLeft(paperSize.width() - rect.right()); };
    for (SheetText &text : page.texts) {
        mirrored(text.room);
        if (text.side == Qt::AlignLeft)
            text.side = Qt::AlignRight;
    }
    for (SheetRule &rule : page.rules)
        rule.line = {paperSize.width() - rule.line.x2(), rule.line.y1(), paperSize.width() - rule.line.x1(),
                     rule.line.y2()};
    std::ranges::for_each(page.boxes, mirrored);
    std::ranges::for_each(page.circles, mirrored);
    if (!page.code.isNull())
        mirrored(page.code);
}

Result<SheetLayout> SheetComposer::compose()
{
    SheetLayout layout;
    if (!m_sheet.questionnaire.link.isEmpty()) {
        Result<QrCode> code = QrCode::of(m_sheet.questionnaire.link);
        if (!code)
            return code.error();
        layout.code = *code;
    }
    layout.pages.emplace_back();
    m_y = m_blocks.composeHead(layout.pages.back(), layout.code);
    std::vector<SheetBlock> blocks = m_blocks.blocks();
    blocks.front().gap = 0;
    for (const SheetBlock &block : blocks)
        place(layout, block, blocks.back());
    const int count = int(layout.pages.size());
    for (int i = 0; i < count; ++i) {
        composeFoot(layout.pages[size_t(i)], i + 1, count);
        if (m_sheet.language.textDirection() == Qt::RightToLeft)
            mirror(layout.pages[size_t(i)]);
    }
    return layout;
}

} // namespace

Result<SheetLayout> sheetLayout(const QuestionnaireSheet &sheet, const Theme &theme)
{
    return SheetComposer(sheet, theme).compose();
}

} // namespace Shopbell
