// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/promises/promisecard.h"

#include "format/customerwords.h"
#include "look/avatar.h"
#include "look/marks.h"
#include "look/theme.h"
#include "models/promisecolumnmodel.h"
#include "widgets/common/fewlines.h"
#include "widgets/common/rowpainter.h"
#include "widgets/promises/promisefacts.h"
#include "widgets/promises/standingchip.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

// Logical pixels at 100 %.
constexpr double shareOfName = 0.6; ///< Of a line, at most, before what stands beside it gives way.
constexpr int cardGap = 10; // Below a card.
constexpr int cardPadding = 12;
constexpr int lineGap = 6;
constexpr int customerHeight = 18;
constexpr int stepsHeight = 18;
constexpr int stepBar = 4;
constexpr int footLine = 30;
constexpr double focusedEdge = 2;

FewLines firstDueOf(const PromiseRow &row, const PromiseFacts &facts)
{
    return {.text = facts.text().firstDue(row, facts.today()),
            .role = TypeRole::Micro,
            .color = ColorToken::Text2,
            .most = 1};
}

FewLines titleOf(const PromiseRow &row)
{
    return {.text = promiseTitle(row), .role = TypeRole::Strong, .color = ColorToken::Text, .most = 2};
}

FewLines aboutOf(const PromiseRow &row)
{
    return {.text = row.about, .role = TypeRole::Micro, .color = ColorToken::Text3, .most = 2};
}

} // namespace

PromiseCard::PromiseCard(const Theme &theme, const PromiseFacts &facts, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_facts(facts)
{
}

QRectF PromiseCard::cardOf(const QRectF &row) const
{
    return row.adjusted(0.5, 0.5, -0.5, -m_theme.scaled(cardGap) - 0.5);
}

double PromiseCard::textWidth(double cardWidth) const
{
    return cardWidth - 2 * m_theme.scaled(cardPadding);
}

int PromiseCard::footHeight(const PromiseRow &row) const
{
    return row.back ? std::max(m_theme.scaled(footLine), m_theme.lineHeight(TypeRole::Micro) + m_theme.scaled(12)) : 0;
}

QSize PromiseCard::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *row = index.data(PromiseColumnModel::RowRole).value<const PromiseRow *>();
    if (!row)
        return {};
    const double width = textWidth(cardOf(option.rect).width());
    int height = 2 * m_theme.scaled(cardPadding) + m_theme.size(SizeToken::Chip) + m_theme.scaled(lineGap)
        + heightOf(titleOf(*row), m_theme, width) + m_theme.scaled(lineGap) + m_theme.scaled(customerHeight);
    for (const FewLines &lines : {firstDueOf(*row, m_facts), aboutOf(*row)}) {
        if (const int used = heightOf(lines, m_theme, width))
            height += used + m_theme.scaled(lineGap);
    }
    if (row->steps > 0)
        height += m_theme.scaled(stepsHeight) + m_theme.scaled(lineGap);
    return {option.rect.width(), height + footHeight(*row) + m_theme.scaled(cardGap) + 1};
}

void PromiseCard::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *row = index.data(PromiseColumnModel::RowRole).value<const PromiseRow *>();
    if (!row)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF card = cardOf(option.rect);
    const double radius = m_theme.radius(RadiusToken::BoardCard);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter->setBrush(m_theme.color(hovered && !selected ? ColorToken::Hover : ColorToken::Surface));
    painter->setPen(QPen(m_theme.color(ColorToken::Line), 1));
    painter->drawRoundedRect(card, radius, radius);
    paintCard(*painter, card, *row);
    if (selected) {
        const bool active = option.state & QStyle::State_Active;
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_theme.color(active ? ColorToken::Accent : ColorToken::LineStrong), focusedEdge));
        painter->drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
        paint::focusRingInside(*painter, card, m_theme, radius);
    painter->restore();
}

void PromiseCard::paintCard(QPainter &painter, const QRectF &card, const PromiseRow &row) const
{
    const int padding = m_theme.scaled(cardPadding);
    const int gap = m_theme.scaled(lineGap);
    QRectF area = card.adjusted(padding, padding, -padding, -padding);
    const auto line = [&](double height) {
        const QRectF place(area.left(), area.top(), area.width(), height);
        area.setTop(area.top() + height + gap);
        return place;
    };
    paintHead(painter, line(m_theme.size(SizeToken::Chip)), row);
    if (const int used = paintLines(painter, area, m_theme, firstDueOf(row, m_facts)))
        area.setTop(area.top() + used + gap);
    area.setTop(area.top() + paintLines(painter, area, m_theme, titleOf(row)) + gap);
    paintCustomer(painter, line(m_theme.scaled(customerHeight)), row);
    if (const int used = paintLines(painter, area, m_theme, aboutOf(row)))
        area.setTop(area.top() + used + gap);
    if (row.steps > 0)
        paintSteps(painter, line(m_theme.scaled(stepsHeight)), row);
    if (row.back) {
        QRectF foot = card;
        foot.setTop(card.bottom() - footHeight(row));
        paintFoot(painter, foot, row);
    }
}

