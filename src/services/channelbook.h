// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel.h"

#include <QHash>
#include <QString>

#include <vector>

namespace Shopbell {

/// Which channel a word in a file means: the key of a channel that is there, else the word itself, for an own one.
class ChannelBook
{
public:
    explicit ChannelBook(const std::vector<Channel> &channels)
    {
        for (const Channel &channel : channels) {
            m_keys.insert(folded(channel.key), channel.key);
            m_ids.insert(channel.key, channel.id);
        }
    }

    QString keyFor(const QString &name) const { return m_keys.value(folded(name), name.simplified()); }
    QString keyOf(ChannelId id) const { return m_ids.key(id); }
    ChannelId idOf(const QString &key) const { return m_ids.value(key); }
    void add(const QString &key, ChannelId id)
    {
        m_keys.insert(folded(key), key);
        m_ids.insert(key, id);
    }

private:
    static QString folded(const QString &name) { return name.simplified().toCaseFolded().replace(u' ', u'-'); }

    QHash<QString, QString> m_keys;
    QHash<QString, ChannelId> m_ids;
};

} // namespace Shopbell
