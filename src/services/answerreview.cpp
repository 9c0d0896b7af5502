// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/answerreview.h"

#include "domain/placeholder.h"
#include "services/responseplace.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// Runs a piece of work on the conversation of one review and renews what the review keeps of it.
template<typename Work> // Result<T>(ReviewWork &)
auto onConversation(Connection &connection, Recording &recording, ReviewId review, qint64 now, Work work)
    -> std::invoke_result_t<Work, ReviewWork &>
{
    Result<ReviewWork> tools = ReviewWork::on(connection);
    if (!tools)
        return tools.error();
    if (const Result<Review> there = tools->reviews.find(review); !there)
        return there.error();
    auto outcome = work(*tools);
    if (!outcome)
        return outcome;
    if (Status renewed = tools->afterMessage(review, now); !renewed)
        return renewed.error();
    recording.arguments = {review.value()};
    return outcome;
}

Response newResponse(ReviewId review, const QString &text, qint64 now)
{
    Response response;
    response.review = review;
    response.text = text;
    response.createdAt = response.updatedAt = now;
    return response;
}

Status noWords()
{
    return Error{Error::Kind::Invalid, u"no words"_s};
}

Error notFilledIn()
{
    return {Error::Kind::Conflict, u"a placeholder is not filled in"_s};
}

/// Error Invalid for an answer from before what it answers.
Status givenAfterwards(const Response &response, ReviewWork &work)
{
    const Result<Review> review = work.reviews.find(response.review);
    if (!review)
        return review.error();
    Result<std::vector<Turn>> turns = work.conversation.turns(response.review);
    if (!turns)
        return turns.error();
    const std::vector<Message> said = inOrder(std::move(*turns), {}, work.zone);
    if (!mayAnswerAt(response.posted, lastWordsFrom(*review, said, work.zone), work.zone))
        return Error{Error::Kind::Invalid, u"an answer from before what it answers"_s};
    return done();
}

/// What a draft becomes.
struct DraftWords
{
    QString text;
    std::optional<ResponseKind> kind; ///< Else it stays what it was.
};

/// The draft becomes `words`, is made, or goes when no words are left.
Status writeDraft(ReviewWork &work, ReviewId review, const DraftWords &words, qint64 now, Recording &recording)
{
    const Result<std::optional<Response>> draft = work.conversation.draft(review);
    if (!draft)
        return draft.error();
    if (words.text.trimmed().isEmpty()) {
        recording.did = Did::DiscardDraft;
        return *draft ? work.conversation.remove((*draft)->id) : done();
    }
    if (!*draft) {
        Response response = newResponse(review, words.text, now);
        response.kind = words.kind.value_or(response.kind);
        const Result<ResponseId> made = work.conversation.insert(response);
        return made ? done() : Status(made.error());
    }
    Response changed = **draft;
    if (changed.text != words.text)
        changed.state = ResponseState::Draft; // Whoever found it ready has not seen these words.
    changed.text = words.text;
    changed.kind = words.kind.value_or(changed.kind);
    if (changed == **draft)
        return done();
    return work.conversation.update(changed, now);
}

/// Whether the clock of a review that waits began with this message.
Result<bool> beganWith(const Turn &turn, ReviewWork &work)
{
    const Result<Review> review = work.reviews.find(turn.review);
    if (!review)
        return review.error();
    const Result<ClockFacts> facts = work.conversation.clockFacts(*review, work.zone);
    if (!facts)
        return facts.error();
    return review->answer == AnswerState::Waiting && facts->newest == turn.id;
}

/// The last message is gone: the clock runs from what was said before it.
Status runFromBefore(ReviewWork &work, ReviewId id, qint64 now)
{
    Result<Review> review = work.reviews.find(id);
    if (!review)
        return review.error();
    const Result<ClockFacts> facts = work.conversation.clockFacts(*review, work.zone);
    if (!facts)
        return facts.error();
    if (review->typedByHand() || facts->newest.isStored())
        startClock(*review, *facts, work.clock, review->posted.isKnown() ? now : review->createdAt);
    else
        startClockOnImport(*review, *facts, work.clock, now);
    return work.reviews.updateSorting(*review);
}

