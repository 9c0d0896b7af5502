// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartview.h"

#include "charts/chart.h"
#include "charts/chartlist.h"
#include "charts/charttext.h"
#include "look/marks.h"
#include "look/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QGraphicsScene>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr QSize usualSize(852, 352);
constexpr int smallestWidth = 320;

} // namespace

ChartView::ChartView(const Theme &theme, QWidget *parent)
    : QGraphicsView(parent)
    , m_theme(theme)
    , m_scene(new QGraphicsScene(this))
{
    setScene(m_scene);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHint(QPainter::Antialiasing);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Chart"));
    connect(&m_theme, &Theme::changed, this, &ChartView::rebuild);
    m_secondClick.setSingleShot(true);
    connect(&m_secondClick, &QTimer::timeout, this, [this] {
        if (const std::optional<PointChosen> point = std::exchange(m_clicked, std::nullopt); point && isVisible())
            Q_EMIT pointChosen(*point);
    });
}

ChartView::~ChartView() = default;

void ChartView::showChart(const ChartRequest &request)
{
    if (request.statistics.query != m_request.statistics.query)
        m_secondClick.stop(); // What was clicked is no longer there.
    m_request = request;
    rebuild();
}

void ChartView::setNotesShown(bool shown)
{
    if (m_notesShown == shown)
        return;
    m_notesShown = shown;
    rebuild();
}

void ChartView::setHeaderShown(bool shown)
{
    if (m_headerShown == shown)
        return;
    m_headerShown = shown;
    rebuild();
}

void ChartView::setOnlyAsHighAsNeeded(bool only)
{
    m_onlyAsHighAsNeeded = only;
    updateGeometry();
}

void ChartView::rebuild()
{
    QDate stood;
    if (const int before = current(); before >= 0)
        stood = m_chart->plan().periods[size_t(before)].from;
    m_scene->clear();
    const ChartParts parts{.header = m_headerShown, .source = false, .notes = m_notesShown};
    m_chart = new Chart(m_request, m_theme, parts, viewport()->size());
    m_scene->addItem(m_chart);
    m_scene->setSceneRect(QRectF(QPointF(), viewport()->size()));
    if (const int least = int(std::ceil(m_chart->leastHeight())); std::exchange(m_leastHeight, least) != least)
        updateGeometry();
    if (stood.isValid()) {
        const auto &periods = m_chart->plan().periods;
        const auto found = std::ranges::find(periods, stood, &PlannedPeriod::from);
        m_chart->setCurrent(found == periods.end() ? -1 : int(found - periods.begin()));
    }
    describe();
}

