// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contactguard.h"
#include "domain/followupidea.h"
#include "domain/purchase.h"

#include <QMap>

// What the follow-ups' list and pane read: plain values, made by storage and services.

namespace Shopbell {

struct FollowUpQuery
{
    FollowUpState state = FollowUpState::Planned;
    std::optional<FollowUpGroup> group = {}; ///< Of planned ones.
    std::optional<TeamMemberId> owner = {}; ///< Not stored: those of nobody.
    std::optional<CustomerId> customer = {};
    std::optional<FollowUpReason> reason = {};
    QString search = {}; ///< Each word must occur in the name of the customer, the title or the text.
    bool wholeAudiences = false; ///< Of the rows that are given: what becomes of everyone. Takes long for many people.
};

/// A line of the list.
struct FollowUpRow
{
    FollowUp followUp = {};
    QString customerName = {}; ///< As shownName() says; empty for an audience.
    QString ownerName = {};
    FollowUpGroup group = FollowUpGroup::Today; ///< Of a planned one.
    ContactPurposes purposes = {}; ///< What it is for, by its reason and its words.
    std::optional<Hold> hold = {}; ///< On the day it is due, or today.
    int people = 0; ///< Of an audience: all who belong to it, or have heard.
    int leftOut = 0; ///< Of those, who never get it; of very many people nobody is counted.
    bool isOver = false; ///< Of a planned one for an audience: see isOver() of contactguard.h.
    AudienceCount audience = {}; ///< Of an audience that was read whole: those who have not heard yet.
    int heard = 0; ///< Of an audience: those who have.
    /// Allowed ones, the preferred first. Of an audience those by which whoever is free gets it, that of most people first.
    std::vector<ContactWay> ways = {};
    ContactWay preferred = ContactWay::None;
    ContactFacts facts = {}; ///< What the guards looked at; of a planned one for one customer.
    CustomerDays days = {}; ///< When the customer was here.
    std::optional<Purchase> purchase = {}; ///< Which made it due; only of one that was read by itself.
};

/// Somebody of an audience who has not heard yet.
struct AudienceRow
{
    QString name = {}; ///< As shownName() says.
    AudienceMember member = {};
    QString address = {}; ///< An e-mail address or a number, by the way of the member; empty for other ways.
};

/// Of what a query finds whatever its group is.
struct FollowUpCounts
{
    QMap<FollowUpGroup, qint64> groups = {};
    qint64 everything = 0; ///< Planned in the whole shop.

    qint64 all() const
    {
        qint64 sum = 0;
        for (const qint64 count : groups)
            sum += count;
        return sum;
    }
};

struct FoundFollowUps
{
    qint64 total = 0;
    std::vector<FollowUpRow> rows = {}; ///< By group; in a group by day, held ones by the day on which they are free.
    FollowUpCounts counts = {};
};

/// A follow-up that could be planned, with the one it is for.
struct IdeaRow
{
    FollowUpIdea idea = {};
    CustomerId customer = {};
    QString customerName = {};
    ReferralId referral = {}; ///< Of a thank-you.
    ReviewId review = {}; ///< Of a check-back, of an open question and of an idea that came true.
    PromiseId promise = {}; ///< Of a check-back.
    QString promiseTitle = {}; ///< What was promised.
    ImprovementId improvement = {}; ///< That an idea came true by.
    QString improvementTitle = {};
    PurchaseId purchase = {}; ///< Of a service that comes round: the last one that held it.
    QString service = {}; ///< Its name; empty: the idea comes from the usual gap.
    QString friendName = {};
    ContactWay way = ContactWay::None; ///< The first that is allowed.
    std::optional<Hold> hold = {};
};

struct FoundIdeas
{
    QMap<FollowUpReason, qint64> counts = {}; ///< All there are.
    std::vector<IdeaRow> rows = {}; ///< The first of each reason, by day; whoever has been away least comes first.
};

} // namespace Shopbell
