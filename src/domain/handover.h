// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"

// Who sees to a complaint, and how it goes to somebody else: asked with a sentence, and accepted. Until then the first
// owner keeps it. Every hand-over tires the customer, so they are counted, and the goal is none.

namespace Shopbell {

/// The numbers are stored in the shop file: append only.
enum class HandOverState { Asked = 0, Accepted = 1, Declined = 2, TakenBack = 3 };
QString keyOf(HandOverState state);

struct HandOver
{
    HandOverId id = {};
    ReviewId review = {};
    TeamMemberId from = {};
    TeamMemberId to = {};
    QString sentence = {}; ///< What the next owner has to know.
    qint64 askedAt = 0; ///< UTC milliseconds.
    HandOverState state = HandOverState::Asked;
    std::optional<qint64> answeredAt = {}; ///< When it was accepted, declined or taken back.
    QString answer = {}; ///< The words of who declined.

    friend bool operator==(const HandOver &, const HandOver &) = default;
};

/// A hand-over with the names of both.
struct HandOverRow
{
    HandOver handOver = {};
    QString from = {};
    QString to = {};

    friend bool operator==(const HandOverRow &, const HandOverRow &) = default;
};

/// Why something is not possible.
enum class HandOverFault {
    NoOwner, ///< Nobody owns it: then it is given, not handed over.
    SamePerson,
    HasLeft, ///< Who does not work here any more cannot be asked.
    NoSentence,
    AlreadyAsked, ///< One at a time.
    NotAsked, ///< It was answered or taken back already.
    NoWords, ///< Declining needs words.
    OwnedAlready, ///< Who owns it hands it over, nobody else takes it.
    LeavesComplaints, ///< Who leaves owns open complaints, and nobody takes them over.
    LeavesPromises, ///< Who leaves has promises to keep, and nobody takes them over.
};
QString keyOf(HandOverFault fault);

/// Gives a review to its first owner. `left`: the person works here no more.
std::optional<HandOverFault> own(Review &review, TeamMemberId owner, bool left);
/// Asks somebody to take over; `open` when one is asked already, `left` when the person works here no more.
std::optional<HandOverFault> ask(HandOver &handOver, const Review &review, bool open, bool left);
/// The asked person takes it: the owner changes.
std::optional<HandOverFault> accept(HandOver &handOver, Review &review, qint64 now);
std::optional<HandOverFault> decline(HandOver &handOver, const QString &words, qint64 now);
/// By who asked.
std::optional<HandOverFault> takeBack(HandOver &handOver, qint64 now);

/// How often it went from one to another.
int timesHandedOver(const std::vector<HandOverRow> &handOvers);
/// The one that waits for its answer; nullptr when there is none.
const HandOverRow *openHandOver(const std::vector<HandOverRow> &handOvers);
/// The name of who owned it first, of hand-overs in the order in which they were asked; `owner`: of who owns it now.
QString firstOwner(const QString &owner, const std::vector<HandOverRow> &handOvers);

} // namespace Shopbell
