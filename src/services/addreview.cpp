// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/addreview.h"

#include "services/newreviewwords.h"
#include "services/reviewwork.h"
#include "storage/contacts.h"

namespace Shopbell {

AddReview::AddReview(ShopFilePtr file) : m_file(std::move(file)) {}

QFuture<Result<ReviewId>> AddReview::add(NewReview words, CustomerId customer) const
{
    const auto add = [words = std::move(words), customer,
                      now = m_file->now()](Connection &connection, Recording &recording) -> Result<ReviewId> {
        Result<ReviewWork> work = ReviewWork::on(connection);
        if (!work)
            return work.error();
        const Result<CustomerId> writer =
            customer.isStored() ? standingCustomer(connection, customer) : Result<CustomerId>(customer);
        if (!writer)
            return writer.error();
        const Result<ReviewId> id = addTyped(*work, words, now, *writer);
        if (!id)
            return id.error();
        recording.arguments = {id->value()};
        return *id;
    };
    return m_file->history().record(Did::AddReview, add);
}

} // namespace Shopbell
