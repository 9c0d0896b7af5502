// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/customerreader.h"

#include "core/cutwords.h"
#include "domain/customername.h"
#include "storage/complaintsql.h"
#include "storage/connection.h"
#include "storage/contacts.h"
#include "storage/customerstore.h"
#include "storage/days.h"
#include "storage/figurereader.h"
#include "storage/hiddenbatches.h"
#include "storage/purchasereader.h"
#include "storage/referralstore.h"
#include "storage/rows.h"
#include "storage/scorestore.h"
#include "storage/storyparts.h"
#include "storage/storyteller.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// The entry ?1 and those that became part of it.
constexpr auto entriesOfOne = "WITH RECURSIVE same (id) AS (SELECT ?1 UNION SELECT customer.id FROM same JOIN customer "
                              "ON customer.merged_into = same.id) SELECT id FROM same";

/// An SQL condition on `referral`: its people are of no import that is not shown.
QString betweenShown()
{
    return u"NOT EXISTS (SELECT 1 FROM customer WHERE customer.id IN (referrer_id, friend_id) AND "
           "customer.batch_id IS NOT NULL AND NOT (%1))"_s.arg(QLatin1StringView(shownBatches));
}

constexpr int wordsShown = 160; // Characters of what somebody said in their story.

Result<qint64> numberOf(Connection &connection, const QString &sql, CustomerId id)
{
    Statement select(connection, sql);
    const Result<bool> row = select.bind(id).next();
    if (!row)
        return row.error();
    return *row ? select.integer(0) : 0;
}

/// A piece of a name, given by its sameNameKey(), that everybody's name holds who has the same or a similar key.
QString pieceOfFamily(const QString &nameKey)
{
    const char32_t first = nameKey.isEmpty() ? 0 : nameKey.toUcs4().front();
    if (QChar::script(first) == QChar::Script_Han)
        return QString::fromUcs4(&first, 1);
    const qsizetype comma = nameKey.indexOf(u',');
    return nameKey.first(comma < 0 ? nameKey.size() : comma).trimmed().section(u' ', -1);
}

/// Something that happened, and when: its day is one of the shop's zone.
struct StoryPlace
{
    StoryEntry::Kind kind;
    qint64 id;
    Moment when;
};

/// Newest first, undated ones last. Of one day what has no time comes after what has one.
bool isNewer(const StoryPlace &left, const StoryPlace &right)
{
    const auto order = [](const StoryPlace &place) {
        return std::tuple(place.when.isKnown(), place.when.day, place.when.at, -int(place.kind), place.id);
    };
    return order(left) > order(right);
}

/// A condition: a score is not the one that its sheet tells of already.
constexpr auto besideSheets =
    "score.id NOT IN (SELECT score_id FROM (SELECT score_id, min(place) FROM answer WHERE score_id IS NOT NULL AND "
    "sheet_id IN (SELECT id FROM answer_sheet WHERE customer_id = ?1) GROUP BY sheet_id))"_L1;

/// The same of a review that became of what stands on a sheet.
constexpr auto notOnSheets =
    "review.id NOT IN (SELECT review_id FROM answer_sheet WHERE customer_id = ?1 AND review_id IS NOT NULL)"_L1;

Result<std::vector<StoryPlace>> storyPlaces(Connection &connection, const QString &parts, CustomerId id,
                                            const QTimeZone &zone)
{
    Statement select(connection, u"SELECT kind, id, day, at FROM (%1)"_s.arg(parts));
    select.bind(id);
    Result<std::vector<StoryPlace>> places = rowsFrom(select, [&zone](const Statement &row) {
        Moment when = momentAt(row, 2, 3);
        if (!when.isKnown() && when.at)
            when = Moment::atTime(*when.at, zone);
        return StoryPlace{StoryEntry::Kind(row.integer(0)), row.integer(1), when};
    });
    if (places)
        std::ranges::sort(*places, isNewer);
    return places;
}
} // namespace

