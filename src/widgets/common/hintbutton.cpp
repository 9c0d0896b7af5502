// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/hintbutton.h"

#include "look/theme.h"

#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace Shopbell {

HintButton::HintButton(const Theme &theme, const QKeySequence &shortcut, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_hint(shortcut.toString(QKeySequence::NativeText))
{
    setProperty("primary", true);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

int HintButton::hintWidth() const
{
    return QFontMetrics(m_theme.font(TypeRole::Micro)).horizontalAdvance(m_hint) + 12;
}

QSize HintButton::sizeHint() const
{
    return QPushButton::sizeHint() + QSize(hintWidth(), 0);
}

void HintButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const int hint = hintWidth();
    const QRect whole = option.rect;
    option.rect = QStyle::visualRect(layoutDirection(), whole, whole.adjusted(0, 0, -hint, 0));
    painter.drawControl(QStyle::CE_PushButtonLabel, option);

    const int inset = m_theme.scaled(11);
    const QRect area = QStyle::visualRect(layoutDirection(), whole,
                                          QRect(whole.right() - hint - inset + 1, whole.top(), hint, whole.height()));
    painter.setFont(m_theme.font(TypeRole::Micro, QFont::Medium));
    painter.setPen(m_theme.color(isEnabled() ? ColorToken::OnAccent : ColorToken::Disabled));
    painter.setOpacity(isEnabled() ? 0.85 : 1.0);
    painter.drawText(area, Qt::AlignVCenter | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)), m_hint);
}

} // namespace Shopbell