void PromiseCard::paintHead(QPainter &painter, const QRectF &line, const PromiseRow &row) const
{
    QRectF room = line;
    if (!row.ownerName.isEmpty()) {
        const double side = m_theme.size(SizeToken::AvatarTiny);
        QRectF circle(line.right() - side, line.center().y() - side / 2, side, side);
        if (m_theme.isRightToLeft()) {
            circle.moveLeft(line.left());
            room.setLeft(circle.right() + m_theme.scaled(lineGap));
        } else {
            room.setRight(circle.left() - m_theme.scaled(lineGap));
        }
        paint::avatar(painter, circle, m_theme, row.ownerName, row.owner.value());
    }
    paint::chip(painter, room, m_theme, standingChip(row, m_facts.text(), m_facts.today()));
}

void PromiseCard::paintCustomer(QPainter &painter, const QRectF &line, const PromiseRow &row) const
{
    const double side = m_theme.size(SizeToken::AvatarTiny);
    QRectF circle(line.left(), line.center().y() - side / 2, side, side);
    if (m_theme.isRightToLeft())
        circle.moveRight(line.right());
    paint::avatar(painter, circle, m_theme, row.customerName, row.customer.value());
    RowPainter pen(painter, m_theme, line);
    pen.skip(side);
    pen.gap(6);
    const QString name = customerName(row.customerName);
    const QFont nameFont = m_theme.font(TypeRole::Small);
    const double nameRoom = std::min(QFontMetricsF(nameFont).horizontalAdvance(name) + 1, line.width() * shareOfName);
    // Who it is for comes first: what stands after the name gets what is left, or becomes shorter.
    const auto fits = [&](const QString &words) {
        return QFontMetricsF(m_theme.font(TypeRole::Micro)).horizontalAdvance(words) + 6 <= pen.room() - nameRoom;
    };
    if (row.isKeptForAnother()) {
        //: On a card: who sees to the complaint that somebody else's promise is for.
        const QString owner = tr("Owner %1", "a name").arg(row.complaintOwnerName);
        if (row.reviews <= 1 && fits(owner))
            pen.textAtEnd(owner, m_theme.font(TypeRole::Micro), ColorToken::Text3);
        else
            paint::avatar(painter, pen.squareAtEnd(side), m_theme, row.complaintOwnerName, row.complaintOwner.value());
        pen.gapAtEnd(6);
    }
    if (row.reviews > 1) {
        //: On a card: a promise covers the reviews of so many more people.
        const QString more = tr("and %Ln more", nullptr, row.reviews - 1);
        const QString brief = u'+' + m_facts.numbers().count(row.reviews - 1);
        pen.textAtEnd(fits(more) ? more : brief, m_theme.font(TypeRole::Micro), ColorToken::Text3);
        pen.gapAtEnd(6);
    }
    pen.text(name, nameFont, ColorToken::Text);
}

void PromiseCard::paintSteps(QPainter &painter, const QRectF &line, const PromiseRow &row) const
{
    RowPainter pen(painter, m_theme, line);
    pen.textAtEnd(m_facts.text().steps(row), m_theme.font(TypeRole::Micro), ColorToken::Text2);
    pen.gapAtEnd(8);
    const double height = m_theme.scaled(stepBar);
    const QRectF bar(pen.area().left(), line.center().y() - height / 2, pen.room(), height);
    QRectF part = bar;
    part.setWidth(bar.width() * std::clamp(double(row.stepsDone) / row.steps, 0.0, 1.0));
    if (m_theme.isRightToLeft())
        part.moveRight(bar.right());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(ColorToken::Line));
    painter.drawRoundedRect(bar, height / 2, height / 2);
    painter.setBrush(m_theme.color(ColorToken::Accent));
    painter.drawRoundedRect(part, height / 2, height / 2);
}

void PromiseCard::paintFoot(QPainter &painter, const QRectF &foot, const PromiseRow &row) const
{
    const bool back = row.back->isBack();
    const double radius = m_theme.radius(RadiusToken::BoardCard);
    QPainterPath lower; // Round below, straight above.
    lower.addRoundedRect(foot.adjusted(0.5, -radius, -0.5, -0.5), radius, radius);
    painter.save();
    painter.setClipRect(foot, Qt::IntersectClip);
    painter.fillPath(lower, m_theme.color(back ? ColorToken::PositiveSoft : ColorToken::NeutralSoft));
    painter.restore();
    const ColorToken ink = back ? ColorToken::PositiveText : ColorToken::NeutralText;
    const int padding = m_theme.scaled(cardPadding);
    RowPainter pen(painter, m_theme, foot.adjusted(padding, 0, -padding, 0));
    pen.icon(back ? u"rotate-ccw"_s : u"hourglass"_s, ink);
    pen.gap(6);
    const QFont font = m_theme.font(TypeRole::Micro);
    const QString more = m_facts.text().cameBackMore(*row.back, m_facts.today());
    const double room = pen.room() - QFontMetricsF(font).horizontalAdvance(more) - 8;
    const QString words = PromiseText::cameBack(*row.back);
    const QFont strong = m_theme.font(TypeRole::Micro, QFont::DemiBold);
    pen.textAtEnd(more, font, ink); // The figures are not cut; the colour and the icon say the rest, too.
    pen.gapAtEnd(8);
    if (room >= QFontMetricsF(strong).horizontalAdvance(words) / 2)
        pen.text(words, strong, ink);
}

} // namespace Shopbell
