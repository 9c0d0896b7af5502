// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/improvement.h"
#include "domain/moment.h"
#include "domain/rating.h"

// What lists and pages of improvements read: plain values, made by storage and services.

namespace Shopbell {

struct ImprovementQuery
{
    std::optional<ImprovementState> state = {};
    bool open = false; ///< Only what is being tried or waits for its decision.
    bool decided = false; ///< Only what was decided.
    std::optional<TeamMemberId> owner = {}; ///< Not stored: those of nobody.
    std::optional<ImprovementTopic> topic = {};
    std::optional<ReviewId> review = {}; ///< Behind it.
    QString search = {}; ///< Each word must occur in its title, its words, or the name of its tag.
};

/// A line of the list.
struct ImprovementRow
{
    ImprovementId id = {};
    ImprovementTopic topic = {};
    QString tagName = {}; ///< Of a tag.
    QString title = {};
    ImprovementState state = ImprovementState::Trying;
    TeamMemberId owner = {};
    QString ownerName = {};
    QDate start = {};
    QDate decided = {};
    QString why = {};
    bool toDecide = false; ///< Open, and all days after the start are over: Keep, Adjust or Drop.
    qint64 reviews = 0; ///< Behind it, without those of the team.
    qint64 notes = 0; ///< Behind it, by the team.
    qint64 people = 0; ///< Customers who are known, behind it.
    qint64 told = 0; ///< Customers who heard by a follow-up what came of it.

    friend bool operator==(const ImprovementRow &, const ImprovementRow &) = default;
};

struct FoundImprovements
{
    qint64 total = 0;
    std::vector<ImprovementRow> rows = {}; ///< Open ones first, the oldest start first; then the newest decision first.
};

/// A review behind an improvement.
struct ReviewBehind
{
    ReviewId review = {};
    QString author = {}; ///< As the review is signed.
    QString beginning = {};
    Moment posted = {};
    std::optional<Rating> rating = {};
    Sentiment sentiment = Sentiment::Unsorted;
    ReviewSource source = ReviewSource::Customer;
    CustomerId customer = {};
    QString customerName = {}; ///< Of the customer, else as the review is signed.
    TeamMemberId owner = {}; ///< Who sees to the review.
    QString ownerName = {};

    friend bool operator==(const ReviewBehind &, const ReviewBehind &) = default;
};

/// Everything about one improvement.
struct ImprovementDetails
{
    Improvement improvement = {};
    ImprovementRow row = {};
    std::vector<ReviewBehind> reviews = {}; ///< The newest first.
    ImprovementFinding finding = {};
    std::vector<ImprovementBar> bars = {};
    QDate today = {}; ///< The day as of which all of it was read.
};

/// A topic that is said often and about which nothing was decided.
struct OftenRow
{
    ImprovementTopic topic = {};
    QString tagName = {}; ///< Of a tag.
    OftenSaid often = {};
    qint64 of = 0; ///< Reviews of the shop in the same days; new ones where only new complaints are counted.
    std::vector<ReviewId> reviews = {}; ///< The complaints, the newest first.
    qint64 undated = 0; ///< Imported complaints without a date: of no day, so they are not among them.

    friend bool operator==(const OftenRow &, const OftenRow &) = default;
};

/// A "why not", with the name of its tag.
struct WhyNotRow
{
    WhyNot whyNot = {};
    QString tagName = {};

    friend bool operator==(const WhyNotRow &, const WhyNotRow &) = default;
};

} // namespace Shopbell
