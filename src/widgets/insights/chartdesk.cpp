// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/insights/chartdesk.h"

#include "core/whenanswered.h"
#include "services/changefeed.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Shopbell {

ChartDesk::ChartDesk(ChartReaders readers, const ShopFilePtr &file, QObject *parent)
    : QObject(parent)
    , m_readers(std::move(readers))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &ChartDesk::refresh);
    connect(&file->feed(), &ChangeFeed::changed, this, [this](const Changed &what) {
        const bool figures = what.touchesCustomers() || what.referrals || what.imports || what.shop;
        if (figures || what.charts)
            refreshSoon(figures);
    });
}

void ChartDesk::setAwake(bool awake)
{
    if (awake == m_awake)
        return;
    m_awake = awake;
    if (awake)
        refresh();
}

void ChartDesk::setGallery(const std::vector<StatisticsQuery> &queries)
{
    m_gallery = queries;
    if (m_awake)
        readThumbs();
    else
        m_figuresStale = true;
}

void ChartDesk::setGalleryQuery(int index, const StatisticsQuery &query)
{
    if (index >= 0 && size_t(index) < m_gallery.size())
        m_gallery[size_t(index)] = query;
}

void ChartDesk::ask(const StatisticsQuery &query)
{
    m_query = query;
    if (!m_awake) {
        m_figuresStale = true;
        return;
    }
    readAnswer();
    readHeat();
}

void ChartDesk::setHeatKind(CohortKind kind)
{
    m_heatKind = kind;
    readHeat();
}

bool ChartDesk::hasHeatMap(Statistic statistic)
{
    return statistic == Statistic::RepeatPurchases || statistic == Statistic::PurchaseFrequency
        || statistic == Statistic::PurchaseGap || statistic == Statistic::Cohorts;
}

std::optional<Target> ChartDesk::target(Statistic statistic) const
{
    for (const Target &target : m_targets) {
        if (target.statistic == statistic)
            return target;
    }
    return {};
}

void ChartDesk::refreshSoon(bool figures)
{
    m_figuresStale = m_figuresStale || figures;
    if (m_awake && !m_soon.isActive())
        m_soon.start();
}

void ChartDesk::refresh()
{
    if (!m_awake)
        return;
    readOwnThings();
    if (!m_figuresStale)
        return;
    m_figuresStale = false;
    Q_EMIT changed();
    if (m_gallery.empty())
        return; // Nobody has asked for anything yet.
    readAnswer();
    readHeat();
    readThumbs();
}

void ChartDesk::readAnswer()
{
    whenAnswered(m_readers.statistics(m_query), this,
                 [this, generation = ++m_answerGeneration](const Result<Statistics> &answer) {
                     if (generation != m_answerGeneration)
                         return;
                     if (!answer) {
                         Q_EMIT failed(answer.error());
                         return;
                     }
                     m_answer = *answer;
                     Q_EMIT answered();
                     const auto small = std::ranges::find(m_gallery, m_query);
                     if (small != m_gallery.end())
                         Q_EMIT thumbAnswered(int(small - m_gallery.begin()), *answer);
                 });
}

void ChartDesk::readHeat()
{
    const int generation = ++m_heatGeneration;
    if (!hasHeatMap(m_query.statistic))
        return;
    StatisticsQuery query = m_query;
    query.statistic = Statistic::Cohorts;
    query.by = Grouping::Month;
    query.cohorts = m_heatKind;
    query.withYearBefore = false;
    whenAnswered(m_readers.statistics(query), this, [this, generation](const Result<Statistics> &answer) {
        if (generation != m_heatGeneration)
            return;
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        m_heat = *answer;
        Q_EMIT heatAnswered(*answer);
    });
}

void ChartDesk::readThumbs()
{
    const int generation = ++m_thumbGeneration;
    for (size_t i = 0; i < m_gallery.size(); ++i) {
        const StatisticsQuery asked = m_gallery[i];
        whenAnswered(m_readers.statistics(asked), this, [this, generation, i, asked](const Result<Statistics> &answer) {
            if (generation != m_thumbGeneration || asked != m_gallery[i])
                return;
            if (answer)
                Q_EMIT thumbAnswered(int(i), *answer);
            else
                Q_EMIT failed(answer.error());
        });
    }
}

void ChartDesk::readOwnThings()
{
    const int generation = ++m_ownGeneration;
    const auto keep = [this, generation](auto &place) {
        return [this, generation, &place](const auto &answer) {
            if (generation != m_ownGeneration)
                return;
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            place = *answer;
            Q_EMIT ownThingsRead();
        };
    };
    whenAnswered(m_readers.notes(), this, keep(m_notes));
    whenAnswered(m_readers.targets(), this, keep(m_targets));
    whenAnswered(m_readers.views(), this, keep(m_views));
    whenAnswered(m_readers.segments(), this, [this, generation](const Result<std::vector<CustomerSegment>> &segments) {
        if (generation == m_ownGeneration && segments)
            Q_EMIT segmentsRead(*segments);
    });
}

} // namespace Shopbell
