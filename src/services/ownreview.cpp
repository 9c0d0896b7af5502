// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ownreview.h"

#include "domain/complaint.h"
#include "services/reviewwork.h"
#include "storage/handoverstore.h"
#include "storage/promisestore.h"
#include "storage/teamstore.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
template<typename Fault>
Status allowed(const std::optional<Fault> &fault)
{
    return fault ? Status(Error{Error::Kind::Invalid, keyOf(*fault)}) : done();
}

/// One change of one review. Work: Result<T>(ReviewWork &, Review &, Recording &), on the writer.
template<typename Work>
auto onReview(const ShopFilePtr &file, Did did, ReviewId id, Work work)
    -> QFuture<std::invoke_result_t<Work, ReviewWork &, Review &, Recording &>>
{
    using Outcome = std::invoke_result_t<Work, ReviewWork &, Review &, Recording &>;
    return file->history().record(
        did, [id, work = std::move(work)](Connection &connection, Recording &recording) mutable -> Outcome {
            Result<ReviewWork> tools = ReviewWork::on(connection);
            if (!tools)
                return tools.error();
            Result<Review> review = tools->reviews.find(id);
            if (!review)
                return review.error();
            recording.arguments = {id.value()};
            return work(*tools, *review, recording);
        });
}

/// A plan that who hands over would keep goes on with the complaint; one that is given stays whose it is.
Status passPlanOn(Connection &connection, const HandOver &handOver, qint64 now)
{
    PromiseStore store(connection);
    const Result<std::optional<Promise>> plan = store.planOf(handOver.review);
    if (!plan)
        return plan.error();
    if (!*plan || (*plan)->owner != handOver.from)
        return done();
    Promise passed = **plan;
    passed.owner = handOver.to;
    passed.updatedAt = now;
    return store.update(passed);
}

/// Answers a hand-over. Rule: std::optional<HandOverFault>(HandOver &, Review &).
template<typename Rule>
OwnReview::Done answerHandOver(const ShopFilePtr &file, Did did, HandOverId id, Rule rule)
{
    return file->history().record(did,
                                  [id, rule = std::move(rule), now = file->now()](
                                      Connection &connection, Recording &recording) -> Result<ReviewId> {
                                      Result<ReviewWork> work = ReviewWork::on(connection);
                                      if (!work)
                                          return work.error();
                                      HandOverStore store(connection);
                                      Result<HandOver> handOver = store.find(id);
                                      if (!handOver)
                                          return handOver.error();
                                      Result<Review> review = work->reviews.find(handOver->review);
                                      if (!review)
                                          return review.error();
                                      if (Status fits = allowed(rule(*handOver, *review)); !fits)
                                          return fits.error();
                                      if (Status updated = store.update(*handOver); !updated)
                                          return updated.error();
                                      if (Status updated = work->reviews.updateMatter(*review); !updated)
                                          return updated.error();
                                      if (handOver->state == HandOverState::Accepted) {
                                          if (Status passed = passPlanOn(connection, *handOver, now); !passed)
                                              return passed.error();
                                      }
                                      recording.arguments = {review->id.value()};
                                      return review->id;
                                  });
}

/// Writes the matter and the clock of a review.
Result<ReviewId> writtenDown(ReviewWork &work, const Review &review)
{
    if (Status updated = work.reviews.updateSorting(review); !updated)
        return updated.error();
    if (Status updated = work.reviews.updateMatter(review); !updated)
        return updated.error();
    return review.id;
}
} // namespace

OwnReview::OwnReview(ShopFilePtr file) : m_file(std::move(file)) {}

OwnReview::Done OwnReview::own(ReviewId review, TeamMemberId owner) const
{
    return onReview(m_file, Did::OwnReview, review,
                    [owner](ReviewWork &work, Review &there, Recording &recording) -> Result<ReviewId> {
                        const Result<TeamMember> member = TeamStore(work.connection).find(owner);
                        if (!member)
                            return member.error();
                        if (Status fits = allowed(Shopbell::own(there, owner, member->left)); !fits)
                            return fits.error();
                        if (Status updated = work.reviews.updateMatter(there); !updated)
                            return updated.error();
                        recording.arguments = {there.id.value(), owner.value()};
                        return there.id;
                    });
}

