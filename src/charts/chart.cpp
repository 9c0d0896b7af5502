// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart.h"

#include "charts/chartframe.h"
#include "charts/chartlist.h"
#include "charts/chartoverlay.h"
#include "charts/charttext.h"
#include "look/theme.h"

#include <QBarSet>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr double barPart = 0.62; // Of the room of a period.
constexpr double edge = 8; // Around everything.
constexpr double labelGap = 8; // Between an axis and its labels.
constexpr double flagRoom = 26; // Over the plot, for the flags of notes and the tag of the highest point.
constexpr double tagRoom = 22;
constexpr double underFlags = 10; // Their lower edge in the plot, and the air around the value of a bar.
constexpr int tagNeighbours = 2; // Bars at each side that a value may reach to.
constexpr int mostRaises = 3; // Of the axis.
constexpr double monthRoom = 26;
constexpr double leastPlot = 72; // Its height.
constexpr double lineReach = 14; // How near a line a click has to be, pixels.
constexpr double behindSeries = -1;
constexpr double overSeries = 20;

} // namespace

double ChartGeometry::y(double value, bool onRight) const
{
    const AxisRange &range = onRight && right ? *right : left;
    return plot.bottom() - plot.height() * (value - range.least) / (range.most - range.least);
}

Chart::Chart(const ChartRequest &request, const Theme &theme, const ChartParts &parts, QSizeF size)
    : m_request(request)
    , m_look(theme)
    , m_parts(parts)
    , m_plan(planOf(request))
{
    setBackgroundVisible(false);
    setPlotAreaBackgroundVisible(false);
    setMargins({});
    legend()->hide();
    if (layout())
        layout()->setContentsMargins(0, 0, 0, 0);
    m_frame = new ChartFrame(*this);
    m_frame->setZValue(behindSeries);
    m_overlay = new ChartOverlay(*this);
    m_overlay->setZValue(overSeries);
    setMinimumSize(0, 0);
    setPreferredSize(size);
    resize(size);
    layOut(size);
    if (!m_plan.isEmpty() && hasRoom())
        addSeries();
}

double Chart::labelsWidth(const AxisRange &range, Unit unit) const
{
    const ChartText text(m_request.locale, m_request.statistics.currency);
    const QFontMetricsF metrics(m_look.label());
    double widest = 0;
    const int ticks = qRound((range.most - range.least) / range.step) + 1;
    for (int tick = 0; tick < ticks; ++tick)
        widest =
            std::max(widest, metrics.horizontalAdvance(text.tick(range.least + tick * range.step, unit, range.step)));
    return widest;
}

void Chart::layOut(QSizeF size)
{
    const QRectF whole = QRectF(QPointF(), size).adjusted(edge, edge, -edge, -edge);
    m_frame->layOut(whole);
    QRectF plot = whole;
    plot.setTop(m_frame->headerBottom());
    plot.setBottom(m_frame->sourceTop());
    const bool hasFlags = m_parts.notes && !m_request.notes.empty();
    plot.adjust(0, m_look.scaled(hasFlags ? flagRoom : tagRoom), 0, -m_look.scaled(monthRoom));
    if (hasFlags)
        makeRoomForTag(plot.height());
    plot.adjust(labelsWidth(m_plan.left, m_plan.leftUnit) + labelGap, 0,
                m_plan.right ? -labelsWidth(*m_plan.right, m_plan.rightUnit) - labelGap : 0, 0);
    m_leastHeight = size.height() - plot.height() + m_look.scaled(leastPlot);
    plot.setBottom(std::max(plot.top(), plot.bottom()));
    plot.setRight(std::max(plot.left(), plot.right()));
    m_geometry.plot = plot;
    m_geometry.periods = int(m_plan.periods.size());
    m_geometry.left = m_plan.left;
    m_geometry.right = m_plan.right;
    m_geometry.barWidth = std::min(m_geometry.slot() * barPart, m_look.scaled(m_look.barWidthMax()));
    setPlotArea(plot);
    m_frame->setBounds(QRectF(QPointF(), size));
    m_overlay->setBounds(QRectF(QPointF(), size));
}

