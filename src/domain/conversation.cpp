// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conversation.h"

#include "domain/keys.h"

#include <algorithm>
#include <limits>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr KeyTable<ResponseKind, 3> responseKinds{{
    {ResponseKind::Reply, "reply"_L1},
    {ResponseKind::Thanks, "thanks"_L1},
    {ResponseKind::Apology, "apology"_L1},
}};

qint64 placeOf(const Message &message, const QTimeZone &zone)
{
    return std::visit(
        [&zone](const auto &said) {
            const Moment *moment = nullptr;
            if constexpr (std::is_same_v<std::decay_t<decltype(said)>, Turn>)
                moment = &said.said;
            else
                moment = &said.posted;
            return moment->isKnown() ? latestInstant(*moment, zone) : said.createdAt;
        },
        message);
}
} // namespace

QString keyOf(ResponseKind kind)
{
    return keyIn(responseKinds, kind);
}

std::optional<ResponseKind> responseKindFromKey(QStringView key)
{
    return valueIn(responseKinds, key);
}

bool isSaidInPrivate(const Channel &channel, std::optional<bool> told)
{
    return told.value_or(channel.isPrivate);
}

bool mayAnswerThrough(const Review &review, const Channel &channel)
{
    return channel.isPrivate || !review.isPrivate || channel.id == review.channel;
}

bool isSetAside(const Response &draft, const std::vector<Message> &conversation)
{
    return std::ranges::any_of(conversation, [&draft](const Message &message) {
        const auto *given = std::get_if<Response>(&message);
        // One that was written as a reply was begun before any later draft.
        return given && given->kind == ResponseKind::Apology && given->createdAt >= draft.updatedAt;
    });
}

std::optional<qint64> lastWordsFrom(const Review &review, const std::vector<Message> &conversation,
                                    const QTimeZone &zone)
{
    std::optional<qint64> last;
    const auto take = [&](const Moment &said) {
        if (said.isKnown())
            last = std::max(last.value_or(std::numeric_limits<qint64>::min()),
                            said.at ? *said.at : startOfDay(said.day, zone));
    };
    take(review.posted);
    for (const Message &message : conversation) {
        if (const Turn *turn = std::get_if<Turn>(&message))
            take(turn->said);
    }
    return last;
}

bool mayAnswerAt(const Moment &when, std::optional<qint64> lastWords, const QTimeZone &zone)
{
    return !when.isKnown() || !lastWords || latestInstant(when, zone) >= *lastWords;
}

std::vector<Message> inOrder(std::vector<Turn> turns, std::vector<Response> posted, const QTimeZone &zone)
{
    std::vector<Message> messages(std::make_move_iterator(turns.begin()), std::make_move_iterator(turns.end()));
    messages.insert(messages.end(), std::make_move_iterator(posted.begin()), std::make_move_iterator(posted.end()));
    std::ranges::stable_sort(messages, [&zone](const Message &left, const Message &right) {
        return placeOf(left, zone) < placeOf(right, zone);
    });
    return messages;
}

} // namespace Shopbell
