// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartrequest.h"

#include <QGraphicsView>
#include <QTimer>

#include <memory>
#include <optional>

namespace Shopbell {
class Chart;
class Theme;

/// A chart on the screen. The mouse or Left and Right move the tooltip from point to point, Home and End go to the ends, a
/// click or Enter opens the rows behind the point, N or a double click writes a note there, Esc hides the tooltip. A click
/// on a bar or a marker opens them at once, one beside them when no second click has followed. A screen reader hears what
/// the chart says, and the point on which the keys stand.
class ChartView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit ChartView(const Theme &theme, QWidget *parent = nullptr);
    ~ChartView() override;

    /// Replaces the picture at once; the point on which the keys stand is kept where its period still is.
    void showChart(const ChartRequest &request);
    void setNotesShown(bool shown);
    /// Title, remark and legend over the plot; without them the page writes its own.
    void setHeaderShown(bool shown);
    /// Where its page scrolls it asks for no more height than it needs; it still grows with the room.
    void setOnlyAsHighAsNeeded(bool only);
    const ChartRequest &request() const { return m_request; }
    /// The period with the tooltip; -1 without.
    int current() const;
    void setCurrent(int period);
    /// Where a period stands, in coordinates of the viewport; for tests and popups.
    QPoint placeOf(int period) const;
    /// Where the plot stands, likewise; empty where there is no room for one.
    QRect plot() const;

    QSize sizeHint() const override;
    /// As high as title, legend, axis and a plot that can be read need at its width.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pointChosen(const Shopbell::PointChosen &point);
    void noteWanted(QDate day); ///< A new note at that day.
    void noteChosen(Shopbell::AxisNoteId note); ///< Its flag was clicked.

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void rebuild();
    void choose(int period, QPointF at);
    void describe();

    const Theme &m_theme;
    ChartRequest m_request;
    QGraphicsScene *m_scene;
    Chart *m_chart = nullptr; // The scene owns it.
    bool m_notesShown = true;
    bool m_headerShown = true;
    bool m_onlyAsHighAsNeeded = false;
    int m_leastHeight = 0;
    bool m_byKeys = false;
    QPoint m_pressed;
    QTimer m_secondClick; ///< Runs while it may still follow.
    std::optional<PointChosen> m_clicked; ///< What opens when it does not.
};

/// What a screen reader hears of a chart: title, range, first, last, highest and lowest value.
QString descriptionOf(const ChartRequest &request);

} // namespace Shopbell
