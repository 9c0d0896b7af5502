// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/improvements/barsview.h"

#include "charts/chartlook.h"
#include "look/marks.h"
#include "look/theme.h"
#include "widgets/common/tooltip.h"
#include "widgets/improvements/improvementfacts.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
// Logical pixels at 100 %.
constexpr double usualHeight = 176;
constexpr double leastHeight = 132;
constexpr double headRoom = 24; ///< For the words at the marks.
constexpr double axisRoom = 24;
constexpr double barPart = 0.55; ///< Of the room of a bar.
constexpr double markGap = 6;
// At every text size.
constexpr double barRadius = 2;
constexpr double hatchGap = 5;
constexpr double hatchPen = 2;
constexpr int mostSteps = 4;
} // namespace

BarsView::BarsView(const Theme &theme, const ImprovementFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_facts(facts)
{
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Complaints before and after"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void BarsView::display(const ImprovementDetails &details)
{
    m_bars = details.bars;
    m_start = details.improvement.start;
    m_today = details.today;
    m_current = std::min(m_current, int(m_bars.size()) - 1);
    const ImprovementText words = m_facts.words();
    QStringList all{words.finding(details)};
    for (size_t i = 0; i < m_bars.size(); ++i) {
        if (!m_bars[i].isToCome(m_today))
            all += wordsOf(i);
    }
    setAccessibleDescription(all.join(u". "_s));
    update();
}

QSize BarsView::sizeHint() const
{
    return {m_theme.scaled(480), m_theme.scaled(usualHeight)};
}

QSize BarsView::minimumSizeHint() const
{
    return {m_theme.scaled(200), m_theme.scaled(leastHeight)};
}

QString BarsView::wordsOf(size_t bar) const
{
    return m_facts.words().bar(m_bars[bar], m_today);
}

qint64 BarsView::most() const
{
    qint64 most = 1;
    for (const ImprovementBar &bar : m_bars)
        most = std::max(most, bar.complaints);
    return most;
}

qint64 BarsView::step() const
{
    return (most() + mostSteps - 1) / mostSteps;
}

QRectF BarsView::plot() const
{
    const QFontMetricsF metrics(m_theme.font(TypeRole::Micro));
    double widest = 0; // A 0 can be wider than a 1.
    for (qint64 value = 0; value <= most(); value += step())
        widest = std::max(widest, metrics.horizontalAdvance(m_facts.numbers().count(value)));
    return QRectF(rect()).adjusted(std::ceil(widest) + markGap, m_theme.scaled(headRoom), -1,
                                   -m_theme.scaled(axisRoom));
}

QRectF BarsView::slot(size_t bar) const
{
    const QRectF area = plot();
    const double width = area.width() / double(std::max<size_t>(1, m_bars.size()));
    return {area.left() + double(bar) * width, area.top(), width, area.height()};
}

double BarsView::top(qint64 complaints) const
{
    const QRectF area = plot();
    return area.bottom() - area.height() * double(complaints) / double(most());
}

int BarsView::barAt(QPointF at) const
{
    for (size_t i = 0; i < m_bars.size(); ++i) {
        const QRectF room = slot(i);
        if (at.x() >= room.left() && at.x() < room.right())
            return int(i);
    }
    return -1;
}

void BarsView::paintEvent(QPaintEvent *)
{
    if (m_bars.empty())
        return;
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // Time runs so in every language, and words stand at its marks.
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(TypeRole::Micro));
    paintGrid(painter);
    for (size_t i = 0; i < m_bars.size(); ++i)
        paintBar(painter, i);
    paintDays(painter);
    paintMarks(painter);
    if (hasFocus() && m_current >= 0)
        paint::focusRingInside(painter, slot(size_t(m_current)).adjusted(1, 1, -1, -1), m_theme,
                               m_theme.radius(RadiusToken::ButtonSmall));
}

void BarsView::paintGrid(QPainter &painter) const
{
    const ChartLook look(m_theme);
    const QRectF area = plot();
    const double half = painter.fontMetrics().height() / 2.0;
    for (qint64 value = 0; value <= most(); value += step()) {
        const double y = top(value);
        painter.setPen(value == 0 ? look.basePen() : look.gridPen());
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(look.color(ColorToken::Text3));
        painter.drawText(QRectF(0, y - half, area.left() - markGap, 2 * half), Qt::AlignRight | Qt::AlignVCenter,
                         m_facts.numbers().count(value));
    }
}

void BarsView::paintBar(QPainter &painter, size_t bar) const
{
    const ImprovementBar &each = m_bars[bar];
    if (each.complaints <= 0)
        return;
    const ChartLook look(m_theme);
    const QRectF room = slot(bar);
    const double width = room.width() * barPart;
    const double y = top(each.complaints);
    const QRectF area(room.center().x() - width / 2, y, width, room.bottom() - y);
    const QColor ink = m_theme.isHighContrast() ? look.color(ColorToken::Text) : look.color(ColorToken::Negative);
    if (each.complete) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawRoundedRect(area, barRadius, barRadius);
        return;
    }
    ChartLook::hatch(painter, area, ink, hatchGap, hatchPen);
    painter.setPen(QPen(ink, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, 0), barRadius, barRadius);
}

