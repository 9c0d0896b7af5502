// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/placeholder.h"
#include "domain/replytemplate.h"
#include "insight/textcheck.h"
#include "services/shopfile.h"

#include <QFuture>

namespace Shopbell {

/// What the file knows for a reply to one review, before a word of it is written.
struct ReplyGround
{
    ReplyFacts facts = {}; ///< For the checks; what depends on the text comes from PrepareReply::seen().
    PlaceholderFacts placeholders = {}; ///< All but the date.
    TemplateQuery templates = {}; ///< Stars, tags and language: which templates are near.
};

/// What the file knows about the words of a reply.
struct SeenWords
{
    int nearCopies = 0; ///< How often nearly the same was posted to others.
    QStringList namesOfOthers = {}; ///< Full names of other customers that stand in it.
};

/// Reads what a reply needs, on the reader threads. The checks themselves are quick: checkedReply() after each pause in
/// typing, seen() behind it.
class PrepareReply
{
public:
    explicit PrepareReply(ShopFilePtr file);

    /// NotFound when the review is gone. It is taken for an apology when it answers a complaint; set facts.isApology
    /// otherwise.
    QFuture<Result<ReplyGround>> ground(ReviewId review) const;
    QFuture<Result<SeenWords>> seen(ReviewId review, QString text) const;
    /// checkedReply() with what was seen in the text, away from the thread that asks.
    QFuture<Result<std::vector<TextFinding>>> findings(ReviewId review, QString text, ReplyFacts facts) const;

private:
    ShopFilePtr m_file;
};

/// The facts with what was seen.
ReplyFacts with(ReplyFacts facts, const SeenWords &seen);

/// The checks "Before you send" with the word lists of the program.
std::vector<TextFinding> checkedReply(const QString &text, const ReplyFacts &facts);
/// Which of them could be done: without a finding they are passed.
std::vector<TextCheck> checksDoneOn(const QString &text, const ReplyFacts &facts);

} // namespace Shopbell
