// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/people.h"

#include "cli/await.h"
#include "cli/clitext.h"
#include "cli/conditions.h"
#include "domain/customername.h"

#include <limits>

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
bool isCalled(const Customer &person, const QString &word)
{
    if (person.name.compare(word.simplified(), Qt::CaseInsensitive) == 0)
        return true;
    return std::ranges::any_of(person.contacts, [&word](const ContactPoint &contact) {
        const QString wanted = comparable(contact.kind, word);
        return !wanted.isEmpty() && comparable(contact.kind, contact.value) == wanted;
    });
}

Result<CustomerId> customerNumbered(const ReadCustomers &customers, CustomerId id)
{
    const Result<CustomerDetails> details = await(customers.details(id, 0));
    if (details)
        return details->customer.id;
    if (details.error().kind != Error::Kind::NotFound)
        return details.error();
    return Error{Error::Kind::NotFound, CliText::tr("There is no customer number %1.").arg(id.value())};
}
} // namespace

Result<CustomerId> customerMeant(const OpenShop &shop, const QString &word)
{
    const ReadCustomers customers(shop.file);
    if (const auto number = idFrom<CustomerId>(word))
        return customerNumbered(customers, *number);
    CustomerQuery query;
    query.search = word;
    const Result<FoundCustomers> found = await(customers.find(query));
    if (!found)
        return found.error();
    const Result<std::vector<Customer>> people = await(customers.people(found->ids));
    if (!people)
        return people.error();
    QStringList numbers;
    CustomerId meant;
    for (const Customer &person : *people) {
        if (!isCalled(person, word))
            continue;
        meant = person.id;
        numbers << QString::number(person.id.value());
    }
    if (numbers.size() > 1) {
        return Error{Error::Kind::Conflict,
                     CliText::tr("Several customers are called “%1”: %2. Give the number of one.")
                         .arg(word, numbers.join(u", "_s))};
    }
    return meant;
}

Result<std::optional<CustomerHint>> friendMeant(const OpenShop &shop, const QString &name)
{
    const Result<std::vector<CustomerHint>> hints =
        await(ReadCustomers(shop.file).buyers(name, std::numeric_limits<int>::max()));
    if (!hints)
        return hints.error();
    std::optional<CustomerHint> meant;
    for (const CustomerHint &hint : *hints) {
        if (!hint.referral.isStored() || sameNameKey(hint.name) != sameNameKey(name))
            continue;
        if (meant)
            return std::optional<CustomerHint>();
        meant = hint;
    }
    return meant;
}

Exit failedToFind(const Call &call, const Error &error)
{
    const bool saysAll = error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Conflict;
    return saysAll ? call.console.fail(exitFor(error), keyOf(error.kind), error.detail)
                   : failed(call, error, Task::ReadCustomers);
}

} // namespace Shopbell::Cli
