// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/tagchip.h"

#include "look/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace Shopbell {

namespace {
constexpr int chipPadding = 8;
constexpr int chipGap = 4;
} // namespace

TagChip::TagChip(const Theme &theme, const QString &text, Look look, QWidget *parent)
    : QToolButton(parent)
    , m_theme(theme)
    , m_look(look)
{
    setText(text);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    if (look == Look::Adder) {
        setAccessibleName(text);
    } else {
        setAccessibleName(tr("Tag %1").arg(text));
        setAccessibleDescription(tr("Delete takes it off"));
        setToolTip(tr("Delete takes it off"));
    }
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize TagChip::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TypeRole::Micro, QFont::Medium));
    const int words = std::min(metrics.horizontalAdvance(text()) + 1, m_theme.scaled(200));
    return {words + m_theme.size(SizeToken::IconInline) + m_theme.scaled(chipGap) + 2 * m_theme.scaled(chipPadding),
            std::max(m_theme.size(SizeToken::Chip), m_theme.size(SizeToken::HitTargetMin))};
}

QSize TagChip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), m_theme.scaled(48)), sizeHint().height()};
}

QRect TagChip::chipRect() const
{
    const int height = m_theme.size(SizeToken::Chip);
    return {0, (this->height() - height) / 2, width(), height};
}

bool TagChip::showsCross() const
{
    return m_look == Look::Accent || (m_look == Look::Removable && (underMouse() || hasFocus()));
}

QRect TagChip::crossRect() const
{
    // In the place of the tag icon, so that nothing moves under the pointer; behind the word where it always stands.
    const int side = m_theme.size(SizeToken::IconInline);
    const int padding = m_theme.scaled(chipPadding);
    const QRect logical(m_look == Look::Accent ? width() - padding - side : padding, (height() - side) / 2, side, side);
    return QStyle::visualRect(layoutDirection(), rect(), logical);
}

void TagChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool adder = m_look == Look::Adder;
    const QRectF body = QRectF(chipRect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = body.height() / 2;
    const ColorToken ink = m_look == Look::Accent ? ColorToken::AccentText
        : adder                                   ? ColorToken::Text2
                                                  : ColorToken::NeutralText;
    painter.setPen(adder || m_theme.isHighContrast() ? QPen(m_theme.color(ColorToken::LineStrong)) : QPen(Qt::NoPen));
    painter.setBrush(
        adder ? (underMouse() ? QBrush(m_theme.color(ColorToken::Hover)) : QBrush(Qt::NoBrush))
              : QBrush(m_theme.color(m_look == Look::Accent ? ColorToken::AccentSoft : ColorToken::NeutralSoft)));
    painter.drawRoundedRect(body, radius, radius);

    const int side = m_theme.size(SizeToken::IconInline);
    const int padding = m_theme.scaled(chipPadding);
    const int gap = m_theme.scaled(chipGap);
    const QColor color = m_theme.color(isEnabled() ? ink : ColorToken::Disabled);
    QRect words = rect().adjusted(padding, 0, -padding, 0);
    if (m_look == Look::Accent) {
        words.setRight(words.right() - side - gap);
    } else {
        const QRect icon(padding, (height() - side) / 2, side, side);
        if (!showsCross())
            m_theme.icons().paint(painter, QStyle::visualRect(layoutDirection(), rect(), icon), adder ? "plus" : "tag",
                                  color);
        words.setLeft(words.left() + side + gap);
    }
    if (showsCross())
        m_theme.icons().paint(painter, crossRect(), "x", m_overCross ? m_theme.color(ColorToken::Text) : color);

    const QFont font = m_theme.font(TypeRole::Micro, QFont::Medium);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)),
                     QFontMetrics(font).elidedText(text(), Qt::ElideRight, words.width()));
}

void TagChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (showsCross() && event->button() == Qt::LeftButton
        && crossRect().adjusted(-4, -6, 4, 6).contains(event->pos())) {
        setDown(false);
        Q_EMIT removeWanted(text());
        return;
    }
    QToolButton::mouseReleaseEvent(event);
}

void TagChip::mouseMoveEvent(QMouseEvent *event)
{
    const bool over = crossRect().adjusted(-4, -6, 4, 6).contains(event->pos());
    if (over != m_overCross) {
        m_overCross = over;
        update();
    }
    QToolButton::mouseMoveEvent(event);
}

void TagChip::leaveEvent(QEvent *event)
{
    m_overCross = false;
    QToolButton::leaveEvent(event);
}

void TagChip::keyPressEvent(QKeyEvent *event)
{
    if (m_look != Look::Adder && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removeWanted(text());
        return;
    }
    QToolButton::keyPressEvent(event);
}

} // namespace Shopbell
