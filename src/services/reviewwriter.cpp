// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reviewwriter.h"

#include "storage/bulkrows.h"
#include "storage/contacts.h"
#include "storage/conversationstore.h"
#include "storage/hiddenbatches.h"
#include "storage/history.h"
#include "storage/importedanswers.h"
#include "storage/searchindex.h"
#include "storage/shopstore.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 mostUnindexed = 5000; ///< Reviews that wait for the search index; some 20 ms of work for a thousand.

/// The values that replace the words of a review, as wordColumns lists them.
QJsonArray wordsOf(const Review &review, const QTimeZone &zone)
{
    const auto maybe = [](const auto &value) { return value ? QJsonValue(qint64(*value)) : QJsonValue(); };
    return {
        review.title,
        review.text,
        review.author,
        review.rating ? QJsonValue(review.rating->value) : QJsonValue(),
        review.rating ? QJsonValue(int(review.rating->scale)) : QJsonValue(),
        int(review.sentiment),
        int(review.origin),
        review.posted.isKnown() ? QJsonValue(review.posted.day.toString(Qt::ISODate)) : QJsonValue(),
        maybe(review.posted.at),
        review.onlineStatus,
        review.language,
        review.product,
        review.location,
        maybe(review.verified),
        maybe(review.incentive),
        int(review.answer),
        maybe(review.clockFrom),
        maybe(review.respondBy),
        sortDay(review, zone),
        sortRating(review),
        urgencyKey(review, zone),
    };
}

/// The newer words of a record, in a review that keeps everything that is the owner's.
Review withNewerWords(Review review, const Review &newer)
{
    review.title = newer.title;
    review.text = newer.text;
    if (!newer.author.isEmpty())
        review.author = newer.author;
    review.rating = newer.rating;
    if (newer.posted.isKnown())
        review.posted = newer.posted;
    review.onlineStatus = newer.onlineStatus;
    review.language = newer.language;
    review.product = newer.product;
    review.location = newer.location;
    review.verified = newer.verified;
    review.incentive = newer.incentive;
    sortAs(review, newer.sentiment, newer.origin);
    return review;
}
} // namespace

Status ReviewWriter::begin(Connection &connection, qint64 mostRows)
{
    return inTransaction(connection, [&]() -> Status {
        Result<Shop> shop = readShop(connection);
        Result<std::vector<Channel>> channels = readChannels(connection);
        if (!shop)
            return shop.error();
        if (!channels)
            return channels.error();
        m_clock = ResponseClock(*shop);
        m_zone = shop->timeZone();
        m_channels.emplace(*channels);
        if (Status begun = beginRange(connection, mostRows); !begun)
            return begun;
        Result<QString> shown = shownReviews(connection);
        if (!shown)
            return shown.error();
        m_shown = *shown;
        if (Status prepared = ReviewStore(connection, m_zone).prepareStaging(); !prepared)
            return prepared;
        m_indexedTo = lastWritten();
        return SearchIndex(connection).follow(m_range.id, ReviewId(m_nextId));
    });
}

Status ReviewWriter::writePiece(Connection &connection, const std::vector<ArrivingRecord> &records, size_t &next)
{
    m_isIndexing =
        m_indexedTo != lastWritten() && (m_isIndexing || lastWritten().value() - m_indexedTo.value() > mostUnindexed);
    if (m_isIndexing)
        return SearchIndex(connection).followPiece(m_range.id, m_indexedTo, lastWritten());
    return writeRows(connection, records, next);
}

Status ReviewWriter::writeRows(Connection &connection, const std::vector<ArrivingRecord> &records, size_t &next)
{
    QElapsedTimer time;
    time.start();
    const size_t end = std::min(records.size(), next + m_pieceRows);
    for (; next < end && time.elapsed() < pieceMilliseconds / 2; ++next) {
        if (Status wrote = write(connection, std::get<ArrivingReview>(records[next])); !wrote)
            return wrote;
    }
    if (Status landed = land(connection); !landed)
        return landed;
    const double share = double(pieceMilliseconds) / double(std::max<qint64>(time.elapsed(), 1));
    m_pieceRows = std::clamp(size_t(double(m_pieceRows) * std::min(share, 2.0)), size_t(20), size_t(5000));
    m_progress.fresh = m_report.added;
    m_progress.updated = m_report.updated;
    m_progress.seen = m_report.alreadyThere;
    if (next > 0)
        m_progress.line = std::get<ArrivingReview>(records[next - 1]).incoming.review.line;
    return done();
}

Status ReviewWriter::write(Connection &connection, const ArrivingReview &record)
{
    Review review = record.incoming.review;
    const Result<ChannelId> channel = channelFor(connection, record.channelKey);
    if (!channel)
        return channel.error();
    review.channel = *channel;
    review.batch = m_range.id;
    if (m_stagedKeys.contains(review.sourceId.isEmpty() ? review.link : review.sourceId)) {
        if (Status landed = land(connection); !landed)
            return landed;
    }
    const Result<std::optional<SameRecord>> same =
        sameRecord(connection, review, record.incoming.reply, m_shown, m_range.id);
    if (!same)
        return same.error();
    return *same ? meetAgain(connection, **same, record) : add(connection, record, std::move(review));
}

