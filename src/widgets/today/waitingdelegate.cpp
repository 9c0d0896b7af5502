// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/durationtext.h"
#include "format/ratingtext.h"
#include "format/reviewsentence.h"
#include "format/reviewwords.h"
#include "look/avatar.h"
#include "look/chip.h"
#include "look/marks.h"
#include "look/responsering.h"
#include "look/stars.h"
#include "look/theme.h"
#include "widgets/today/rowpaint.h"
#include "widgets/today/waitinglist.h"

#include <QCursor>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int waitingPadding = 14;
constexpr int gapInRow = 12;
constexpr int gapInLine = 8;

QLatin1StringView verbIcon(WaitingVerb verb)
{
    switch (verb) {
    case WaitingVerb::FinishDraft:
        return "pencil"_L1;
    case WaitingVerb::SayThankYou:
        return "heart"_L1;
    case WaitingVerb::Reply:
        break;
    }
    return "reply"_L1;
}

} // namespace

/// Lays pieces side by side from the leading edge; what is left is for the last one.
class WaitingDelegate::RowLine
{
public:
    RowLine(const QRect &rect, Qt::LayoutDirection direction) : m_whole(rect), m_left(rect), m_direction(direction) {}

    QRect left() const { return firstOf(room()); }
    QRect firstOf(int width) const
    {
        QRect first = m_left;
        first.setWidth(std::max(0, width));
        return QStyle::visualRect(m_direction, m_whole, first);
    }
    int room() const { return m_left.width(); }
    void use(double width) { m_left.setLeft(m_left.left() + int(std::ceil(width))); }
    QRect takeAtEnd(int width)
    {
        QRect end = m_left;
        end.setLeft(m_left.right() + 1 - width);
        m_left.setRight(m_left.right() - width - gapInLine);
        return QStyle::visualRect(m_direction, m_whole, end);
    }

private:
    QRect m_whole;
    QRect m_left;
    Qt::LayoutDirection m_direction;
};

WaitingDelegate::WaitingDelegate(const Theme &theme, const WaitingModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

QSize WaitingDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int lines = m_theme.lineHeight(TypeRole::Strong) + m_theme.lineHeight(TypeRole::Body);
    return {m_theme.scaled(320), std::max(lines, m_theme.size(SizeToken::Ring)) + 30};
}

QRect WaitingDelegate::buttonRect(const QRect &row) const
{
    const QFontMetrics metrics(m_theme.font(TypeRole::Small, QFont::Medium));
    int words = 0;
    for (const WaitingVerb verb : {WaitingVerb::Reply, WaitingVerb::FinishDraft, WaitingVerb::SayThankYou})
        words = std::max(words, metrics.horizontalAdvance(textOf(verb)));
    const QSize size(words + m_theme.size(SizeToken::IconInline) + 7 + 2 * m_theme.scaled(8),
                     m_theme.size(SizeToken::ButtonSmall));
    const QRect place(row.right() + 1 - waitingPadding - size.width(), row.top() + (row.height() - size.height()) / 2,
                      size.width(), size.height());
    return QStyle::visualRect(m_theme.layoutDirection(), row, place);
}

void WaitingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ReviewRow &row = m_model.row(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(option.rect, m_theme.color(hovered ? ColorToken::Hover : ColorToken::Surface));
    painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1),
                      m_theme.color(ColorToken::Line));

    const int side = m_theme.size(SizeToken::Ring);
    const QRect ring(option.rect.left() + waitingPadding + 3, option.rect.top() + (option.rect.height() - side) / 2,
                     side, side);
    paintRing(*painter, QStyle::visualRect(option.direction, option.rect, ring), row);

    const int button = buttonRect(option.rect).width();
    const int first = m_theme.lineHeight(TypeRole::Strong);
    const int second = m_theme.lineHeight(TypeRole::Body);
    QRect words =
        option.rect.adjusted(waitingPadding + side + 6 + gapInRow, 0, -(waitingPadding + button + gapInRow), 0);
    words.setTop(option.rect.top() + (option.rect.height() - first - second - 2) / 2);
    words.setHeight(first);
    paintFirstLine(*painter, QStyle::visualRect(option.direction, option.rect, words), row);
    words.moveTop(words.bottom() + 3);
    words.setHeight(second);
    drawAtStart(*painter, QStyle::visualRect(option.direction, option.rect, words), m_theme.font(TypeRole::Body),
                m_theme.color(ColorToken::Text2), latestWords(row));

    paintButton(*painter, option, verbFor(row));
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paint::focusRingInside(*painter, option.rect.adjusted(2, 3, -2, -2), m_theme,
                               m_theme.radius(RadiusToken::ButtonSmall));
    painter->restore();
}

