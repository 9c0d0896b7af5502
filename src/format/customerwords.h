// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"
#include "domain/customerquery.h"
#include "domain/customerrow.h"
#include "domain/purchase.h"
#include "domain/referral.h"
#include "domain/score.h"

#include <QString>

// The names that people read for the values of customers, purchases and referrals, and the lucide icons that stand beside
// them. A name begins with a capital and stands alone; a phrase goes into a sentence.

namespace Shopbell {

/// "Advocate", "Passive", "Detractor", "No score".
QString nameOf(CustomerGroup group);
/// Of all in it: "Advocates", "No score".
QString pluralOf(CustomerGroup group);
/// smile, meh, frown; empty for No score.
QString iconOf(CustomerGroup group);

/// "E-mail", "In person"; None is "No preference".
QString nameOf(ContactWay way);
QString iconOf(ContactWay way);
/// The way that is wanted most: "E-mail first"; empty for None.
QString firstOf(ContactWay way);

/// What is meant, on its own: "E-mail", "News and offers", "Being asked for a favour", "Name in public".
QString nameOf(ConsentKind kind);
/// "No e-mail", "No news or offers".
QString refusalOf(ConsentKind kind);
/// The same with its day, as it is shown: "No post since 3 Mar"; without a day the refusal alone.
QString refusalSince(ConsentKind kind, const QString &day);
/// "May be named in public", "News and offers are welcome".
QString allowanceOf(ConsentKind kind);

/// "E-mail", "Phone", "Number", "Name in files".
QString nameOf(ContactKind kind);

/// "Told a friend"; Own is "Another way".
QString nameOf(ReferralWay way);
/// Of a referral, its own way by its own name.
QString wayOf(const Referral &referral);
QString wayOf(ReferralWay way, const QString &ownWay);
/// Inside a sentence, after a name: "told a friend".
QString phraseOf(ReferralWay way);
/// Of a referral, its own way by its own name.
QString phraseOf(const Referral &referral);
QString iconOf(ReferralWay way);
/// "Recommended", "Visited", "Bought".
QString nameOf(ReferralStage stage);
/// "Counted", "Not counted: already a customer", "Won back by a friend".
QString nameOf(ReferralCredit credit);
/// Whether a form asks for whoever sent somebody, or leaves it open.
enum class WhoSentField { MayBeEmpty, Needed };
/// Why a referral is refused and what to do in the field, in a sentence; empty for None. The names may be empty.
QString reasonOf(ReferralRefusal refusal, const QString &friendName, const QString &referrerName,
                 WhoSentField field = WhoSentField::MayBeEmpty);
/// Why the day on which a friend came is refused, in a sentence.
QString lateVisitText(const QString &friendName);

/// "Paid", "Not paid yet", "Cancelled".
QString nameOf(PurchaseStatus status);
/// "Cancelled, does not count", "Nothing was paid, does not count".
QString whyNotCounted(NotCounting reason);

/// The question as it is asked: "How satisfied are you with us?"
QString questionOf(ScoreQuestion question);
/// What a score of the group says in a word, after the number: "satisfied", "partly satisfied", "would not recommend".
QString phraseOf(ScoreQuestion question, CustomerGroup group);
/// "rising", "wavering"; empty for a single score.
QString phraseOf(ScoreTrend trend);

/// "Last seen", "Most bought".
QString nameOf(CustomerOrder order);

/// Why two entries may be one person: "Same family name, same first letter, and the two never bought on the same day."
QString reasonOf(const LikelySame &likely);

/// The name, or "No name".
QString customerName(const QString &name);
/// What one calls somebody: the first word; a name without spaces is whole.
QString firstNameOf(const QString &name);

} // namespace Shopbell
