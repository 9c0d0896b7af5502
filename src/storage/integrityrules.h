// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

#include <span>

namespace Shopbell {

class Connection;

/// A statement that gives the number of rows breaking a rule, and the rule.
struct IntegrityRule
{
    const char *broken;
    const char *finding;
};

/// Rules between customers, purchases, scores, referrals and merges.
std::span<const IntegrityRule> customerRules();
/// Rules of follow-ups and of contacts that were made.
std::span<const IntegrityRule> followUpRules();

/// Rules about who sees to a review, hand-overs and opening hours.
std::span<const IntegrityRule> matterRules();
/// Rules between promises, the reviews they cover, their steps and evidence.
std::span<const IntegrityRule> promiseRules();
/// Rules of improvements and of why there is none.
std::span<const IntegrityRule> improvementRules();
/// Rules of services, questionnaires and answers.
std::span<const IntegrityRule> questionnaireRules();

/// Contacts must be found by what comparable() makes of them.
Status checkContacts(Connection &connection, QStringList &findings);

} // namespace Shopbell
