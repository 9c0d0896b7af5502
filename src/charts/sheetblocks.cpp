// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sheetblocks.h"

#include "look/contrast.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

// All in paper units, as the mock-up has them.
constexpr double firstTop = 90; // Of the title, below the awning.
constexpr double headColumnsGap = 40;
constexpr double captionMost = 330;
constexpr double belowHead = 22;

constexpr double numberWidth = 34;
constexpr double questionGap = 34;
constexpr double belowQuestion = 8;
constexpr double writingLine = 47;
constexpr double circleSide = 48;
constexpr double circleGap = 14;
constexpr double circleTop = 12;
constexpr double endWidth = 112; // Of the words before the first circle.
constexpr double endMost = 220; // Longer words are wrapped.
constexpr double endGap = 24;

constexpr double boxSide = 26;
constexpr double boxColumn = 110;
constexpr double serviceNoteGap = 12;
constexpr double serviceTextMargin = 10; // Above and below a name of several lines.

constexpr double contactGap = 30;
constexpr double contactColumnGap = 28;
constexpr double nameShare = 1 / 2.2; // The rest is for phone or e-mail.
constexpr double consentGap = 26;
constexpr double consentColumnGap = 40;
constexpr double consentWordsGap = 12;

constexpr int titlePx = 54;
constexpr int introPx = 21;
constexpr int questionPx = 23;
constexpr int servicePx = 21;
constexpr int captionPx = 17;
constexpr int linkPx = 15;

void putRule(SheetPage &page, double y, double left, double right, bool strong)
{
    page.rules.push_back({.line = {left, y, right, y}, .strong = strong});
}

} // namespace

double SheetBlocks::put(SheetPage &page, const SocialText &text, QPointF at, double width, int px, const QColor &ink,
                        Qt::Alignment side)
{
    if (text.text().isEmpty())
        return 0;
    const double height = text.measure(width, px).height;
    page.texts.push_back({.text = text, .room = {at, QSizeF(width, height)}, .px = px, .ink = ink, .side = side});
    return height;
}

double SheetBlocks::putQuestion(SheetPage &page, const Question &question, int number, double width) const
{
    const SocialTokens &social = m_theme.tokens().social();
    const QColor brand = m_sheet.brand.isValid() ? m_sheet.brand : m_theme.tokens().defaultBrand();
    constexpr double readable = 4.5;
    put(page, plain(m_sheet.language.toString(number), QFont::DemiBold), {sheetMargin, 0}, numberWidth, questionPx,
        standingOut(brand, ink(ColorToken::Surface), social.ink, readable));
    return put(page, plain(question.words, QFont::DemiBold), {sheetMargin + numberWidth, 0}, width - numberWidth,
               questionPx, ink(ColorToken::Text));
}

QString SheetBlocks::shownLink() const
{
    const QString link = m_sheet.questionnaire.link;
    return link.mid(link.indexOf("://"_L1) + 3);
}

double SheetBlocks::captionWidth(const QrCode &code) const
{
    const double side = paperUnits(code.printedSide()) * (code.modules() + 2 * QrCode::quietZone) / code.modules();
    const double words = std::max(plain(m_sheet.words.answerOnPhone, QFont::DemiBold).advance(captionPx),
                                  plain(shownLink()).advance(linkPx));
    return std::max(side, std::min(words + 1, captionMost));
}

double SheetBlocks::composeCode(SheetPage &page, const QrCode &code, double columnWidth) const
{
    const double module = paperUnits(code.printedSide()) / code.modules();
    const double side = module * (code.modules() + 2 * QrCode::quietZone);
    const double left = paperSize.width() - sheetMargin - columnWidth;
    // Its quiet zone is white as the sheet is: the code itself begins where the title does.
    page.code = {left + (columnWidth - side) / 2, firstTop - module * QrCode::quietZone, side, side};
    double y = page.code.bottom();
    y += put(page, plain(m_sheet.words.answerOnPhone, QFont::DemiBold), {left, y}, columnWidth, captionPx,
             ink(ColorToken::Text), Qt::AlignHCenter);
    const SocialText link = plain(shownLink());
    const double height =
        link.measure(captionMost * 10, linkPx).height; // One line: a link has no blanks to break it at.
    page.texts.push_back({.text = link,
                          .room = {left, y, columnWidth, height},
                          .px = linkPx,
                          .ink = ink(ColorToken::Text2),
                          .side = Qt::AlignHCenter});
    return y + height;
}