/// The draft, which can be posted as it is.
Result<Response> finishedDraft(ReviewWork &work, ReviewId review)
{
    const Result<std::optional<Response>> draft = work.conversation.draft(review);
    if (!draft)
        return draft.error();
    if (!*draft || (*draft)->text.trimmed().isEmpty())
        return noWords().error();
    if (!unresolvedPlaceholder((*draft)->text).isEmpty())
        return notFilledIn();
    return **draft;
}
} // namespace

AnswerReview::AnswerReview(ShopFilePtr file) : m_file(std::move(file)) {}

QFuture<Result<ChangeId>> AnswerReview::saveDraft(ReviewId review, QString text, ChangeId stay,
                                                  std::optional<ResponseKind> kind) const
{
    History &history = m_file->history();
    return m_file->threads().write([&history, review, words = DraftWords{text, kind}, stay,
                                    now = m_file->now()](Connection &connection) -> Result<ChangeId> {
        auto save = [&](Connection &on, Recording &recording) -> Status {
            recording.mergeInto = stay;
            return onConversation(on, recording, review, now,
                                  [&](ReviewWork &work) { return writeDraft(work, review, words, now, recording); });
        };
        ChangeId change = stay;
        if (Status saved = history.recordNow(connection, Did::WriteDraft, save, &change); !saved)
            return saved.error();
        return change;
    });
}

QFuture<Result<ResponseId>> AnswerReview::setReady(ReviewId review, bool ready) const
{
    return m_file->history().record(
        Did::ReadyResponse,
        [=, now = m_file->now()](Connection &connection, Recording &recording) -> Result<ResponseId> {
            const Result<ResponseId> marked =
                onConversation(connection, recording, review, now, [&](ReviewWork &work) -> Result<ResponseId> {
                    Result<Response> draft = finishedDraft(work, review);
                    if (!draft)
                        return draft.error();
                    draft->state = ready ? ResponseState::Ready : ResponseState::Draft;
                    if (Status updated = work.conversation.update(*draft, now); !updated)
                        return updated.error();
                    return draft->id;
                });
            recording.arguments = {review.value(), ready ? 1 : 0};
            return marked;
        });
}

QFuture<Result<ResponseId>> AnswerReview::post(ReviewId review, Moment when, QString signedBy, ChannelId place) const
{
    return m_file->history().record(
        Did::PostResponse,
        [=, now = m_file->now()](Connection &connection, Recording &recording) -> Result<ResponseId> {
            return onConversation(connection, recording, review, now, [&](ReviewWork &work) -> Result<ResponseId> {
                const Result<Response> draft = finishedDraft(work, review);
                if (!draft)
                    return draft.error();
                Response posted = *draft;
                posted.state = ResponseState::Posted;
                posted.posted = when.isKnown() ? when : Moment::atTime(now, work.zone);
                posted.signedBy = signedBy.isEmpty() ? work.shop.signsAs : signedBy;
                if (Status after = givenAfterwards(posted, work); when.isKnown() && !after)
                    return after.error();
                if (Status placed = putAt(posted, place, work); !placed)
                    return placed.error();
                if (Status updated = work.conversation.update(posted, now); !updated)
                    return updated.error();
                return posted.id;
            });
        });
}

QFuture<Result<ResponseId>> AnswerReview::editPosted(ResponseId response, QString text, Moment when) const
{
    return m_file->history().record(
        Did::EditResponse,
        [=, now = m_file->now()](Connection &connection, Recording &recording) -> Result<ResponseId> {
            if (text.trimmed().isEmpty())
                return noWords().error();
            if (!unresolvedPlaceholder(text).isEmpty())
                return notFilledIn();
            Result<Response> posted = ConversationStore(connection).response(response);
            if (!posted)
                return posted.error();
            posted->text = text;
            posted->posted = when;
            return onConversation(connection, recording, posted->review, now,
                                  [&](ReviewWork &work) -> Result<ResponseId> {
                                      if (Status updated = work.conversation.update(*posted, now); !updated)
                                          return updated.error();
                                      return response;
                                  });
        });
}

