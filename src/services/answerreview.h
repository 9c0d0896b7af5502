// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/conversation.h"
#include "services/shopfile.h"

#include <QFuture>

#include <optional>

namespace Shopbell {

/// Drafts, posts and keeps the conversation with a customer. Shopbell posts nothing by itself.
class AnswerReview
{
public:
    explicit AnswerReview(ShopFilePtr file);

    /// Writes the draft down. All saves of one stay in the composer are one change: pass the change that the first save
    /// of the stay gave. An empty text discards the draft. Without a kind it stays what it was, a reply at first.
    QFuture<Result<ChangeId>> saveDraft(ReviewId review, QString text, ChangeId stay = {},
                                        std::optional<ResponseKind> kind = {}) const;

    /// The draft is ready to be posted, or a draft again; other words make it a draft, too. Error Invalid when there is no
    /// draft with words, Conflict while a placeholder in it is not filled in.
    QFuture<Result<ResponseId>> setReady(ReviewId review, bool ready) const;
    /// The draft becomes a posted response, given at `place` or, when that is not stored, where the review stands. Error
    /// Invalid when there is no draft with words, when it would be from before the customer's last words, or when what was
    /// said in private would be answered in public; Conflict while a placeholder in it is not filled in.
    QFuture<Result<ResponseId>> post(ReviewId review, Moment when, QString signedBy, ChannelId place = {}) const;
    /// Rewords a posted response; its earlier words are kept. Conflict for a placeholder that is not filled in.
    QFuture<Result<ResponseId>> editPosted(ResponseId response, QString text, Moment when) const;

    /// The customer wrote again: the matter is open and the clock starts anew.
    QFuture<Result<TurnId>> addTurn(ReviewId review, QString text, Moment said) const;
    /// Something the shop answered elsewhere, written down afterwards.
    QFuture<Result<ResponseId>> addAnswer(ReviewId review, QString text, Moment when, QString signedBy,
                                          ChannelId place = {}) const;
    QFuture<Result<TurnId>> editTurn(TurnId turn, QString text, Moment said) const;
    QFuture<Result<TurnId>> removeTurn(TurnId turn) const;
    QFuture<Result<ResponseId>> removeResponse(ResponseId response) const;

private:
    ShopFilePtr m_file;
};

} // namespace Shopbell
