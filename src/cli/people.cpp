// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/people.h"

#include "cli/await.h"
#include "cli/clitext.h"
#include "domain/customername.h"
#include "exchange/phonenumber.h"
#include "format/sentences.h"

#include <limits>

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
constexpr auto ownNumber = "id:"_L1;

/// `country` is the shop's: a phone number may be written as people there dial it.
bool isCalled(const Customer &person, const QString &word, const QString &country)
{
    if (person.name.compare(word.simplified(), Qt::CaseInsensitive) == 0)
        return true;
    const QString phone = comparable(ContactKind::Phone, internationalPhone(word, country));
    return std::ranges::any_of(person.contacts, [&](const ContactPoint &contact) {
        const QString wanted = comparable(contact.kind, word);
        const QString theirs = comparable(contact.kind, contact.value);
        return !wanted.isEmpty() && (theirs == wanted || (contact.kind == ContactKind::Phone && theirs == phone));
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

/// Of several recommendations by name: who recommended the shop to them. How many people they are is not known.
QString waitingSentence(const QString &name, const std::vector<CustomerHint> &waiting)
{
    QStringList referrers;
    for (const CustomerHint &each : waiting)
        referrers << each.referrerName;
    referrers.removeAll(QString());
    referrers.removeDuplicates();
    //: Of recommendations by name, when a customer of that name is new.
    QString known =
        CliText::tr("%Ln recommendations of a %1 who is not here yet are in the list.", nullptr, int(waiting.size()))
            .arg(name);
    if (!referrers.isEmpty())
        known = joinedSentences(
            {known, CliText::tr("The shop was recommended by %1.").arg(QLocale().createSeparatedList(referrers))});
    return joinedSentences(
        {known,
         CliText::tr("Nothing was written, because nobody knows whether this is the same %1: say it with --sent-by "
                     "NAME or with --sent-by-nobody.")
             .arg(name)});
}
} // namespace

Result<CustomerId> customerMeant(const OpenShop &shop, const QString &word)
{
    const ReadCustomers customers(shop.file);
    if (word.startsWith(ownNumber, Qt::CaseInsensitive)) {
        if (const auto number = idFrom<CustomerId>(word.sliced(ownNumber.size())))
            return customerNumbered(customers, *number);
        return Error{Error::Kind::Invalid,
                     CliText::tr("“%1” is not a number that Shopbell gives. Write it like id:17.").arg(word)};
    }
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
        if (!isCalled(person, word, shop.profile.country))
            continue;
        meant = person.id;
        numbers << ownNumber + QString::number(person.id.value());
    }
    if (numbers.size() > 1) {
        return Error{
            Error::Kind::Conflict,
            //: %2 is a list such as "id:3, id:4".
            CliText::tr("“%1” means several customers: %2. Name one of them so.").arg(word, numbers.join(u", "_s))};
    }
    if (!meant.isStored() && idFrom<CustomerId>(word)) { // Nobody is called so; more likely it is a slip.
        return Error{
            Error::Kind::NotFound,
            CliText::tr("Nobody has the customer number or phone “%1”. A number that Shopbell gives is written "
                        "like id:%1.")
                .arg(word)};
    }
    return meant;
}

Result<CustomerId> customerIn(const OpenShop &shop, const Condition &condition)
{
    const Result<CustomerId> meant = customerMeant(shop, condition.value);
    if (meant)
        return meant->isStored() ? meant : notUnderstood(condition.key, condition.value);
    const Error::Kind kind = meant.error().kind;
    if (kind == Error::Kind::NotFound || kind == Error::Kind::Conflict)
        return Error{Error::Kind::Invalid, meant.error().detail};
    return meant.error();
}

Result<std::optional<CustomerHint>> friendCalled(const OpenShop &shop, const QString &name)
{
    if (name.isEmpty())
        return std::optional<CustomerHint>();
    Result<std::vector<CustomerHint>> hints =
        await(ReadCustomers(shop.file).buyers(name, std::numeric_limits<int>::max()));
    if (!hints)
        return hints.error();
    std::erase_if(*hints, [&name](const CustomerHint &hint) {
        return !hint.referral.isStored() || sameNameKey(hint.name) != sameNameKey(name);
    });
    if (hints->size() > 1)
        return Error{Error::Kind::Conflict, waitingSentence(name, *hints)};
    return hints->empty() ? std::optional<CustomerHint>() : hints->front();
}

QString nowCustomerSentence(const CustomerHint &recommended)
{
    if (recommended.referrerName.isEmpty())
        return CliText::tr("%1 was recommended, and is a customer now.").arg(recommended.name);
    //: Two names: the friend's and of who recommended the shop.
    return CliText::tr("%1 was recommended by %2, and is a customer now.")
        .arg(recommended.name, recommended.referrerName);
}

Exit failedToFind(const Call &call, const Error &error)
{
    if (error.kind == Error::Kind::Conflict) // What was typed has to say more.
        return call.console.fail(Exit::WrongUsage, keyOf(error.kind), error.detail);
    return error.kind == Error::Kind::NotFound ? call.console.fail(exitFor(error), keyOf(error.kind), error.detail)
                                               : failed(call, error, Task::ReadCustomers);
}

} // namespace Shopbell::Cli