QFuture<Result<HandOverId>> OwnReview::handOver(ReviewId review, TeamMemberId to, QString sentence) const
{
    return onReview(m_file, Did::AskHandOver, review,
                    [to, sentence = std::move(sentence),
                     now = m_file->now()](ReviewWork &work, Review &there, Recording &recording) -> Result<HandOverId> {
                        HandOverStore store(work.connection);
                        const Result<TeamMember> member = TeamStore(work.connection).find(to);
                        if (!member)
                            return member.error();
                        const Result<std::optional<HandOver>> open = store.open(there.id);
                        if (!open)
                            return open.error();
                        HandOver asked;
                        asked.to = to;
                        asked.sentence = sentence;
                        asked.askedAt = now;
                        if (Status fits = allowed(ask(asked, there, open->has_value(), member->left)); !fits)
                            return fits.error();
                        recording.arguments = {there.id.value(), to.value()};
                        return store.insert(asked);
                    });
}

OwnReview::Done OwnReview::accept(HandOverId handOver) const
{
    return answerHandOver(
        m_file, Did::AcceptHandOver, handOver,
        [now = m_file->now()](HandOver &asked, Review &review) { return Shopbell::accept(asked, review, now); });
}

OwnReview::Done OwnReview::decline(HandOverId handOver, QString words) const
{
    return answerHandOver(m_file, Did::DeclineHandOver, handOver,
                          [words = std::move(words), now = m_file->now()](HandOver &asked, Review &) {
                              return Shopbell::decline(asked, words, now);
                          });
}

OwnReview::Done OwnReview::takeBack(HandOverId handOver) const
{
    return answerHandOver(m_file, Did::TakeBackHandOver, handOver,
                          [now = m_file->now()](HandOver &asked, Review &) { return Shopbell::takeBack(asked, now); });
}

OwnReview::Done OwnReview::close(ReviewId review, QString reason) const
{
    return onReview(m_file, Did::CloseComplaint, review,
                    [reason = std::move(reason), now = m_file->now()](ReviewWork &work, Review &there,
                                                                      Recording &) -> Result<ReviewId> {
                        if (Status fits = allowed(closeComplaint(there, reason, now)); !fits)
                            return fits.error();
                        return writtenDown(work, there);
                    });
}

OwnReview::Done OwnReview::reopen(ReviewId review) const
{
    return onReview(m_file, Did::ReopenComplaint, review,
                    [now = m_file->now()](ReviewWork &work, Review &there, Recording &) -> Result<ReviewId> {
                        if (Status fits = allowed(reopenComplaint(there)); !fits)
                            return fits.error();
                        const Result<ClockFacts> facts = work.conversation.clockFacts(there, work.zone);
                        if (!facts)
                            return facts.error();
                        if (there.typedByHand())
                            startClock(there, *facts, work.clock, now);
                        else
                            startClockOnImport(there, *facts, work.clock, now);
                        return writtenDown(work, there);
                    });
}

OwnReview::Done OwnReview::endQuestion(ReviewId review, QuestionEnd end) const
{
    return onReview(
        m_file, Did::EndQuestion, review,
        [end, now = m_file->now()](ReviewWork &work, Review &there, Recording &recording) -> Result<ReviewId> {
            if (there.kind != ReviewKind::Question)
                return Error{Error::Kind::Invalid, keyOf(MatterFault::NotAQuestion)};
            const Result<ClockFacts> facts = work.conversation.clockFacts(there, work.zone);
            if (!facts)
                return facts.error();
            recording.arguments = {there.id.value(), int(end)};
            if (!Shopbell::endQuestion(there, end, *facts, work.clock, now))
                return there.id;
            return writtenDown(work, there);
        });
}

} // namespace Shopbell
