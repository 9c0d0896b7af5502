// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/change.h"

#include "domain/keys.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr KeyTable<Did, 28> keys{{
    {Did::AddReview, "review.add"_L1},
    {Did::EditReview, "review.edit"_L1},
    {Did::DeleteReview, "review.delete"_L1},
    {Did::SortReviews, "review.sort"_L1},
    {Did::SetKind, "review.kind"_L1},
    {Did::SetTouchpoint, "review.touchpoint"_L1},
    {Did::SetWhereItHurts, "review.where-it-hurts"_L1},
    {Did::AddTag, "review.tag"_L1},
    {Did::RemoveTag, "review.untag"_L1},
    {Did::FlagReviews, "review.flag"_L1},
    {Did::MarkUrgent, "review.urgent"_L1},
    {Did::ArchiveReviews, "review.archive"_L1},
    {Did::UnarchiveReviews, "review.unarchive"_L1},
    {Did::StartClock, "review.start-clock"_L1},
    {Did::WriteNote, "review.note"_L1},
    {Did::WriteDraft, "response.draft"_L1},
    {Did::DiscardDraft, "response.discard"_L1},
    {Did::PostResponse, "response.post"_L1},
    {Did::EditResponse, "response.edit"_L1},
    {Did::AddTurn, "turn.add"_L1},
    {Did::EditTurn, "turn.edit"_L1},
    {Did::DeleteTurn, "turn.delete"_L1},
    {Did::ImportReviews, "import.reviews"_L1},
    {Did::TakeBackImport, "import.take-back"_L1},
    {Did::EditShop, "shop.edit"_L1},
    {Did::RenameTag, "tag.rename"_L1},
    {Did::DeleteTag, "tag.delete"_L1},
    {Did::MakeSample, "sample.make"_L1},
}};
} // namespace

QString keyOf(Did did)
{
    return keyIn(keys, did);
}

std::optional<Did> didFromKey(QStringView key)
{
    return valueIn(keys, key);
}

} // namespace Shopbell
