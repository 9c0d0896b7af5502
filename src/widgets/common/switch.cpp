// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/switch.h"

#include "look/contrast.h"
#include "look/theme.h"

#include <QPainter>
#include <QVariantAnimation>

namespace Shopbell {

Switch::Switch(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_slide(new QVariantAnimation(this))
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_slide, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_place = value.toDouble();
        update();
    });
    connect(this, &QAbstractButton::toggled, this, [this](bool on) {
        m_slide->stop();
        const auto time = m_theme.duration(MotionToken::Switch);
        if (!isVisible() || time.count() == 0) {
            m_place = on ? 1 : 0;
            update();
            return;
        }
        m_slide->setDuration(int(time.count()));
        m_slide->setStartValue(m_place);
        m_slide->setEndValue(on ? 1.0 : 0.0);
        m_slide->start();
    });
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize Switch::sizeHint() const
{
    return {m_theme.size(SizeToken::SwitchWidth), m_theme.size(SizeToken::SwitchHeight)};
}

void Switch::showEvent(QShowEvent *event)
{
    m_place = isChecked() ? 1 : 0;
    QAbstractButton::showEvent(event);
}

void Switch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF track(QPointF((width() - sizeHint().width()) / 2.0, (height() - sizeHint().height()) / 2.0),
                       sizeHint());
    const QColor off = m_theme.color(isEnabled() ? ColorToken::Control : ColorToken::Disabled);
    const QColor on = m_theme.color(isEnabled() ? ColorToken::Accent : ColorToken::Disabled);
    painter.setBrush(mixed(on, off, m_place));
    painter.drawRoundedRect(track, track.height() / 2, track.height() / 2);

    const double gap = m_theme.scaled(2);
    const double knob = track.height() - 2 * gap;
    const double way = track.width() - 2 * gap - knob;
    const double along = isRightToLeft() ? 1 - m_place : m_place;
    painter.setBrush(m_theme.color(m_place > 0.5 ? ColorToken::OnAccent : ColorToken::Surface));
    painter.drawEllipse(QRectF(track.left() + gap + way * along, track.top() + gap, knob, knob));
}

} // namespace Shopbell
