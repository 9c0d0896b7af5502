// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/shopstore.h"

#include "storage/connection.h"
#include "storage/hiddenbatches.h"
#include "storage/openingstore.h"
#include "storage/statement.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// Columns: id, key, own, is_private, reply_limit_bytes, reply_limit_characters.
Channel channelFrom(const Statement &row)
{
    Channel channel{row.id<ChannelId>(0), row.text(1), row.integer(2) != 0, row.integer(3) != 0};
    if (!row.isNull(4))
        channel.replyLimitBytes = int(row.integer(4));
    if (!row.isNull(5))
        channel.replyLimitCharacters = int(row.integer(5));
    return channel;
}
} // namespace

Result<Shop> readShop(Connection &connection)
{
    Statement select(
        connection,
        u"SELECT name, kind, place, signs_as, brand_colour, logo, currency, country, zone, "
        "target_negative_hours, target_other_hours, passive_from, advocate_from, target_urgent_hours, "
        "target_question_hours, clock_in_opening_hours, opening_hours, contact_again_days FROM shop WHERE id = 1"_s);
    const Result<bool> found = select.next();
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::Kind::Damaged, u"the shop has no profile"_s};
    Shop shop;
    shop.name = select.text(0);
    shop.kind = select.text(1);
    shop.place = select.text(2);
    shop.signsAs = select.text(3);
    shop.brandColour = select.text(4);
    shop.logo = select.blob(5);
    shop.currency = select.text(6);
    shop.country = select.text(7);
    shop.zone = select.text(8).toUtf8();
    shop.targets = {int(select.integer(9)), int(select.integer(10)), int(select.integer(13)), int(select.integer(14))};
    shop.bands = {int(select.integer(11)), int(select.integer(12))};
    shop.opening.clockFollows = select.integer(15) != 0;
    shop.opening.week = weekFrom(select.text(16));
    Result<std::vector<ClosedDays>> closed = readClosedDays(connection);
    if (!closed)
        return closed.error();
    shop.opening.closed = std::move(*closed);
    shop.contacts = {int(select.integer(17))};
    return shop;
}

Status writeShop(Connection &connection, const Shop &shop)
{
    Statement update(
        connection,
        u"UPDATE shop SET name=?, kind=?, place=?, signs_as=?, brand_colour=?, logo=?, currency=?, "
        "country=?, zone=?, target_negative_hours=?, target_other_hours=?, passive_from=?, advocate_from=?, "
        "target_urgent_hours=?, target_question_hours=?, clock_in_opening_hours=?, opening_hours=?, "
        "contact_again_days=? WHERE id = 1"_s);
    const Status written =
        update
            .bind(shop.name, shop.kind, shop.place, shop.signsAs, shop.brandColour, shop.logo, shop.currency,
                  shop.country, QString::fromUtf8(shop.zone), shop.targets.negativeHours, shop.targets.otherHours,
                  shop.bands.passiveFrom, shop.bands.advocateFrom, shop.targets.urgentHours, shop.targets.questionHours,
                  shop.opening.clockFollows, textOf(shop.opening.week), shop.contacts.againAfterDays)
            .run();
    return written ? writeClosedDays(connection, shop.opening.closed) : written;
}

Result<QString> shopKey(Connection &connection)
{
    Statement select(connection, u"SELECT key FROM shop_key WHERE id = 1"_s);
    const Result<bool> row = select.next();
    if (!row)
        return row.error();
    if (!*row)
        return Error{Error::Kind::Damaged, u"the shop has no key"_s};
    return select.text(0);
}

Result<std::vector<Channel>> readChannels(Connection &connection)
{
    const Result<QString> shown = shownPurchases(connection, u"purchase.id"_s);
    if (!shown)
        return shown.error();
    // An own channel is listed while something that is shown came by it. The bound lets SQLite use purchase_own_channel.
    Statement select(
        connection,
        u"SELECT id, key, own, is_private, reply_limit_bytes, reply_limit_characters FROM channel WHERE own = 0 OR EXISTS "
        "(SELECT 1 FROM review_tally WHERE channel_id = channel.id AND n > 0 AND %1) OR EXISTS "
        "(SELECT 1 FROM purchase WHERE channel_id = channel.id AND channel_id > 16 AND %2) ORDER BY own, id"_s.arg(
            QLatin1StringView(shownBatches), *shown));
    std::vector<Channel> channels;
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            return channels;
        channels.push_back(channelFrom(select));
    }
}