void WaitingDelegate::paintRing(QPainter &painter, const QRect &place, const ReviewRow &row) const
{
    if (row.respondBy) {
        const qint64 left = *row.respondBy - m_model.now();
        paint::responseRing(painter, place, m_theme, m_model.shareLeftOf(row),
                            DurationText(m_theme.language()).ring(left));
        return;
    }
    const int side = m_theme.size(SizeToken::IconButton); // No clock runs: a draft that was begun.
    QRect icon(0, 0, side, side);
    icon.moveCenter(place.center());
    m_theme.icons().paint(painter, icon, "pencil", m_theme.color(ColorToken::Text2));
}

void WaitingDelegate::paintFirstLine(QPainter &painter, const QRect &place, const ReviewRow &row) const
{
    RowLine line(place, painter.layoutDirection());
    const QString left = m_model.standingOf(row);
    const QFont font = m_theme.font(TypeRole::Micro, row.respondBy ? QFont::DemiBold : QFont::Normal);
    const QRect end = line.takeAtEnd(QFontMetrics(font).horizontalAdvance(left) + 1);
    drawAtStart(painter, end, font,
                m_theme.color(row.respondBy ? paint::clockTextColor(m_model.shareLeftOf(row)) : ColorToken::Text3),
                left);
    if (!row.ownerName.isEmpty()) {
        const int side = m_theme.size(SizeToken::AvatarTiny);
        QRect circle(0, 0, side, side);
        circle.moveCenter(line.takeAtEnd(side).center());
        paint::avatar(painter, circle, m_theme, row.ownerName, row.owner.value());
    }
    paintName(painter, line, row);
    const QFont caption = m_theme.font(TypeRole::Micro);
    if (row.rating && row.rating->scale == RatingScale::OneToFive) {
        const StarRating stars{row.rating->value, 5};
        if (line.room() >= paint::starsSize(m_theme, stars).width())
            line.use(paint::stars(painter, line.left(), m_theme, stars) + gapInLine);
    } else if (row.rating && line.room() > m_theme.scaled(40)) {
        line.use(drawAtStart(painter, line.left(), caption, m_theme.color(ColorToken::BrassText),
                             RatingText(m_theme.language()).brief(*row.rating))
                 + gapInLine);
    }
    const int icon = m_theme.size(SizeToken::IconInline);
    const Channel &channel = m_model.channelOf(row);
    if (line.room() < icon + m_theme.scaled(30) || !channel.id.isStored())
        return;
    const QRect room = line.left();
    const int x = painter.layoutDirection() == Qt::RightToLeft ? room.right() + 1 - icon : room.left();
    m_theme.icons().paint(painter, QRect(x, room.center().y() - icon / 2, icon, icon), iconOf(channel),
                          m_theme.color(ColorToken::Text3));
    line.use(icon + 4);
    drawAtStart(painter, line.left(), caption, m_theme.color(ColorToken::Text3), nameOf(channel));
}

/// With "Urgent" behind it, for which a long name makes room.
void WaitingDelegate::paintName(QPainter &painter, RowLine &line, const ReviewRow &row) const
{
    const Chip urgent{.tone = ChipTone::Danger, .text = WaitingModel::tr("Urgent"), .icon = u"triangle-alert"_s};
    const int chip = row.urgent ? int(std::ceil(paint::chipSize(m_theme, urgent).width())) : 0;
    const int room = line.room() - (row.urgent ? chip + gapInLine : 0);
    line.use(drawAtStart(painter, line.firstOf(room), m_theme.font(TypeRole::Strong), m_theme.color(ColorToken::Text),
                         authorName(row.author))
             + gapInLine);
    if (row.urgent)
        line.use(paint::chip(painter, line.left(), m_theme, urgent) + gapInLine);
}

void WaitingDelegate::paintButton(QPainter &painter, const QStyleOptionViewItem &option, WaitingVerb verb) const
{
    const QRect button = buttonRect(option.rect);
    const bool under = option.state.testFlag(QStyle::State_MouseOver) && option.widget
        && button.contains(option.widget->mapFromGlobal(QCursor::pos()));
    const double radius = m_theme.radius(RadiusToken::ButtonSmall);
    painter.setPen(QPen(m_theme.color(ColorToken::LineStrong), 1));
    painter.setBrush(m_theme.color(under ? ColorToken::Hover : ColorToken::Surface));
    painter.drawRoundedRect(QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    const QFont font = m_theme.font(TypeRole::Small, QFont::Medium);
    const QString text = textOf(verb);
    const int icon = m_theme.size(SizeToken::IconInline);
    const int words = QFontMetrics(font).horizontalAdvance(text);
    QRect content(0, 0, icon + 7 + words, button.height());
    content.moveCenter(button.center());
    const QRect iconPlace(content.left(), content.center().y() - icon / 2, icon, icon);
    m_theme.icons().paint(painter, QStyle::visualRect(option.direction, content, iconPlace), verbIcon(verb),
                          m_theme.color(ColorToken::Text));
    drawAtStart(painter, QStyle::visualRect(option.direction, content, content.adjusted(icon + 7, 0, 4, 0)), font,
                m_theme.color(ColorToken::Text), text);
}

} // namespace Shopbell