Status ReviewWriter::meetAgain(Connection &connection, const SameRecord &known, const ArrivingReview &record)
{
    const QString &reply = record.incoming.reply;
    const Result<QString> prepared = preparedRow(connection, known.id.value());
    const Result<bool> answered = bringsAnswer(connection, known, reply);
    if (!prepared)
        return prepared.error();
    if (!answered)
        return answered.error();
    ReviewNews news = ReviewNews::fromJson(*prepared); // Of a record of this file before.
    const bool isAnswered = *answered && !news.holdsAnswer(reply);
    if (!known.bringsNewWords() && !isAnswered) {
        ++m_report.alreadyThere;
        return claim(connection, known.id, m_range.id);
    }
    ++m_report.updated;
    if (Status named = nameWriter(connection, record.incoming.review, record.phone); !named)
        return named;
    if (known.bringsNewWords()) {
        const Result<Review> there = ReviewStore(connection, m_zone).findHidden(known.id);
        if (!there)
            return there.error();
        Review review = withNewerWords(*there, record.incoming.review);
        renewTarget(review, m_clock);
        news.words = wordsOf(review, m_zone);
    }
    if (isAnswered)
        news.addAnswer(m_range.id, reply, record.incoming.replied, m_history.now());
    if (Status staged = prepareRow(connection, known.id.value(), news.toJson()); !staged)
        return staged;
    return known.by == SameRecord::By::ContentKey ? claim(connection, known.id, m_range.id) : done();
}

Result<ChannelId> ReviewWriter::channelFor(Connection &connection, const QString &key)
{
    if (const ChannelId known = m_channels->idOf(key); known.isStored())
        return known;
    const Result<ChannelId> made = channelNamed(connection, key, true);
    if (made)
        m_channels->add(key, *made);
    return made;
}

Result<CustomerId> ReviewWriter::customerFor(Connection &connection, const Review &review, const QString &phone)
{
    const Result<FoundCustomer> found =
        customerWithContact(connection, review.author, review.email, phone, m_range.id, m_history.now());
    if (!found)
        return found.error();
    m_report.made.customers += found->made;
    if (!found->made && found->id.isStored()) {
        if (const Result<bool> named = giveName(connection, found->id, review.author); !named)
            return named.error();
        if (Status met = meet(connection, found->id, review.author); !met)
            return met.error();
    }
    return found->id;
}

/// Of a review that is known; nobody is made.
Status ReviewWriter::nameWriter(Connection &connection, const Review &review, const QString &phone)
{
    const Result<FoundCustomer> found =
        customerAmongContacts(connection, review.author,
                              {{{}, ContactKind::Email, review.email}, {{}, ContactKind::Phone, phone}}, m_range.id);
    if (!found || !found->id.isStored())
        return found ? done() : Status(found.error());
    const Result<bool> named = giveName(connection, found->id, review.author);
    return named ? done() : Status(named.error());
}

Status ReviewWriter::add(Connection &connection, const ArrivingReview &record, Review review)
{
    review.id = ReviewId(m_nextId);
    review.createdAt = m_history.now();
    const bool answered = !record.incoming.reply.isEmpty();
    ClockFacts facts{.lastSaid = {}, .answered = answered};
    if (review.posted.isKnown())
        facts.lastSaid = latestInstant(review.posted, m_zone);
    startClockOnImport(review, facts, m_clock, m_history.now());
    if (!review.email.isEmpty() || !review.phone.isEmpty()) {
        const Result<CustomerId> customer = customerFor(connection, review, record.phone);
        if (!customer)
            return customer.error();
        review.customer = *customer;
    }
    if (Status staged = ReviewStore(connection, m_zone).stage(review, record.incoming.reply); !staged)
        return staged;
    m_staged.push_back({review.id, &record});
    if (const QString &key = review.sourceId.isEmpty() ? review.link : review.sourceId; !key.isEmpty())
        m_stagedKeys.insert(key);
    ++m_nextId;
    ++m_report.added;
    ++m_report.made.reviews;
    ++m_report.sentiments[int(review.sentiment)];
    m_report.withClock += review.answer == AnswerState::Waiting;
    return done();
}

Status ReviewWriter::land(Connection &connection)
{
    if (m_staged.empty())
        return done();
    if (Status inserted = ReviewStore(connection, m_zone).insertStaged(); !inserted)
        return inserted;
    for (const auto &[id, record] : m_staged) {
        if (!record->extraCells.isEmpty()) {
            if (Status kept = keepExtraCells(connection, id, record->extraCells); !kept)
                return kept;
        }
        if (!record->incoming.reply.isEmpty()) {
            if (Status added = addReply(connection, id, record->incoming); !added)
                return added;
        }
    }
    m_staged.clear();
    m_stagedKeys.clear();
    return done();
}

Status ReviewWriter::addReply(Connection &connection, ReviewId review, const IncomingReview &incoming)
{
    Response response;
    response.review = review;
    response.state = ResponseState::Posted;
    response.text = incoming.reply;
    response.posted = incoming.replied;
    response.createdAt = response.updatedAt = m_history.now();
    const auto inserted = ConversationStore(connection).insert(response, m_range.id);
    return inserted ? done() : Status(inserted.error());
}

Result<bool> ReviewWriter::finishPiece(Connection &connection)
{
    if (m_indexedTo != lastWritten()) {
        if (Status indexed = SearchIndex(connection).followPiece(m_range.id, m_indexedTo, lastWritten()); !indexed)
            return indexed.error();
        return true;
    }
    return swapPrepared(connection);
}

Status ReviewWriter::finish(Connection &connection, const std::vector<QString> &extraNames)
{
    if (m_report.added + m_report.updated == 0)
        return giveUp(connection);
    return inTransaction(connection, [&]() -> Status {
        if (Status followed = SearchIndex(connection).followed(m_range.id, true); !followed)
            return followed;
        return show(connection, m_report.added, m_report.updated, extraNames);
    });
}

Status ReviewWriter::giveUp(Connection &connection)
{
    m_report.batch = {};
    return inTransaction(connection, [&]() -> Status {
        if (Status followed = SearchIndex(connection).followed(m_range.id, false); !followed)
            return followed;
        return abandon(connection);
    });
}

} // namespace Shopbell
