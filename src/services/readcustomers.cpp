// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/readcustomers.h"

#include "domain/customername.h"
#include "domain/shortenedname.h"
#include "exchange/phonenumber.h"
#include "services/customerreading.h"
#include "storage/customerstore.h"
#include "storage/purchasereader.h"
#include "storage/reviewstore.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
QDate dayOf(Day day)
{
    return day > 0 ? QDate::fromJulianDay(day) : QDate();
}

CustomerHint hintOf(const BookLine &line)
{
    return {line.id, line.name, dayOf(line.first), dayOf(line.last)};
}

/// Jose of José: a name is found without its accents, too.
QString withoutAccents(const QString &text)
{
    if (std::ranges::all_of(text, [](QChar letter) { return letter.unicode() < 0x80; }))
        return text;
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_D)) {
        if (letter.category() != QChar::Mark_NonSpacing)
            plain += letter;
    }
    return plain;
}

/// Whether any word of a name begins with the text; of a Chinese name any character.
bool beginsAWord(const QString &name, const QString &text)
{
    for (qsizetype at = 0; (at = name.indexOf(text, at, Qt::CaseInsensitive)) >= 0; ++at) {
        if (at == 0 || !name[at - 1].isLetterOrNumber() || name[at].script() == QChar::Script_Han)
            return true;
    }
    return false;
}

/// Customers any word of whose name begins with a text without accents, last seen first.
std::vector<CustomerHint> customersBeginning(const CustomerReading &reading, const QString &text, int limit)
{
    std::vector<const BookLine *> fitting;
    for (const BookLine &line : reading.book.lines) {
        if (!text.isEmpty() && beginsAWord(withoutAccents(line.name), text))
            fitting.push_back(&line);
    }
    std::ranges::stable_sort(fitting, std::greater<>(), &BookLine::last);
    std::vector<CustomerHint> hints;
    for (const BookLine *line : fitting) {
        if (int(hints.size()) == limit)
            break;
        hints.push_back(hintOf(*line));
    }
    return hints;
}

/// Friends who were recommended by such a name and are no customers yet.
Status addRecommended(std::vector<CustomerHint> &hints, const CustomerReading &reading, const QString &text, int limit)
{
    const Result<ReferralsPtr> referrals = reading.referralMemory.read(reading.connection, reading.position);
    if (!referrals)
        return referrals.error();
    std::vector<const Referral *> waiting;
    for (const Referral &referral : **referrals) {
        const bool isOpen = !referral.friendId.isStored();
        if (isOpen && !text.isEmpty() && beginsAWord(withoutAccents(referral.friendName), text))
            waiting.push_back(&referral);
    }
    std::ranges::stable_sort(waiting, std::greater<>(), &Referral::recommended);
    if (int(waiting.size()) > limit)
        waiting.resize(size_t(limit));
    for (const Referral *referral : waiting) {
        const BookLine *referrer = reading.book.find(referral->referrer);
        hints.push_back({.name = referral->friendName,
                         .referral = referral->id,
                         .referrerName = referrer ? referrer->name : referral->referrerName});
    }
    return done();
}

/// "M***a", "A. B." or nothing: fits nobody for sure.
bool isMasked(const QString &name)
{
    return name.trimmed().isEmpty() || name.contains(u'*') || name.contains(u'…') || name.contains(u"•"_s);
}

/// Whether it is the name of a customer or another one that they are known by; `key` is its sameNameKey().
bool isNameOf(const BookLine &line, const QString &key)
{
    return sameNameKey(line.name) == key || (line.folded.contains(key) && line.folded.split(u'\n').contains(key));
}

/// The one customer for whom a shortened name can stand; null where several are possible.
const BookLine *onlyOneFor(const CustomerBook &book, const ShortenedName &shortened)
{
    const BookLine *only = nullptr;
    for (const BookLine &line : book.lines) {
        if (!line.folded.contains(shortened.written()))
            continue;
        const QStringList names = line.folded.split(u'\n'); // Among what else is known of them.
        if (std::ranges::none_of(names, [&](const QString &name) { return shortened.fits(name); }))
            continue;
        if (only)
            return nullptr;
        only = &line;
    }
    return only;
}

/// Regulars who may be at the till: among those of the last sixty days who were not here today, whoever is nearest to
/// their usual gap; those without one come after them, the latest first.
std::vector<const BookLine *> likelyAtTheTill(const CustomerReading &reading, CustomerId inHand, size_t most)
{
    constexpr Day recent = 60;
    std::vector<const BookLine *> likely;
    for (const BookLine &line : reading.book.lines) {
        if (line.occasions > 1 && reading.today - line.last <= recent && line.last < reading.today)
            likely.push_back(&line);
    }
    const auto distance = [&reading](const BookLine *line) {
        const double since = reading.today - line->last;
        return line->usualGap ? std::abs(since - *line->usualGap) / *line->usualGap : recent + since;
    };
    std::ranges::sort(likely, [&](const BookLine *left, const BookLine *right) {
        return std::tuple(distance(left), -left->occasions, left->id)
            < std::tuple(distance(right), -right->occasions, right->id);
    });
    if (const BookLine *line = reading.book.find(inHand); line && line->occasions > 0) {
        std::erase(likely, line);
        likely.insert(likely.begin(), line);
    }
    if (likely.size() > most)
        likely.resize(most);
    return likely;
}
} // namespace

