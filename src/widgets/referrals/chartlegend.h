// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartplan.h"

#include <QWidget>

#include <vector>

namespace Shopbell {
class Theme;

/// The legend of a chart in a small card: what belongs to the axis at the end stands at the end of the line; what does not
/// fit into a line stands in the next one. Screen readers hear the names from the chart.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(const Theme &theme, QWidget *parent = nullptr);

    /// Hidden while there is nothing to explain.
    void setPlan(const ChartPlan &plan);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry
    {
        QString name = {};
        std::optional<PlannedSeries> series = {}; ///< Nothing: periods that still run.

        bool isAtEnd() const { return series && series->onRight; }
    };
    double swatchWidth(const Entry &entry) const;
    double widthOf(const Entry &entry) const;
    double lineHeight() const;
    /// Places of the entries in a room of that width, mirrored where the language is.
    std::vector<QRectF> places(double width) const;

    const Theme &m_theme;
    std::vector<Entry> m_entries;
};

} // namespace Shopbell
