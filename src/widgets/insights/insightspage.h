// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartrequest.h"
#include "widgets/common/uicontext.h"
#include "widgets/insights/chartreaders.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QComboBox;
class QScrollArea;

namespace Shopbell {
class ChartCard;
class ChartDesk;
class ChartExport;
class ChartKeeper;
class ChartPeople;
class ChartTools;
class EmptyState;
class Gallery;
class GalleryModel;
class LowerCards;
class ShopProfile;
class WindowRequests;

/// The Insights section: a gallery of charts, one of them large, and its figures below it.
class InsightsPage : public QWidget
{
    Q_OBJECT

public:
    InsightsPage(const UiContext &context, const ShopProfile &profile, WindowRequests &requests,
                 QWidget *parent = nullptr);
    /// With other readers than those of the shop file.
    InsightsPage(const UiContext &context, const ShopProfile &profile, WindowRequests &requests, ChartReaders readers,
                 QWidget *parent = nullptr);

    /// Shows a chart, as another page asks for it.
    void showQuery(const StatisticsQuery &query);
    /// The chart of the gallery, or, before it is filled, the one that is first shown.
    void showChart(Statistic statistic);
    /// For the Insights menu.
    QList<QAction *> pageActions() const { return m_actions; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeGallery();
    QWidget *makeDesk();
    void makeActions();
    void connectDesk();
    void connectTools();
    void connectChart();
    void begin();
    void ask(const StatisticsQuery &query);
    void showAnswer();
    void exportHeat();
    void showPeople(const PointChosen &point, const QString &who);
    void saveView();
    void fit();
    void tell(const Error &error);
    QDate today() const;
    ChartRequest request() const;

    UiContext m_context;
    const ShopProfile &m_profile;
    WindowRequests &m_requests;
    ChartReaders m_readers;
    ChartDesk *m_desk;
    ChartKeeper *m_keeper;
    ChartExport *m_export;
    ChartPeople *m_people;
    GalleryModel *m_charts;
    QWidget *m_galleryPane = nullptr;
    Gallery *m_gallery = nullptr;
    QComboBox *m_drop = nullptr;
    ChartTools *m_tools = nullptr;
    ChartCard *m_card = nullptr;
    LowerCards *m_lower = nullptr;
    QScrollArea *m_scroll = nullptr;
    EmptyState *m_empty = nullptr;
    QList<QAction *> m_actions;
    QAction *m_makePost = nullptr; ///< One of them.
    StatisticsQuery m_query;
    QDate m_day; ///< On which the ranges of the gallery rest; invalid before the first answer.
    bool m_asked = false; ///< Another page asked for a chart before the first answer.
    Statistic m_first = Statistic::RepeatPurchases; ///< That is shown with the first answer.
    int m_beginGeneration = 0;
};

} // namespace Shopbell