// The value over its bar stands below the row of the flags.
void Chart::makeRoomForTag(double height)
{
    const PlannedSeries *first = m_plan.first();
    if (m_plan.isEmpty() || !first || first->shape != PlannedSeries::Shape::Bars || m_plan.tagged < 0 || height <= 0)
        return;
    double highest = 0;
    const int last = int(m_plan.periods.size()) - 1;
    for (int i = std::max(0, m_plan.tagged - tagNeighbours); i <= std::min(last, m_plan.tagged + tagNeighbours); ++i)
        highest = std::max(highest, m_plan.stackedAt(i));
    const double needed = QFontMetricsF(m_look.value()).ascent() + m_look.scaled(underFlags);
    for (int tries = 0; tries < mostRaises && height * (1 - highest / m_plan.left.most) < needed; ++tries) {
        if (!m_plan.raiseLeft())
            return;
    }
}

void Chart::addSeries()
{
    const auto addAxis = [this](double least, double most, Qt::Alignment side) {
        auto *axis = new QValueAxis;
        axis->setRange(least, most);
        axis->setVisible(false);
        QChart::addAxis(axis, side);
        return axis;
    };
    QValueAxis *x = addAxis(-0.5, m_geometry.periods - 0.5, Qt::AlignBottom);
    QValueAxis *left = addAxis(m_plan.left.least, m_plan.left.most, Qt::AlignLeft);
    QValueAxis *right = m_plan.right ? addAxis(m_plan.right->least, m_plan.right->most, Qt::AlignRight) : left;
    addBars(x, left);
    for (const PlannedSeries &series : m_plan.series) {
        if (series.shape == PlannedSeries::Shape::Line)
            addLine(series, x, series.onRight ? right : left);
    }
}

void Chart::addBars(QValueAxis *x, QValueAxis *y)
{
    auto bars = std::make_unique<QStackedBarSeries>();
    for (const PlannedSeries &series : m_plan.series) {
        if (series.shape != PlannedSeries::Shape::Bars)
            continue;
        auto *set = new QBarSet(series.name);
        QList<qreal> values;
        for (const StatisticPoint &point : series.points)
            values.append(point.value.value_or(0));
        set->append(values);
        set->setBrush(m_look.barBrush(series.look));
        // The edge in the colour of the ground is the gap between the parts: they are told apart without their hue.
        set->setPen(QPen(m_look.color(ColorToken::Surface), m_look.barGap()));
        bars->append(set);
    }
    if (bars->barSets().isEmpty())
        return;
    bars->setBarWidth(m_geometry.barWidth / m_geometry.slot());
    QStackedBarSeries *added = bars.release();
    QChart::addSeries(added); // The chart owns series and axes from here on.
    added->attachAxis(x);
    added->attachAxis(y);
}

// A stretch of points with values is one series; the part to one that is not settled another, dotted one.
void Chart::addLine(const PlannedSeries &line, QValueAxis *x, QValueAxis *y)
{
    const auto add = [&](const QList<QPointF> &points, bool complete) {
        if (points.size() < 2)
            return;
        auto *series = new QLineSeries;
        series->replace(points);
        series->setPen(m_look.linePen(line, complete));
        QChart::addSeries(series);
        series->attachAxis(x);
        series->attachAxis(y);
    };
    QList<QPointF> whole;
    QList<QPointF> running;
    for (size_t i = 0; i < line.points.size(); ++i) {
        const StatisticPoint &point = line.points[i];
        if (!point.value) {
            add(whole, true);
            add(running, false);
            whole.clear();
            running.clear();
            continue;
        }
        const QPointF at(double(i), *point.value);
        if (point.isSettled() && running.isEmpty()) {
            whole.append(at);
            continue;
        }
        if (running.isEmpty() && !whole.isEmpty())
            running.append(whole.last());
        running.append(at);
    }
    add(whole, true);
    add(running, false);
}

void Chart::setCurrent(int period)
{
    const int valid = period >= 0 && period < m_geometry.periods && !m_plan.isEmpty() ? period : -1;
    if (valid == m_current)
        return;
    m_current = valid;
    m_overlay->update();
}

