// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel.h"

#include <QHash>
#include <QString>

#include <vector>

namespace Shopbell {

/// Which channel a word in a file means: the key of a channel that is there, else the word itself, for an own one.
///
/// The built-in channels are known by their usual spellings, too ("Email", "FB"): resources/presets/channel-words.json.
/// A channel of the owner's that is called like that comes first.
class ChannelBook
{
public:
    explicit ChannelBook(const std::vector<Channel> &channels);

    QString keyFor(const QString &name) const { return m_keys.value(folded(name), name.simplified()); }
    QString keyOf(ChannelId id) const { return m_ids.key(id); }
    ChannelId idOf(const QString &key) const { return m_ids.value(key); }
    void add(const QString &key, ChannelId id);

private:
    static QString folded(const QString &name);
    void addSpellings();

    QHash<QString, QString> m_keys;
    QHash<QString, ChannelId> m_ids;
};

} // namespace Shopbell
