// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/insights/chartreaders.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

namespace Shopbell {

/// The answers behind the Insights page: the chart that is shown, its heat map, a small one for each chart of the gallery,
/// and what the owner added to them. Reads again after every change while it is awake; an answer that comes too late is
/// dropped, and the last good one stays.
class ChartDesk : public QObject
{
    Q_OBJECT

public:
    ChartDesk(ChartReaders readers, const ShopFilePtr &file, QObject *parent = nullptr);

    /// Asks for another chart; the answer comes with answered().
    void ask(const StatisticsQuery &query);
    const StatisticsQuery &query() const { return m_query; }
    void setHeatKind(CohortKind kind);
    CohortKind heatKind() const { return m_heatKind; }
    /// Asleep it remembers that something changed, and reads when it wakes.
    void setAwake(bool awake);
    /// The charts of which the gallery shows a small one; in the order of reading.
    void setGallery(const std::vector<StatisticsQuery> &queries);
    /// The small one shows what is asked for large, from the same answer.
    void setGalleryQuery(int index, const StatisticsQuery &query);

    const std::optional<Statistics> &answer() const { return m_answer; }
    const std::optional<Statistics> &heat() const { return m_heat; } ///< The heat map that is shown.
    const std::vector<AxisNote> &notes() const { return m_notes; }
    const std::vector<SavedView> &views() const { return m_views; }
    std::optional<Target> target(Statistic statistic) const;

    /// Whether the chart has the heat map of cohorts below it.
    static bool hasHeatMap(Statistic statistic);

Q_SIGNALS:
    void changed(); ///< The shop's figures changed; everything is read again.
    void answered();
    void failed(const Shopbell::Error &error);
    void heatAnswered(const Shopbell::Statistics &answer);
    void thumbAnswered(int index, const Shopbell::Statistics &answer);
    void ownThingsRead(); ///< Notes, targets and saved views.
    void segmentsRead(const std::vector<Shopbell::CustomerSegment> &segments);

private:
    void refreshSoon(bool figures);
    void refresh();
    void readAnswer();
    void readHeat();
    void readThumbs();
    void readOwnThings();

    ChartReaders m_readers;
    StatisticsQuery m_query;
    CohortKind m_heatKind = CohortKind::Returning;
    std::vector<StatisticsQuery> m_gallery;
    std::optional<Statistics> m_answer;
    std::optional<Statistics> m_heat;
    std::vector<AxisNote> m_notes;
    std::vector<Target> m_targets;
    std::vector<SavedView> m_views;
    QTimer m_soon;
    bool m_awake = false;
    bool m_figuresStale = true;
    int m_answerGeneration = 0;
    int m_heatGeneration = 0;
    int m_thumbGeneration = 0;
    int m_ownGeneration = 0;
};

} // namespace Shopbell
