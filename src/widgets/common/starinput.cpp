// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/starinput.h"

#include "look/stars.h"
#include "look/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace Shopbell {

namespace {
constexpr int mostStars = 5;
}

StarInput::StarInput(const Theme &theme, QWidget *parent) : QAbstractSlider(parent), m_theme(theme)
{
    setRange(0, mostStars);
    setPageStep(1);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Stars"));
    sayStars();
    connect(this, &QAbstractSlider::valueChanged, this, [this](int stars) {
        sayStars();
        update();
        Q_EMIT starsChanged(stars);
    });
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

QSize StarInput::sizeHint() const
{
    const int height = std::max(side(), m_theme.size(SizeToken::HitTargetMin));
    return {mostStars * step(), height};
}

void StarInput::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int shown = m_hovered > 0 ? m_hovered : value();
    const double edge = 1.5;
    for (int star = 0; star < mostStars; ++star) {
        const bool filled = star < shown;
        painter.save();
        painter.translate(star * step() + edge, (height() - side()) / 2.0 + edge);
        const double scale = side() - 2 * edge;
        QPen pen(m_theme.color(!isEnabled() ? ColorToken::Disabled : filled ? ColorToken::Brass : ColorToken::Control));
        pen.setWidthF(edge / scale);
        pen.setJoinStyle(Qt::RoundJoin);
        painter.scale(scale, scale);
        painter.setPen(pen);
        painter.setBrush(filled ? QBrush(m_theme.color(ColorToken::Brass)) : QBrush(Qt::NoBrush));
        painter.drawPath(paint::starPath());
        painter.restore();
    }
}

void StarInput::mousePressEvent(QMouseEvent *event)
{
    const int star = starAt(event->position());
    if (event->button() != Qt::LeftButton || star == 0)
        return;
    setValue(star == value() ? 0 : star);
    m_hovered = 0;
    update();
}

void StarInput::mouseMoveEvent(QMouseEvent *event)
{
    const int star = starAt(event->position());
    if (star != m_hovered) {
        m_hovered = star;
        update();
    }
}

void StarInput::leaveEvent(QEvent *event)
{
    m_hovered = 0;
    update();
    QAbstractSlider::leaveEvent(event);
}

void StarInput::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_5)
        setValue(key - Qt::Key_0);
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        setValue(0);
    else if (key == Qt::Key_Right || key == Qt::Key_Up
             || key == Qt::Key_Plus) // Stars fill from the left in every language.
        setValue(value() + 1);
    else if (key == Qt::Key_Left || key == Qt::Key_Down || key == Qt::Key_Minus)
        setValue(value() - 1);
    else
        event->ignore();
}

int StarInput::starAt(const QPointF &position) const
{
    if (!rect().contains(position.toPoint()))
        return 0;
    return std::clamp(int(position.x()) / step() + 1, 1, mostStars);
}

int StarInput::side() const
{
    return m_theme.size(SizeToken::StarEntry);
}

int StarInput::step() const
{
    return side() + m_theme.scaled(3);
}

void StarInput::sayStars()
{
    setAccessibleDescription(value() == 0 ? tr("none", "no stars were given") : tr("%n of 5 stars", nullptr, value()));
}

} // namespace Shopbell
