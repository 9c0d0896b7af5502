// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartoverlay.h"

#include "charts/chart.h"
#include "charts/charttext.h"
#include "charts/charttooltip.h"
#include "look/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr double flagDiameter = 18;
constexpr double flagRise = 7; // Of its middle over the plot.
constexpr double flagTextGap = 5;
constexpr double nextFlagGap = 18; ///< Between the words of a flag and the next one: theirs stand much nearer.
constexpr double noteWidth = 1.25;
constexpr double tagRise = 10;
constexpr double tagMarker = 3; // By how much the marker under the tag is larger.
constexpr double tooltipMarker = 4;
constexpr double crowded = 14; // Pixels for a period, under which points go without markers.
constexpr double barHatch = 5;
constexpr double barHatchPen = 1.5;

} // namespace

ChartOverlay::ChartOverlay(Chart &chart) : QGraphicsItem(&chart), m_chart(chart) {}

void ChartOverlay::setBounds(const QRectF &bounds)
{
    prepareGeometryChange();
    m_bounds = bounds;
}

double ChartOverlay::flagSize() const
{
    return m_chart.look().scaled(flagDiameter);
}

double ChartOverlay::flagMiddle() const
{
    return m_chart.geometryOfPlot().plot.top() - m_chart.look().scaled(flagRise);
}

QRectF ChartOverlay::signOf(const Flag &flag) const
{
    const double half = flagSize() / 2;
    return {flag.x - half, flagMiddle() - half, 2 * half, 2 * half};
}

std::vector<ChartOverlay::Flag> ChartOverlay::flags() const
{
    std::vector<Flag> flags;
    if (!m_chart.parts().notes || m_chart.plan().isEmpty() || !m_chart.hasRoom())
        return flags;
    const ChartGeometry &geometry = m_chart.geometryOfPlot();
    const std::vector<AxisNote> &notes = m_chart.request().notes;
    for (size_t i = 0; i < notes.size(); ++i) {
        if (const std::optional<double> place = m_chart.plan().placeOf(notes[i].day))
            flags.push_back({.note = i, .x = geometry.x(*place)});
    }
    std::ranges::stable_sort(flags, {}, &Flag::x);
    const QFontMetricsF metrics(m_chart.look().theme().font(TypeRole::Micro, QFont::Medium));
    const double last = geometry.right ? geometry.plot.right() : m_bounds.right(); // There an axis has its labels.
    double taken = geometry.plot.left();
    double takenBefore = taken; // Where the flag before this one has its room.
    for (size_t i = 0; i < flags.size(); ++i) {
        Flag &flag = flags[i];
        const QRectF sign = signOf(flag);
        const double end = i + 1 < flags.size() ? signOf(flags[i + 1]).left() - nextFlagGap : last;
        const double after = end - sign.right() - flagTextGap;
        const double before = sign.left() - flagTextGap - taken;
        const double needed = std::ceil(metrics.horizontalAdvance(notes[flag.note].text));
        const bool isBefore = needed > after && before > after;
        const double width = std::clamp(isBefore ? before : after, 0.0, needed);
        const double left = isBefore ? sign.left() - flagTextGap - width : sign.right() + flagTextGap;
        flag.words = QRectF(left, sign.top(), width, sign.height());
        if (width < needed) {
            if (const std::optional<QRectF> beside = roomBesideLast(flags, i, takenBefore, needed))
                flag.words = *beside;
            else
                flag.words = roomBelow(flags, i, needed).value_or(flag.words);
        }
        takenBefore = taken;
        taken = sign.right() + flagTextGap;
        if (isInRow(flag))
            taken = std::max(taken, flag.words.right() + nextFlagGap);
    }
    return flags;
}

bool ChartOverlay::isInRow(const Flag &flag) const
{
    return flag.words.top() <= signOf(flag).top();
}

// Before its own flag, where the words of the flag before it can stand before theirs: these move then.
std::optional<QRectF> ChartOverlay::roomBesideLast(std::vector<Flag> &all, size_t own, double taken, double width) const
{
    if (own == 0)
        return {};
    Flag &last = all[own - 1];
    const QRectF sign = signOf(all[own]);
    const QRectF lastSign = signOf(last);
    const double left = sign.left() - flagTextGap - width;
    const double lastLeft = lastSign.left() - flagTextGap - last.words.width();
    const bool isAfter = isInRow(last) && last.words.left() > last.x;
    if (!isAfter || last.words.width() <= 0 || lastLeft < taken || left < lastSign.right() + flagTextGap)
        return {};
    last.words.moveLeft(lastLeft);
    return QRectF(left, sign.top(), width, sign.height());
}