double SheetBlocks::composeHead(SheetPage &page, const std::optional<QrCode> &code) const
{
    double textWidth = width();
    double codeBottom = 0;
    if (code) {
        const double column = captionWidth(*code);
        textWidth -= column + headColumnsGap;
        codeBottom = composeCode(page, *code, column);
    }
    const SocialText title(m_sheet.questionnaire.title, SocialVoice::Story, QFont::DemiBold, m_theme, m_sheet.language);
    double y = firstTop;
    y += put(page, title, {sheetMargin, y}, textWidth, titlePx, m_theme.tokens().social().ink) + 12;
    y += put(page, plain(m_sheet.questionnaire.introduction), {sheetMargin, y}, textWidth, introPx,
             ink(ColorToken::Text2));
    return std::max(y, codeBottom) + belowHead;
}

SheetBlock SheetBlocks::written(const Question &question, int number) const
{
    SheetBlock block{.content = {}, .gap = questionGap};
    double y = putQuestion(block.content, question, number, width()) + belowQuestion;
    for (int line = 0; line < question.lines; ++line) {
        y += writingLine;
        putRule(block.content, y, sheetMargin, sheetMargin + width(), true);
    }
    block.height = y;
    return block;
}

SheetBlock SheetBlocks::scored(const Question &question, int number) const
{
    SheetBlock block{.content = {}, .gap = questionGap};
    const double top = putQuestion(block.content, question, number, width()) + belowQuestion + circleTop;
    const ScaleRange range = rangeOf(scaleOf(question.score));
    const SocialText lowest = plain(question.lowest);
    double x = sheetMargin + std::clamp(lowest.advance(smallSheetPx) + 1, endWidth, endMost) + circleGap;
    const auto putEnd = [&](const SocialText &words, double left, double right) {
        const double height = words.measure(right - left, smallSheetPx).height;
        put(block.content, words, {left, top + (circleSide - height) / 2}, right - left, smallSheetPx,
            ink(ColorToken::Text2));
    };
    putEnd(lowest, sheetMargin, x - circleGap);
    for (int value = int(range.lowest); value <= int(range.highest); ++value) {
        const QRectF circle(x, top, circleSide, circleSide);
        block.content.circles.push_back(circle);
        const SocialText number = plain(m_sheet.language.toString(value), QFont::Medium);
        const double height = number.measure(circleSide, introPx).height;
        put(block.content, number, {x, top + (circleSide - height) / 2}, circleSide, introPx, ink(ColorToken::Text),
            Qt::AlignHCenter);
        x += circleSide + circleGap;
    }
    putEnd(plain(question.highest), x - circleGap + endGap, sheetMargin + width());
    block.height = top + circleSide;
    return block;
}

SheetBlock SheetBlocks::servicesHead(const Question &question, int number) const
{
    SheetBlock block{.content = {}, .gap = questionGap, .kind = SheetBlock::Kind::Head};
    const double columns = 3 * boxColumn;
    const double words = putQuestion(block.content, question, number, width() - columns - serviceNoteGap);
    const QStringList heads{m_sheet.words.useIt, m_sheet.words.newToMe, m_sheet.words.tellMe};
    double highest = 0;
    for (const QString &head : heads)
        highest = std::max(highest, plain(head, QFont::Medium).measure(boxColumn - 4, smallSheetPx).height);
    block.height = std::max(words, highest) + belowQuestion;
    double x = sheetMargin + width() - columns;
    for (const QString &head : heads) {
        const SocialText text = plain(head, QFont::Medium);
        const double height = text.measure(boxColumn - 4, smallSheetPx).height;
        put(block.content, text, {x + 2, block.height - belowQuestion - height}, boxColumn - 4, smallSheetPx,
            ink(ColorToken::Text2), Qt::AlignHCenter);
        x += boxColumn;
    }
    putRule(block.content, block.height, sheetMargin, sheetMargin + width(), true);
    return block;
}