Result<CustomerDetails> CustomerReader::details(CustomerId id, int storyShown) const
{
    const Result<CustomerId> standing = standingCustomer(m_connection, id);
    if (!standing)
        return standing.error();
    const BookLine *line = m_book.find(*standing);
    if (!line)
        return Error{Error::Kind::NotFound, u"customer %1"_s.arg(id.value())};
    const CustomerStore store(m_connection);
    Result<Customer> customer = store.find(*standing);
    if (!customer)
        return customer.error();
    Result<std::vector<Need>> needs = store.needs(*standing);
    if (!needs)
        return needs.error();
    CustomerDetails details;
    details.customer = std::move(*customer);
    details.needs = std::move(*needs);
    const Result<std::vector<CustomerSegment>> segments = readSegments(m_connection);
    if (!segments)
        return segments.error();
    const auto segment = std::ranges::find(*segments, line->segment, &CustomerSegment::id);
    details.row = rowOf(*line, m_shop.bands, segment == segments->end() ? QString() : segment->name);
    if (details.customer.knownBy.isStored()) {
        Statement name(m_connection, u"SELECT name FROM team_member WHERE id = ?1"_s);
        const Result<bool> row = name.bind(details.customer.knownBy).next();
        if (!row)
            return row.error();
        details.knownByName = *row ? name.text(0) : QString();
    }
    using Part = Status (CustomerReader::*)(CustomerDetails &) const;
    for (const Part part : {&CustomerReader::readScores, &CustomerReader::readNotes, &CustomerReader::readReviews,
                            &CustomerReader::readMerges}) {
        if (Status read = (this->*part)(details); !read)
            return read.error();
    }
    Result<std::vector<StoryEntry>> entries = story(*standing, 0, storyShown, &details.storyLength);
    if (!entries)
        return entries.error();
    details.story = std::move(*entries);
    Result<std::vector<LikelySame>> likely = likelySame(details.customer);
    if (!likely)
        return likely.error();
    details.likelySame = std::move(*likely);
    return details;
}

Status CustomerReader::readScores(CustomerDetails &details) const
{
    Result<std::vector<Score>> scores = ScoreStore(m_connection).ofCustomer(details.customer.id);
    if (!scores)
        return scores.error();
    std::ranges::reverse(*scores);
    details.scores = std::move(*scores);
    details.range = rangeOfLast(details.scores);
    return done();
}

Status CustomerReader::readNotes(CustomerDetails &details) const
{
    Statement select(m_connection,
                     u"SELECT id, text, at FROM customer_note WHERE customer_id = ?1 ORDER BY at DESC, id DESC"_s);
    select.bind(details.customer.id);
    Result<std::vector<CustomerNote>> notes = rowsFrom(select, [](const Statement &row) {
        return CustomerNote{row.id<NoteId>(0), row.text(1), row.integer(2)};
    });
    if (!notes)
        return notes.error();
    details.notes = std::move(*notes);
    return done();
}

Status CustomerReader::readReviews(CustomerDetails &details) const
{
    const Result<QString> shown = shownReviews(m_connection);
    if (!shown)
        return shown.error();
    const Result<qint64> reviews = numberOf(
        m_connection, u"SELECT count(*) FROM review WHERE customer_id = ?1 AND %1"_s.arg(*shown), details.customer.id);
    const Result<qint64> open =
        numberOf(m_connection,
                 u"SELECT count(*) FROM review WHERE customer_id = ?1 AND %1 AND %2"_s.arg(*shown, openComplaintSql()),
                 details.customer.id);
    if (!reviews)
        return reviews.error();
    if (!open)
        return open.error();
    details.reviews = *reviews;
    details.openComplaints = *open;
    return done();
}

Result<std::vector<Referral>> CustomerReader::referralsAround(CustomerId id) const
{
    Statement select(m_connection,
                     u"SELECT %1 FROM referral WHERE friend_id IN (%2) OR referrer_id IN (%2) OR friend_id IN "
                     "(SELECT friend_id FROM referral WHERE referrer_id IN (%2) AND friend_id IS NOT NULL) "
                     "ORDER BY recommended_day, id"_s.arg(referralColumns(), QLatin1StringView(entriesOfOne)));
    select.bind(id);
    Result<std::vector<Referral>> referrals = rowsFrom(select, [](const Statement &row) { return referralFrom(row); });
    if (!referrals)
        return referrals;
    Status stood = done();
    std::erase_if(*referrals, [&](Referral &referral) {
        const Result<bool> shown = standIn(referral);
        if (!shown)
            stood = shown.error();
        return !shown || !*shown;
    });
    return stood ? referrals : Result<std::vector<Referral>>(stood.error());
}