QRectF ChartOverlay::wordsOf(AxisNoteId id) const
{
    const std::vector<Flag> all = flags();
    const auto found =
        std::ranges::find_if(all, [&](const Flag &flag) { return m_chart.request().notes[flag.note].id == id; });
    return found == all.end() ? QRectF() : found->words;
}

std::optional<AxisNoteId> ChartOverlay::noteAt(QPointF at) const
{
    for (const Flag &flag : flags()) {
        const QPointF away = at - QPointF(flag.x, flagMiddle());
        if (std::hypot(away.x(), away.y()) <= flagSize() / 2 + 3)
            return m_chart.request().notes[flag.note].id;
    }
    return {};
}

void ChartOverlay::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_chart.plan().isEmpty() || !m_chart.hasRoom())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    paintRunningBars(*painter);
    paintTarget(*painter);
    paintNotes(*painter);
    paintMarkers(*painter);
    paintTag(*painter);
    if (m_chart.current() >= 0)
        paintTooltip(*painter);
}

void ChartOverlay::paintRunningBars(QPainter &painter) const
{
    const ChartGeometry &geometry = m_chart.geometryOfPlot();
    for (int i = 0; i < geometry.periods; ++i) {
        const double sum = m_chart.plan().stackedAt(i);
        if (m_chart.plan().periods[size_t(i)].isSettled() || sum <= 0)
            continue;
        const QRectF bar(geometry.middle(i) - geometry.barWidth / 2, geometry.y(sum), geometry.barWidth,
                         geometry.plot.bottom() - geometry.y(sum));
        ChartLook::hatch(painter, bar, m_chart.look().color(ColorToken::Surface), barHatch, barHatchPen);
    }
}

void ChartOverlay::paintTarget(QPainter &painter) const
{
    const ChartPlan &plan = m_chart.plan();
    if (!plan.target)
        return;
    const ChartLook &look = m_chart.look();
    const QRectF &plot = m_chart.geometryOfPlot().plot;
    const double y = m_chart.geometryOfPlot().y(*plan.target);
    painter.setPen(look.targetPen());
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    const QFont font = look.theme().font(TypeRole::Micro, QFont::Medium);
    const QRectF room = targetRoom();
    layPaper(painter, room);
    painter.setFont(font);
    painter.setPen(look.color(ColorToken::Text2));
    painter.drawText(QPointF(room.left() + 2, room.top() + QFontMetricsF(font).ascent()), targetWords());
}

void ChartOverlay::paintNotes(QPainter &painter) const
{
    const ChartLook &look = m_chart.look();
    const QRectF &plot = m_chart.geometryOfPlot().plot;
    const QFont words = look.theme().font(TypeRole::Micro, QFont::Medium);
    const QFontMetricsF metrics(words);
    int number = 0;
    for (const Flag &flag : flags()) {
        const QRectF sign = signOf(flag);
        painter.setPen(QPen(look.color(ColorToken::Brass), noteWidth));
        painter.drawLine(QPointF(flag.x, sign.bottom()), QPointF(flag.x, plot.bottom()));
        painter.setPen(QPen(look.color(ColorToken::Brass), 1));
        painter.setBrush(look.color(ColorToken::BrassSoft));
        painter.drawEllipse(sign);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(look.color(ColorToken::BrassText));
        painter.setFont(look.labelStrong());
        painter.drawText(sign, Qt::AlignCenter | Qt::TextDontClip, m_chart.request().locale.toString(++number));
        painter.setFont(words);
        const QString shown =
            metrics.elidedText(m_chart.request().notes[flag.note].text, Qt::ElideRight, flag.words.width());
        if (!isInRow(flag))
            layPaper(painter, flag.words);
        if (shown.size() > 1)
            painter.drawText(QPointF(flag.words.left(), flag.words.center().y() + metrics.ascent() / 2 - 2), shown);
    }
}

void ChartOverlay::paintMarkers(QPainter &painter) const
{
    const ChartGeometry &geometry = m_chart.geometryOfPlot();
    for (const PlannedSeries &series : m_chart.plan().series) {
        if (series.shape != PlannedSeries::Shape::Line)
            continue;
        const bool isMarked = !series.isCompared && geometry.slot() >= crowded;
        for (int i = 0; i < geometry.periods; ++i) {
            const std::optional<double> value = series.points[size_t(i)].value;
            // A point between two without a value is no line: it needs its marker in any case.
            const auto has = [&](int k) { return k >= 0 && k < geometry.periods && series.points[size_t(k)].value; };
            if (value && (isMarked || (!has(i - 1) && !has(i + 1))))
                m_chart.look().marker(painter, {geometry.middle(i), geometry.y(*value, series.onRight)}, series.look,
                                      false);
        }
    }
}

