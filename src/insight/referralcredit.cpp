// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/referralcredit.h"

#include "domain/customername.h"

#include <algorithm>
#include <map>
#include <ranges>
#include <tuple>
#include <utility>

namespace Shopbell {

namespace {
Day dayOf(const Referral &referral)
{
    return Day(referral.recommended.toJulianDay());
}

/// Judges all recommendations of one friend, the earliest first.
class FriendJudge
{
public:
    FriendJudge(std::span<const LedgerEntry> entries, const Ledger &ledger) : m_entries(entries), m_ledger(ledger)
    {
        appendOccasions(entries, m_occasions);
    }

    ReferralOutcome judge(const Referral &referral)
    {
        const Day day = dayOf(referral);
        const auto next = std::ranges::lower_bound(m_occasions, day);
        ReferralOutcome outcome;
        if (next != m_occasions.end())
            outcome.bought = *next;
        if (outcome.bought)
            outcome.stage = ReferralStage::Bought;
        else if (referral.visited.isValid())
            outcome.stage = ReferralStage::Visited;
        outcome.credit = referral.closesCircle ? creditInCircle(day, next) : creditOf(day, next);
        for (const LedgerEntry &entry : m_entries) {
            if (entry.counts && entry.day >= day && entry.worthMinor != 0)
                outcome.spent.add(entry.worthMinor, m_ledger.currencies.at(entry.currency));
        }
        return outcome;
    }

private:
    /// It takes the credit from nobody.
    ReferralCredit creditInCircle(Day day, std::vector<Day>::const_iterator next)
    {
        const auto before = std::pair(m_hasFirst, m_wonBackFor);
        const ReferralCredit credit = creditOf(day, next);
        std::tie(m_hasFirst, m_wonBackFor) = before;
        return credit == ReferralCredit::AlreadyCustomer ? credit : ReferralCredit::Circle;
    }

    ReferralCredit creditOf(Day day, std::vector<Day>::const_iterator next)
    {
        if (next == m_occasions.begin()) { // Nothing bought before.
            if (std::exchange(m_hasFirst, true))
                return ReferralCredit::NotFirst;
            return m_occasions.empty() ? ReferralCredit::Waiting : ReferralCredit::Credited;
        }
        if (next == m_occasions.end() || day - *std::prev(next) < wonBackDays)
            return ReferralCredit::AlreadyCustomer;
        if (std::exchange(m_wonBackFor, *next) == *next)
            return ReferralCredit::NotFirst;
        return ReferralCredit::WonBack;
    }

    std::span<const LedgerEntry> m_entries;
    const Ledger &m_ledger;
    std::vector<Day> m_occasions;
    bool m_hasFirst = false;
    std::optional<Day> m_wonBackFor; ///< The occasion on which they came back.
};

qint64 spendOf(CustomerId customer, const Ledger &ledger, qsizetype currency, Day until)
{
    qint64 sum = 0;
    for (const LedgerEntry &entry : entriesUntil(ledger.of(customer), until)) {
        if (entry.counts && entry.currency == currency)
            sum = boundedSum(sum, entry.worthMinor);
    }
    return sum;
}

/// Somebody of the tree: a customer, or a sender of whom only the name is known, by its key.
struct TreePerson
{
    CustomerId id = {};
    QString key = {};

    bool isNobody() const { return !id.isStored() && key.isEmpty(); }
    friend bool operator==(const TreePerson &, const TreePerson &) = default;
    friend bool operator<(const TreePerson &a, const TreePerson &b)
    {
        return std::tie(a.id, a.key) < std::tie(b.id, b.key);
    }
};

TreePerson senderOf(const Referral &referral)
{
    return referral.referrer.isStored() ? TreePerson{referral.referrer, {}}
                                        : TreePerson{{}, sameNameKey(referral.referrerName)};
}

/// People with links, before they are put in order.
class Forest
{
public:
    void link(const Referral &referral)
    {
        const TreePerson sender = senderOf(referral);
        const TreePerson sent{referral.friendId, {}};
        if (sender.isNobody() || sender == sent)
            return;
        m_parents[sent] = {sender, referral.id, {}};
        m_parents.try_emplace(sender, Link{{}, {}, sender.id.isStored() ? QString() : referral.referrerName});
    }

    /// By id, so that the smallest of a circle is met first; then the circle is open.
    void cutCircles()
    {
        for (auto &[start, link] : m_parents) {
            TreePerson at = link.referrer;
            for (size_t steps = 0; !at.isNobody() && at != start && steps < m_parents.size(); ++steps)
                at = m_parents[at].referrer;
            if (at == start)
                link = {};
        }
    }

