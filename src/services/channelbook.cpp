// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/channelbook.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Shopbell {

using namespace Qt::StringLiterals;

ChannelBook::ChannelBook(const std::vector<Channel> &channels)
{
    for (const Channel &channel : channels)
        add(channel.key, channel.id);
    addSpellings();
}

void ChannelBook::add(const QString &key, ChannelId id)
{
    m_keys.insert(folded(key), key);
    m_ids.insert(key, id);
}

QString ChannelBook::folded(const QString &name)
{
    return name.simplified().toCaseFolded().replace(u' ', u'-').replace(u'_', u'-');
}

void ChannelBook::addSpellings()
{
    QFile file(u":/presets/channel-words.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject spellings = QJsonDocument::fromJson(file.readAll()).object();
    for (auto entry = spellings.begin(); entry != spellings.end(); ++entry) {
        if (!m_ids.contains(entry.key()))
            continue;
        for (const auto &spelling : entry->toArray()) {
            const QString word = folded(spelling.toString());
            if (!m_keys.contains(word))
                m_keys.insert(word, entry.key());
        }
    }
}

} // namespace Shopbell