Result<Channel> readChannel(Connection &connection, ChannelId id)
{
    Statement select(
        connection,
        u"SELECT id, key, own, is_private, reply_limit_bytes, reply_limit_characters FROM channel WHERE id = ?1"_s);
    const Result<bool> found = select.bind(id).next();
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::Kind::NotFound, u"channel %1"_s.arg(id.value())};
    return channelFrom(select);
}

Result<ChannelId> channelNamed(Connection &connection, const QString &name, bool make)
{
    const QString trimmed = name.simplified();
    // Not as two comparisons with OR: SQLite 3.40 makes one of them and forgets the collation.
    Statement select(connection, u"SELECT id FROM channel WHERE key COLLATE NOCASE IN (?1, ?2)"_s);
    const Result<bool> found = select.bind(trimmed, trimmed.toLower().replace(u' ', u'-')).next();
    if (!found)
        return found.error();
    if (*found)
        return select.id<ChannelId>(0);
    if (!make || trimmed.isEmpty())
        return Error{Error::Kind::NotFound, u"channel %1"_s.arg(name)};
    Statement insert(
        connection,
        u"INSERT INTO channel (id, key, own) SELECT max(100, ifnull(max(id), 0) + 1), ?1, 1 FROM channel"_s);
    if (Status made = insert.bind(trimmed).run(); !made)
        return made.error();
    return ChannelId(connection.lastInsertId());
}

Result<TagId> tagNamed(Connection &connection, const QString &name)
{
    const QString trimmed = name.simplified();
    Statement select(connection, u"SELECT id FROM tag WHERE name = ?1"_s);
    const Result<bool> found = select.bind(trimmed).next();
    if (!found)
        return found.error();
    if (*found)
        return select.id<TagId>(0);
    Statement insert(connection, u"INSERT INTO tag (name) VALUES (?1)"_s);
    if (Status made = insert.bind(trimmed).run(); !made)
        return made.error();
    return TagId(connection.lastInsertId());
}

namespace {
Result<std::vector<Tag>> tagsFrom(Statement &select)
{
    std::vector<Tag> tags;
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            return tags;
        tags.push_back({select.id<TagId>(0), select.text(1), select.integer(2)});
    }
}
} // namespace

Result<std::vector<Tag>> readTags(Connection &connection, const QString &text)
{
    Statement select(
        connection,
        u"SELECT tag.id, name, ifnull((SELECT sum(n) FROM tag_tally WHERE tag_id = tag.id AND archived = 0 "
        "AND %1), 0) AS used FROM tag WHERE (?1 = '' OR instr(lower(name), lower(?1)) > 0) "
        "AND EXISTS (SELECT 1 FROM tag_tally WHERE tag_id = tag.id AND n > 0 AND %1) "
        "ORDER BY used DESC, name COLLATE NOCASE"_s.arg(QLatin1StringView(shownBatches)));
    select.bind(text);
    return tagsFrom(select);
}

Result<std::vector<Tag>> tagsOf(Connection &connection, ReviewId review)
{
    Statement select(connection,
                     u"SELECT tag.id, name, 0 FROM review_tag JOIN tag ON tag.id = tag_id WHERE review_id = ?1 "
                     "ORDER BY name COLLATE NOCASE"_s);
    select.bind(review);
    return tagsFrom(select);
}

Result<bool> putTag(Connection &connection, ReviewId review, TagId tag)
{
    Statement insert(connection,
                     u"INSERT INTO review_tag (review_id, tag_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING"_s);
    if (Status ran = insert.bind(review, tag).run(); !ran)
        return ran.error();
    return connection.changes() > 0;
}

Result<bool> takeTag(Connection &connection, ReviewId review, TagId tag)
{
    Statement remove(connection, u"DELETE FROM review_tag WHERE review_id = ?1 AND tag_id = ?2"_s);
    if (Status ran = remove.bind(review, tag).run(); !ran)
        return ran.error();
    return connection.changes() > 0;
}

} // namespace Shopbell