namespace {
/// A query by import as one among the people of that import: a batch of purchases brings customers who were there before.
/// A search for a phone number finds it as the shop writes it, too.
Result<CustomerQuery> madeOut(const CustomerReading &reading, CustomerQuery query)
{
    const QString phone = internationalPhone(query.search, reading.shop.country);
    if (phone != query.search)
        query.phone = comparable(ContactKind::Phone, phone);
    if (!query.batch)
        return query;
    const Result<std::vector<CustomerId>> people = customersOfBatch(reading.connection, *query.batch);
    if (!people)
        return people.error();
    query.batch.reset();
    query.among = *people;
    return query;
}
} // namespace

ReadCustomers::ReadCustomers(ShopFilePtr file) : m_file(std::move(file)) {}

QFuture<Result<FoundCustomers>> ReadCustomers::find(CustomerQuery query) const
{
    return readOfCustomers(m_file,
                           [query = std::move(query)](const CustomerReading &reading) -> Result<FoundCustomers> {
                               const Result<CustomerQuery> whole = madeOut(reading, query);
                               if (!whole)
                                   return whole.error();
                               const Result<std::vector<CustomerSegment>> segments = readSegments(reading.connection);
                               if (!segments)
                                   return segments.error();
                               BookOrder order{reading.shop.currency};
                               for (const CustomerSegment &segment : *segments)
                                   order.segments.push_back(segment.id);
                               return reading.book.found(*whole, reading.shop.bands, order);
                           });
}

void ReadCustomers::sortNames() const
{
    std::ignore = m_file->threads().job([file = m_file.get()] {
        if (const BookPtr book = file->bookMemory().latest())
            book->sortNames();
    });
}

QFuture<Result<std::vector<CustomerRow>>> ReadCustomers::rows(std::vector<CustomerId> ids) const
{
    return readOfCustomers(
        m_file, [ids = std::move(ids)](const CustomerReading &reading) -> Result<std::vector<CustomerRow>> {
            const Result<std::vector<CustomerSegment>> segments = readSegments(reading.connection);
            if (!segments)
                return segments.error();
            std::vector<CustomerRow> rows;
            for (const CustomerId id : ids) {
                const BookLine *line = reading.book.find(id);
                if (!line)
                    continue;
                const auto segment = std::ranges::find(*segments, line->segment, &CustomerSegment::id);
                rows.push_back(
                    rowOf(*line, reading.shop.bands, segment == segments->end() ? QString() : segment->name));
            }
            return rows;
        });
}

QFuture<Result<std::vector<Customer>>> ReadCustomers::people(std::vector<CustomerId> ids) const
{
    return readOfCustomers(m_file,
                           [ids = std::move(ids)](const CustomerReading &reading) -> Result<std::vector<Customer>> {
                               const CustomerStore store(reading.connection);
                               std::vector<Customer> people;
                               for (const CustomerId id : ids) {
                                   if (!reading.book.find(id))
                                       continue;
                                   Result<Customer> person = store.find(id);
                                   if (!person)
                                       return person.error();
                                   people.push_back(std::move(*person));
                               }
                               return people;
                           });
}

QFuture<Result<CustomerCounts>> ReadCustomers::counts(CustomerQuery query) const
{
    return readOfCustomers(
        m_file, [query = std::move(query)](const CustomerReading &reading) -> Result<CustomerCounts> {
            Result<std::vector<CustomerSegment>> segments = readSegments(reading.connection);
            if (!segments)
                return segments.error();
            const Result<CustomerQuery> whole = madeOut(reading, query);
            if (!whole)
                return whole.error();
            CustomerCounts counts = reading.book.counts(*whole, reading.shop.bands);
            for (CustomerSegment &segment : *segments) {
                const auto counted = std::ranges::find(counts.segments, segment.id, &CustomerSegment::id);
                segment.customers = counted == counts.segments.end() ? 0 : counted->customers;
            }
            counts.segments = std::move(*segments);
            return counts;
        });
}

QFuture<Result<CustomerDetails>> ReadCustomers::details(CustomerId id, int storyShown) const
{
    return readOfCustomers(m_file, [id, storyShown](const CustomerReading &reading) -> Result<CustomerDetails> {
        return detailsOf(reading, id, storyShown);
    });
}

QFuture<Result<std::vector<StoryEntry>>> ReadCustomers::story(CustomerId id, int offset, int limit) const
{
    return readOfCustomers(
        m_file, [id, offset, limit](const CustomerReading &reading) { return storyOf(reading, id, offset, limit); });
}

