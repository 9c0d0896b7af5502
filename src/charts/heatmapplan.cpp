// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/heatmapplan.h"

#include "charts/charttext.h"
#include "charts/wrappedtext.h"
#include "format/cohortwords.h"
#include "look/theme.h"

#include <QFontMetricsF>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace Shopbell {

namespace {

// Pixels.
constexpr double mapEdge = 16; // Around everything.
constexpr double mapPartGap = 8; // Between the parts.
constexpr double mapLineGap = 2; // Between title and remark.
constexpr double mapCellGap = 2;
constexpr double mapHeadGap = 4; // Below the heads of the columns.
constexpr double mapPeopleGap = 8; // Between a month and its people.
constexpr double mapLabelGap = 10; // Between them and the cells.
constexpr double leastMapType = 0.8; // Of the smallest role of type: the least that is legible.
// Of the type size: a cell that is large enough, a cell in smallest type, and the largest.
constexpr double goodCellHeight = 1.6;
constexpr double leastCellHeight = 1.15;
constexpr double mostCellHeight = 2.4;
constexpr double mapHeadHeight = 1.25;
constexpr double goodCellPadding = 0.9;
constexpr double leastCellPadding = 0.35;
constexpr double mostCellWidth = 6.5;
// What a picture has room for at least.
constexpr size_t fewMapRows = 3;
constexpr int fewMapColumns = 4;

double widestOf(const QSet<QString> &words, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double widest = 0;
    for (const QString &each : words)
        widest = std::max(widest, metrics.horizontalAdvance(each));
    return widest;
}

bool holdsRunning(const HeatMap &map)
{
    return std::ranges::any_of(map.rows, [](const HeatRow &row) {
        return std::ranges::any_of(row.cells, [](const auto &cell) { return cell && !cell->complete; });
    });
}

} // namespace

QRectF HeatMapPlan::cellAt(size_t row, int column) const
{
    return {map.left() + labels + column * cell.width(), map.top() + head + double(row - firstRow) * cell.height(),
            cell.width() - mapCellGap, cell.height() - mapCellGap};
}

HeatMapPlanner::HeatMapPlanner(const ChartRequest &request, const ChartLook &look)
    : m_request(request)
    , m_look(look)
    , m_map(heatMapOf(request.statistics, request.locale))
{
    const CohortWords words(request.locale);
    m_scaleFrom = words.least(request.statistics.query.cohorts);
    m_scaleTo = words.most(request.statistics.query.cohorts);
    if (holdsRunning(m_map))
        m_running = ChartText::unsettled(endsEarly(request.statistics)); // Then the month that runs comes later.
}

int HeatMapPlanner::smallest() const
{
    return int(std::floor(m_look.theme().pixels(TypeRole::Micro) * leastMapType));
}

int HeatMapPlanner::largest() const
{
    return int(std::floor(m_look.theme().pixels(TypeRole::Title)));
}

QFont HeatMapPlanner::cellFont(int px) const
{
    QFont font = m_look.theme().font(TypeRole::Small, QFont::Medium);
    font.setPixelSize(px);
    return font;
}

QFont HeatMapPlanner::peopleFont(int px) const
{
    QFont font = m_look.theme().font(TypeRole::Micro);
    font.setPixelSize(px);
    return font;
}

const HeatMapPlanner::Widths &HeatMapPlanner::widths(int px) const
{
    const auto known = m_widths.find(px);
    if (known != m_widths.end())
        return known->second;
    QSet<QString> values;
    QSet<QString> months;
    QSet<QString> people;
    for (const HeatRow &row : m_map.rows) {
        months << row.label << row.firstLabel;
        people << row.people;
        for (const std::optional<HeatCell> &cell : row.cells)
            values << (cell ? cell->words : QString());
    }
    const QSet<QString> heads(m_map.heads.begin(), m_map.heads.end());
    const QFont small = peopleFont(px);
    const double both = widestOf(months, cellFont(px)) + mapPeopleGap + widestOf(people, small);
    return m_widths[px] = {.value = std::max(widestOf(values, cellFont(px)), widestOf(heads, small)),
                           .labels = std::max(both, widestOf({CohortWords::head()}, small)) + mapLabelGap};
}

double HeatMapPlanner::wordsWidth(const QString &words) const
{
    return std::ceil(QFontMetricsF(m_look.label()).horizontalAdvance(words));
}

double HeatMapPlanner::scaleWidth() const
{
    const int steps = m_look.theme().tokens().chart().heatSteps;
    double width = wordsWidth(m_scaleFrom) + scaleGap + steps * scaleStep + scaleGap + wordsWidth(m_scaleTo);
    if (!m_running.isEmpty())
        width += 3 * scaleGap + m_look.runningSwatchWidth() + scaleGap + wordsWidth(m_running);
    return width;
}

/// Gives their lower edge.
double HeatMapPlanner::addWords(HeatMapPlan &plan, const QRectF &room, const QString &words, const QFont &font,
                                ColorToken ink) const
{
    const double height = WrappedText(words, font, m_look.theme().isRightToLeft()).height(room.width());
    const QRectF place(room.left(), room.top(), room.width(), height);
    if (height > 0)
        plan.words.push_back({place, words, font, ink});
    return place.bottom();
}

