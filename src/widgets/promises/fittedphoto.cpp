// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/promises/fittedphoto.h"

#include "look/theme.h"

#include <QPainter>

namespace Shopbell {

FittedPhoto::FittedPhoto(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setMinimumSize(theme.scaled(160), theme.scaled(120));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FittedPhoto::display(const QImage &photo)
{
    m_photo = photo;
    m_isRead = true;
    update();
}

void FittedPhoto::paintEvent(QPaintEvent *)
{
    if (!m_isRead)
        return;
    QPainter painter(this);
    if (m_photo.isNull()) {
        painter.setPen(m_theme.color(ColorToken::Text2));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("This photo could not be read."));
        return;
    }
    const QSizeF own = QSizeF(m_photo.size()) / devicePixelRatioF();
    const QSizeF shown = own.scaled(QSizeF(size()).boundedTo(own), Qt::KeepAspectRatio);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown), m_photo);
}

} // namespace Shopbell
