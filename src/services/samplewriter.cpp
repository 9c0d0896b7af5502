// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/samplewriter.h"

#include "domain/complaint.h"
#include "domain/handover.h"
#include "domain/incomingreview.h"
#include "services/samplelife.h"
#include "storage/conversationstore.h"
#include "storage/customerstore.h"
#include "storage/handoverstore.h"
#include "storage/promisestore.h"
#include "storage/reviewstore.h"
#include "storage/searchindex.h"
#include "storage/shopstore.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

Status SampleWriter::beginBatch(Connection &connection, const QString &fileName, qint64 at, qint64 mostReviews)
{
    const Result<BatchRange> range =
        Shopbell::beginBatch(connection, ImportKind::Reviews, fileName, {}, at, mostReviews);
    if (!range)
        return range.error();
    m_batch = {};
    m_batch.id = range->id;
    m_batch.fileName = fileName;
    m_batch.at = at;
    m_nextId = range->firstId;
    return done();
}

Status SampleWriter::endBatch(Connection &connection)
{
    const ImportBatch batch = std::exchange(m_batch, {});
    if (Status settled = settleBatch(connection, batch, m_nextId - 1, {}); !settled)
        return settled;
    return showBatch(connection, batch.id, true);
}

Status SampleWriter::write(Connection &connection, const std::vector<SampleReview> &reviews)
{
    const ReviewId first(m_nextId);
    for (const SampleReview &made : reviews) {
        if (Status written = writeOne(connection, made); !written)
            return written;
    }
    // What was typed in is found as soon as it is there.
    return m_batch.id.isStored() ? SearchIndex(connection).add(first, ReviewId(m_nextId - 1)) : done();
}

Status SampleWriter::writeOne(Connection &connection, const SampleReview &made)
{
    Review review = made.review;
    const Result<ChannelId> channel = channelNamedOnce(connection, made.channelKey);
    if (!channel)
        return channel.error();
    review.id = ReviewId(m_nextId++);
    review.channel = *channel;
    if (review.source == ReviewSource::Customer)
        review.customer = m_life.customerCalled(review.author);
    if (review.customer.isStored())
        m_life.heard(review.customer, review.posted.day, review.sentiment);
    if (m_batch.id.isStored()) {
        review.batch = m_batch.id;
        review.createdAt = m_batch.at;
        review.line = int(++m_batch.added) + 1;
        m_batch.records = m_batch.added;
    }
    if (review.createdAt == 0)
        review.createdAt =
            review.posted.isKnown() ? std::min(latestInstant(review.posted, m_time.zone), m_time.now) : m_time.now;
    review.contentKey = contentKeyOf(review, made.channelKey);
    startClockOf(review, made);
    settleMatter(review);
    if (Status owned = ownByKeeper(connection, made, review); !owned)
        return owned;
    if (Status written = writeMessages(connection, made, review); !written)
        return written;
    for (const QString &name : made.tags) {
        const Result<TagId> tag = tagNamedOnce(connection, name);
        if (!tag)
            return tag.error();
        if (const Result<bool> put = putTag(connection, review.id, *tag); !put)
            return put.error();
    }
    return done();
}

Status SampleWriter::writeMessages(Connection &connection, const SampleReview &made, Review &review)
{
    ReviewStore reviews(connection, m_time.zone);
    QStringList replies;
    for (const SampleMessage &message : made.messages) {
        if (message.ours)
            replies += message.text;
    }
    if (Status inserted = reviews.insert(review, replies.join(u'\n')); !inserted)
        return inserted;
    if (review.owner.isStored() || review.questionEnd != QuestionEnd::Open) {
        if (Status kept = reviews.updateMatter(review); !kept)
            return kept;
        const bool newer = !m_newestComplaint.id.isStored() || review.posted.day >= m_newestComplaint.posted.day;
        if (review.answer == AnswerState::Waiting && newer)
            m_newestComplaint = review;
    }
    ConversationStore conversation(connection);
    ResponseId answer;
    for (const SampleMessage &message : made.messages) {
        const qint64 at =
            message.said.isKnown() ? std::min(latestInstant(message.said, m_time.zone), m_time.now) : review.createdAt;
        if (!message.ours) {
            if (const auto turn = conversation.insert(Turn{{}, review.id, message.text, message.said, at}); !turn)
                return turn.error();
            continue;
        }
        const Response response{
            {}, review.id, message.kind, ResponseState::Posted, message.text, m_shop.signsAs, message.said, at, at};
        const auto posted = conversation.insert(response, review.batch);
        if (!posted)
            return posted.error();
        answer = *posted;
    }
    if (!made.draft.isEmpty()) {
        Response draft;
        draft.review = review.id;
        draft.text = made.draft;
        draft.createdAt = draft.updatedAt = m_time.now - 60 * 1000;
        if (const auto written = conversation.insert(draft); !written)
            return written.error();
    }
    if (made.promise) {
        if (Status promised = writePromise(connection, made, review, answer); !promised)
            return promised;
    }
    // One answer is by far the most frequent case, and known to the insert.
    const bool known =
        !made.promise && made.draft.isEmpty() && made.messages.size() == size_t(replies.size()) && replies.size() <= 1;
    return known ? done() : reviews.refreshConversation(review.id);
}

