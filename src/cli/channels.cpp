// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/channels.h"

#include "cli/await.h"
#include "services/readreviews.h"

namespace Shopbell::Cli {

Result<std::vector<Channel>> channelsOf(const ShopFilePtr &file)
{
    return await(ReadReviews(file).channels());
}

const Channel *channelNamed(const std::vector<Channel> &channels, const QString &name)
{
    const QString wanted = name.simplified();
    const auto found = std::ranges::find_if(
        channels, [&wanted](const Channel &channel) { return channel.key.compare(wanted, Qt::CaseInsensitive) == 0; });
    return found == channels.end() ? nullptr : &*found;
}

QString keyOfChannel(const std::vector<Channel> &channels, ChannelId id)
{
    const auto found = std::ranges::find(channels, id, &Channel::id);
    return found == channels.end() ? QString() : found->key;
}

} // namespace Shopbell::Cli
