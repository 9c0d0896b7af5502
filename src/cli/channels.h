// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/channel.h"
#include "services/shopfile.h"

#include <vector>

namespace Shopbell::Cli {

Result<std::vector<Channel>> channelsOf(const ShopFilePtr &file);
/// By key, or by the name of an own channel; letter case does not count.
const Channel *channelNamed(const std::vector<Channel> &channels, const QString &name);
/// The key; empty when the channel is not there.
QString keyOfChannel(const std::vector<Channel> &channels, ChannelId id);

} // namespace Shopbell::Cli
