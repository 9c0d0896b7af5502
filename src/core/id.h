// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

namespace Shopbell {

/// A row's number, typed by what it numbers: a review's id cannot be given where a tag's is wanted.
template<typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}

    constexpr qint64 value() const { return m_value; }
    constexpr bool isStored() const { return m_value > 0; }

    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using ReviewId = Id<struct ReviewTag>;
using ChannelId = Id<struct ChannelTag>;
using TagId = Id<struct TagTag>;
using TurnId = Id<struct TurnTag>;
using ResponseId = Id<struct ResponseTag>;
using CustomerId = Id<struct CustomerTag>;
using PurchaseId = Id<struct PurchaseTag>;
using ItemId = Id<struct ItemTag>;
using ContactPointId = Id<struct ContactPointTag>;
using ConsentId = Id<struct ConsentTag>;
using NoteId = Id<struct NoteTag>;
using NeedId = Id<struct NeedTag>;
using ScoreId = Id<struct ScoreTag>;
using SegmentId = Id<struct SegmentTag>;
using TeamMemberId = Id<struct TeamMemberTag>;
using HandOverId = Id<struct HandOverTag>;
using ReferralId = Id<struct ReferralTag>;
using PromiseId = Id<struct PromiseTag>;
using PromiseStepId = Id<struct PromiseStepTag>;
using EvidenceId = Id<struct EvidenceTag>;
using MergeId = Id<struct MergeTag>;
using FollowUpId = Id<struct FollowUpTag>;
using ContactMadeId = Id<struct ContactMadeTag>;
using ServiceId = Id<struct ServiceTag>;
using AnswerSheetId = Id<struct AnswerSheetTag>;
using ImprovementId = Id<struct ImprovementTag>;
using WhyNotId = Id<struct WhyNotTag>;
using AxisNoteId = Id<struct AxisNoteTag>;
using SavedViewId = Id<struct SavedViewTag>;
using TemplateId = Id<struct TemplateTag>;
using BatchId = Id<struct BatchTag>;
using ChangeId = Id<struct ChangeTag>;

} // namespace Shopbell

Q_DECLARE_METATYPE(Shopbell::ReviewId)
Q_DECLARE_METATYPE(Shopbell::ChannelId)
Q_DECLARE_METATYPE(Shopbell::TagId)
Q_DECLARE_METATYPE(Shopbell::BatchId)
Q_DECLARE_METATYPE(Shopbell::CustomerId)
Q_DECLARE_METATYPE(Shopbell::PurchaseId)
Q_DECLARE_METATYPE(Shopbell::ReferralId)
Q_DECLARE_METATYPE(Shopbell::FollowUpId)
Q_DECLARE_METATYPE(Shopbell::TeamMemberId)
Q_DECLARE_METATYPE(Shopbell::PromiseId)
Q_DECLARE_METATYPE(Shopbell::ImprovementId)
