// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/storyline.h"

#include "look/theme.h"
#include "widgets/common/fewlines.h"
#include "widgets/common/rowpainter.h"
#include "widgets/common/tooltip.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Shopbell {

namespace {

// Logical pixels at 100 %.
constexpr int circle = 24;
constexpr int wordsAt = 34;
constexpr int topRoom = 2;
constexpr int bottomRoom = 8;
constexpr int dayGap = 8;
constexpr int mostWrapped = 3;

} // namespace

StoryLine::StoryLine(const Theme &theme, StoryWords words, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_words(std::move(words))
{
    setFocusPolicy(m_words.leadsOn ? Qt::StrongFocus : Qt::NoFocus);
    if (m_words.leadsOn)
        setCursor(Qt::PointingHandCursor);
    // A fixed height would hold it to one line.
    QSizePolicy policy(QSizePolicy::Expanding, m_words.wraps ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    policy.setHeightForWidth(m_words.wraps);
    setSizePolicy(policy);
    QStringList parts{m_words.title};
    for (const QString &part : {m_words.spokenDay, m_words.verb.isEmpty() ? m_words.line : QString()}) {
        if (!part.isEmpty())
            parts << part;
    }
    //: Between the parts of a list that is read aloud.
    const QString spoken = parts.join(tr(", ", "read aloud"));
    //: A button that is read aloud: what it does, and with what: "Take apart: Made one with G. Whitlock, 3 Dec".
    setAccessibleName(m_words.verb.isEmpty() ? spoken : tr("%1: %2", "read aloud").arg(m_words.verb, spoken));
    if (!m_words.line.isEmpty())
        setToolTip(toolTipOf(m_words.line));
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void StoryLine::setLast(bool last)
{
    m_last = last;
    update();
}

QSize StoryLine::sizeHint() const
{
    const int words = m_theme.lineHeight(TypeRole::Small)
        + (m_words.line.isEmpty() ? m_theme.scaled(6) : m_theme.lineHeight(TypeRole::Micro));
    return {m_theme.scaled(240), heightAround(words)};
}

int StoryLine::heightAround(int words) const
{
    return std::max(words, m_theme.scaled(circle)) + m_theme.scaled(topRoom + bottomRoom);
}

int StoryLine::heightForWidth(int width) const
{
    if (!m_words.wraps)
        return QAbstractButton::heightForWidth(width);
    const double room = width - m_theme.scaled(wordsAt);
    const int words = heightOf(title(), m_theme, titleRoom(room)) + heightOf(line(), m_theme, room);
    return std::max(heightAround(words), sizeHint().height());
}

FewLines StoryLine::title() const
{
    const bool hot = underMouse() && m_words.leadsOn;
    return {.text = m_words.title,
            .role = TypeRole::Small,
            .color = hot ? ColorToken::AccentText : ColorToken::Text,
            .most = m_words.wraps ? mostWrapped : 1,
            .weight = QFont::Medium};
}

FewLines StoryLine::line() const
{
    return {.text = m_words.line,
            .role = TypeRole::Micro,
            .color = ColorToken::Text3,
            .most = m_words.wraps ? mostWrapped : 1,
            .weight = {}};
}

/// What the day leaves of the room.
double StoryLine::titleRoom(double room) const
{
    const double day = QFontMetricsF(m_theme.font(TypeRole::Micro)).horizontalAdvance(m_words.day);
    return room - std::ceil(day) - m_theme.scaled(dayGap);
}

QSize StoryLine::minimumSizeHint() const
{
    return {m_theme.scaled(120), sizeHint().height()};
}

QRectF StoryLine::part(double fromStart, double top, double width, double height) const
{
    const double left = m_theme.isRightToLeft() ? this->width() - fromStart - width : fromStart;
    return {left, top, width, height};
}

void StoryLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = m_theme.scaled(circle);
    const QRectF round = part(0, 0, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(m_words.fill));
    painter.drawEllipse(round);
    const double icon = m_theme.size(SizeToken::IconInline);
    m_theme.icons().paint(painter, QRectF(round.center() - QPointF(icon, icon) / 2, QSizeF(icon, icon)), m_words.icon,
                          m_theme.color(m_words.ink));
    if (!m_last)
        painter.fillRect(QRectF(round.center().x() - 0.5, round.bottom(), 1, height() - round.bottom()),
                         m_theme.color(ColorToken::LineStrong));

    const double start = m_theme.scaled(wordsAt);
    const double room = width() - start;
    const double first = m_theme.lineHeight(TypeRole::Small);
    const double top = m_theme.scaled(topRoom);
    RowPainter day(painter, m_theme, part(start, top, room, first));
    day.textAtEnd(m_words.day, m_theme.font(TypeRole::Micro), ColorToken::Text3);
    const double below = top + paintLines(painter, part(start, top, titleRoom(room), first), m_theme, title());
    paintLines(painter, part(start, below, room, m_theme.lineHeight(TypeRole::Micro)), m_theme, line());
}

void StoryLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace Shopbell
