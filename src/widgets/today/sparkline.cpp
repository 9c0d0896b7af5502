// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/today/sparkline.h"

#include "look/theme.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace Shopbell {

namespace {
constexpr double sparkPen = 1.6;
constexpr double sparkDot = 3;
} // namespace

Sparkline::Sparkline(const Theme &theme, int series, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_series(series)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("How it went"));
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Sparkline::display(std::vector<double> values, const QString &words)
{
    m_values = std::move(values);
    setAccessibleDescription(words);
    setToolTip(words);
    update();
}

QSize Sparkline::sizeHint() const
{
    return {m_theme.scaled(88), m_theme.scaled(40)};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    if (!isDrawn())
        return;
    const QRectF room = QRectF(rect()).adjusted(sparkDot, sparkDot, -sparkDot, -sparkDot);
    const auto [least, most] = std::ranges::minmax(m_values);
    const double span = most - least;
    QPolygonF line;
    for (size_t at = 0; at < m_values.size(); ++at) {
        const double part = span > 0 ? (m_values[at] - least) / span : 0.5;
        line << QPointF(room.left() + room.width() * double(at) / double(m_values.size() - 1),
                        room.bottom() - room.height() * part);
    }
    const QColor ink = m_theme.chartSeries().at(m_series);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, sparkPen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(line.last(), sparkDot, sparkDot);
}

} // namespace Shopbell