void ChartView::describe()
{
    setAccessibleName(m_request.words.title.isEmpty() ? tr("Chart") : m_request.words.title);
    const QString point = m_byKeys && m_chart ? m_chart->sentenceOf(current()) : QString();
    setAccessibleDescription(point.isEmpty() ? descriptionOf(m_request) : point);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

int ChartView::current() const
{
    return m_chart ? m_chart->current() : -1;
}

void ChartView::setCurrent(int period)
{
    if (!m_chart || period == current())
        return;
    m_chart->setCurrent(period);
    describe();
}

QPoint ChartView::placeOf(int period) const
{
    if (!m_chart)
        return {};
    const ChartGeometry &geometry = m_chart->geometryOfPlot();
    return mapFromScene(QPointF(geometry.middle(period), geometry.plot.center().y()));
}

QRect ChartView::plot() const
{
    if (!m_chart)
        return {};
    const QRectF &plot = m_chart->geometryOfPlot().plot;
    return QRectF(mapFromScene(plot.topLeft()), plot.size()).toRect();
}

QSize ChartView::sizeHint() const
{
    const QSize usual = usualSize * m_theme.textScale();
    return m_onlyAsHighAsNeeded ? QSize(usual.width(), m_leastHeight) : usual;
}

QSize ChartView::minimumSizeHint() const
{
    return {smallestWidth, m_leastHeight};
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    rebuild();
}

void ChartView::choose(int period, QPointF at)
{
    if (const std::optional<PointChosen> point =
            m_chart->pointOf(period, at.isNull() ? std::nullopt : std::optional(at.y())))
        Q_EMIT pointChosen(*point);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_chart)
        return;
    m_byKeys = false;
    const QPointF at = mapToScene(event->pos());
    const std::optional<AxisNoteId> flag = m_chart->noteAt(at);
    const int period = flag ? -1 : m_chart->periodAt(at);
    // Of a note whose words have little room beside its flag.
    viewport()->setToolTip(
        flag ? u"<qt>%1</qt>"_s.arg(std::ranges::find(m_request.notes, *flag, &AxisNote::id)->text.toHtmlEscaped())
             : QString());
    viewport()->setCursor(flag || period >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setCurrent(period);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    m_secondClick.stop();
    m_pressed = event->button() == Qt::LeftButton ? event->pos() : QPoint(-1, -1);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    constexpr int steady = 4; // Pixels: more is a drag.
    if (!m_chart || event->button() != Qt::LeftButton || (event->pos() - m_pressed).manhattanLength() > steady)
        return;
    const QPointF at = mapToScene(event->pos());
    if (const std::optional<AxisNoteId> note = m_chart->noteAt(at))
        Q_EMIT noteChosen(*note);
    else if (m_chart->isOnMark(at))
        choose(m_chart->periodAt(at), at);
    else if (m_clicked = m_chart->pointOf(m_chart->periodAt(at), at.y()); m_clicked)
        m_secondClick.start(QApplication::doubleClickInterval());
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_secondClick.stop();
    m_pressed = {-1, -1}; // Its release is no click.
    const QDate day = m_chart ? m_chart->dayAt(mapToScene(event->pos())) : QDate();
    if (event->button() == Qt::LeftButton && day.isValid())
        Q_EMIT noteWanted(day);
}

void ChartView::leaveEvent(QEvent *event)
{
    QGraphicsView::leaveEvent(event);
    if (!m_byKeys)
        setCurrent(-1);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = m_chart && !m_chart->plan().isEmpty() ? int(m_chart->plan().periods.size()) - 1 : -1;
    const int at = current();
    if (last < 0 || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        event->ignore();
        return;
    }
    m_byKeys = true;
    // Time runs from left to right in every language, so the keys are never mirrored.
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(at < 0 ? last : std::max(0, at - 1));
        break;
    case Qt::Key_Right:
        setCurrent(at < 0 ? 0 : std::min(last, at + 1));
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(last);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (at >= 0)
            choose(at, {});
        break;
    case Qt::Key_N:
        Q_EMIT noteWanted(m_chart->plan().periods[size_t(at < 0 ? last : at)].from);
        break;
    case Qt::Key_Escape:
        if (at < 0)
            event->ignore();
        setCurrent(-1);
        break;
    default:
        event->ignore();
    }
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    if (m_byKeys)
        setCurrent(-1);
    m_byKeys = false;
}

void ChartView::drawForeground(QPainter *painter, const QRectF &)
{
    if (hasFocus() && m_byKeys)
        paint::focusRingInside(*painter, sceneRect(), m_theme, m_theme.radius(RadiusToken::Card));
}

QString descriptionOf(const ChartRequest &request)
{
    const ChartPlan plan = planOf(request);
    const PlannedSeries *first = plan.first();
    if (plan.isEmpty() || !first)
        return request.words.tooLittle;
    const ChartText text(request.locale, request.statistics.currency);
    const auto at = [&](const StatisticPoint &point) {
        return ChartView::tr("%1 in %2", "a value in a period")
            .arg(text.value(*point.value, first->unit), text.period(point.from, point.to, plan.by));
    };
    std::vector<StatisticPoint> points;
    std::ranges::copy_if(first->points, std::back_inserter(points),
                         [](const StatisticPoint &point) { return point.value && point.isSettled(); });
    if (points.empty())
        return request.words.title;
    const auto [least, most] = std::ranges::minmax_element(points, {}, &StatisticPoint::value);
    return ChartView::tr("%1. First %2, last %3, highest %4, lowest %5.")
        .arg(first->name, at(points.front()), at(points.back()), at(*most), at(*least));
}

} // namespace Shopbell