void ChartOverlay::paintTag(QPainter &painter) const
{
    const std::optional<QRectF> room = tagRoom();
    if (!room)
        return;
    const ChartLook &look = m_chart.look();
    if (const PlannedSeries *first = m_chart.plan().first(); first->shape == PlannedSeries::Shape::Line)
        look.marker(painter, tagPoint(), first->look, true, tagMarker);
    layPaper(painter, *room);
    painter.setFont(look.value());
    painter.setPen(look.color(ColorToken::Text));
    painter.drawText(QPointF(room->left() + 2, room->bottom() - 2), tagWords());
}

double ChartOverlay::tagValue() const
{
    const ChartPlan &plan = m_chart.plan();
    return plan.first()->shape == PlannedSeries::Shape::Line
        ? plan.first()->points[size_t(plan.tagged)].value.value_or(0)
        : plan.stackedAt(plan.tagged);
}

QPointF ChartOverlay::tagPoint() const
{
    const ChartGeometry &geometry = m_chart.geometryOfPlot();
    return {geometry.middle(m_chart.plan().tagged), geometry.y(tagValue())};
}

QString ChartOverlay::tagWords() const
{
    const ChartPlan &plan = m_chart.plan();
    const PlannedSeries *first = plan.first();
    if (!first || plan.tagged < 0)
        return {};
    return ChartText(m_chart.request().locale, m_chart.request().statistics.currency).value(tagValue(), first->unit);
}

std::optional<QRectF> ChartOverlay::tagRoom() const
{
    const QString words = tagWords();
    if (words.isEmpty())
        return {};
    const ChartGeometry &geometry = m_chart.geometryOfPlot();
    const QPointF at = tagPoint();
    const QFontMetricsF metrics(m_chart.look().value());
    const QSizeF size(metrics.horizontalAdvance(words) + 4, metrics.ascent() + 2);
    if (hasTagOverBar())
        return roomOverBar(size);
    const double rise = tagRise;
    const double centred = std::min(at.x() - size.width() / 2, m_bounds.right() - size.width() - 2);
    const double beside = at.y() - size.height() / 2;
    // Above its point, else where it meets neither a flag nor a line; a flag is worse.
    const std::array places{QPointF(centred, at.y() - rise - metrics.ascent()), QPointF(centred, at.y() + rise),
                            QPointF(at.x() - rise - size.width(), beside), QPointF(at.x() + rise, beside)};
    const auto fits = [&](QPointF place, bool overLines) {
        const QRectF room(place, size);
        const bool isInside = room.left() >= geometry.plot.left() && room.right() <= m_bounds.right()
            && room.bottom() <= geometry.plot.bottom();
        return isInside && !meetsAFlag(room) && (overLines || !meetsALine(room));
    };
    for (const bool overLines : {false, true}) {
        const auto free = std::ranges::find_if(places, [&](QPointF place) { return fits(place, overLines); });
        if (free != places.end())
            return QRectF(*free, size);
    }
    return QRectF(places.front(), size);
}

void ChartOverlay::layPaper(QPainter &painter, const QRectF &room) const
{
    QColor paper = m_chart.look().color(ColorToken::Surface);
    paper.setAlphaF(0.85F);
    painter.fillRect(room, paper);
}

void ChartOverlay::paintTooltip(QPainter &painter) const
{
    const ChartGeometry &geometry = m_chart.geometryOfPlot();
    const ChartLook &look = m_chart.look();
    const int period = m_chart.current();
    const double x = geometry.middle(period);
    painter.setPen(QPen(look.color(ColorToken::Text3), 1));
    painter.drawLine(QPointF(x, geometry.plot.top()), QPointF(x, geometry.plot.bottom()));
    double highest = geometry.plot.bottom();
    for (const PlannedSeries &series : m_chart.plan().series) {
        const std::optional<double> value = series.points[size_t(period)].value;
        if (!value || series.shape != PlannedSeries::Shape::Line)
            continue;
        const QPointF at(x, geometry.y(*value, series.onRight));
        highest = std::min(highest, at.y());
        look.marker(painter, at, series.look, true, series.isCompared ? 0 : tooltipMarker);
    }
    if (const double sum = m_chart.plan().stackedAt(period); sum > 0)
        highest = std::min(highest, geometry.y(sum));
    ChartTooltip(m_chart, period).paint(painter, x, highest, m_bounds);
}

} // namespace Shopbell