void BarsView::paintDays(QPainter &painter) const
{
    const QFontMetricsF metrics(painter.font());
    double widest = 1;
    for (const ImprovementBar &bar : m_bars)
        widest = std::max(widest, metrics.horizontalAdvance(m_facts.dates().day(bar.days.from, m_today)));
    const double room = slot(0).width();
    const auto every = std::max<size_t>(1, size_t((widest + markGap) / room) + 1); // Labels never meet.
    painter.setPen(m_theme.color(ColorToken::Text3));
    for (size_t i = 0; i < m_bars.size(); i += every) {
        const QRectF place = slot(i);
        painter.drawText(QRectF(place.center().x() - widest, place.bottom() + 4, 2 * widest, metrics.height()),
                         Qt::AlignHCenter | Qt::AlignTop, m_facts.dates().day(m_bars[i].days.from, m_today));
    }
}

std::optional<double> BarsView::placeOf(QDate day) const
{
    const auto at = std::ranges::find_if(m_bars, [day](const ImprovementBar &bar) { return bar.days.from == day; });
    return at == m_bars.end() ? std::nullopt : std::optional(slot(size_t(at - m_bars.begin())).left());
}

void BarsView::paintMarks(QPainter &painter) const
{
    const std::optional<double> start = placeOf(m_start);
    const std::optional<double> end = placeOf(m_start.addDays(improvementDays));
    const QFontMetricsF metrics(painter.font());
    //: At the line in the bars where something was changed; %1 is a day.
    const QString started = tr("Started %1").arg(m_facts.dates().day(m_start, m_today));
    const double room = (end ? *end : double(width())) - markGap;
    double taken = room; // By the words of the start, from the left.
    if (start) {
        taken = std::min(room, *start + markGap + std::ceil(metrics.horizontalAdvance(started)));
        paintMark(painter, *start, QPen(m_theme.color(ColorToken::Brass), 1.25));
        paintWords(painter, {*start + markGap, taken}, started, ColorToken::BrassText, Qt::AlignLeft);
    }
    if (!end)
        return;
    paintMark(painter, *end, QPen(m_theme.color(ColorToken::Text3), 1, Qt::DotLine));
    const QString over = tr("after the %Ln days", nullptr, improvementDays);
    const std::pair before(taken + markGap, *end - markGap);
    const std::pair after(*end + markGap, double(width()));
    // Few bars follow at first: then there is more room for the words on the other side of the line.
    const bool fits = metrics.horizontalAdvance(over) <= after.second - after.first;
    if (fits || after.second - after.first >= before.second - before.first)
        paintWords(painter, after, over, ColorToken::Text2, Qt::AlignLeft);
    else
        paintWords(painter, before, over, ColorToken::Text2, Qt::AlignRight);
}

void BarsView::paintMark(QPainter &painter, double x, const QPen &pen) const
{
    painter.setPen(pen);
    painter.drawLine(QPointF(x, 4), QPointF(x, plot().bottom()));
}

void BarsView::paintWords(QPainter &painter, std::pair<double, double> room, const QString &words, ColorToken ink,
                          Qt::Alignment side) const
{
    const QRectF place(room.first, 2, std::max(0.0, room.second - room.first), m_theme.scaled(headRoom) - 6);
    painter.setPen(m_theme.color(ink));
    painter.drawText(place, side | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, int(std::ceil(place.width()))));
}

void BarsView::go(int bar)
{
    m_current = std::clamp(bar, 0, std::max(0, int(m_bars.size()) - 1));
    update();
    if (!m_bars.empty())
        Q_EMIT said(wordsOf(size_t(m_current)));
}

void BarsView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        go(m_current - 1);
        break;
    case Qt::Key_Right:
        go(m_current + 1);
        break;
    case Qt::Key_Home:
        go(0);
        break;
    case Qt::Key_End:
        go(int(m_bars.size()) - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void BarsView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    go(std::max(0, m_current));
}

void BarsView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
    Q_EMIT said({});
}

bool BarsView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int bar = barAt(help->pos());
    if (bar >= 0)
        QToolTip::showText(help->globalPos(), toolTipOf(wordsOf(size_t(bar))), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace Shopbell
