// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/starslabel.h"

#include "format/ratingtext.h"
#include "look/theme.h"

#include <QPainter>

namespace Shopbell {

StarsLabel::StarsLabel(const Theme &theme, StarSize size, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    hide();
}

bool StarsLabel::areStars() const
{
    return m_rating && m_rating->scale == RatingScale::OneToFive;
}

QString StarsLabel::words() const
{
    return m_rating ? RatingText(m_theme.language()).brief(*m_rating) : QString();
}

void StarsLabel::setRating(const std::optional<Rating> &rating)
{
    m_rating = rating;
    const QString spoken = RatingText(m_theme.language()).spoken(rating);
    setAccessibleName(spoken);
    setToolTip(rating ? spoken : QString());
    setVisible(rating.has_value());
    updateGeometry();
    update();
}

QSize StarsLabel::sizeHint() const
{
    if (areStars())
        return paint::starsSize(m_theme, {m_rating->value, 5}, m_size).toSize();
    const QFontMetrics metrics(m_theme.font(TypeRole::Micro, QFont::DemiBold));
    return {metrics.horizontalAdvance(words()) + 1, metrics.height()};
}

void StarsLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (areStars()) {
        paint::stars(painter, rect(), m_theme, {m_rating->value, 5}, m_size);
        return;
    }
    painter.setFont(m_theme.font(TypeRole::Micro, QFont::DemiBold));
    painter.setPen(m_theme.color(ColorToken::BrassText));
    painter.drawText(rect(), Qt::AlignCenter, words());
}

} // namespace Shopbell
