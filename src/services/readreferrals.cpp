// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/readreferrals.h"

#include "core/holdswords.h"
#include "domain/customername.h"
#include "insight/referralcredit.h"
#include "services/customerreading.h"
#include "services/whomayask.h"
#include "storage/referralstore.h"

#include <algorithm>
#include <functional>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// Every referral with what became of it.
struct ReferralReading
{
    ReferralsPtr kept;
    std::span<const Referral> referrals; ///< Of `kept`.
    std::vector<ReferralOutcome> outcomes;

    static Result<ReferralReading> of(const CustomerReading &reading)
    {
        const Result<ReferralsPtr> kept = reading.referralMemory.read(reading.connection, reading.position);
        if (!kept)
            return kept.error();
        return ReferralReading{*kept, **kept, outcomesOf(**kept, reading.ledger, reading.today)};
    }
};

QString nameIn(const CustomerBook &book, CustomerId id, const QString &written)
{
    const BookLine *line = book.find(id);
    return line ? line->name : written;
}

ReferralRow referralRow(const CustomerReading &reading, const Referral &referral, const ReferralOutcome &outcome)
{
    return {referral,
            nameIn(reading.book, referral.referrer, referral.referrerName),
            nameIn(reading.book, referral.friendId, referral.friendName),
            outcome.stage,
            outcome.credit,
            outcome.bought ? QDate::fromJulianDay(*outcome.bought) : QDate(),
            outcome.spent};
}

bool isInView(ReferralView view, const ReferralOutcome &outcome)
{
    switch (view) {
    case ReferralView::All:
        return true;
    case ReferralView::NotHereYet:
        return outcome.stage == ReferralStage::Recommended && outcome.credit == ReferralCredit::Waiting;
    case ReferralView::Bought:
        return outcome.credit == ReferralCredit::Credited;
    case ReferralView::NotCounted:
        return !isCounted(outcome.credit);
    }
    Q_UNREACHABLE();
}

bool isNamed(const CustomerReading &reading, const QString &search, const Referral &referral)
{
    const QString names = nameIn(reading.book, referral.referrer, referral.referrerName) + u'\n'
        + nameIn(reading.book, referral.friendId, referral.friendName);
    return holdsWords(names, search);
}

bool isWaitingFriend(const Referral &referral, const QString &name)
{
    return !referral.friendId.isStored() && sameNameKey(referral.friendName) == sameNameKey(name);
}

bool isSentByName(const Referral &referral, const QString &name)
{
    return !referral.referrer.isStored() && sameNameKey(referral.referrerName) == sameNameKey(name);
}

bool fits(const ReferralQuery &query, const Referral &referral, const ReferralOutcome &outcome)
{
    return isInView(query.view, outcome) && (!query.referrer || referral.referrer == *query.referrer)
        && (!query.friendId || referral.friendId == *query.friendId)
        && (query.referrerName.isEmpty() || isSentByName(referral, query.referrerName))
        && (query.friendName.isEmpty() || isWaitingFriend(referral, query.friendName))
        && (!query.way || referral.way == *query.way)
        && (query.ownWay.isEmpty() || referral.ownWay.compare(query.ownWay, Qt::CaseInsensitive) == 0)
        && (!query.from.isValid() || referral.recommended >= query.from)
        && (!query.to.isValid() || referral.recommended <= query.to) && (!query.asked || referral.asked == query.asked);
}

/// For each person 1 where the branch that begins with them is wanted, else 0.
using Wanted = std::vector<char>;

/// Of the branches that begin with a wanted person those that fit into `most` people, whole ones only unless the first
/// alone is larger.
Wanted fitting(const std::vector<BroughtPerson> &people, const Wanted &wanted, int most)
{
    Wanted fits(people.size(), 0);
    int taken = 0;
    for (size_t at = 0; at < people.size(); ++at) {
        if (!wanted[at] || (taken > 0 && taken + people[at].branch > most))
            continue;
        fits[at] = 1;
        taken += people[at].branch;
    }
    return fits;
}

/// The branches that begin with a wanted person, as far as they fit.
ReferralTree treeOf(const CustomerReading &reading, const std::vector<BroughtPerson> &people, const Wanted &wanted,
                    int most)
{
    const Wanted fits = fitting(people, wanted, most);
    ReferralTree tree;
    tree.currency = reading.shop.currency;
    tree.otherRoots = std::ranges::count(wanted, 1) - std::ranges::count(fits, 1);
    std::vector<int> places(people.size(), -1);
    for (size_t at = 0; at < people.size(); ++at) {
        const BroughtPerson &person = people[at];
        const int parent = fits[at] || person.parent < 0 ? -1 : places[size_t(person.parent)];
        if ((!fits[at] && parent < 0) || int(tree.nodes.size()) >= most)
            continue;
        places[at] = int(tree.nodes.size());
        tree.nodes.push_back({person.id, nameIn(reading.book, person.id, person.name), parent,
                              parent < 0 ? 1 : tree.nodes[size_t(parent)].generation + 1, person.referral,
                              person.ownMinor, person.worthMinor, person.downstreamMinor, person.brought,
                              sameNameKey(person.name)});
    }
    return tree;
}

Wanted rootsOf(const std::vector<BroughtPerson> &people, CustomerId root)
{
    Wanted roots(people.size());
    std::ranges::transform(people, roots.begin(), [root](const BroughtPerson &person) {
        return root.isStored() ? person.id == root : person.parent < 0;
    });
    return roots;
}

