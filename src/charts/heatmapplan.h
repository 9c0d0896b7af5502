// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartlook.h"
#include "charts/chartrequest.h"
#include "charts/heatmap.h"

#include <QRectF>
#include <QSizeF>

#include <map>

namespace Shopbell {

/// Where the parts of a heat map stand on its picture.
struct HeatMapPlan
{
    struct Words
    {
        QRectF place = {};
        QString words = {};
        QFont font = {};
        ColorToken ink = ColorToken::Text;
    };
    std::vector<Words> words =
        {}; ///< Title, remark, what the cells say; at the bottom what is left out, and the source.
    QRectF scale = {}; ///< The colours with what they mean.
    QRectF map = {}; ///< With the heads of its rows and columns.

    int px = 0; ///< Of the type in the map.
    double head = 0; ///< Height over the rows.
    double labels = 0; ///< Width before the columns.
    QSizeF cell = {}; ///< With the gap behind it.
    size_t firstRow = 0; ///< The earlier ones have no room.
    int columns = 0; ///< The later ones have no room.
    int columnsLeftOut = 0;
    bool isRoomy = false; ///< A few rows and columns have room, and nothing is cut.

    bool leavesOut() const { return firstRow > 0 || columnsLeftOut > 0; }
    QRectF cellAt(size_t row, int column) const; ///< Without its gap.
};

/// Plans a heat map for pictures of any size: cells as large as is good, smaller where there are many of them, and then the
/// latest cohorts only.
class HeatMapPlanner
{
public:
    HeatMapPlanner(const ChartRequest &request, const ChartLook &look);

    HeatMapPlan plan(QSizeF size) const;

    const HeatMap &map() const { return m_map; }
    QFont cellFont(int px) const;
    QFont peopleFont(int px) const;
    /// The ends of the scale of colours, and what hatching means; empty where nothing is hatched.
    const QString &scaleFrom() const { return m_scaleFrom; }
    const QString &scaleTo() const { return m_scaleTo; }
    const QString &running() const { return m_running; }
    double wordsWidth(const QString &words) const; ///< Beside the scale.

    static constexpr double scaleGap = 6;
    static constexpr double scaleStep = 18; ///< The width of one colour.

private:
    /// Of the widest of each, in type of so many pixels.
    struct Widths
    {
        double value = 0;
        double labels = 0;
    };

    double addWords(HeatMapPlan &plan, const QRectF &room, const QString &words, const QFont &font,
                    ColorToken ink) const;
    double addHeader(HeatMapPlan &plan, const QRectF &whole) const;
    double addFooter(HeatMapPlan &plan, const QRectF &whole, const QString &leftOut) const;
    void placeMap(HeatMapPlan &plan, const QRectF &room) const;
    bool placeCells(HeatMapPlan &plan, const QRectF &room, int px) const;
    const Widths &widths(int px) const;
    double scaleWidth() const;
    int smallest() const;
    int largest() const;

    const ChartRequest &m_request;
    const ChartLook &m_look;
    HeatMap m_map;
    QString m_scaleFrom;
    QString m_scaleTo;
    QString m_running;
    mutable std::map<int, Widths> m_widths;
};

} // namespace Shopbell