/// As readRecommendations() does it. Whether it is shown.
Result<bool> CustomerReader::standIn(Referral &referral) const
{
    for (CustomerId *person : {&referral.referrer, &referral.friendId}) {
        if (!person->isStored() || m_book.find(*person))
            continue;
        const Result<CustomerId> standing = standingCustomer(m_connection, *person);
        if (!standing)
            return standing.error();
        referral.closesCircle = *standing != *person;
        *person = *standing;
        if (!m_book.find(*person))
            return false;
    }
    return !referral.closesCircle || referral.referrer != referral.friendId;
}

Status CustomerReader::readMerges(CustomerDetails &details) const
{
    Statement select(m_connection,
                     u"SELECT customer_merge.id, %1 FROM customer_merge JOIN customer ON customer.id = gone_id "
                     "WHERE kept_id = ?1 ORDER BY customer_merge.id DESC"_s.arg(shownNameSql()));
    select.bind(details.customer.id);
    Result<std::vector<std::pair<MergeId, QString>>> merges =
        rowsFrom(select, [](const Statement &row) { return std::pair(row.id<MergeId>(0), row.text(1)); });
    if (!merges)
        return merges.error();
    details.merged = std::move(*merges);
    return done();
}

Result<std::vector<StoryEntry>> CustomerReader::story(CustomerId id, int offset, int limit, qint64 *length) const
{
    const Result<QString> reviews = shownReviews(m_connection, u"review.id"_s);
    const Result<QString> purchases = shownPurchases(m_connection);
    if (!reviews)
        return reviews.error();
    if (!purchases)
        return purchases.error();
    // One line for each thing that happened: kind, id, day, at; of notes and merges the time alone is stored. The kinds are
    // the numbers of StoryEntry::Kind.
    const QString parts =
        u"SELECT %1 AS kind, id, CAST(julianday(posted_day) + 0.5 AS INTEGER) AS day, posted_at AS at FROM review "
        "WHERE customer_id = ?1 AND %2 AND %13 UNION ALL "
        "SELECT %3, response.id, CAST(julianday(response.posted_day) + 0.5 AS INTEGER), response.posted_at FROM response "
        "JOIN review ON review.id = review_id WHERE customer_id = ?1 AND state = 2 AND %2 UNION ALL "
        "SELECT %4, id, day, at FROM score WHERE customer_id = ?1 AND %12 UNION ALL "
        "SELECT %5, id, day, at FROM purchase WHERE customer_id = ?1 AND %6 UNION ALL "
        "SELECT %7, id, NULL, at FROM customer_note "
        "WHERE customer_id = ?1 UNION ALL "
        "SELECT %8, id, recommended_day, NULL FROM referral WHERE friend_id IN (%11) AND "
        "(referrer_id IS NULL OR referrer_id NOT IN (%11)) AND %10 UNION ALL "
        "SELECT %9, id, recommended_day, NULL FROM referral WHERE referrer_id IN (%11) AND "
        "(friend_id IS NULL OR friend_id NOT IN (%11)) AND %10 UNION ALL "_s.arg(int(StoryEntry::Kind::Review))
            .arg(*reviews)
            .arg(int(StoryEntry::Kind::Response))
            .arg(int(StoryEntry::Kind::Score))
            .arg(int(StoryEntry::Kind::Purchase))
            .arg(*purchases)
            .arg(int(StoryEntry::Kind::Note))
            .arg(int(StoryEntry::Kind::Came))
            .arg(int(StoryEntry::Kind::Brought))
            .arg(betweenShown(), QLatin1StringView(entriesOfOne), besideSheets, notOnSheets)
        + u"SELECT %1, id, NULL, at FROM customer_merge WHERE kept_id = ?1 UNION ALL "
          "SELECT %2, hand_over.id, NULL, ifnull(answered_at, asked_at) FROM hand_over "
          "JOIN review ON review.id = review_id WHERE customer_id = ?1 AND %4 UNION ALL "
          "SELECT %3, id, NULL, closed_at FROM review WHERE customer_id = ?1 AND closed_at IS NOT NULL AND %4 UNION ALL "
          "SELECT %5, id, day, NULL FROM contact_made WHERE customer_id = ?1"_s.arg(int(StoryEntry::Kind::Merged))
              .arg(int(StoryEntry::Kind::HandOver))
              .arg(int(StoryEntry::Kind::Closed))
              .arg(*reviews)
              .arg(int(StoryEntry::Kind::Contact))
        + promisesOfStory(*reviews) + sheetsOfStory() + improvementsOfStory(*reviews, m_today);
    const Result<std::vector<StoryPlace>> places = storyPlaces(m_connection, parts, id, m_shop.timeZone());
    if (!places)
        return places.error();
    if (length)
        *length = qint64(places->size());
    const auto first = places->begin() + std::min<qsizetype>(std::max(0, offset), qsizetype(places->size()));
    const auto end = first + std::min<qsizetype>(std::max(0, limit), places->end() - first);
    const StoryTeller teller(m_connection, m_shop, m_book);
    std::vector<StoryEntry> entries;
    for (const StoryPlace &place : std::ranges::subrange(first, end)) {
        Result<StoryEntry> entry = teller.entry(place.kind, place.id, id);
        if (!entry)
            return entry.error();
        entry->when = place.when;
        if (entry->kind != StoryEntry::Kind::Sheet && entry->words.size() > wordsShown)
            entry->words = cutAtWord(entry->words, wordsShown);
        entries.push_back(std::move(*entry));
    }
    return entries;
}

