// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace Shopbell {
class HeatMapModel;
class Theme;

/// A cell of the heat map: surface to pine in steps, the value in the ink with more contrast; hatched while its month runs.
class HeatMapDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit HeatMapDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

/// The heat map as a table that the keys walk; Enter or a click on a cell asks for its people, N for a note at
/// its month, Ctrl+C copies all of it. Months run from left to right in every language, as on a chart.
class HeatMapView : public QTableView
{
    Q_OBJECT

public:
    HeatMapView(const Theme &theme, HeatMapModel &model, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int rowHeight() const;
    /// With all its rows, at most `rows`.
    int heightFor(int rows) const;

Q_SIGNALS:
    void peopleWanted(const QModelIndex &cell);
    void noteWanted(const QModelIndex &cell);
    void copyWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void takeSizes();
    void takeRowHeights();
    void showNewest();

    const Theme &m_theme;
    HeatMapModel &m_model;
};

} // namespace Shopbell
