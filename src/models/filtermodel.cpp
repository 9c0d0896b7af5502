// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filtermodel.h"

#include "format/reviewwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr std::array filterViews{
    ReviewView::All,      ReviewView::NeedsReply, ReviewView::NotAnswered, ReviewView::Negative, ReviewView::Mixed,
    ReviewView::Positive, ReviewView::Unsorted,   ReviewView::Drafts,      ReviewView::Archived,
};

template<typename Id>
void toggle(std::vector<Id> &ids, Id id)
{
    const auto found = std::ranges::find(ids, id);
    if (found == ids.end())
        ids.push_back(id);
    else
        ids.erase(found);
}

} // namespace

void FilterModel::setChannels(std::vector<Channel> channels)
{
    m_channels = std::move(channels);
    rebuild();
}

void FilterModel::setEverything(ReviewCounts counts)
{
    // A chosen tag stays when the last review loses it: a click on it is the way back to the others.
    for (const TagId id : m_query.tags) {
        const QString name = tagName(id);
        if (!name.isEmpty() && std::ranges::find(counts.tags, id, &Tag::id) == counts.tags.end())
            counts.tags.push_back({id, name, 0});
    }
    m_everything = std::move(counts);
    rebuild();
}

void FilterModel::setFound(std::optional<ReviewCounts> counts)
{
    m_found = std::move(counts);
    announce();
}

void FilterModel::setQuery(const ReviewQuery &query)
{
    m_query = query;
    rebuild(); // A chosen channel or tag is listed even if it stands far behind.
}

std::optional<ReviewQuery> FilterModel::clicked(int row)
{
    if (row < 0 || size_t(row) >= m_entries.size())
        return std::nullopt;
    const Entry &entry = m_entries[size_t(row)];
    ReviewQuery query = m_query;
    switch (entry.kind) {
    case Kind::View:
        showView(query, ReviewView(entry.key));
        return query;
    case Kind::Channel:
        toggle(query.channels, ChannelId(entry.key));
        return query;
    case Kind::Tag:
        toggle(query.tags, TagId(entry.key));
        return query;
    case Kind::More:
        m_allTags = !m_allTags;
        rebuild();
        return std::nullopt;
    case Kind::Heading:
        break;
    }
    return std::nullopt;
}

std::optional<ReviewView> FilterModel::viewOf(const ReviewQuery &query)
{
    for (const ReviewView view : filterViews) {
        ReviewQuery wanted = query;
        showView(wanted, view);
        if (wanted == query)
            return view;
    }
    return std::nullopt;
}

std::optional<int> FilterModel::rowOf(ReviewView view) const
{
    for (size_t row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row].kind == Kind::View && m_entries[row].key == qint64(view))
            return int(row);
    }
    return std::nullopt;
}

qint64 FilterModel::countOf(ReviewView view) const
{
    const std::optional<ReviewCounts> &counts = m_found ? m_found : m_everything;
    return counts ? counts->views.value(int(view)) : 0;
}

const Channel *FilterModel::channel(ChannelId id) const
{
    const auto found = std::ranges::find(m_channels, id, &Channel::id);
    return found == m_channels.end() ? nullptr : &*found;
}

QString FilterModel::tagName(TagId id) const
{
    if (!m_everything)
        return {};
    const auto found = std::ranges::find(m_everything->tags, id, &Tag::id);
    return found == m_everything->tags.end() ? QString() : found->name;
}

int FilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant FilterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return entry.name;
    case KindRole:
        return int(entry.kind);
    case IconRole:
        return entry.icon;
    case OnRole:
        return isOn(entry);
    case CountRole:
        if (const std::optional<qint64> count = countOf(entry))
            return *count;
        return {};
    case Qt::AccessibleTextRole: {
        const std::optional<qint64> count = countOf(entry);
        if (!count)
            return entry.name;
        return isOn(entry) ? tr("%1, %Ln reviews, chosen", "a filter, its count", int(*count)).arg(entry.name)
                           : tr("%1, %Ln reviews", "a filter, its count", int(*count)).arg(entry.name);
    }
    default:
        return {};
    }
}

