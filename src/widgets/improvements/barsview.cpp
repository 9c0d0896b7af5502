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

QRectF BarsView::plot() const
{
    const QFontMetricsF metrics(m_theme.font(TypeRole::Micro));
    const double numbers = metrics.horizontalAdvance(m_facts.numbers().count(most())) + markGap;
    return QRectF(rect()).adjusted(numbers, m_theme.scaled(headRoom), -1, -m_theme.scaled(axisRoom));
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
    //: At the line in the bars where something was changed; %1 is a day.
    paintMark(painter, m_start, tr("Started %1").arg(m_facts.dates().day(m_start, m_today)), true);
    const QDate end = m_start.addDays(improvementDays);
    if (m_bars.back().days.from >= end)
        paintMark(painter, end, tr("after the %Ln days", nullptr, improvementDays), false);
    if (hasFocus() && m_current >= 0)
        paint::focusRingInside(painter, slot(size_t(m_current)).adjusted(1, 1, -1, -1), m_theme,
                               m_theme.radius(RadiusToken::ButtonSmall));
}

void BarsView::paintGrid(QPainter &painter) const
{
    const ChartLook look(m_theme);
    const QRectF area = plot();
    const qint64 step = (most() + mostSteps - 1) / mostSteps;
    const double half = painter.fontMetrics().height() / 2.0;
    for (qint64 value = 0; value <= most(); value += step) {
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

void BarsView::paintMark(QPainter &painter, QDate day, const QString &words, bool isStart) const
{
    const auto at = std::ranges::find_if(m_bars, [day](const ImprovementBar &bar) { return bar.days.from == day; });
    if (at == m_bars.end())
        return;
    const double x = slot(size_t(at - m_bars.begin())).left();
    QPen pen(m_theme.color(isStart ? ColorToken::Brass : ColorToken::Text3), isStart ? 1.25 : 1.0);
    if (!isStart)
        pen.setStyle(Qt::DotLine);
    painter.setPen(pen);
    painter.drawLine(QPointF(x, 4), QPointF(x, plot().bottom()));
    painter.setPen(m_theme.color(isStart ? ColorToken::BrassText : ColorToken::Text2));
    // The words of the start end where those of the end of its days begin.
    const bool hasEnd = m_bars.back().days.from >= m_start.addDays(improvementDays);
    const double end = isStart && hasEnd ? x + slot(0).width() * improvementBars : double(width());
    const QRectF place(x + markGap, 2, std::max(0.0, end - x - 2 * markGap), m_theme.scaled(headRoom) - 6);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, int(place.width())));
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
