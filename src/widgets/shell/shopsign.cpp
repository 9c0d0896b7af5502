// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/shopsign.h"

#include "look/awning.h"
#include "look/theme.h"
#include "widgets/common/tooltip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolTip>

namespace Shopbell {

namespace {

constexpr int signMargin = 16;

} // namespace

ShopSign::ShopSign(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ShopSign::setWords(const QString &name, const QString &place)
{
    m_name = name;
    m_place = place;
    //: The sign over the list of sections, for a screen reader. %1 is the shop's name, %2 kind and place.
    setAccessibleName(tr("%1, %2").arg(name, place));
    update();
}

void ShopSign::setFolded(bool folded)
{
    m_folded = folded;
    updateGeometry();
    update();
}

void ShopSign::setFramed(bool framed)
{
    m_framed = framed;
    update();
}

QSize ShopSign::sizeHint() const
{
    const int awning = m_theme.size(SizeToken::AwningRail);
    const int words = m_theme.lineHeight(TypeRole::Strong) + m_theme.lineHeight(TypeRole::Micro);
    return {m_theme.pane(PaneToken::Rail).usual, awning + (m_folded ? 22 : 8 + words + 10)};
}

QSize ShopSign::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void ShopSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int awning = m_theme.size(SizeToken::AwningRail);
    if (m_framed) {
        const double radius = m_theme.radius(RadiusToken::DialogInner);
        QPainterPath board;
        board.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter.fillPath(board, m_theme.color(ColorToken::Window));
        painter.strokePath(board, QPen(m_theme.color(ColorToken::Line), 1));
        painter.setClipPath(board);
    }
    paint::awning(painter, QRectF(0, 0, width(), awning), m_theme);
    if (m_folded)
        return;

    const auto line = [&](const QString &text, TypeRole role, ColorToken color, int top) {
        const QFont font = m_theme.font(role);
        painter.setFont(font);
        painter.setPen(m_theme.color(color));
        const QRect place(signMargin, top, width() - 2 * signMargin, m_theme.lineHeight(role));
        const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width());
        painter.drawText(place, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                         shown);
    };
    line(m_name, TypeRole::Strong, ColorToken::Text, awning + 8);
    line(m_place, TypeRole::Micro, ColorToken::Text2, awning + 8 + m_theme.lineHeight(TypeRole::Strong));
}

bool ShopSign::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const int room = width() - 2 * signMargin;
        const bool cut = QFontMetrics(m_theme.font(TypeRole::Strong)).horizontalAdvance(m_name) > room
            || QFontMetrics(m_theme.font(TypeRole::Micro)).horizontalAdvance(m_place) > room;
        if (m_folded || cut)
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), toolTipOf(m_name + u'\n' + m_place),
                               this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace Shopbell
