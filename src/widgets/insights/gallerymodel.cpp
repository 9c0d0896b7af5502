// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/insights/gallerymodel.h"

#include "charts/chartlist.h"

#include <algorithm>

namespace Shopbell {

void GalleryModel::setCharts(const std::vector<StatisticsQuery> &queries)
{
    beginResetModel();
    std::vector<Chart> charts;
    for (const StatisticsQuery &query : queries) {
        const ChartKind *kind = chartKind(query.statistic);
        if (kind)
            charts.push_back({query, nameOf(*kind), {}, {}});
    }
    m_charts = std::move(charts);
    endResetModel();
}

void GalleryModel::setQuery(int chart, const StatisticsQuery &query)
{
    if (chart >= 0 && size_t(chart) < m_charts.size())
        m_charts[size_t(chart)].query = query;
}

void GalleryModel::setAnswer(int chart, const Statistics &answer, const QString &caption)
{
    if (chart < 0 || size_t(chart) >= m_charts.size())
        return;
    m_charts[size_t(chart)].value = caption;
    m_charts[size_t(chart)].answer = answer;
    Q_EMIT dataChanged(index(chart), index(chart));
}

void GalleryModel::setViews(const std::vector<SavedView> &views)
{
    const auto same = [](const SavedView &a, const SavedView &b) {
        return a.id == b.id && a.name == b.name && a.query == b.query;
    };
    if (std::ranges::equal(views, m_views, same))
        return;
    const int before = int(m_charts.size());
    if (!m_views.empty()) {
        beginRemoveRows({}, before, before + int(m_views.size()) - 1);
        m_views.clear();
        endRemoveRows();
    }
    if (!views.empty()) {
        beginInsertRows({}, before, before + int(views.size()) - 1);
        m_views = views;
        endInsertRows();
    }
}

std::optional<StatisticsQuery> GalleryModel::queryAt(int row) const
{
    if (row >= 0 && size_t(row) < m_charts.size())
        return m_charts[size_t(row)].query;
    const SavedView *view = viewAt(row);
    return view ? std::optional(view->query) : std::nullopt;
}

const Statistics *GalleryModel::answerAt(int row) const
{
    if (row < 0 || size_t(row) >= m_charts.size() || !m_charts[size_t(row)].answer)
        return nullptr;
    return &*m_charts[size_t(row)].answer;
}

const SavedView *GalleryModel::viewAt(int row) const
{
    const int view = row - int(m_charts.size());
    return view >= 0 && size_t(view) < m_views.size() ? &m_views[size_t(view)] : nullptr;
}

int GalleryModel::rowOf(const StatisticsQuery &query) const
{
    const auto view = std::ranges::find(m_views, query, &SavedView::query);
    if (view != m_views.end())
        return int(m_charts.size()) + int(view - m_views.begin());
    for (size_t row = 0; row < m_charts.size(); ++row) {
        if (m_charts[row].query.statistic == query.statistic)
            return int(row);
    }
    return -1;
}

int GalleryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_charts.size() + m_views.size());
}

QVariant GalleryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SavedView *view = viewAt(index.row());
    const QString name = view ? view->name : m_charts[size_t(index.row())].name;
    const QString value = view ? QString() : m_charts[size_t(index.row())].value;
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case ValueRole:
        return value;
    case SavedRole:
        return view != nullptr;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (view)
            return tr("Saved view: %1").arg(name);
        //: %1 is a chart, %2 its present value: "Repeat purchases, 41.8%".
        return value.isEmpty() ? name : tr("%1, %2").arg(name, value);
    default:
        return {};
    }
}

} // namespace Shopbell
