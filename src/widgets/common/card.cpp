// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/card.h"

#include "look/theme.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shopbell {

Card::Card(const Theme &theme, QWidget *parent, bool inset) : QFrame(parent), m_box(new QVBoxLayout(this))
{
    setProperty("card", true);
    const int margin = inset ? theme.space(SpaceToken::CardPadding) : 1;
    m_box->setContentsMargins(margin, margin, margin, margin);
    m_box->setSpacing(0);
}

TextLabel::TextLabel(const Theme &theme, TypeRole role, ColorToken color, QWidget *parent)
    : TextLabel(theme, role, color, QString(), parent)
{
}

TextLabel::TextLabel(const Theme &theme, TypeRole role, ColorToken color, const QString &text, QWidget *parent)
    : QLabel(text, parent)
    , m_theme(theme)
    , m_role(role)
    , m_color(color)
{
    setTextFormat(Qt::PlainText);
    takeLook();
    connect(&theme, &Theme::changed, this, &TextLabel::takeLook);
}

void TextLabel::setColor(ColorToken color)
{
    if (color == m_color)
        return;
    m_color = color;
    takeLook();
}

void TextLabel::setWeight(QFont::Weight weight)
{
    m_weight = weight;
    takeLook();
}

void TextLabel::setParagraph(const QString &text)
{
    m_paragraph = text;
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setAccessibleName(text);
    takeLook();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    // A new style sheet gives back the font and the colours from before the last one.
    if (event->type() == QEvent::StyleChange
        && (palette().color(QPalette::WindowText) != m_theme.color(m_color)
            || font().pointSizeF() != usualFont().pointSizeF()))
        takeLook();
}

QFont TextLabel::usualFont() const
{
    return m_weight ? m_theme.font(m_role, *m_weight) : m_theme.font(m_role);
}

void TextLabel::takeLook()
{
    if (!m_paragraph.isEmpty())
        setText(u"<p style=\"margin: 0; line-height: %1px\">%2</p>"_s.arg(m_theme.lineHeight(m_role))
                    .arg(m_paragraph.toHtmlEscaped()));
    setFont(usualFont());
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_theme.color(m_color));
    setPalette(colors);
}

IconLabel::IconLabel(const Theme &theme, const QString &icon, SizeToken size, ColorToken color, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_size(size)
    , m_color(color)
{
    takeLook();
    connect(&theme, &Theme::changed, this, &IconLabel::takeLook);
}

void IconLabel::setIcon(const QString &icon, ColorToken color)
{
    m_icon = icon;
    m_color = color;
    takeLook();
}

void IconLabel::takeLook()
{
    const int side = m_theme.size(m_size);
    setPixmap(m_theme.icons().pixmap(m_icon, m_theme.color(m_color), side, devicePixelRatioF()));
    setFixedSize(side, side);
}

} // namespace Shopbell
