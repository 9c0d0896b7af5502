// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statistics.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QPushButton;
class QToolButton;

namespace Shopbell {
class Card;
class HeatMapModel;
class HeatMapView;
class NumbersModel;
class NumbersTable;
class Segment;
class TextLabel;
class Theme;

/// Below a chart: the heat map of cohorts and the table twin, beside each other or, where it is narrow, one at a time.
class LowerCards : public QWidget
{
    Q_OBJECT

public:
    explicit LowerCards(const Theme &theme, QWidget *parent = nullptr);

    void showNumbers(const Statistics &answer);
    void showHeat(const Statistics &answer);
    void setHeatThere(bool there);
    void setNarrow(bool narrow);
    void setRows(int rows); ///< How many the table shows at least.
    NumbersModel &numbers() { return *m_numbers; }
    HeatMapModel &heat() { return *m_heat; }
    /// Where there is little height its tables scroll.
    bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    void heatKindChosen(Shopbell::CohortKind kind);
    void peopleWanted(const Shopbell::PointChosen &point, const QString &who); ///< `who` empty: by the chart's words.
    void noteWanted(QDate day);
    void copyWanted(const QString &table);
    void heatExportWanted();

private:
    Card *makeHeat();
    Card *makeNumbers();
    void arrange();
    void takeRows();

    const Theme &m_theme;
    NumbersModel *m_numbers;
    HeatMapModel *m_heat;
    HeatMapView *m_map = nullptr;
    NumbersTable *m_table = nullptr;
    QComboBox *m_kind = nullptr;
    QToolButton *m_exportHeat = nullptr;
    TextLabel *m_none = nullptr;
    Segment *m_tabs;
    Card *m_heatCard;
    Card *m_numbersCard;
    QBoxLayout *m_cards;
    int m_rows = 0;
    bool m_heatThere = true;
    bool m_narrow = false;
};

} // namespace Shopbell
