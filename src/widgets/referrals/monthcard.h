// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/card.h"
#include "widgets/common/uicontext.h"
#include "widgets/insights/chartreaders.h"

#include <optional>

namespace Shopbell {
class ChartExport;
class ChartKeeper;
class ChartLegend;
class ChartPeople;
class ChartView;
class ElidedLabel;
class IconButton;
class WindowRequests;
struct ChartRequest;

/// "Referrals by month": how many recommendations by way, and the line of those who became customers. It can be copied,
/// exported and made into a post; a click or Enter opens the people behind a month.
class MonthCard : public Card
{
    Q_OBJECT

public:
    MonthCard(const UiContext &context, ChartReaders readers, WindowRequests &requests, QWidget *parent = nullptr);

    /// What refresh() reads from now on, as in StatisticsQuery. A range of many years is grouped by quarters.
    void setDays(QDate from, QDate to);
    /// Reads everything again; the picture stays until the answer is there.
    void refresh();
    ChartView &view() const { return *m_view; }
    const StatisticsQuery &query() const { return m_query; }

Q_SIGNALS:
    void failed(const Shopbell::Error &error);

private:
    QWidget *makeHead();
    void connectButtons();
    void readAnswer();
    void take(const Statistics &answer);
    void showAnswer();
    ChartRequest request() const;
    QSize pictureSize() const;

    UiContext m_context;
    ChartReaders m_readers;
    WindowRequests &m_requests;
    ChartExport *m_export;
    ChartKeeper *m_keeper;
    ChartPeople *m_people;
    TextLabel *m_title;
    ElidedLabel *m_finding;
    IconButton *m_copy;
    IconButton *m_save;
    IconButton *m_post;
    ChartLegend *m_legend;
    ChartView *m_view;
    TextLabel *m_source;
    StatisticsQuery m_query;
    std::optional<Statistics> m_answer;
    std::optional<double> m_target;
    std::vector<AxisNote> m_notes;
    int m_generation = 0;
    int m_ownGeneration = 0;
};

} // namespace Shopbell
