// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/filtercard.h"

#include "look/theme.h"
#include "widgets/import/softtile.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
constexpr int tileSide = 34;
constexpr int gapBeforeWord = 6;
constexpr int wrapped = Qt::TextWordWrap;
} // namespace

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
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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
    updateGeometry();
    update();
}

int FilterCard::besideWords() const
{
    return 14 + m_theme.scaled(tileSide) + 12 + 12;
}

FilterCard::Places FilterCard::placesIn(int width) const
{
    const QFontMetrics figure(m_theme.font(TypeRole::Section));
    const QFontMetrics word(m_theme.font(TypeRole::Body, QFont::Medium));
    const QFontMetrics line(m_theme.font(TypeRole::Micro));
    const auto heightOf = [width](const QFontMetrics &metrics, const QString &text, int least) {
        return std::max(least, metrics.boundingRect(0, 0, width, QWIDGETSIZE_MAX, wrapped, text).height());
    };
    const int firstLine = m_theme.scaled(24);
    const int used = figure.horizontalAdvance(m_number);
    const int left = width - used - gapBeforeWord;

    Places places;
    places.number = {0, 0, used + 2, firstLine};
    places.height = firstLine;
    if (word.horizontalAdvance(m_word) <= left) {
        const int base = (firstLine + figure.ascent() - figure.descent()) / 2;
        places.word = {used + gapBeforeWord, base - word.ascent(), left, word.height()};
    } else {
        places.word = {0, places.height, width, heightOf(word, m_word, m_theme.lineHeight(TypeRole::Body))};
        places.height += places.word.height();
    }
    places.line = {0, places.height, width, heightOf(line, m_line, m_theme.lineHeight(TypeRole::Micro))};
    places.height += places.line.height();
    return places;
}

int FilterCard::heightForWidth(int width) const
{
    return placesIn(width - besideWords()).height + 22;
}

QSize FilterCard::sizeHint() const
{
    const QFontMetrics number(m_theme.font(TypeRole::Section));
    const QFontMetrics word(m_theme.font(TypeRole::Body, QFont::Medium));
    const QFontMetrics line(m_theme.font(TypeRole::Micro));
    const int first = number.horizontalAdvance(m_number) + gapBeforeWord + word.horizontalAdvance(m_word);
    const int width = besideWords() + std::max(first, line.horizontalAdvance(m_line)) + 18;
    return {width, heightForWidth(width)};
}

QSize FilterCard::minimumSizeHint() const
{
    const QFontMetrics number(m_theme.font(TypeRole::Section));
    const QFontMetrics word(m_theme.font(TypeRole::Body, QFont::Medium));
    const int words = std::max(number.horizontalAdvance(m_number), word.horizontalAdvance(m_word));
    return {besideWords() + words + 18, sizeHint().height()};
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

    const int side = m_theme.scaled(tileSide);
    const QRect tile(14, (height() - side) / 2, side, side);
    paintSoftTile(painter, QStyle::visualRect(layoutDirection(), rect(), tile), m_theme, m_icon, m_fill, m_ink);
    paintWords(painter, rect().adjusted(14 + side + 12, 0, -12, 0));
}

void FilterCard::paintWords(QPainter &painter, const QRect &area) const
{
    const Places places = placesIn(area.width());
    const QPoint start(area.left(), (height() - places.height) / 2);
    const int leading = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) | wrapped;
    const auto write = [&](const QRect &place, const QFont &font, ColorToken ink, const QString &text) {
        painter.setFont(font);
        painter.setPen(m_theme.color(ink));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place.translated(start)), leading, text);
    };
    write(places.number, m_theme.font(TypeRole::Section), ColorToken::Text, m_number);
    write(places.word, m_theme.font(TypeRole::Body, QFont::Medium), ColorToken::Text2, m_word);
    write(places.line, m_theme.font(TypeRole::Micro), ColorToken::Text3, m_line);
}

} // namespace Shopbell
