// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/filtercard.h"

#include "look/theme.h"
#include "widgets/import/softtile.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

FilterCard::FilterCard(const Theme &theme, const QString &icon, ColorToken fill, ColorToken ink, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_fill(fill)
    , m_ink(ink)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void FilterCard::setWords(qint64 number, const QString &word, const QString &line)
{
    m_number = QLocale().toString(number);
    m_word = word;
    m_line = line;
    setAccessibleName(u"%1 %2"_s.arg(m_number, m_word));
    setAccessibleDescription(m_line);
    setToolTip(m_line);
    updateGeometry();
    update();
}

int FilterCard::textHeight() const
{
    return m_theme.scaled(24) + m_theme.lineHeight(TypeRole::Micro);
}

QSize FilterCard::sizeHint() const
{
    const QFontMetrics number(m_theme.font(TypeRole::Section));
    const QFontMetrics word(m_theme.font(TypeRole::Body, QFont::Medium));
    const QFontMetrics line(m_theme.font(TypeRole::Micro));
    const int first = number.horizontalAdvance(m_number) + 6 + word.horizontalAdvance(m_word);
    const int words = std::max(first, line.horizontalAdvance(m_line));
    return {m_theme.scaled(34) + 12 + words + 30, textHeight() + 22};
}

QSize FilterCard::minimumSizeHint() const
{
    const QFontMetrics number(m_theme.font(TypeRole::Section));
    const QFontMetrics word(m_theme.font(TypeRole::Body, QFont::Medium));
    const int words = std::max(number.horizontalAdvance(m_number), word.horizontalAdvance(m_word));
    return {m_theme.scaled(34) + 12 + words + 30, sizeHint().height()};
}

void FilterCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hovered = underMouse() && isEnabled();
    const double pen = isChecked() ? 2 : 1;
    painter.setPen(QPen(m_theme.color(isChecked() ? ColorToken::Accent : ColorToken::Line), pen));
    painter.setBrush(m_theme.color(isDown() ? ColorToken::Sunken : hovered ? ColorToken::Hover : ColorToken::Surface));
    const int radius = m_theme.radius(RadiusToken::Card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius, radius);

    const int side = m_theme.scaled(34);
    const QRect tile(14, (height() - side) / 2, side, side);
    paintSoftTile(painter, QStyle::visualRect(layoutDirection(), rect(), tile), m_theme, m_icon, m_fill, m_ink);
    paintWords(painter, rect().adjusted(14 + side + 12, (height() - textHeight()) / 2, -12, 0));
}

void FilterCard::paintWords(QPainter &painter, const QRect &area) const
{
    const int leading = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const auto place = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const QFont figures = m_theme.font(TypeRole::Section);
    const QFontMetrics figure(figures);
    const int firstLine = m_theme.scaled(24);
    const int used = figure.horizontalAdvance(m_number);
    const int base = area.top() + (firstLine + figure.ascent() - figure.descent()) / 2;

    painter.setFont(figures);
    painter.setPen(m_theme.color(ColorToken::Text));
    painter.drawText(place({area.left(), area.top(), used + 2, firstLine}), leading | Qt::AlignVCenter, m_number);

    const QFont words = m_theme.font(TypeRole::Body, QFont::Medium);
    const QFontMetrics metrics(words);
    const QRect second(area.left(), area.top() + firstLine, area.width(), m_theme.lineHeight(TypeRole::Micro));
    const QRect beside(area.left() + used + 6, base - metrics.ascent(), area.width() - used - 6, metrics.height());
    const bool fits = metrics.horizontalAdvance(m_word) <= beside.width();
    painter.setFont(words);
    painter.setPen(m_theme.color(ColorToken::Text2));
    painter.drawText(place(fits ? beside : second), leading | Qt::AlignVCenter,
                     metrics.elidedText(m_word, Qt::ElideRight, area.width()));
    if (!fits) // In a narrow card the word takes the line; the sentence is still its tooltip.
        return;
    painter.setFont(m_theme.font(TypeRole::Micro));
    painter.setPen(m_theme.color(ColorToken::Text3));
    painter.drawText(place(second), leading | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_line, Qt::ElideRight, second.width()));
}

} // namespace Shopbell