/// Gives where the map can begin.
double HeatMapPlanner::addHeader(HeatMapPlan &plan, const QRectF &whole) const
{
    const ChartWords &words = m_request.words;
    const auto below = [&whole](double top) { return whole.adjusted(0, top - whole.top(), 0, 0); };
    double bottom = addWords(plan, whole, words.title, m_look.title(), ColorToken::Text);
    bottom = addWords(plan, below(bottom + mapLineGap), words.remark, m_look.remark(), ColorToken::Text2);
    if (m_map.rows.empty())
        return addWords(plan, below(bottom + mapPartGap), words.tooLittle, m_look.remark(), ColorToken::Text2);
    bottom = addWords(plan, below(bottom + mapPartGap), CohortWords::meaning(m_request.statistics.query.cohorts),
                      m_look.label(), ColorToken::Text2);
    const double width = scaleWidth();
    plan.scale = QRectF(m_look.theme().isRightToLeft() ? whole.right() - width : whole.left(), bottom + mapPartGap / 2,
                        width, m_look.theme().lineHeight(TypeRole::Micro));
    return plan.scale.bottom() + mapPartGap;
}

/// Gives where the map has to end.
double HeatMapPlanner::addFooter(HeatMapPlan &plan, const QRectF &whole, const QString &leftOut) const
{
    const bool isRightToLeft = m_look.theme().isRightToLeft();
    const QFont font = m_look.label();
    double top = whole.bottom();
    for (const auto &[words, ink] :
         {std::pair(m_request.words.source, ColorToken::Text3), std::pair(leftOut, ColorToken::Text2)}) {
        top -= WrappedText(words, font, isRightToLeft).height(whole.width());
        addWords(plan, {whole.left(), top, whole.width(), whole.bottom() - top}, words, font, ink);
    }
    return top - mapPartGap;
}

/// Gives whether all has room in type of so many pixels.
bool HeatMapPlanner::placeCells(HeatMapPlan &plan, const QRectF &room, int px) const
{
    const bool isLeast = px <= smallest();
    const Widths &widest = widths(px);
    const double height = std::ceil(px * (isLeast ? leastCellHeight : goodCellHeight)) + mapCellGap;
    const double width = std::ceil(widest.value + px * (isLeast ? leastCellPadding : goodCellPadding)) + mapCellGap;
    plan.px = px;
    plan.head = std::ceil(px * mapHeadHeight) + mapHeadGap;
    plan.labels = std::ceil(widest.labels);
    const QSizeF cells(room.width() - plan.labels, room.height() - plan.head);
    const int fittingRows = int(std::floor(cells.height() / height));
    const int fittingColumns = int(std::floor(cells.width() / width));
    const size_t rows = m_map.rows.size();
    const size_t few = std::min(fewMapRows, rows);
    plan.isRoomy = fittingRows >= int(few) && plan.scale.width() <= room.width()
        && fittingColumns >= std::min(fewMapColumns, m_map.columnsFrom(rows - few));
    const auto isTooMuch = [&](size_t first) { // The earlier a row, the more columns it has.
        const size_t shown = rows - first;
        return int(shown) > fittingRows || (shown > few && m_map.columnsFrom(first) > fittingColumns);
    };
    plan.firstRow = 0;
    while (plan.firstRow + 1 < rows && isTooMuch(plan.firstRow))
        ++plan.firstRow;
    const int columns = m_map.columnsFrom(plan.firstRow);
    plan.columns = std::clamp(fittingColumns, 1, columns);
    plan.columnsLeftOut = columns - plan.columns;
    const auto shown = double(rows - plan.firstRow);
    plan.cell = {std::clamp(std::floor(cells.width() / plan.columns), width, std::max(width, px * mostCellWidth)),
                 std::clamp(std::floor(cells.height() / shown), height, std::max(height, px * mostCellHeight))};
    return !plan.leavesOut();
}

void HeatMapPlanner::placeMap(HeatMapPlan &plan, const QRectF &room) const
{
    for (int px = largest(); !placeCells(plan, room, px) && px > smallest();)
        --px;
    const QSizeF size(plan.labels + plan.columns * plan.cell.width(),
                      plan.head + double(m_map.rows.size() - plan.firstRow) * plan.cell.height());
    plan.map = QRectF(room.topLeft(), size);
    if (m_look.theme().isRightToLeft())
        plan.map.moveRight(room.right());
}

HeatMapPlan HeatMapPlanner::plan(QSizeF size) const
{
    const QRectF whole = QRectF(QPointF(), size).adjusted(mapEdge, mapEdge, -mapEdge, -mapEdge);
    HeatMapPlan header;
    const double top = addHeader(header, whole);
    double bottom = whole.bottom();
    QString said; // What is left out, which takes room.
    for (;;) {
        HeatMapPlan plan = header;
        bottom = std::min(bottom, addFooter(plan, whole, said));
        if (m_map.rows.empty()) {
            plan.isRoomy = top <= bottom;
            return plan;
        }
        placeMap(plan, {whole.left(), top, whole.width(), bottom - top});
        const QString leftOut = CohortWords::withoutRoom(int(plan.firstRow), plan.columnsLeftOut);
        if (leftOut == said)
            return plan;
        said = leftOut;
    }
}

} // namespace Shopbell
