// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QJsonArray>
#include <QString>

#include <optional>

namespace Shopbell {

/// What the owner did. The key (keyOf) is stored, the sentence is made when it is shown (format/changetext.h), in the
/// language of the day.
enum class Did {
    AddReview, ///< arguments: review id
    EditReview,
    DeleteReview,
    SortReviews, ///< arguments: count, sentiment number
    SetKind, ///< count, kind number
    SetTouchpoint, ///< count, touchpoint number
    SetWhereItHurts, ///< count, number
    AddTag, ///< count, tag id
    RemoveTag, ///< count, tag id
    FlagReviews, ///< count, 1 or 0
    MarkUrgent, ///< count, 1 or 0
    ArchiveReviews, ///< count
    UnarchiveReviews, ///< count
    StartClock, ///< count
    WriteNote, ///< review id
    WriteDraft, ///< review id
    DiscardDraft, ///< review id
    PostResponse, ///< review id
    EditResponse, ///< review id
    AddTurn, ///< review id
    EditTurn, ///< review id
    DeleteTurn, ///< review id
    ImportReviews, ///< batch id, count added, count updated
    TakeBackImport, ///< batch id, count removed, count kept
    EditShop, ///< number of the ShopPart; none in old files
    RenameTag, ///< tag id
    DeleteTag, ///< count
    MakeSample,
};

QString keyOf(Did did);
std::optional<Did> didFromKey(QStringView key);

/// One thing the owner did, as the line of changes shows it.
struct Change
{
    ChangeId id = {};
    qint64 at = 0; ///< UTC milliseconds.
    Did did = Did::AddReview;
    QJsonArray arguments = {}; ///< Ids and numbers, never names.
    bool undone = false;

    friend bool operator==(const Change &, const Change &) = default;
};

} // namespace Shopbell
