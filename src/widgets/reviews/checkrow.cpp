// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/checkrow.h"

#include "look/theme.h"
#include "widgets/common/card.h"

#include <QHBoxLayout>
#include <QPainter>

namespace Shopbell {

CheckRow::CheckRow(const Theme &theme, const QString &icon, ColorToken color, const QString &sentence, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_sentence(new TextLabel(theme, TypeRole::Small, ColorToken::Text, sentence))
{
    m_sentence->setTextFormat(Qt::PlainText); // It names words that somebody wrote.
    m_sentence->setWordWrap(true);
    auto *sign = new IconLabel(theme, icon, SizeToken::IconInline, color);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 3, 4, 3);
    layout->setSpacing(8);
    layout->addWidget(sign, 0, Qt::AlignTop);
    layout->addWidget(m_sentence, 1);
    for (QWidget *each : std::initializer_list<QWidget *>{sign, m_sentence})
        each->setAttribute(Qt::WA_TransparentForMouseEvents);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(sentence);
    setFocusPolicy(Qt::NoFocus);
    connect(&theme, &Theme::changed, this, &CheckRow::takeLook);
    takeLook();
}

void CheckRow::setLeading(bool leads)
{
    m_leads = leads;
    setFocusPolicy(leads ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void CheckRow::takeLook()
{
    setMinimumHeight(m_leads ? m_theme.size(SizeToken::HitTargetMin) : 0);
}

void CheckRow::paintEvent(QPaintEvent *)
{
    if (!m_leads || !(underMouse() || isDown()))
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(ColorToken::Hover));
    painter.drawRoundedRect(rect(), m_theme.radius(RadiusToken::Selection), m_theme.radius(RadiusToken::Selection));
}

void CheckRow::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void CheckRow::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace Shopbell