QFuture<Result<ResponseId>> AnswerReview::addAnswer(ReviewId review, QString text, Moment when, QString signedBy,
                                                    ChannelId place) const
{
    return m_file->history().record(
        Did::PostResponse,
        [=, now = m_file->now()](Connection &connection, Recording &recording) -> Result<ResponseId> {
            if (text.trimmed().isEmpty())
                return noWords().error();
            if (!unresolvedPlaceholder(text).isEmpty())
                return notFilledIn();
            return onConversation(connection, recording, review, now, [&](ReviewWork &work) -> Result<ResponseId> {
                Response answer = newResponse(review, text.trimmed(), now);
                answer.state = ResponseState::Posted;
                answer.posted = when;
                answer.signedBy = signedBy.isEmpty() ? work.shop.signsAs : signedBy;
                if (Status placed = putAt(answer, place, work); !placed)
                    return placed.error();
                return work.conversation.insert(answer);
            });
        });
}

QFuture<Result<TurnId>> AnswerReview::addTurn(ReviewId review, QString text, Moment said) const
{
    return m_file->history().record(
        Did::AddTurn, [=, now = m_file->now()](Connection &connection, Recording &recording) -> Result<TurnId> {
            if (text.trimmed().isEmpty())
                return noWords().error();
            Result<ReviewWork> work = ReviewWork::on(connection);
            if (!work)
                return work.error();
            Result<Review> there = work->reviews.find(review);
            if (!there)
                return there.error();
            const Result<TurnId> turn = work->conversation.insert(Turn{{}, review, text.trimmed(), said, now});
            if (!turn)
                return turn.error();
            if (Status refreshed = work->reviews.refreshConversation(review); !refreshed)
                return refreshed.error();
            const Result<ClockFacts> facts = work->conversation.clockFacts(*there, work->zone);
            if (!facts)
                return facts.error();
            if (isNews(*there, *turn, *facts)) {
                // Whatever became of the matter before: the customer waits again.
                hearAgain(*there, *facts, work->clock, now);
                there->archived = false;
            } else if (facts->answered || there->answer == AnswerState::Answered) {
                startClock(*there, *facts, work->clock, now);
            }
            if (Status updated = work->reviews.updateSorting(*there); !updated)
                return updated.error();
            if (Status updated = work->reviews.updateMatter(*there); !updated)
                return updated.error();
            recording.arguments = {review.value()};
            return *turn;
        });
}

QFuture<Result<TurnId>> AnswerReview::editTurn(TurnId turn, QString text, Moment said) const
{
    return m_file->history().record(
        Did::EditTurn, [=, now = m_file->now()](Connection &connection, Recording &recording) -> Result<TurnId> {
            if (text.trimmed().isEmpty())
                return noWords().error();
            Result<Turn> changed = ConversationStore(connection).turn(turn);
            if (!changed)
                return changed.error();
            changed->text = text.trimmed();
            changed->said = said;
            return onConversation(connection, recording, changed->review, now, [&](ReviewWork &work) -> Result<TurnId> {
                if (Status updated = work.conversation.update(*changed); !updated)
                    return updated.error();
                return turn;
            });
        });
}

QFuture<Result<TurnId>> AnswerReview::removeTurn(TurnId turn) const
{
    return m_file->history().record(
        Did::DeleteTurn, [=, now = m_file->now()](Connection &connection, Recording &recording) -> Result<TurnId> {
            const Result<Turn> there = ConversationStore(connection).turn(turn);
            if (!there)
                return there.error();
            return onConversation(connection, recording, there->review, now, [&](ReviewWork &work) -> Result<TurnId> {
                const Result<bool> began = beganWith(*there, work);
                if (!began)
                    return began.error();
                if (Status removed = work.conversation.remove(turn); !removed)
                    return removed.error();
                if (Status runs = *began ? runFromBefore(work, there->review, now) : done(); !runs)
                    return runs.error();
                return turn;
            });
        });
}

QFuture<Result<ResponseId>> AnswerReview::removeResponse(ResponseId response) const
{
    return m_file->history().record(
        Did::DiscardDraft,
        [=, now = m_file->now()](Connection &connection, Recording &recording) -> Result<ResponseId> {
            const Result<Response> there = ConversationStore(connection).response(response);
            if (!there)
                return there.error();
            recording.did = there->state == ResponseState::Posted ? Did::DeleteTurn : Did::DiscardDraft;
            return onConversation(connection, recording, there->review, now,
                                  [&](ReviewWork &work) -> Result<ResponseId> {
                                      if (Status removed = work.conversation.remove(response); !removed)
                                          return removed.error();
                                      return response;
                                  });
        });
}

} // namespace Shopbell