void SampleWriter::settleMatter(Review &review) const
{
    constexpr quint32 mixing = 2654435761U;
    const auto rolled = int(((quint32(review.id.value()) * mixing) >> 8) % 100);
    const auto people = int(m_trade.team.size());
    const bool waits = review.answer == AnswerState::Waiting;
    if (people > 0 && isComplaint(review) && review.source == ReviewSource::Customer && (waits || rolled < 60))
        review.owner = TeamMemberId(rolled % people + 1);
    if (review.kind == ReviewKind::Question && review.answer == AnswerState::Answered)
        review.questionEnd = rolled < 45 ? QuestionEnd::BoughtHere
            : rolled < 60                ? QuestionEnd::BoughtElsewhere
                                         : QuestionEnd::Open;
}

Status SampleWriter::ownByKeeper(Connection &connection, const SampleReview &made, Review &review)
{
    const bool isPromised = made.promise && made.promise->state != PromiseState::Plan;
    if (!isPromised || !isComplaint(review) || review.owner.isStored())
        return done();
    const Result<TeamMemberId> keeper = CustomerStore(connection).teamMemberNamed(made.keeper);
    if (!keeper)
        return keeper.error();
    review.owner = *keeper;
    return done();
}

Status SampleWriter::writeHandOver(Connection &connection)
{
    const auto people = qint64(m_trade.team.size());
    if (!m_newestComplaint.id.isStored() || people < 2)
        return done();
    HandOver asked;
    asked.to = TeamMemberId(m_newestComplaint.owner.value() % people + 1);
    asked.sentence = m_trade.handOver;
    asked.askedAt = m_time.now - 15 * 60 * 1000;
    if (ask(asked, m_newestComplaint, false, false))
        return Error{Error::Kind::Invalid, u"a hand-over that cannot be"_s};
    const auto inserted = HandOverStore(connection).insert(asked);
    return inserted ? done() : Status(inserted.error());
}

Status SampleWriter::writePromise(Connection &connection, const SampleReview &made, const Review &review,
                                  ResponseId answer)
{
    const Result<TeamMemberId> keeper = CustomerStore(connection).teamMemberNamed(made.keeper);
    if (!keeper)
        return keeper.error();
    Promise promise = *made.promise;
    promise.owner = *keeper;
    for (PromiseStep &step : promise.steps)
        step.owner = *keeper;
    promise.reviews.front().review = review.id;
    promise.createdAt = promise.updatedAt = m_time.now;
    if (promise.state != PromiseState::Plan) {
        const Moment &said = made.messages.back().said;
        promise.response = answer;
        promise.promisedAt = said.isKnown() ? std::min(latestInstant(said, m_time.zone), m_time.now) : m_time.now;
        promise.createdAt = *promise.promisedAt;
    }
    const Result<PromiseId> id = PromiseStore(connection).insert(promise);
    if (!id)
        return id.error();
    promise.id = *id;
    if (review.customer.isStored())
        m_life.promised(review.customer, promise);
    return done();
}

void SampleWriter::startClockOf(Review &review, const SampleReview &made) const
{
    ClockFacts facts;
    if (review.posted.isKnown())
        facts.lastSaid = latestInstant(review.posted, m_time.zone);
    for (const SampleMessage &message : made.messages) {
        facts.answered = message.ours;
        if (!message.ours && message.said.isKnown())
            facts.lastSaid = latestInstant(message.said, m_time.zone);
    }
    if (made.clockRuns)
        startClock(review, facts, m_clock, m_time.now);
    else
        startClockOnImport(review, facts, m_clock, m_time.now);
}

Result<ChannelId> SampleWriter::channelNamedOnce(Connection &connection, const QString &key)
{
    if (const ChannelId known = m_channels.value(key); known.isStored())
        return known;
    const Result<ChannelId> channel = channelNamed(connection, key, true);
    if (channel)
        m_channels.insert(key, *channel);
    return channel;
}

Result<TagId> SampleWriter::tagNamedOnce(Connection &connection, const QString &name)
{
    if (const TagId known = m_tags.value(name); known.isStored())
        return known;
    const Result<TagId> tag = tagNamed(connection, name);
    if (tag)
        m_tags.insert(name, *tag);
    return tag;
}

} // namespace Shopbell
