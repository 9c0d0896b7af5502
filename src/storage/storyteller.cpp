// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storyteller.h"

#include "core/cutwords.h"
#include "storage/connection.h"
#include "storage/contacts.h"
#include "storage/customerbook.h"
#include "storage/days.h"
#include "storage/hiddenbatches.h"
#include "storage/promisestore.h"
#include "storage/purchasestore.h"
#include "storage/referralstore.h"
#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
constexpr int answerShown = 160; // Characters of an answer on a sheet.
} // namespace

Result<StoryEntry> StoryTeller::entry(StoryEntry::Kind kind, qint64 id, CustomerId) const
{
    const auto read = [&]() -> Result<StoryEntry> {
        switch (kind) {
        case StoryEntry::Kind::Review:
            return review(id);
        case StoryEntry::Kind::Response:
            return response(id);
        case StoryEntry::Kind::Score:
            return score(id);
        case StoryEntry::Kind::Purchase:
            return purchase(id);
        case StoryEntry::Kind::Note:
            return note(id);
        case StoryEntry::Kind::Came:
        case StoryEntry::Kind::Brought:
            return referral(id, kind == StoryEntry::Kind::Came);
        case StoryEntry::Kind::Merged:
            return merge(id);
        case StoryEntry::Kind::HandOver:
            return handOver(id);
        case StoryEntry::Kind::Closed:
            return closed(id);
        case StoryEntry::Kind::Contact:
            return contact(id);
        case StoryEntry::Kind::Promised:
        case StoryEntry::Kind::PutRight:
        case StoryEntry::Kind::Checked:
            return promise(id, kind);
        case StoryEntry::Kind::Sheet:
            return sheet(id);
        case StoryEntry::Kind::Tried:
        case StoryEntry::Kind::Decided:
            return improvement(id, kind);
        }
        Q_UNREACHABLE();
    };
    Result<StoryEntry> entry = read();
    if (entry)
        entry->kind = kind;
    return entry;
}

Result<StoryEntry> StoryTeller::review(qint64 id) const
{
    Statement select(
        m_connection,
        u"SELECT id, rating_value, rating_scale, sentiment, channel_id, title, text, "
        "(SELECT name FROM team_member WHERE team_member.id = review.owner_id) FROM review WHERE id = ?1"_s);
    select.bind(id);
    return rowFrom(select, u"review %1"_s.arg(id), [](const Statement &row) {
        StoryEntry entry;
        entry.review = row.id<ReviewId>(0);
        if (!row.isNull(1))
            entry.rating = Rating{row.real(1), RatingScale(row.integer(2))};
        entry.sentiment = Sentiment(row.integer(3));
        entry.channel = row.id<ChannelId>(4);
        entry.words = row.text(6).isEmpty() ? row.text(5) : row.text(6);
        entry.by = row.text(7);
        return entry;
    });
}

Result<StoryEntry> StoryTeller::response(qint64 id) const
{
    Statement select(m_connection,
                     u"SELECT review_id, channel_id, response.text, signed_by, response.posted_at, review.posted_at "
                     "FROM response JOIN review ON review.id = review_id WHERE response.id = ?1"_s);
    select.bind(id);
    return rowFrom(select, u"response %1"_s.arg(id), [](const Statement &row) {
        StoryEntry entry;
        entry.review = row.id<ReviewId>(0);
        entry.channel = row.id<ChannelId>(1);
        entry.words = row.text(2);
        entry.by = row.text(3);
        if (!row.isNull(4) && !row.isNull(5))
            entry.answeredAfter = std::max<qint64>(0, row.integer(4) - row.integer(5));
        return entry;
    });
}

Result<StoryEntry> StoryTeller::score(qint64 id) const
{
    Statement select(m_connection,
                     u"SELECT question, value, scale, occasion, ifnull(name, '') FROM score "
                     "LEFT JOIN team_member ON team_member.id = asked_by WHERE score.id = ?1"_s);
    select.bind(id);
    return rowFrom(select, u"score %1"_s.arg(id), [this](const Statement &row) {
        StoryEntry entry;
        entry.question = ScoreQuestion(row.integer(0));
        entry.rating = Rating{row.real(1), RatingScale(row.integer(2))};
        entry.group = groupOf(entry.question, *entry.rating, m_shop.bands);
        entry.words = row.text(3);
        entry.by = row.text(4);
        return entry;
    });
}

