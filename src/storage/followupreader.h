// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/followuprow.h"

#include <QHash>
#include <QSet>

#include <span>

namespace Shopbell {

class Connection;

/// What lists of follow-ups read.
class FollowUpReader
{
public:
    explicit FollowUpReader(Connection &connection) : m_connection(connection) {}

    /// For an audience, or for customers who are shown; by the day on which they are due.
    Result<std::vector<FollowUp>> planned() const;
    /// Done or skipped, the newest first.
    Result<std::vector<FollowUp>> settled(FollowUpState state) const;
    Result<qint64> countOfPlanned() const;
    /// Those of planned ones that are for one customer, or, not stored, for audiences; by the day on which they are due.
    Result<std::vector<FollowUp>> plannedFor(CustomerId customer, FollowUpReason reason) const;
    /// Check-backs of a promise that a customer has not answered: planned ones, and those that were sent.
    Result<std::vector<FollowUp>> unanswered(PromiseId promise, CustomerId customer) const;
    Result<QHash<TeamMemberId, QString>> teamNames() const;

    /// Who belongs to an audience and has not heard by the follow-up, by id. Not stored: all of them. `most`: no more than
    /// so many of them, whoever is found first.
    Result<std::vector<CustomerId>> notHeard(const Audience &audience, FollowUpId followUp,
                                             std::optional<int> most = {}) const;
    /// Those of some customers who are shown and have not heard by it, by id.
    Result<std::vector<CustomerId>> notHeardAmong(std::span<const CustomerId> customers, FollowUpId followUp) const;
    /// How many have heard by it.
    Result<int> heard(FollowUpId followUp) const;

    /// What makes ideas needless: the newest follow-ups of each customer; one that is planned counts as of `today`.
    Result<QHash<CustomerId, FollowUpsBefore>> before(Day today) const;
    /// What was thought of the next one of a customer.
    struct NextOnes
    {
        bool isPlanned = false;
        Day last = 0; ///< On which one that is about no purchase was planned or settled.
        QSet<PurchaseId> about = {}; ///< Which they were about.
    };
    Result<QHash<CustomerId, NextOnes>> nextOnes() const;
    /// Something that was said or promised, for which no follow-up was planned yet.
    struct Cause
    {
        CustomerId customer = {};
        ReviewId review = {};
        PromiseId promise = {};
        QDate day = {};
        ImprovementId improvement = {};
        QString improvementTitle = {};
        QString promiseTitle = {};
    };
    /// Promises that are done and not checked, by the day of their check-back, no later than `until`; each for everybody whom
    /// they cover.
    Result<std::vector<Cause>> checkBacks(Day until) const;
    /// Questions that were answered and ended open, said from one instant to another, UTC milliseconds.
    Result<std::vector<Cause>> openQuestions(qint64 from, qint64 before) const;
    /// Improvements that were kept since a day; each for everybody whose review is behind it, by their last one.
    Result<std::vector<Cause>> ideasCameTrue(Day since) const;
    /// What an idea of a customer became, of which nobody told them yet: a promise or an improvement that was not dropped.
    /// Nothing when there is none, or several.
    Result<std::optional<Cause>> ideaBehind(CustomerId customer) const;
    /// The promise of a customer that is done and waits to be checked; nothing when there are none or several.
    Result<std::optional<Cause>> promiseToCheck(CustomerId customer) const;
    /// Referrals for which somebody was thanked, or will be.
    Result<QSet<ReferralId>> thanked() const;

private:
    Connection &m_connection;
};

} // namespace Shopbell