    std::vector<BroughtPerson> ordered(const Ledger &ledger, qsizetype currency, Day until)
    {
        for (const auto &[person, link] : m_parents)
            m_children[link.referrer].push_back(
                {.id = person.id,
                 .name = link.name,
                 .referral = link.referral,
                 .ownMinor = person.id.isStored() ? spendOf(person.id, ledger, currency, until) : 0});
        addUp();
        return written();
    }

private:
    static TreePerson keyOf(const BroughtPerson &person) { return {person.id, sameNameKey(person.name)}; }

    /// Adds up what stands below every person.
    void addUp()
    {
        std::vector<BroughtPerson *> inOrder; // Parents before children.
        for (BroughtPerson &root : m_children[TreePerson()])
            inOrder.push_back(&root);
        std::map<TreePerson, BroughtPerson *> byKey;
        for (size_t at = 0; at < inOrder.size(); ++at) {
            const TreePerson key = keyOf(*inOrder[at]);
            byKey[key] = inOrder[at];
            for (BroughtPerson &child : m_children[key])
                inOrder.push_back(&child);
        }
        for (const BroughtPerson *person : std::views::reverse(inOrder)) {
            const TreePerson above = m_parents[keyOf(*person)].referrer;
            if (above.isNobody())
                continue;
            BroughtPerson &parent = *byKey[above];
            parent.worthMinor = boundedSum(parent.worthMinor, person->ownMinor);
            parent.downstreamMinor =
                boundedSum(parent.downstreamMinor, boundedSum(person->ownMinor, person->downstreamMinor));
            parent.branch += person->branch;
            ++parent.brought;
        }
    }

    /// Branch by branch, the largest first.
    std::vector<BroughtPerson> written()
    {
        std::vector<BroughtPerson> people;
        struct Waiting
        {
            const BroughtPerson *person;
            int parent;
        };
        std::vector<Waiting> stack;
        const auto push = [&](const TreePerson &parent, int index) {
            std::vector<BroughtPerson> &children = m_children[parent];
            std::ranges::sort(children, [](const BroughtPerson &a, const BroughtPerson &b) {
                return std::tie(b.branch, b.downstreamMinor, a.id, a.name)
                    < std::tie(a.branch, a.downstreamMinor, b.id, b.name);
            });
            for (const BroughtPerson &child : std::views::reverse(children))
                stack.push_back({&child, index});
        };
        push({}, -1);
        while (!stack.empty()) {
            const Waiting next = stack.back();
            stack.pop_back();
            BroughtPerson person = *next.person;
            person.parent = next.parent;
            person.generation = next.parent < 0 ? 1 : people[size_t(next.parent)].generation + 1;
            people.push_back(person);
            push(keyOf(person), int(people.size()) - 1);
        }
        return people;
    }

    struct Link
    {
        TreePerson referrer = {}; ///< Nobody: came on their own.
        ReferralId referral = {};
        QString name = {}; ///< Of whoever came, where they are only a name.
    };
    std::map<TreePerson, Link> m_parents;
    std::map<TreePerson, std::vector<BroughtPerson>> m_children;
};
} // namespace

std::vector<ReferralOutcome> outcomesOf(std::span<const Referral> referrals, const Ledger &ledger, Day until)
{
    std::vector<size_t> order(referrals.size());
    for (size_t at = 0; at < order.size(); ++at)
        order[at] = at;
    std::ranges::sort(order, [&](size_t a, size_t b) {
        const Referral &one = referrals[a];
        const Referral &other = referrals[b];
        return std::tie(one.friendId, one.recommended, one.id) < std::tie(other.friendId, other.recommended, other.id);
    });
    std::vector<ReferralOutcome> outcomes(referrals.size());
    std::optional<FriendJudge> judge;
    CustomerId judged;
    for (const size_t at : order) {
        const CustomerId who = referrals[at].friendId;
        if (!judge || who != judged || !who.isStored())
            judge.emplace(who.isStored() ? entriesUntil(ledger.of(who), until) : std::span<const LedgerEntry>(),
                          ledger);
        judged = who;
        outcomes[at] = judge->judge(referrals[at]);
    }
    return outcomes;
}

std::vector<BroughtPerson> whoBroughtWhom(std::span<const Referral> referrals,
                                          std::span<const ReferralOutcome> outcomes, const Ledger &ledger,
                                          const QString &currency, Day until)
{
    Forest forest;
    for (size_t at = 0; at < referrals.size(); ++at) {
        if (outcomes[at].credit == ReferralCredit::Credited)
            forest.link(referrals[at]);
    }
    forest.cutCircles();
    return forest.ordered(ledger, ledger.currencies.indexOf(currency), until);
}

} // namespace Shopbell