Result<StoryEntry> StoryTeller::purchase(qint64 id) const
{
    const Result<Purchase> purchase = PurchaseStore(m_connection).find(PurchaseId(id));
    const Result<QString> shown = shownPurchases(m_connection);
    if (!purchase)
        return purchase.error();
    if (!shown)
        return shown.error();
    StoryEntry entry;
    entry.purchase = purchase->id;
    entry.amount = purchase->amount;
    entry.channel = purchase->channel;
    entry.counts = purchase->counts();
    entry.status = purchase->status;
    entry.words = purchase->what;
    if (entry.words.isEmpty()) {
        QStringList names;
        for (const PurchaseItem &item : purchase->items)
            names += item.name;
        names.removeAll(QString());
        entry.words = names.isEmpty() ? purchase->note : names.join(u", "_s);
    }
    Statement day(
        m_connection,
        u"SELECT count(*) FROM purchase WHERE customer_id IS ?1 AND day = ?2 AND counts = 1 AND %1"_s.arg(*shown));
    const Result<bool> counted = day.bind(purchase->customer, purchase->when.day.toJulianDay()).next();
    if (!counted)
        return counted.error();
    entry.purchasesThatDay = int(day.integer(0));
    if (purchase->servedBy.isStored()) {
        Statement name(m_connection, u"SELECT name FROM team_member WHERE id = ?1"_s);
        const Result<bool> named = name.bind(purchase->servedBy).next();
        if (!named)
            return named.error();
        entry.by = *named ? name.text(0) : QString();
    }
    return entry;
}

Result<StoryEntry> StoryTeller::note(qint64 id) const
{
    Statement select(m_connection, u"SELECT id, text FROM customer_note WHERE id = ?1"_s);
    select.bind(id);
    return rowFrom(select, u"note %1"_s.arg(id), [](const Statement &row) {
        StoryEntry entry;
        entry.note = row.id<NoteId>(0);
        entry.words = row.text(1);
        return entry;
    });
}

Result<StoryEntry> StoryTeller::referral(qint64 id, bool came) const
{
    const Result<Referral> referral = ReferralStore(m_connection).find(ReferralId(id));
    if (!referral)
        return referral.error();
    StoryEntry entry;
    entry.referral = referral->id;
    entry.way = referral->way;
    entry.words = referral->ownWay;
    entry.other = came ? referral->referrer : referral->friendId;
    if (entry.other.isStored() && !m_book.find(entry.other)) {
        const Result<CustomerId> standing = standingCustomer(m_connection, entry.other);
        if (!standing)
            return standing.error();
        entry.other = *standing;
    }
    const BookLine *line = m_book.find(entry.other);
    entry.otherName = line ? line->name : came ? referral->referrerName : referral->friendName;
    return entry;
}

Result<StoryEntry> StoryTeller::handOver(qint64 id) const
{
    Statement select(
        m_connection,
        u"SELECT review_id, state, sentence, answer, ifnull(giver.name, ''), ifnull(taker.name, '') FROM hand_over "
        "LEFT JOIN team_member AS giver ON giver.id = from_id "
        "LEFT JOIN team_member AS taker ON taker.id = to_id WHERE hand_over.id = ?1"_s);
    select.bind(id);
    return rowFrom(select, u"hand-over %1"_s.arg(id), [](const Statement &row) {
        StoryEntry entry;
        entry.review = row.id<ReviewId>(0);
        entry.handOver = HandOverState(row.integer(1));
        entry.words = entry.handOver == HandOverState::Declined ? row.text(3) : row.text(2);
        entry.by = row.text(4);
        entry.otherName = row.text(5);
        return entry;
    });
}

Result<StoryEntry> StoryTeller::closed(qint64 id) const
{
    Statement select(m_connection, u"SELECT id, closed_reason FROM review WHERE id = ?1"_s);
    select.bind(id);
    return rowFrom(select, u"review %1"_s.arg(id), [](const Statement &row) {
        StoryEntry entry;
        entry.review = row.id<ReviewId>(0);
        entry.words = row.text(1);
        return entry;
    });
}

