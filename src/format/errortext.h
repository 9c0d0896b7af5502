// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace Shopbell {

/// What the owner wanted when it failed.
enum class Task {
    OpenShop,
    CreateShop,
    ReadShop, ///< What is known of the shop itself: name, time zone, opening hours.
    ReadChannels,
    ReadReviews,
    ReadFigures, ///< Statistics.
    AddReview,
    ChangeReviews, ///< Sorting, tagging, archiving, editing.
    DeleteReview,
    SaveDraft,
    PostReply,
    AddMessage,
    ReadFile, ///< A file that is to be imported.
    Import,
    ReadImports, ///< What was brought in so far.
    TakeBackImport,
    SaveRejects,
    Undo,
    Redo,
    SaveSettings,
    ReadPicture, ///< A logo.
    ReadPhoto, ///< That shows what was done.
    BackUp,
    Restore,
    Check,
    MakeSample,
    ReadCustomers, ///< Customers, purchases and referrals.
    AddCustomer, ///< What somebody typed about a customer.
    AddPurchase,
    ChangeCustomers, ///< Purchases, scores, notes and referrals, too.
    MergeCustomers,
    ReadCharts,
    KeepCharts, ///< Notes, targets, saved views.
    SavePicture, ///< A picture or table for others to see.
    ExportRecords,
    ReadPromises,
    ChangePromises,
    ReadImprovements,
    ChangeImprovements,
    WriteFile, ///< A file that is made without a window: nothing of it is kept anywhere else.
    MakeCode, ///< A code to scan: NotFound without a number to send to, Invalid when the text is too long.
    HandToMail, ///< A letter for the mail program: Invalid for an address that is none.
    PrintPaper,
    KeepTemplates, ///< Templates of replies: Invalid for one without words.
    MarkReady, ///< A reply that is ready to be posted. Conflict: a placeholder is not filled in.
    LearnWord, ///< A word that is spelled right from now on.
};

/// What happened, what is kept, what to do next: "The draft could not be saved, because the disk is full. Your words
/// are kept in the window. Make room on the disk and try again." Empty for Cancelled, which needs no sentence.
QString errorText(const Error &error, Task task);

} // namespace Shopbell
