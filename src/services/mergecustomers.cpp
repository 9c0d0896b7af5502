// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mergecustomers.h"

#include "services/customerwork.h"
#include "storage/likelypairs.h"
#include "storage/mergestore.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

MergeCustomers::MergeCustomers(ShopFilePtr file) : m_file(std::move(file)) {}

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
                            merged.preferred = choice.preferred;
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
