// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/detailmarks.h"

#include "format/ratingtext.h"
#include "look/avatar.h"
#include "look/responsering.h"
#include "look/stars.h"
#include "look/theme.h"

#include <QPainter>

namespace Shopbell {

AvatarMark::AvatarMark(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void AvatarMark::display(const QString &name, qint64 key)
{
    m_name = name;
    m_key = key;
    updateGeometry();
    update();
}

QSize AvatarMark::sizeHint() const
{
    const int side = m_theme.size(SizeToken::AvatarDetail);
    return {side, side};
}

void AvatarMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = std::min(width(), height());
    const QRectF circle((width() - side) / 2.0, (height() - side) / 2.0, side, side);
    if (m_key > 0)
        paint::avatar(painter, circle, m_theme, m_name, m_key);
    else
        paint::avatar(painter, circle, m_theme, m_name);
}

RatingMark::RatingMark(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void RatingMark::display(const std::optional<Rating> &rating, const RatingText &words)
{
    m_rating = rating;
    m_brief = rating ? words.brief(*rating) : tr("no rating");
    setAccessibleName(words.spoken(rating));
    setToolTip(words.spoken(rating));
    updateGeometry();
    update();
}

bool RatingMark::hasStars() const
{
    return m_rating && m_rating->scale == RatingScale::OneToFive;
}

QSize RatingMark::sizeHint() const
{
    if (hasStars())
        return paint::starsSize(m_theme, {m_rating->value, 5}, StarSize::Detail).toSize() + QSize(2, 2);
    const QFontMetrics metrics(m_theme.font(m_rating ? TypeRole::Strong : TypeRole::Small));
    return {metrics.horizontalAdvance(m_brief) + 2, metrics.height()};
}

void RatingMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (hasStars()) {
        paint::stars(painter, rect(), m_theme, {m_rating->value, 5}, StarSize::Detail);
        return;
    }
    painter.setFont(m_theme.font(m_rating ? TypeRole::Strong : TypeRole::Small));
    painter.setPen(m_theme.color(m_rating ? ColorToken::Text2 : ColorToken::Text3));
    painter.drawText(rect(), Qt::AlignCenter, m_brief);
}

RingMark::RingMark(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void RingMark::display(double share, const QString &text)
{
    m_share = share;
    m_text = text;
    updateGeometry();
    update();
}

QSize RingMark::sizeHint() const
{
    const int side = m_theme.size(SizeToken::Ring);
    return {side, side};
}

void RingMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::responseRing(painter, rect(), m_theme, m_share, m_text);
}

} // namespace Shopbell