/// Runs `work`, ReferralTree(const CustomerReading &, const std::vector<BroughtPerson> &).
template<typename Work>
QFuture<Result<ReferralTree>> withFamilies(const ShopFilePtr &file, Work work)
{
    return readOfCustomers(file, [work = std::move(work)](const CustomerReading &reading) -> Result<ReferralTree> {
        const Result<ReferralReading> read = ReferralReading::of(reading);
        if (!read)
            return read.error();
        return work(
            reading,
            whoBroughtWhom(read->referrals, read->outcomes, reading.ledger, reading.shop.currency, reading.today));
    });
}
} // namespace

Result<FoundReferrals> foundReferrals(const CustomerReading &reading, const ReferralQuery &query, int limit, int offset)
{
    const Result<ReferralReading> read = ReferralReading::of(reading);
    if (!read)
        return read.error();
    std::vector<size_t> fitting;
    for (size_t at = 0; at < read->referrals.size(); ++at) {
        if (fits(query, read->referrals[at], read->outcomes[at]) && isNamed(reading, query.search, read->referrals[at]))
            fitting.push_back(at);
    }
    std::ranges::sort(
        fitting, {}, [&read](size_t at) { return std::pair(read->referrals[at].recommended, read->referrals[at].id); });
    if (!query.oldestFirst)
        std::ranges::reverse(fitting);
    FoundReferrals found;
    found.total = qint64(fitting.size());
    for (auto place = size_t(offset); place < fitting.size() && int(found.rows.size()) < limit; ++place) {
        const size_t at = fitting[place];
        found.rows.push_back(referralRow(reading, read->referrals[at], read->outcomes[at]));
    }
    return found;
}

ReadReferrals::ReadReferrals(ShopFilePtr file) : m_file(std::move(file)) {}

QFuture<Result<FoundReferrals>> ReadReferrals::find(const ReferralQuery &query, int limit, int offset) const
{
    return readOfCustomers(m_file, [query, limit, offset](const CustomerReading &reading) {
        return foundReferrals(reading, query, limit, offset);
    });
}

QFuture<Result<ReferralRow>> ReadReferrals::one(ReferralId id) const
{
    return readOfCustomers(m_file, [id](const CustomerReading &reading) -> Result<ReferralRow> {
        const Result<ReferralReading> read = ReferralReading::of(reading);
        if (!read)
            return read.error();
        const Result<Referral> whole = ReferralStore(reading.connection).find(id);
        if (!whole)
            return whole.error();
        const auto known = std::ranges::find(read->referrals, id, &Referral::id);
        if (known == read->referrals.end())
            return Error{Error::Kind::NotFound, u"referral %1"_s.arg(id.value())};
        return referralRow(reading, *whole, read->outcomes[size_t(known - read->referrals.begin())]);
    });
}

QFuture<Result<ReferralTree>> ReadReferrals::tree(int most, CustomerId root) const
{
    return withFamilies(m_file, [most, root](const CustomerReading &reading, const std::vector<BroughtPerson> &people) {
        return treeOf(reading, people, rootsOf(people, root), most);
    });
}

QFuture<Result<ReferralTree>> ReadReferrals::smallerFamilies(int shown, int most) const
{
    return withFamilies(
        m_file, [shown, most](const CustomerReading &reading, const std::vector<BroughtPerson> &people) {
            Wanted left = rootsOf(people, {});
            const Wanted largest = fitting(people, left, shown);
            std::ranges::transform(left, largest, left.begin(), std::greater<>()); // Wanted, and not among those.
            return treeOf(reading, people, left, most);
        });
}

QFuture<Result<Advocates>> ReadReferrals::advocates(qsizetype most) const
{
    return readOfCustomers(m_file, [most](const CustomerReading &reading) -> Result<Advocates> {
        const Result<ReferralReading> read = ReferralReading::of(reading);
        if (!read)
            return read.error();
        QHash<CustomerId, Brought> brought;
        for (size_t at = 0; at < read->referrals.size(); ++at) {
            if (read->outcomes[at].credit != ReferralCredit::Credited || !read->referrals[at].referrer.isStored())
                continue;
            Brought &friends = brought[read->referrals[at].referrer];
            ++friends.people;
            friends.worth.add(read->outcomes[at].spent);
        }
        return whoMayBeAsked(reading, brought, most);
    });
}

QFuture<Result<ReferralCounts>> ReadReferrals::counts() const
{
    return readOfCustomers(m_file, [](const CustomerReading &reading) -> Result<ReferralCounts> {
        const Result<ReferralReading> read = ReferralReading::of(reading);
        if (!read)
            return read.error();
        const QDate today = QDate::fromJulianDay(reading.today);
        ReferralCounts counts;
        for (size_t at = 0; at < read->referrals.size(); ++at) {
            const QDate day = read->referrals[at].recommended;
            const ReferralCredit credit = read->outcomes[at].credit;
            if (day.year() == today.year() && day.month() == today.month() && isCounted(credit)) {
                ++counts.thisMonth;
                counts.thisMonthBought += credit == ReferralCredit::Credited;
            }
            counts.notHereYet += isInView(ReferralView::NotHereYet, read->outcomes[at]);
            ++counts.everything;
        }
        return counts;
    });
}

} // namespace Shopbell
