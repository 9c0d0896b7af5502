// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/share/picturepreview.h"

#include "charts/chartlook.h"
#include "look/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace Shopbell {

namespace {

constexpr int pictureMargin = 12;

} // namespace

PictureCanvas::PictureCanvas(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

void PictureCanvas::setPicture(const QImage &picture, const QMargins &safe)
{
    m_picture = picture;
    m_safe = safe;
    updateGeometry();
    resize(sizeHint());
    update();
}

bool PictureCanvas::showsSafeArea() const
{
    return (m_hovered || hasFocus()) && !m_picture.isNull();
}

void PictureCanvas::setScale(double scale)
{
    m_scale = scale;
    updateGeometry();
    resize(sizeHint());
    update();
}

QSize PictureCanvas::sizeHint() const
{
    return QSize(int(std::round(m_picture.width() * m_scale)), int(std::round(m_picture.height() * m_scale)))
        + QSize(2 * pictureMargin, 2 * pictureMargin);
}

bool PictureCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) {
        m_hovered = event->type() == QEvent::HoverEnter;
        update();
    }
    return QWidget::event(event);
}

void PictureCanvas::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSizeF size = QSizeF(m_picture.size()) * m_scale;
    const QRectF place(QRectF(rect()).center() - QPointF(size.width(), size.height()) / 2, size);
    // Scaled in one step by an even filter: drawImage alone takes every second pixel of fine letters.
    const QSize device = (size * devicePixelRatioF()).toSize();
    QImage shown = device == m_picture.size()
        ? m_picture
        : m_picture.scaled(device, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    shown.setDevicePixelRatio(devicePixelRatioF());
    painter.drawImage(place.topLeft(), shown);
    painter.setPen(QPen(m_theme.color(ColorToken::LineStrong), 1));
    painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5));
    if (showsSafeArea())
        hatch(painter, place);
}

void PictureCanvas::hatch(QPainter &painter, const QRectF &picture) const
{
    const QRectF safe = picture.adjusted(m_safe.left() * m_scale, m_safe.top() * m_scale, -m_safe.right() * m_scale,
                                         -m_safe.bottom() * m_scale);
    QPainterPath outside;
    outside.addRect(picture);
    QPainterPath inside;
    inside.addRect(safe);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(outside.subtracted(inside));
    QColor veil = m_theme.color(ColorToken::Text);
    veil.setAlphaF(0.18F);
    painter.fillRect(picture, veil);
    QColor line = m_theme.color(ColorToken::Surface);
    line.setAlphaF(0.75F);
    ChartLook::hatch(painter, picture, line, 9, 1.2);
    painter.restore();
}

PicturePreview::PicturePreview(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_canvas(new PictureCanvas(theme))
{
    setWidget(m_canvas);
    setAlignment(Qt::AlignCenter);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setMinimumSize(theme.scaled(200), theme.scaled(200));
}

void PicturePreview::setPicture(const QImage &picture, const QMargins &safe)
{
    m_canvas->setPicture(picture, safe);
    fit();
}

void PicturePreview::setZoom(int percent)
{
    m_zoom = percent;
    fit();
}

int PicturePreview::shownPercent() const
{
    return int(std::lround(m_canvas->scale() * 100));
}

void PicturePreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void PicturePreview::fit()
{
    const QSize picture = m_canvas->picture().size();
    if (picture.isEmpty())
        return;
    double scale = m_zoom / 100.0;
    if (m_zoom == 0) {
        const QSize room = size() - QSize(2 * pictureMargin, 2 * pictureMargin);
        scale = std::min({1.0, double(room.width()) / picture.width(), double(room.height()) / picture.height()});
    }
    const int before = shownPercent();
    m_canvas->setScale(std::max(scale, 0.05));
    if (shownPercent() != before)
        Q_EMIT shownPercentChanged();
}

} // namespace Shopbell
