// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/marks.h"
#include "look/theme.h"
#include "widgets/common/rowpainter.h"
#include "widgets/improvements/improvementlist.h"

#include <QAbstractItemView>
#include <QCursor>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
// Logical pixels at every text size.
constexpr int itemPadding = 16;
constexpr int topPadding = 9;
constexpr int buttonGap = 8;
constexpr int buttonPadding = 10;
constexpr int itemChipGap = 10;
constexpr int widestStacked = 560; ///< At 100 %: below it the buttons stand under the words.
} // namespace

ImprovementDelegate::ImprovementDelegate(const Theme &theme, const ImprovementModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

bool ImprovementDelegate::isWide(int width) const
{
    return width >= m_theme.scaled(widestStacked);
}

int ImprovementDelegate::wordsHeight() const
{
    return m_theme.lineHeight(TypeRole::Body) + m_theme.lineHeight(TypeRole::Micro);
}

int ImprovementDelegate::buttonHeight() const
{
    return std::max(m_theme.size(SizeToken::ButtonSmall), m_theme.size(SizeToken::HitTargetMin));
}

QSize ImprovementDelegate::buttonSize(const ImprovementItem &item, int button) const
{
    const QFontMetrics metrics(m_theme.font(TypeRole::Small, QFont::Medium));
    return {metrics.horizontalAdvance(item.verbs.at(button)) + 2 * buttonPadding + 2, buttonHeight()};
}

std::vector<QRect> ImprovementDelegate::buttons(const QRect &row, const ImprovementItem &item) const
{
    std::vector<QRect> places;
    const int most = row.width() - 2 * itemPadding;
    int width = -buttonGap;
    for (int i = 0; i < item.verbs.size(); ++i)
        width += buttonSize(item, i).width() + buttonGap;
    if (isWide(row.width())) {
        int left = row.right() + 1 - itemPadding - width;
        const int top = row.top() + (row.height() - buttonHeight()) / 2;
        for (int i = 0; i < item.verbs.size(); ++i) {
            places.emplace_back(QPoint(left, top), buttonSize(item, i));
            left += buttonSize(item, i).width() + buttonGap;
        }
        return places;
    }
    const bool stacked = width > most; // Large letters in a narrow pane.
    int left = row.left() + itemPadding;
    int top = row.top() + topPadding + wordsHeight() + buttonGap;
    for (int i = 0; i < item.verbs.size(); ++i) {
        QSize size = buttonSize(item, i);
        size.setWidth(std::min(size.width(), most));
        places.emplace_back(QPoint(left, top), size);
        if (stacked)
            top += size.height() + buttonGap;
        else
            left += size.width() + buttonGap;
    }
    return places;
}

int ImprovementDelegate::heightFor(const ImprovementItem &item, int width) const
{
    if (item.kind == ImprovementItem::Kind::Heading)
        return m_theme.lineHeight(TypeRole::Small) + topPadding + 5;
    int height = wordsHeight() + 2 * topPadding;
    if (item.verbs.isEmpty())
        return height;
    if (isWide(width))
        return std::max(height, buttonHeight() + 2 * topPadding);
    const std::vector<QRect> places = buttons(QRect(0, 0, width, height), item);
    return places.back().bottom() + 1 + topPadding;
}

QSize ImprovementDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : m_theme.scaled(widestStacked);
    return {width, heightFor(m_model.item(index.row()), width)};
}

int ImprovementDelegate::buttonAt(const QRect &row, const ImprovementItem &item, QPoint at) const
{
    const std::vector<QRect> places = buttons(row, item);
    for (size_t i = 0; i < places.size(); ++i) {
        if (QStyle::visualRect(m_theme.layoutDirection(), row, places[i]).contains(at))
            return int(i);
    }
    return -1;
}

void ImprovementDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ImprovementItem &item = m_model.item(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    if (item.kind == ImprovementItem::Kind::Heading) {
        paintHeading(*painter, option, item);
        painter->restore();
        return;
    }
    const QRect &row = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        paint::rowGround(*painter, row, m_theme,
                         option.state.testFlag(QStyle::State_Active) ? paint::RowState::Selected
                                                                     : paint::RowState::SelectedInactive);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paint::rowGround(*painter, row, m_theme, paint::RowState::Hovered);
    paint::hairline(*painter, row, m_theme);
    if (selected)
        paint::selectionBar(*painter, row, m_theme);

    QRect words = row.adjusted(itemPadding, topPadding, -itemPadding, 0);
    words.setHeight(isWide(row.width()) ? row.height() - 2 * topPadding : wordsHeight());
    if (isWide(row.width()) && !item.verbs.isEmpty())
        words.setRight(buttons(row, item).front().left() - itemChipGap);
    paintWords(*painter, QStyle::visualRect(option.direction, row, words), item, selected);
    paintButtons(*painter, option, index.row());
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)
        && m_model.buttonOf(index.row()) < 0)
        paint::focusRingInside(*painter, row.adjusted(2, 2, -2, -3), m_theme, m_theme.radius(RadiusToken::ButtonSmall));
    painter->restore();
}

void ImprovementDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                       const ImprovementItem &item) const
{
    const QRect &row = option.rect;
    painter.fillRect(row, m_theme.color(ColorToken::Sunken));
    paint::hairline(painter, row, m_theme);
    RowPainter line(painter, m_theme, QRectF(row.adjusted(itemPadding, 0, -itemPadding, 0)));
    line.textAtEnd(item.line, m_theme.font(TypeRole::Micro), ColorToken::Text3);
    line.gapAtEnd(8);
    line.text(item.title, m_theme.font(TypeRole::Small, QFont::DemiBold), ColorToken::Text2);
    line.gap(8);
    line.text(item.side, m_theme.font(TypeRole::Small), ColorToken::Text3);
}

void ImprovementDelegate::paintWords(QPainter &painter, const QRect &room, const ImprovementItem &item,
                                     bool selected) const
{
    const int first = m_theme.lineHeight(TypeRole::Body);
    const int second = m_theme.lineHeight(TypeRole::Micro);
    const bool isStacked = !item.verbs.isEmpty() && room.height() <= wordsHeight(); // The line has all the width.
    QRect words = room;
    if (item.chip) {
        const int width = std::min(int(std::ceil(paint::chipSize(m_theme, *item.chip).width())), room.width() / 2);
        QRect chip(room.right() + 1 - width, room.top(), width, isStacked ? first : room.height());
        words.setRight(chip.left() - itemChipGap);
        paint::chip(painter, QStyle::visualRect(m_theme.layoutDirection(), room, chip), m_theme, *item.chip);
        words = QStyle::visualRect(m_theme.layoutDirection(), room, words);
    }
    const int top = words.top() + (words.height() - first - second) / 2;
    RowPainter title(painter, m_theme, QRectF(words.left(), top, words.width(), first));
    title.text(item.title, m_theme.font(TypeRole::Body, QFont::Medium), ColorToken::Text);
    const QRect &below = isStacked ? room : words;
    RowPainter line(painter, m_theme, QRectF(below.left(), top + first, below.width(), second));
    line.text(item.line, m_theme.font(TypeRole::Micro), selected ? ColorToken::Text2 : ColorToken::Text3);
}

void ImprovementDelegate::paintButtons(QPainter &painter, const QStyleOptionViewItem &option, int row) const
{
    const ImprovementItem &item = m_model.item(row);
    const std::vector<QRect> places = buttons(option.rect, item);
    const double radius = m_theme.radius(RadiusToken::ButtonSmall);
    const QFont font = m_theme.font(TypeRole::Small, QFont::Medium);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool hovered = view && option.state.testFlag(QStyle::State_MouseOver);
    const QPoint pointer = hovered ? view->viewport()->mapFromGlobal(QCursor::pos()) : QPoint();
    for (size_t i = 0; i < places.size(); ++i) {
        const QRect place = QStyle::visualRect(option.direction, option.rect, places[i]);
        const bool under = hovered && place.contains(pointer);
        painter.setPen(QPen(m_theme.color(ColorToken::LineStrong), 1));
        painter.setBrush(m_theme.color(under ? ColorToken::Hover : ColorToken::Surface));
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter.setFont(font);
        painter.setPen(m_theme.color(ColorToken::Text));
        const QString &verb = item.verbs.at(qsizetype(i));
        painter.drawText(place, Qt::AlignCenter,
                         painter.fontMetrics().elidedText(verb, Qt::ElideRight, place.width() - buttonPadding));
        if (option.state.testFlag(QStyle::State_HasFocus) && m_model.buttonOf(row) == int(i))
            paint::focusRingInside(painter, QRectF(place).adjusted(1, 1, -1, -1), m_theme, radius);
    }
}

} // namespace Shopbell