bool CustomerReader::neverSameDay(CustomerId one, CustomerId other) const
{
    std::vector<Day> days;
    std::vector<Day> others;
    appendOccasions(m_ledger.of(one), days);
    appendOccasions(m_ledger.of(other), others);
    std::vector<Day> both;
    std::ranges::set_intersection(days, others, std::back_inserter(both));
    return both.empty();
}

Result<std::vector<LikelySame>> CustomerReader::likelySame(const Customer &customer) const
{
    Statement refused(
        m_connection,
        u"SELECT customer_a + customer_b - ?1 FROM not_the_same WHERE customer_a = ?1 OR customer_b = ?1"_s);
    refused.bind(customer.id);
    const Result<std::vector<CustomerId>> different =
        rowsFrom(refused, [](const Statement &row) { return row.id<CustomerId>(0); });
    if (!different)
        return different.error();
    std::vector<LikelySame> likely;
    const auto add = [&](CustomerId id, LikelySame::Reason reason) {
        const BookLine *line = m_book.find(id);
        const bool known = std::ranges::any_of(likely, [id](const LikelySame &each) { return each.id == id; });
        if (line && !known && id != customer.id && std::ranges::find(*different, id) == different->end())
            likely.push_back({id, line->name, reason, neverSameDay(customer.id, id)});
    };
    for (const ContactPoint &contact : customer.contacts) {
        if (contact.kind != ContactKind::Email && contact.kind != ContactKind::Phone)
            continue;
        Statement sharing(m_connection,
                          u"SELECT customer_id FROM contact_point WHERE kind = ?1 AND normalised = ?2 LIMIT 12"_s);
        sharing.bind(int(contact.kind), comparable(contact.kind, contact.value));
        const Result<std::vector<CustomerId>> others =
            rowsFrom(sharing, [](const Statement &row) { return row.id<CustomerId>(0); });
        if (!others)
            return others.error();
        for (const CustomerId other : *others)
            add(other,
                contact.kind == ContactKind::Email ? LikelySame::Reason::SameEmail : LikelySame::Reason::SamePhone);
    }
    const QString same = sameNameKey(customer.name);
    const QString similar = similarNameKey(customer.name);
    const QString given = givenNameOf(customer.name);
    const QString piece = pieceOfFamily(same);
    constexpr size_t most = 12;
    for (const BookLine &line : m_book.lines) {
        if (likely.size() >= most)
            break;
        if (!line.folded.contains(piece)) // Far quicker than to make the keys of everybody.
            continue;
        if (!same.isEmpty() && sameNameKey(line.name) == same)
            add(line.id, LikelySame::Reason::SameName);
        else if (!similar.isEmpty() && similarNameKey(line.name) == similar
                 && mayBeOneGivenName(givenNameOf(line.name), given))
            add(line.id, LikelySame::Reason::SimilarName);
    }
    std::ranges::stable_sort(likely, {}, &LikelySame::reason);
    return likely;
}

} // namespace Shopbell
