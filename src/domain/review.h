// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "domain/moment.h"
#include "domain/rating.h"
#include "domain/sentiment.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace Shopbell {

// The words of product.md. The numbers are stored in the shop file: append only.
enum class ReviewKind { Remark = 0, Praise = 1, Complaint = 2, Idea = 3, Question = 4 };
enum class ReviewSource { Customer = 0, Team = 1, Supplier = 2, Observation = 3 };
enum class Touchpoint {
    None = 0,
    Finding = 1,
    Asking = 2,
    Choosing = 3,
    Ordering = 4,
    Buying = 5,
    Paying = 6,
    Invoice = 7,
    Receiving = 8,
    Using = 9,
    AfterSales = 10,
    Ending = 11,
    ComingBack = 12,
};
enum class WhereItHurts { None = 0, People = 1, Offer = 2, Process = 3, Channel = 4 };

/// Whether a review still waits for the shop's word.
enum class AnswerState {
    NotNeeded = 0, ///< What the owner saw: nobody waits.
    Waiting = 1, ///< The response clock runs.
    NotAnswered = 2, ///< No answer and no clock (an old or undated import): never "late".
    Answered = 3,
};

/// How a question came out.
enum class QuestionEnd { Open = 0, BoughtHere = 1, BoughtElsewhere = 2 };

template<typename Enum>
const std::vector<Enum> &allOf();
template<>
const std::vector<ReviewKind> &allOf<ReviewKind>();
template<>
const std::vector<ReviewSource> &allOf<ReviewSource>();
template<>
const std::vector<Touchpoint> &allOf<Touchpoint>();
template<>
const std::vector<WhereItHurts> &allOf<WhereItHurts>();
template<>
const std::vector<QuestionEnd> &allOf<QuestionEnd>();

QString keyOf(ReviewKind kind);
QString keyOf(ReviewSource source);
QString keyOf(Touchpoint touchpoint);
QString keyOf(WhereItHurts where);
QString keyOf(AnswerState state);
QString keyOf(QuestionEnd end);
std::optional<ReviewKind> kindFromKey(QStringView key);
std::optional<ReviewSource> sourceFromKey(QStringView key);
std::optional<Touchpoint> touchpointFromKey(QStringView key);
std::optional<WhereItHurts> whereItHurtsFromKey(QStringView key);
std::optional<AnswerState> answerStateFromKey(QStringView key);
std::optional<QuestionEnd> questionEndFromKey(QStringView key);

/// Any piece of feedback, public or private, on any channel, with or without a rating.
struct Review
{
    ReviewId id = {};
    BatchId batch = {}; ///< The import that brought it; not stored when it was typed by hand.
    int line = 0; ///< Physical line of the imported file, 0 when typed by hand.
    ChannelId channel = {};
    CustomerId customer = {};

    ReviewKind kind = ReviewKind::Remark;
    ReviewSource source = ReviewSource::Customer;
    bool urgent = false; ///< Health or safety is at stake.
    bool isPrivate = false;

    Moment posted = {};
    QString title = {};
    QString text = {};
    QString author = {};
    QString email = {};
    QString phone = {};
    std::optional<Rating> rating = {};
    Sentiment sentiment = Sentiment::Unsorted;
    SentimentOrigin origin = SentimentOrigin::None;
    Touchpoint touchpoint = Touchpoint::None;
    WhereItHurts whereItHurts = WhereItHurts::None;

    QString sourceId = {}; ///< The id that the source gave it.
    QString link = {};
    QString language = {};
    QString product = {};
    QString location = {};
    QString onlineStatus = {};
    std::optional<bool> verified = {};
    std::optional<bool> incentive = {};
    QByteArray contentKey = {};

    QString privateNote = {};
    bool flagged = false; ///< "Look at again".
    bool archived = false;

    AnswerState answer = AnswerState::NotAnswered;
    std::optional<qint64> clockFrom = {}; ///< When the response clock started, UTC milliseconds.
    std::optional<qint64> respondBy = {}; ///< clockFrom + target; only while Waiting.
    bool hasDraft = false;
    qint64 createdAt = 0;

    TeamMemberId owner = {}; ///< Who in the shop sees to it.
    std::optional<qint64> closedAt = {}; ///< When the owner closed the complaint, UTC milliseconds.
    QString closedReason = {};
    QuestionEnd questionEnd = QuestionEnd::Open;

    bool typedByHand() const { return !batch.isStored(); }

    friend bool operator==(const Review &, const Review &) = default;
};

/// A column of the imported file that has no field of its own: kept as it was.
using ExtraColumn = std::pair<QString, QString>;

/// Gives the sentiment if its origin is at least as strong as the present one. Says whether anything changed.
bool sortAs(Review &review, Sentiment sentiment, SentimentOrigin origin);

} // namespace Shopbell
