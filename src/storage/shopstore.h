// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/channel.h"
#include "domain/reviewrow.h"
#include "domain/shop.h"

#include <vector>

namespace Shopbell {

class Connection;

/// The shop's profile.
Result<Shop> readShop(Connection &connection);
Status writeShop(Connection &connection, const Shop &shop);
/// Tells this shop from every other one outside its file, 32 hexadecimal digits; copies and backups have the same.
Result<QString> shopKey(Connection &connection);

/// The built-in channels, then the own ones of reviews that are shown: a channel goes when the import or the remark that
/// brought it is taken back.
Result<std::vector<Channel>> readChannels(Connection &connection);
/// Error NotFound when there is none.
Result<Channel> readChannel(Connection &connection, ChannelId id);
/// The channel of that key or, for an own one, that name; made when there is none and `make` is set, else NotFound.
Result<ChannelId> channelNamed(Connection &connection, const QString &name, bool make);

/// The tag of that name, whatever its letter case; made when there is none.
Result<TagId> tagNamed(Connection &connection, const QString &name);
/// Tags that a review carries and whose name contains the text (all when it is empty), most used first.
Result<std::vector<Tag>> readTags(Connection &connection, const QString &text = {});
/// Tags of one review, in the order of their names.
Result<std::vector<Tag>> tagsOf(Connection &connection, ReviewId review);
/// Whether the review did not have it yet.
Result<bool> putTag(Connection &connection, ReviewId review, TagId tag);
/// Whether the review had it.
Result<bool> takeTag(Connection &connection, ReviewId review, TagId tag);

} // namespace Shopbell
