// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/avatar.h"
#include "look/marks.h"
#include "look/theme.h"
#include "widgets/common/tooltip.h"
#include "widgets/today/duelist.h"
#include "widgets/today/rowpaint.h"

#include <QAbstractItemView>
#include <QCursor>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
constexpr int duePadding = 14;
constexpr int dueGap = 10;
constexpr double boxRadius = 4;

/// Measured as exactly as it is elided: a line that is too wide by less than a pixel is too wide.
bool isOnOneLine(const QString &line, const QFont &font, int width)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(line)) < width;
}
} // namespace

DueDelegate::DueDelegate(const Theme &theme, const DueModel &model, DueMark mark, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
    , m_mark(mark)
    , m_lines(mark == DueMark::Box ? 1 : 2)
{
}

QSize DueDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int words = m_theme.lineHeight(TypeRole::Body) + m_lines * m_theme.lineHeight(TypeRole::Micro);
    return {m_theme.scaled(200), std::max(words + 14, m_theme.size(SizeToken::PromiseRow))};
}

bool DueDelegate::fit(int width)
{
    if (m_mark != DueMark::Box)
        return false;
    const QFont micro = m_theme.font(TypeRole::Micro);
    const auto isCut = [&](int row) {
        const DueRow &due = m_model.row(row);
        return !isOnOneLine(due.line, micro, wordsOf(QRect(0, 0, width, 1), due).width());
    };
    bool isAnyCut = false;
    for (int row = 0; width > 0 && row < m_model.rowCount() && !isAnyCut; ++row)
        isAnyCut = isCut(row);
    const int lines = isAnyCut ? 2 : 1;
    return std::exchange(m_lines, lines) != lines;
}

int DueDelegate::chipWidth(const DueRow &row) const
{
    return row.chip ? int(std::ceil(paint::chipSize(m_theme, *row.chip).width())) : 0;
}

/// Between box or picture and chip or button, in the direction of left to right.
QRect DueDelegate::wordsOf(const QRect &area, const DueRow &row) const
{
    QRect words = area.adjusted(duePadding, 0, -duePadding, 0);
    if (m_mark == DueMark::Box) {
        words.setLeft(words.left() + m_theme.size(SizeToken::CheckBox) + dueGap);
    } else {
        words.setLeft(words.left() + m_theme.size(SizeToken::AvatarRow) + dueGap);
        words.setRight(words.right() - m_theme.size(SizeToken::ButtonSmall) - dueGap);
    }
    if (row.chip)
        words.setRight(std::max(words.center().x(), words.right() + 1 - chipWidth(row)) - dueGap);
    return words;
}

QRect DueDelegate::markRect(const QRect &row) const
{
    const bool isBox = m_mark == DueMark::Box;
    const int side = isBox ? m_theme.size(SizeToken::CheckBox) : m_theme.size(SizeToken::ButtonSmall);
    const int hit = std::max(side + (isBox ? 2 * dueGap : 0), m_theme.size(SizeToken::HitTargetMin));
    const int centre = isBox ? row.left() + duePadding + side / 2 : row.right() + 1 - duePadding - side / 2;
    const QRect place(centre - hit / 2, row.top() + (row.height() - hit) / 2, hit, hit);
    return QStyle::visualRect(m_theme.layoutDirection(), row, place);
}

bool DueDelegate::isUnderPointer(const QStyleOptionViewItem &option) const
{
    return option.state.testFlag(QStyle::State_MouseOver) && option.widget
        && markRect(option.rect).contains(option.widget->mapFromGlobal(QCursor::pos()));
}

void DueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const DueRow &row = m_model.row(index.row());
    const QRect &area = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(area, m_theme.color(hovered ? ColorToken::Hover : ColorToken::Surface));
    painter->fillRect(QRect(area.left(), area.top(), area.width(), 1), m_theme.color(ColorToken::Line));

    if (m_mark == DueMark::Box) {
        paintBox(*painter, option, m_model.isTicked(index.row()));
    } else {
        const int side = m_theme.size(SizeToken::AvatarRow);
        const QRect picture(area.left() + duePadding, area.top() + (area.height() - side) / 2, side, side);
        paint::avatar(*painter, QStyle::visualRect(option.direction, area, picture), m_theme, row.person, row.id);
        paintButton(*painter, option, row.icon);
    }
    const QRect words = wordsOf(area, row);
    if (row.chip) {
        QRect chip = words;
        chip.setLeft(words.right() + dueGap);
        chip.setWidth(chipWidth(row));
        chip.setRight(std::min(chip.right(), area.right() - duePadding));
        paint::chip(*painter, QStyle::visualRect(option.direction, area, chip), m_theme, *row.chip);
    }
    paintWords(*painter, QStyle::visualRect(option.direction, area, words), row);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paint::focusRingInside(*painter, area.adjusted(2, 3, -2, -2), m_theme,
                               m_theme.radius(RadiusToken::ButtonSmall));
    painter->restore();
}

void DueDelegate::paintWords(QPainter &painter, const QRect &room, const DueRow &row) const
{
    const int first = m_theme.lineHeight(TypeRole::Body);
    const QFont micro = m_theme.font(TypeRole::Micro);
    const bool isOneLine = m_lines == 1 || isOnOneLine(row.line, micro, room.width());
    const int second = m_theme.lineHeight(TypeRole::Micro) * (isOneLine ? 1 : 2);
    QRect words = room;
    words.setTop(room.top() + (room.height() - first - second) / 2);
    words.setHeight(first);
    drawAtStart(painter, words, m_theme.font(TypeRole::Body, QFont::Medium), m_theme.color(ColorToken::Text),
                row.title);
    words.moveTop(words.bottom() + 1);
    words.setHeight(second);
    if (isOneLine)
        drawAtStart(painter, words, micro, m_theme.color(ColorToken::Text3), row.line);
    else
        drawTwoLines(painter, words, micro, m_theme.color(ColorToken::Text3), row.line);
}

void DueDelegate::paintBox(QPainter &painter, const QStyleOptionViewItem &option, bool isTicked) const
{
    const int side = m_theme.size(SizeToken::CheckBox);
    QRect box(0, 0, side, side);
    box.moveCenter(markRect(option.rect).center());
    const bool under = isUnderPointer(option);
    painter.setPen(QPen(m_theme.color(isTicked || under ? ColorToken::Accent : ColorToken::Control), 1));
    painter.setBrush(m_theme.color(isTicked ? ColorToken::Accent : ColorToken::Surface));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), boxRadius, boxRadius);
    if (isTicked || under)
        m_theme.icons().paint(painter, box.adjusted(2, 2, -2, -2), "check",
                              m_theme.color(isTicked ? ColorToken::OnAccent : ColorToken::Accent));
}

void DueDelegate::paintButton(QPainter &painter, const QStyleOptionViewItem &option, const QString &sign) const
{
    const int side = m_theme.size(SizeToken::ButtonSmall);
    QRect button(0, 0, side, side);
    button.moveCenter(markRect(option.rect).center());
    const double radius = m_theme.radius(RadiusToken::ButtonSmall);
    painter.setPen(QPen(m_theme.color(ColorToken::LineStrong), 1));
    painter.setBrush(m_theme.color(isUnderPointer(option) ? ColorToken::Hover : ColorToken::Surface));
    painter.drawRoundedRect(QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const int icon = m_theme.size(SizeToken::IconControl);
    QRect place(0, 0, icon, icon);
    place.moveCenter(button.center());
    m_theme.icons().paint(painter, place, sign, m_theme.color(ColorToken::Text2));
}

bool DueDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || !markRect(option.rect).contains(event->pos()))
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), toolTipOf(m_model.row(index.row()).verb), view);
    return true;
}

} // namespace Shopbell