QFuture<Result<FoundPurchases>> ReadCustomers::purchases(PurchaseQuery query, int limit, int offset) const
{
    return m_file->threads().read(
        [file = m_file.get(), query = std::move(query), limit, offset](Connection &connection) {
            if (!asksForDaysAlone(query))
                return inSnapshot(connection, [&] { return findPurchases(connection, query, limit, offset); });
            LedgerMemory &memory = file->ledgerMemory();
            return inLedgerSnapshot(connection, memory, [&](const LedgerPtr &ledger) {
                return findPurchasesOfDays(connection, *memory.days(ledger), query, limit, offset);
            });
        });
}

QFuture<Result<std::vector<CustomerHint>>> ReadCustomers::hints(QString text, int limit) const
{
    return readOfCustomers(m_file, [text, limit](const CustomerReading &reading) -> Result<std::vector<CustomerHint>> {
        return customersBeginning(reading, withoutAccents(text.trimmed()), limit);
    });
}

QFuture<Result<std::vector<CustomerHint>>> ReadCustomers::buyers(QString text, int limit) const
{
    return readOfCustomers(m_file, [text, limit](const CustomerReading &reading) -> Result<std::vector<CustomerHint>> {
        const QString plain = withoutAccents(text.trimmed());
        std::vector<CustomerHint> hints = customersBeginning(reading, plain, limit);
        if (Status added = addRecommended(hints, reading, plain, limit); !added)
            return added.error();
        return hints;
    });
}

QFuture<Result<QStringList>> ReadCustomers::names() const
{
    return readOfCustomers(m_file, [](const CustomerReading &reading) -> Result<QStringList> {
        QStringList names;
        for (const BookLine &line : reading.book.lines)
            names += line.name;
        return names;
    });
}

QFuture<Result<std::vector<LastPurchase>>> ReadCustomers::lastPurchases(CustomerId inHand, int limit) const
{
    return readOfCustomers(
        m_file, [inHand, limit](const CustomerReading &reading) -> Result<std::vector<LastPurchase>> {
            std::vector<LastPurchase> last;
            for (const BookLine *line : likelyAtTheTill(reading, inHand, size_t(limit))) {
                PurchaseQuery query;
                query.customer = line->id;
                query.counting = true;
                const Result<FoundPurchases> found = findPurchases(reading.connection, query, 1, 0);
                if (!found)
                    return found.error();
                if (found->rows.empty())
                    continue;
                const Purchase &purchase = found->rows.front().purchase;
                last.push_back({purchase.id, line->id, line->name, purchase.bought(), purchase.amount});
            }
            return last;
        });
}

QFuture<Result<std::vector<ReviewerHint>>> ReadCustomers::reviewers(ReviewId id) const
{
    return readOfCustomers(m_file, [id](const CustomerReading &reading) -> Result<std::vector<ReviewerHint>> {
        const Result<Review> review = ReviewStore(reading.connection, reading.shop.timeZone()).find(id);
        if (!review)
            return review.error();
        std::vector<ReviewerHint> hints;
        if (review->customer.isStored())
            return hints;
        const auto add = [&hints](const BookLine &line, bool byContact, bool byShortenedName = false) {
            const bool known = std::ranges::any_of(hints, [&](const ReviewerHint &hint) { return hint.id == line.id; });
            if (!known)
                hints.push_back({line.id, line.name, dayOf(line.last), byContact, byShortenedName});
        };
        const QString email = comparable(ContactKind::Email, review->email);
        const QString phone = comparable(ContactKind::Phone, review->phone);
        const QString dialled = comparable(ContactKind::Phone, internationalPhone(review->phone, reading.shop.country));
        const QString author = sameNameKey(review->author);
        constexpr size_t most = 6;
        for (const BookLine &line : reading.book.lines) {
            const QStringList parts = line.folded.split(u'\n');
            if ((!email.isEmpty() && parts.contains(email))
                || (!phone.isEmpty() && (parts.contains(phone) || parts.contains(dialled))))
                add(line, true);
        }
        for (const BookLine &line : reading.book.lines) {
            if (hints.size() < most && !isMasked(author) && isNameOf(line, author))
                add(line, false);
        }
        if (!hints.empty())
            return hints;
        if (const std::optional<ShortenedName> shortened = ShortenedName::from(author)) {
            if (const BookLine *only = onlyOneFor(reading.book, *shortened))
                add(*only, false, true);
        }
        return hints;
    });
}

QFuture<Result<std::vector<CustomerSegment>>> ReadCustomers::segments() const
{
    return readOfCustomers(m_file, [](const CustomerReading &reading) -> Result<std::vector<CustomerSegment>> {
        Result<std::vector<CustomerSegment>> segments = readSegments(reading.connection);
        if (!segments)
            return segments;
        const CustomerCounts counts = reading.book.counts({}, reading.shop.bands);
        for (CustomerSegment &segment : *segments) {
            const auto counted = std::ranges::find(counts.segments, segment.id, &CustomerSegment::id);
            segment.customers = counted == counts.segments.end() ? 0 : counted->customers;
        }
        return segments;
    });
}

QFuture<Result<std::vector<TeamMember>>> ReadCustomers::team() const
{
    return m_file->threads().read([](Connection &connection) { return readTeam(connection); });
}

} // namespace Shopbell