SheetBlock SheetBlocks::service(const OfferedService &service) const
{
    SheetBlock block{.content = {}, .gap = 0, .height = serviceRowHeight, .kind = SheetBlock::Kind::Row};
    const double room = width() - 3 * boxColumn - serviceNoteGap;
    const SocialText name = plain(service.name.simplified(), QFont::DemiBold);
    const SocialText note = plain(service.note.simplified());
    const double nameWidth = name.advance(servicePx) + 1;
    const double noteWidth = service.note.isEmpty() ? 0 : note.advance(smallSheetPx) + 1 + serviceNoteGap;
    const double nameHeight = name.measure(room, servicePx).height;
    const double noteHeight = note.measure(room, smallSheetPx).height;
    if (nameWidth + noteWidth <= room) {
        const double top = (serviceRowHeight - nameHeight) / 2;
        put(block.content, name, {sheetMargin, top}, nameWidth, servicePx, ink(ColorToken::Text));
        // On the same base line, nearly: the smaller words stand a little lower.
        put(block.content, note, {sheetMargin + nameWidth + serviceNoteGap, top + (nameHeight - noteHeight) * 0.75},
            noteWidth - serviceNoteGap, smallSheetPx, ink(ColorToken::Text3));
    } else {
        put(block.content, name, {sheetMargin, serviceTextMargin}, room, servicePx, ink(ColorToken::Text));
        put(block.content, note, {sheetMargin, serviceTextMargin + nameHeight}, room, smallSheetPx,
            ink(ColorToken::Text3));
        block.height = std::max(serviceRowHeight, nameHeight + noteHeight + 2 * serviceTextMargin);
    }
    for (int column = 3; column > 0; --column)
        block.content.boxes.emplace_back(sheetMargin + width() - column * boxColumn + (boxColumn - boxSide) / 2,
                                         (block.height - boxSide) / 2, boxSide, boxSide);
    putRule(block.content, block.height, sheetMargin, sheetMargin + width(), false);
    return block;
}

SheetBlock SheetBlocks::whoAnswers() const
{
    SheetBlock block{.content = {}, .gap = contactGap};
    SheetPage &page = block.content;
    const double nameWidth = (width() - contactColumnGap) * nameShare;
    const double contactLeft = sheetMargin + nameWidth + contactColumnGap;
    const double right = sheetMargin + width();
    const QColor soft = ink(ColorToken::Text2);
    const double words =
        std::max(put(page, plain(m_sheet.words.yourName), {sheetMargin, 0}, nameWidth, smallSheetPx, soft),
                 put(page, plain(m_sheet.words.contact), {contactLeft, 0}, right - contactLeft, smallSheetPx, soft));
    const double line = words + writingLine;
    putRule(page, line, sheetMargin, sheetMargin + nameWidth, true);
    putRule(page, line, contactLeft, right, true);

    double x = sheetMargin;
    double y = line + consentGap;
    for (const QString &consent : {m_sheet.words.mayShow, m_sheet.words.doNotWrite}) {
        const SocialText text = plain(consent);
        const double indent = boxSide + consentWordsGap;
        if (x > sheetMargin && x + indent + text.advance(smallSheetPx) > right) {
            x = sheetMargin;
            y += writingLine;
        }
        const double room = std::min(text.advance(smallSheetPx) + 1, right - x - indent);
        page.boxes.emplace_back(x, y, boxSide, boxSide);
        const double height = text.measure(room, smallSheetPx).height;
        put(page, text, {x + indent, y + (boxSide - height) / 2}, room, smallSheetPx, ink(ColorToken::Text));
        x += indent + room + consentColumnGap;
    }
    block.height = y + boxSide;
    return block;
}

std::vector<SheetBlock> SheetBlocks::blocks() const
{
    std::vector<SheetBlock> blocks;
    int number = 0;
    for (const Question &question : m_sheet.questionnaire.questions) {
        ++number;
        switch (question.kind) {
        case QuestionKind::Open:
        case QuestionKind::Missing:
            blocks.push_back(written(question, number));
            break;
        case QuestionKind::Score:
            blocks.push_back(scored(question, number));
            break;
        case QuestionKind::Services: {
            blocks.push_back(servicesHead(question, number));
            for (const OfferedService &offered : m_sheet.questionnaire.services)
                blocks.push_back(service(offered));
            break;
        }
        }
    }
    if (!blocks.empty())
        blocks.back().isBeforeTheEnd = true;
    blocks.push_back(whoAnswers());
    return blocks;
}

} // namespace Shopbell
