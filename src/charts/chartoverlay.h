// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QGraphicsItem>
#include <QRectF>

#include <optional>
#include <vector>

namespace Shopbell {
class Chart;

/// What stands on the series, in plot coordinates: markers, the target, notes with numbered flags, the value at the last
/// complete point, the tooltip.
class ChartOverlay : public QGraphicsItem
{
public:
    explicit ChartOverlay(Chart &chart);

    void setBounds(const QRectF &bounds);
    std::optional<AxisNoteId> noteAt(QPointF at) const;
    /// Where the words of a note stand: after its flag, or before it where there is more room; below that row where they
    /// find no room in it. Without width where there is none at all.
    QRectF wordsOf(AxisNoteId id) const;

    /// Where the value of the last complete point is written; nothing when there is none.
    std::optional<QRectF> tagRoom() const;
    bool meetsALine(const QRectF &room) const;
    bool meetsABar(const QRectF &room) const;
    bool meetsRunning(const QRectF &room) const; ///< Lies in a period that is hatched.
    /// Where the words of the target stand: along its line, at the first place from the left where they meet nothing; at the
    /// left where there is none.
    QRectF targetRoom() const;

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    struct Flag
    {
        size_t note = 0;
        double x = 0;
        QRectF words = {};
    };
    std::vector<Flag> flags() const;
    QRectF signOf(const Flag &flag) const;
    double flagMiddle() const;
    double flagSize() const;
    void paintRunningBars(QPainter &painter) const;
    void paintTarget(QPainter &painter) const;
    void paintNotes(QPainter &painter) const;
    void paintMarkers(QPainter &painter) const;
    void paintTag(QPainter &painter) const;
    void paintTooltip(QPainter &painter) const;
    /// Lines may pass behind words; it keeps them readable.
    void layPaper(QPainter &painter, const QRectF &room) const;
    QString tagWords() const;
    double tagValue() const;
    QPointF tagPoint() const;
    bool meetsAFlag(const QRectF &room) const;
    std::optional<QRectF> roomBelow(const std::vector<Flag> &all, size_t own, double width) const;
    QString targetWords() const;
    bool isInRow(const Flag &flag) const;
    std::optional<QRectF> roomBesideLast(std::vector<Flag> &all, size_t own, double taken, double width) const;
    bool hasTagOverBar() const;
    QRectF roomOverBar(const QSizeF &size) const;

    Chart &m_chart;
    QRectF m_bounds;
};

} // namespace Shopbell
