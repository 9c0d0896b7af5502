// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statistics.h"

#include <QAbstractListModel>

#include <optional>

namespace Shopbell {

/// The charts of the gallery with what each says now, and below them the views that the owner saved.
class GalleryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ValueRole = Qt::UserRole, ///< The caption, "41.8%"; empty until it is known.
        SavedRole, ///< A saved view: a name only.
    };

    using QAbstractListModel::QAbstractListModel;

    void setCharts(const std::vector<StatisticsQuery> &queries);
    /// Another question of the same chart; its answer follows.
    void setQuery(int chart, const StatisticsQuery &query);
    /// `caption`: what stands below the name, its present value for one.
    void setAnswer(int chart, const Statistics &answer, const QString &caption);
    void setViews(const std::vector<SavedView> &views);
    std::optional<StatisticsQuery> queryAt(int row) const;
    /// Null until it is known, and for saved views.
    const Statistics *answerAt(int row) const;
    const SavedView *viewAt(int row) const;
    /// The row that shows that query: a saved view of the very same, else its chart; -1 when there is none.
    int rowOf(const StatisticsQuery &query) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Chart
    {
        StatisticsQuery query = {};
        QString name = {};
        QString value = {};
        std::optional<Statistics> answer = {};
    };

    std::vector<Chart> m_charts;
    std::vector<SavedView> m_views;
};

} // namespace Shopbell
