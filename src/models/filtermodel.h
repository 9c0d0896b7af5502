// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reviewquery.h"
#include "domain/reviewrow.h"

#include <QAbstractListModel>

#include <optional>

namespace Shopbell {

/// The filter pane: views, channels and tags in sections, each with an icon and a live count. A view is one of many;
/// channels and tags combine.
class FilterModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { View, Heading, Channel, Tag, More };
    enum Role {
        KindRole = Qt::UserRole, ///< Kind as int.
        IconRole, ///< Name of an icon, empty for a heading.
        CountRole, ///< qint64; invalid for headings and until counts are known.
        OnRole, ///< Whether it is part of the query.
    };
    static constexpr qsizetype tagsAtFirst = 12;

    using QAbstractListModel::QAbstractListModel;

    void setChannels(std::vector<Channel> channels);
    /// Counts of the whole shop: they decide what is listed.
    void setEverything(ReviewCounts counts);
    /// Counts of what a narrowed query finds, none for whole views: the numbers that are shown.
    void setFound(std::optional<ReviewCounts> counts);
    void setQuery(const ReviewQuery &query);

    /// The query after a click on the row; nothing for headings. On More the list of tags grows.
    std::optional<ReviewQuery> clicked(int row);
    /// The view that the query shows, when it is one.
    static std::optional<ReviewView> viewOf(const ReviewQuery &query);
    std::optional<int> rowOf(ReviewView view) const;
    qint64 countOf(ReviewView view) const;
    /// Known to hold no review at all.
    bool isShopEmpty() const { return m_everything && m_everything->everything == 0; }
    /// Name and icon of a channel; empty for one that is not known.
    const Channel *channel(ChannelId id) const;
    /// Empty when it is not known.
    QString tagName(TagId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Entry
    {
        Kind kind = Kind::Heading;
        qint64 key = 0; ///< Number of the view, id of the channel or tag, number of the heading.
        QString name;
        QString icon;
    };

    void rebuild();
    std::vector<Entry> entries() const;
    bool isOn(const Entry &entry) const;
    std::optional<qint64> countOf(const Entry &entry) const;
    void announce();

    std::vector<Channel> m_channels;
    std::optional<ReviewCounts> m_everything;
    std::optional<ReviewCounts> m_found;
    ReviewQuery m_query;
    std::vector<Entry> m_entries;
    bool m_allTags = false;
};

} // namespace Shopbell
