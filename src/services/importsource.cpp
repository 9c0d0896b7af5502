// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/importsource.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Shopbell {

namespace {
QString usualChannelOf(const ImportPlan &plan, const ChannelBook &channels)
{
    if (!plan.channelName.isEmpty())
        return channels.keyFor(plan.channelName);
    return channels.keyOf(plan.channel.isStored() ? plan.channel : otherChannel);
}
} // namespace

Result<ImportSource> ImportSource::open(const QString &path, const ImportPlan &plan, const QTimeZone &zone,
                                        ChannelBook channels)
{
    Result<RecordReader> reader = RecordReader::open(path, plan.dialect);
    if (!reader)
        return reader.error();
    return ImportSource(std::move(*reader), plan, zone, std::move(channels));
}

ImportSource::ImportSource(RecordReader reader, const ImportPlan &plan, const QTimeZone &zone, ChannelBook channels)
    : m_reader(std::move(reader))
    , m_checker(plan, zone)
    , m_channels(std::move(channels))
    , m_usualChannel(usualChannelOf(plan, m_channels))
{
}

std::optional<std::variant<ArrivingReview, Problem>> ImportSource::next()
{
    if (!m_reader.next())
        return std::nullopt;
    ++m_records;
    CheckedRecord checked = m_checker.check(m_reader.record());
    if (Problem *problem = std::get_if<Problem>(&checked))
        return std::move(*problem);
    ArrivingReview arriving{std::move(std::get<IncomingReview>(checked)), {}, {}};
    const QString &named = arriving.incoming.channelName;
    arriving.channelKey = named.isEmpty() ? m_usualChannel : m_channels.keyFor(named);
    arriving.incoming.review.contentKey = contentKeyOf(arriving.incoming.review, arriving.channelKey);
    arriving.extraCells = cellsOf(arriving.incoming.extra);
    return arriving;
}

QByteArray ImportSource::cellsOf(const std::vector<ExtraColumn> &extra)
{
    if (extra.empty())
        return {};
    QJsonArray cells;
    for (const auto &[name, value] : extra) {
        auto place = m_extraPlaces.constFind(name);
        if (place == m_extraPlaces.constEnd()) {
            place = m_extraPlaces.insert(name, int(m_extraNames.size()));
            m_extraNames.push_back(name);
        }
        cells.append(*place);
        cells.append(value);
    }
    return QJsonDocument(cells).toJson(QJsonDocument::Compact);
}

} // namespace Shopbell