int Chart::periodAt(QPointF at) const
{
    const QRectF &plot = m_geometry.plot;
    if (m_plan.isEmpty() || !hasRoom() || at.x() < plot.left() || at.x() > plot.right()
        || at.y() < m_frame->headerBottom() || at.y() > m_frame->sourceTop())
        return -1;
    return std::clamp(int((at.x() - plot.left()) / m_geometry.slot()), 0, m_geometry.periods - 1);
}

QDate Chart::dayAt(QPointF at) const
{
    const int period = periodAt(at);
    if (period < 0)
        return {};
    const PlannedPeriod &of = m_plan.periods[size_t(period)];
    const double part = (at.x() - m_geometry.x(period)) / m_geometry.slot();
    const qint64 days = of.from.daysTo(of.to) + 1;
    return of.from.addDays(std::clamp(qint64(part * double(days)), qint64(0), days - 1));
}

std::optional<AxisNoteId> Chart::noteAt(QPointF at) const
{
    return m_overlay->noteAt(at);
}

std::optional<PointChosen> Chart::pointOf(int period, std::optional<double> y) const
{
    const PlannedSeries *meant = m_plan.first();
    if (!meant || period < 0 || size_t(period) >= m_plan.periods.size())
        return {};
    if (y) {
        double nearest = lineReach;
        double stacked = 0;
        for (const PlannedSeries &series : m_plan.series) {
            const std::optional<double> value = series.points[size_t(period)].value;
            if (!value)
                continue;
            if (series.shape == PlannedSeries::Shape::Bars) {
                const double lower = m_geometry.y(stacked);
                stacked += *value;
                if (*y <= lower && *y >= m_geometry.y(stacked))
                    meant = &series;
                continue;
            }
            const double distance = std::abs(*y - m_geometry.y(*value, series.onRight));
            if (distance < nearest) {
                nearest = distance;
                meant = &series;
            }
        }
    }
    const StatisticPoint &point = meant->points[size_t(period)];
    const QDate from = point.from.isValid() ? point.from : m_plan.periods[size_t(period)].from;
    return PointChosen{.query = m_request.statistics.query, .series = meant->key, .from = from};
}

bool Chart::isOnMark(QPointF at) const
{
    const int period = periodAt(at);
    if (period < 0)
        return false;
    const QPointF middle(m_geometry.middle(period), at.y());
    double stacked = 0;
    for (const PlannedSeries &series : m_plan.series) {
        const std::optional<double> value = series.points[size_t(period)].value;
        if (!value)
            continue;
        if (series.shape == PlannedSeries::Shape::Bars)
            stacked += *value;
        else if (QLineF(at, {middle.x(), m_geometry.y(*value, series.onRight)}).length() <= lineReach)
            return true;
    }
    return stacked > 0 && std::abs(at.x() - middle.x()) <= m_geometry.barWidth / 2 && at.y() >= m_geometry.y(stacked)
        && at.y() <= m_geometry.plot.bottom();
}

QString Chart::sentenceOf(int period) const
{
    if (period < 0 || size_t(period) >= m_plan.periods.size())
        return {};
    const ChartText text(m_request.locale, m_request.statistics.currency);
    const PlannedPeriod &of = m_plan.periods[size_t(period)];
    QStringList parts;
    for (const PlannedSeries &series : m_plan.series) {
        const StatisticPoint &point = series.points[size_t(period)];
        if (!point.value)
            continue;
        QString part = series.name + u' ' + text.value(*point.value, series.unit);
        if (series.unit == Unit::Share)
            part += u", "_s + text.basis(point, series.unit, m_plan.statistic);
        if (const QString others = ChartText::leftOut(point, m_plan.statistic); !others.isEmpty() && !series.isCompared)
            part += u", "_s + others;
        parts.append(part);
    }
    if (!of.isSettled())
        parts.append(ChartText::unsettled(of.complete));
    return text.period(of.from, of.to, m_plan.by) + u": "_s + parts.join(u"; "_s);
}

} // namespace Shopbell