Result<StoryEntry> StoryTeller::promise(qint64 id, StoryEntry::Kind kind) const
{
    const Result<Promise> promise = PromiseStore(m_connection).find(PromiseId(id));
    if (!promise)
        return promise.error();
    StoryEntry entry;
    entry.promise = promise->id;
    if (!promise->reviews.empty())
        entry.review = promise->reviews.front().review;
    entry.satisfied = promise->outcome.satisfied.value_or(false);
    entry.words = kind == StoryEntry::Kind::Checked ? promise->outcome.words : shownTitle(*promise);
    Statement name(m_connection, u"SELECT name FROM team_member WHERE id = ?1"_s);
    const Result<bool> named = name.bind(promise->owner).next();
    if (!named)
        return named.error();
    entry.by = *named ? name.text(0) : QString();
    return entry;
}

Result<StoryEntry> StoryTeller::improvement(qint64 id, StoryEntry::Kind kind) const
{
    Statement select(m_connection,
                     u"SELECT title, what, state, why, ifnull(name, '') FROM improvement "
                     "LEFT JOIN team_member ON team_member.id = owner_id WHERE improvement.id = ?1"_s);
    select.bind(id);
    return rowFrom(select, u"improvement %1"_s.arg(id), [id, kind](const Statement &row) {
        StoryEntry entry;
        entry.improvement = ImprovementId(id);
        entry.title = row.text(0);
        entry.words = row.text(kind == StoryEntry::Kind::Decided ? 3 : 1);
        entry.decision = ImprovementState(row.integer(2));
        entry.by = row.text(4);
        return entry;
    });
}

Result<StoryEntry> StoryTeller::merge(qint64 id) const
{
    Statement select(m_connection,
                     u"SELECT gone_id, %1 FROM customer_merge JOIN customer ON customer.id = gone_id "
                     "WHERE customer_merge.id = ?1"_s.arg(shownNameSql()));
    select.bind(id);
    return rowFrom(select, u"merge %1"_s.arg(id), [id](const Statement &row) {
        StoryEntry entry;
        entry.merge = MergeId(id);
        entry.other = row.id<CustomerId>(0);
        entry.otherName = row.text(1);
        return entry;
    });
}

Result<StoryEntry> StoryTeller::contact(qint64 id) const
{
    Statement select(
        m_connection,
        u"SELECT follow_up_id, contact_made.reason, contact_made.way, ifnull(follow_up.title, ''), answered_day, "
        "contact_made.review_id, ifnull(review.text, contact_made.text), ifnull(name, '') FROM contact_made "
        "LEFT JOIN follow_up ON follow_up.id = follow_up_id LEFT JOIN review ON review.id = contact_made.review_id "
        "LEFT JOIN team_member ON team_member.id = by_id WHERE contact_made.id = ?1"_s);
    select.bind(id);
    return rowFrom(select, u"contact %1"_s.arg(id), [](const Statement &row) {
        StoryEntry entry;
        entry.followUp = row.id<FollowUpId>(0);
        entry.reason = FollowUpReason(row.integer(1));
        entry.contactWay = ContactWay(row.integer(2));
        entry.title = row.text(3);
        entry.answered = dayAt(row, 4);
        entry.review = row.id<ReviewId>(5);
        entry.words = row.text(6);
        entry.by = row.text(7);
        return entry;
    });
}

Result<StoryEntry> StoryTeller::sheet(qint64 id) const
{
    Statement select(
        m_connection,
        u"SELECT answer_sheet.title, ifnull(answer.words, ''), ifnull(score.question, answer.score), "
        "ifnull(score.value, answer.value), score.scale, score.id, answer_sheet.review_id FROM answer_sheet "
        "LEFT JOIN answer ON answer.sheet_id = answer_sheet.id LEFT JOIN score ON score.id = answer.score_id "
        "WHERE answer_sheet.id = ?1 ORDER BY answer.place"_s);
    select.bind(id);
    StoryEntry entry;
    QStringList said;
    for (bool found = false;; found = true) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row && !found)
            return Error{Error::Kind::NotFound, u"answer sheet %1"_s.arg(id)};
        if (!*row)
            break;
        entry.title = select.text(0);
        entry.review = select.id<ReviewId>(6);
        said += cutAtWord(select.text(1), answerShown);
        if (entry.rating || select.isNull(3))
            continue;
        entry.question = ScoreQuestion(select.integer(2));
        entry.rating =
            Rating{select.real(3), select.isNull(4) ? scaleOf(entry.question) : RatingScale(select.integer(4))};
        entry.group = groupOf(entry.question, *entry.rating, m_shop.bands);
        entry.score = select.id<ScoreId>(5);
    }
    said.removeAll(QString());
    entry.words = said.join(u'\n');
    return entry;
}

} // namespace Shopbell
