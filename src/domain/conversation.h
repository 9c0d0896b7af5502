// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "domain/channel.h"
#include "domain/moment.h"
#include "domain/review.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

// The conversation that a review opens. What the customer adds is a Turn; what the shop answers is a Response, which
// can be a draft for days before it becomes part of the conversation. They are shown together, in order.

namespace Shopbell {

/// A further message of the customer.
struct Turn
{
    TurnId id = {};
    ReviewId review = {};
    QString text = {};
    Moment said = {};
    qint64 createdAt = 0;

    friend bool operator==(const Turn &, const Turn &) = default;
};

enum class ResponseKind { Reply = 0, Thanks = 1, Apology = 2 };
/// "reply", "thanks", "apology".
QString keyOf(ResponseKind kind);
std::optional<ResponseKind> responseKindFromKey(QStringView key);

enum class ResponseState { Draft = 0, Ready = 1, Posted = 2 };

/// What the shop answers.
struct Response
{
    ResponseId id = {};
    ReviewId review = {};
    ResponseKind kind = ResponseKind::Reply;
    ResponseState state = ResponseState::Draft;
    QString text = {}; ///< Empty of what is Posted: told in person, with a promise.
    QString signedBy = {}; ///< Who answered, as the shop signs.
    Moment posted = {}; ///< Known once Posted, as far as the file told.
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    ChannelId place = {}; ///< Where it was given; not stored: where the review stands.

    friend bool operator==(const Response &, const Response &) = default;
};

/// What a posted response said before it was reworded.
struct EarlierWords
{
    QString text = {};
    qint64 until = 0; ///< When it was reworded, UTC milliseconds.

    friend bool operator==(const EarlierWords &, const EarlierWords &) = default;
};

/// Whether what came through a channel was said to the shop alone: as it was `told`, else as the channel is.
bool isSaidInPrivate(const Channel &channel, std::optional<bool> told = {});
/// Whether an answer may be given through a channel. What was said in private needs an answer, never one in public.
bool mayAnswerThrough(const Review &review, const Channel &channel);

using Message = std::variant<Turn, Response>;

/// Whether an apology with a promise was given after the draft was last touched: it is kept, but nobody waits for it.
bool isSetAside(const Response &draft, const std::vector<Message> &conversation);
/// When the customer said their last words, at the earliest: a day begins with its first minute. Nothing when it is
/// unknown.
std::optional<qint64> lastWordsFrom(const Review &review, const std::vector<Message> &conversation,
                                    const QTimeZone &zone);
/// Whether an answer can have been given then: not before the customer's last words. What is unknown may be.
bool mayAnswerAt(const Moment &when, std::optional<qint64> lastWords, const QTimeZone &zone);

/// Turns and posted responses in the order in which they were said; a message without a date keeps the place in which
/// it was written down.
std::vector<Message> inOrder(std::vector<Turn> turns, std::vector<Response> posted, const QTimeZone &zone);

} // namespace Shopbell
