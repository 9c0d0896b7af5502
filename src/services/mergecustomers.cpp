// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mergecustomers.h"

#include "insight/referralcredit.h"
#include "services/customerreading.h"
#include "services/customerwork.h"
#include "storage/likelypairs.h"
#include "storage/mergestore.h"
#include "storage/referralstore.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// Both accounts as that of the first, by day.
Ledger ledgerOfBoth(const Ledger &ledger, CustomerId first, CustomerId second)
{
    Ledger both;
    both.currencies = ledger.currencies;
    for (const CustomerId id : {first, second}) {
        const std::span<const LedgerEntry> entries = ledger.of(id);
        both.entries.insert(both.entries.end(), entries.begin(), entries.end());
    }
    std::ranges::stable_sort(both.entries, {}, &LedgerEntry::day);
    if (!both.entries.empty())
        both.accounts = {{first, 0, quint32(both.entries.size())}};
    return both;
}

/// Who would have sent the one person: the referral that is credited then, else the earliest.
Result<std::optional<ReferralRow>> cameThroughAfterwards(const CustomerReading &reading, const MergePreview &preview,
                                                         const Ledger &both)
{
    const CustomerId kept = preview.first.customer.id;
    std::vector<Referral> referrals;
    std::vector<ReferralRow> rows;
    for (const CustomerDetails *details : {&preview.first, &preview.second}) {
        if (details->cameThrough && details->cameThrough->referral.referrer != preview.first.customer.id
            && details->cameThrough->referral.referrer != preview.second.customer.id)
            rows.push_back(*details->cameThrough);
    }
    std::ranges::stable_sort(rows, {}, [](const ReferralRow &row) { return row.referral.recommended; });
    for (const ReferralRow &row : rows) {
        referrals.push_back(row.referral);
        referrals.back().friendId = kept;
        // As the merge decides it: the other of the two may have brought the referrer.
        const bool isFirst = row.referral.friendId == preview.first.customer.id;
        const CustomerId other = (isFirst ? preview.second : preview.first).customer.id;
        if (!row.referral.referrer.isStored())
            continue;
        const Result<ReferralRefusal> refusal =
            ReferralStore(reading.connection).refusal(row.referral.referrer, other, row.referral.id);
        if (!refusal)
            return refusal.error();
        referrals.back().closesCircle = *refusal != ReferralRefusal::None;
    }
    const std::vector<ReferralOutcome> outcomes = outcomesOf(referrals, both, reading.today);
    for (size_t at = 0; at < rows.size(); ++at) {
        rows[at].credit = outcomes[at].credit;
        rows[at].stage = outcomes[at].stage;
        rows[at].friendSpent = outcomes[at].spent;
    }
    const auto credited = std::ranges::find(rows, ReferralCredit::Credited, &ReferralRow::credit);
    if (credited != rows.end())
        return std::optional(*credited);
    return rows.empty() ? std::optional<ReferralRow>() : std::optional(rows.front());
}
} // namespace

MergeCustomers::MergeCustomers(ShopFilePtr file) : m_file(std::move(file)) {}

QFuture<Result<MergePreview>> MergeCustomers::preview(CustomerId first, CustomerId second) const
{
    return readOfCustomers(m_file, [first, second](const CustomerReading &reading) -> Result<MergePreview> {
        constexpr int noStory = 0;
        MergePreview preview;
        for (const auto &[id, details] : {std::pair(first, &preview.first), std::pair(second, &preview.second)}) {
            Result<CustomerDetails> read = detailsOf(reading, id, noStory);
            if (!read)
                return read.error();
            *details = std::move(*read);
        }
        if (preview.first.customer.id == preview.second.customer.id)
            return Error{Error::Kind::Conflict, u"one entry, not two"_s};
        const auto likely = std::ranges::find(preview.first.likelySame, preview.second.customer.id, &LikelySame::id);
        if (likely != preview.first.likelySame.end())
            preview.likely = *likely;
        const Ledger both = ledgerOfBoth(reading.ledger, preview.first.customer.id, preview.second.customer.id);
        std::vector<Day> occasions;
        preview.occasionsTogether = appendOccasions(both.of(preview.first.customer.id), occasions);
        const auto cameThrough = cameThroughAfterwards(reading, preview, both);
        if (!cameThrough)
            return cameThrough.error();
        preview.cameThrough = *cameThrough;
        for (const auto &[sender, sent] :
             {std::pair(&preview.first, &preview.second), std::pair(&preview.second, &preview.first)}) {
            std::ranges::copy_if(
                sender->hasBrought, std::back_inserter(preview.setAside),
                [friendId = sent->customer.id](const ReferralRow &row) { return row.referral.friendId == friendId; });
        }
        return preview;
    });
}

QFuture<Result<MergeId>> MergeCustomers::merge(MergeChoice choice) const
{
    return recordedWork(m_file, Did::MergeCustomers,
                        [choice = std::move(choice)](CustomerWork &work, Recording &recording) -> Result<MergeId> {
                            const Result<Customer> kept = work.customer(choice.kept);
                            if (!kept)
                                return kept.error();
                            const Result<Customer> gone = work.customer(choice.gone);
                            if (!gone)
                                return gone.error();
                            if (kept->id == gone->id)
                                return Error{Error::Kind::Conflict, u"one customer already"_s};
                            Customer merged = *kept;
                            merged.name = choice.name.simplified();
                            merged.contacts = choice.contacts;
                            merged.preferred = preferredOfBoth(choice.preferred, *kept, *gone);
                            merged.segment = choice.segment;
                            merged.knownBy = choice.knownBy;
                            if (merged.name.isEmpty() && merged.contacts.empty())
                                return Error{Error::Kind::Invalid, u"neither a name nor a contact"_s};
                            const Result<MergeId> id =
                                MergeStore(work.connection).merge(merged, *kept, *gone, work.now);
                            if (id)
                                recording.arguments = {kept->id.value(), gone->id.value()};
                            return id;
                        });
}

QFuture<Result<CustomerId>> MergeCustomers::unmerge(MergeId id) const
{
    return recordedWork(m_file, Did::UnmergeCustomers,
                        [id](CustomerWork &work, Recording &recording) -> Result<CustomerId> {
                            const auto apart = MergeStore(work.connection).unmerge(id);
                            if (!apart)
                                return apart.error();
                            recording.arguments = {apart->first.value(), apart->second.value()};
                            return apart->second;
                        });
}

QFuture<Result<CustomerId>> MergeCustomers::notTheSame(CustomerId first, CustomerId second) const
{
    return recordedWork(m_file, Did::NotTheSame,
                        [first, second](CustomerWork &work, Recording &recording) -> Result<CustomerId> {
                            const Result<CustomerId> one = standingCustomer(work.connection, first);
                            if (!one)
                                return one.error();
                            const Result<CustomerId> other = standingCustomer(work.connection, second);
                            if (!other)
                                return other.error();
                            if (*one == *other)
                                return Error{Error::Kind::Conflict, u"one customer"_s};
                            if (Status marked = MergeStore(work.connection).markNotTheSame(*one, *other); !marked)
                                return marked.error();
                            recording.arguments = {one->value(), other->value()};
                            return *one;
                        });
}

QFuture<Result<std::vector<std::pair<CustomerId, LikelySame>>>> MergeCustomers::likelyPairs(int limit) const
{
    return m_file->threads().read([limit](Connection &connection) { return Shopbell::likelyPairs(connection, limit); });
}

} // namespace Shopbell