Qt::ItemFlags FilterModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_entries[size_t(index.row())].kind == Kind::Heading)
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void FilterModel::rebuild()
{
    std::vector<Entry> wanted = entries();
    const auto isSame = [](const Entry &left, const Entry &right) {
        return left.kind == right.kind && left.key == right.key;
    };
    if (std::ranges::equal(wanted, m_entries, isSame)) {
        m_entries = std::move(wanted);
        announce();
        return;
    }
    // Only the tail after the last common row moves, so that the current row keeps its place.
    const auto [oldEnd, newEnd] = std::ranges::mismatch(m_entries, wanted, isSame);
    const qsizetype common = oldEnd - m_entries.begin();
    if (oldEnd != m_entries.end()) {
        beginRemoveRows({}, int(common), rowCount() - 1);
        m_entries.erase(oldEnd, m_entries.end());
        endRemoveRows();
    }
    if (newEnd != wanted.end()) {
        beginInsertRows({}, int(common), int(wanted.size()) - 1);
        m_entries.insert(m_entries.end(), newEnd, wanted.end());
        endInsertRows();
    }
    std::copy(wanted.begin(), wanted.begin() + common, m_entries.begin());
    announce();
}

std::vector<FilterModel::Entry> FilterModel::entries() const
{
    std::vector<Entry> all;
    all.reserve(filterViews.size());
    for (const ReviewView view : filterViews) {
        if (view == ReviewView::NotAnswered && viewOf(m_query) != view)
            continue; // Others lead there.
        all.push_back({Kind::View, qint64(view), nameOf(view), iconOf(view)});
    }
    if (!m_everything)
        return all;

    std::vector<const Channel *> channels;
    for (const Channel &each : m_channels) {
        if (m_everything->channels.value(each.id) > 0
            || std::ranges::find(m_query.channels, each.id) != m_query.channels.end())
            channels.push_back(&each);
    }
    std::ranges::stable_sort(channels, std::greater(),
                             [this](const Channel *each) { return m_everything->channels.value(each->id); });
    if (!channels.empty())
        all.push_back({Kind::Heading, 0, tr("Channels"), {}});
    for (const Channel *each : channels)
        all.push_back({Kind::Channel, each->id.value(), nameOf(*each), iconOf(*each)});

    const std::vector<Tag> &tags = m_everything->tags;
    if (!tags.empty())
        all.push_back({Kind::Heading, 1, tr("Tags"), {}});
    const bool isLong = qsizetype(tags.size()) > tagsAtFirst + 1;
    for (size_t i = 0; i < tags.size(); ++i) {
        const bool isChosen = std::ranges::find(m_query.tags, tags[i].id) != m_query.tags.end();
        if (!isLong || m_allTags || qsizetype(i) < tagsAtFirst || isChosen)
            all.push_back({Kind::Tag, tags[i].id.value(), tags[i].name, u"tag"_s});
    }
    if (isLong)
        all.push_back({Kind::More, 0, m_allTags ? tr("Fewer tags") : tr("All %Ln tags", nullptr, int(tags.size())),
                       m_allTags ? u"chevron-up"_s : u"chevron-down"_s});
    return all;
}

bool FilterModel::isOn(const Entry &entry) const
{
    switch (entry.kind) {
    case Kind::View:
        return viewOf(m_query) == ReviewView(entry.key);
    case Kind::Channel:
        return std::ranges::find(m_query.channels, ChannelId(entry.key)) != m_query.channels.end();
    case Kind::Tag:
        return std::ranges::find(m_query.tags, TagId(entry.key)) != m_query.tags.end();
    case Kind::Heading:
    case Kind::More:
        break;
    }
    return false;
}

std::optional<qint64> FilterModel::countOf(const Entry &entry) const
{
    const std::optional<ReviewCounts> &counts = m_found ? m_found : m_everything;
    if (!counts)
        return std::nullopt;
    switch (entry.kind) {
    case Kind::View:
        return counts->views.value(int(entry.key));
    case Kind::Channel:
        return counts->channels.value(ChannelId(entry.key));
    case Kind::Tag: {
        const auto found = std::ranges::find(counts->tags, TagId(entry.key), &Tag::id);
        return found == counts->tags.end() ? 0 : found->reviews;
    }
    case Kind::Heading:
    case Kind::More:
        break;
    }
    return std::nullopt;
}

void FilterModel::announce()
{
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace Shopbell
