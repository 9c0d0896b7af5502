// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/adding.h"
#include "cli/await.h"
#include "cli/clitext.h"
#include "cli/people.h"
#include "format/customerwords.h"
#include "format/errortext.h"
#include "services/keepcustomers.h"

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
/// Which the person typed can be allowed or refused: "e-mail, phone, ..."
QString consentKeys()
{
    QStringList keys;
    for (const ConsentKind kind :
         {ConsentKind::Email, ConsentKind::Phone, ConsentKind::Message, ConsentKind::Post, ConsentKind::InPerson,
          ConsentKind::Marketing, ConsentKind::BeAsked, ConsentKind::PublishName})
        keys << keyOf(kind);
    return keys.join(u", "_s);
}

QList<QCommandLineOption> customerOptions()
{
    return QList<QCommandLineOption>{
               {u"name"_s, CliText::tr("What the customer is called; a first name is enough."), u"NAME"_s},
               {u"email"_s, CliText::tr("An e-mail address; may stand more than once, the first is the one to use."),
                u"ADDRESS"_s},
               {u"phone"_s, CliText::tr("A phone number; may stand more than once, the first is the one to use."),
                u"NUMBER"_s},
               {u"segment"_s, CliText::tr("The segment they belong to; a new name makes one."), u"NAME"_s},
               {u"known-by"_s, CliText::tr("Who in the shop knows them."), u"NAME"_s},
               {u"prefers"_s, CliText::tr("How they like to be reached: e-mail, phone, message, post or in-person."),
                u"WAY"_s},
               {u"allow"_s, CliText::tr("What they said yes to; may stand more than once: %1.").arg(consentKeys()),
                u"WHAT"_s},
               {u"refuse"_s, CliText::tr("What they said no to; may stand more than once, the same words."), u"WHAT"_s},
               {u"heard"_s, CliText::tr("How that is known, such as \"said at the till\"."), u"TEXT"_s}}
    + whoSentOptions() + QList{nobodySentOption()};
}

Status takeConsents(const Call &call, const char *option, bool granted, std::vector<Consent> &consents)
{
    for (const QString &word : call.values(option)) {
        const std::optional<ConsentKind> kind = consentKindFromKey(word);
        if (!kind) {
            return Error{Error::Kind::Invalid,
                         CliText::tr("“%1” is not a value of --%2.").arg(word, QLatin1StringView(option))};
        }
        if (std::ranges::find(consents, *kind, &Consent::kind) != consents.end()) {
            return Error{Error::Kind::Invalid,
                         CliText::tr("“%1” cannot be both allowed and refused, or told twice.").arg(word)};
        }
        consents.push_back({.kind = *kind, .granted = granted, .source = call.value("heard")});
    }
    return done();
}

Status checkContacts(const CustomerWords &words)
{
    for (const QString &email : words.emails) {
        if (!email.trimmed().isEmpty() && !isUsable(ContactKind::Email, email)) {
            return Error{Error::Kind::Invalid,
                         CliText::tr("“%1” is not an e-mail address. Write it like ines@example.com.").arg(email)};
        }
    }
    for (const QString &phone : words.phones) {
        if (!phone.trimmed().isEmpty() && !isUsable(ContactKind::Phone, phone)) {
            return Error{Error::Kind::Invalid,
                         CliText::tr("“%1” is not a phone number: it has fewer than three digits.").arg(phone)};
        }
    }
    return done();
}

/// Nobody likes to be reached in a way that they refuse.
Status checkWishes(const CustomerWords &words)
{
    Customer customer;
    customer.consents = words.consents;
    if (!refusalOf(customer, words.preferred))
        return done();
    return Error{Error::Kind::Invalid,
                 CliText::tr("“%1” cannot be both preferred and refused.").arg(keyOf(words.preferred))};
}

Result<CustomerWords> customerWordsFrom(const Call &call)
{
    CustomerWords words;
    words.name = call.value("name");
    words.emails = call.values("email");
    words.phones = call.values("phone");
    words.segment = call.value("segment");
    words.knownBy = call.value("known-by");
    if (call.isSet("prefers")) {
        const std::optional<ContactWay> way = contactWayFromKey(call.value("prefers"));
        if (!way)
            return noSuchWord(call, "prefers");
        words.preferred = *way;
    }
    if (Status taken = takeConsents(call, "allow", true, words.consents); !taken)
        return taken.error();
    if (Status taken = takeConsents(call, "refuse", false, words.consents); !taken)
        return taken.error();
    if (Status usable = checkContacts(words); !usable)
        return usable.error();
    if (Status fits = checkWishes(words); !fits)
        return fits.error();
    return words;
}

/// As the page of the customer says it in the window.
void tellLikelySame(const Call &call, const OpenShop &shop, CustomerId id)
{
    constexpr int noStory = 0;
    const Result<CustomerDetails> details = await(ReadCustomers(shop.file).details(id, noStory));
    if (!details) {
        call.console.note(errorText(details.error(), Task::ReadCustomers));
        return;
    }
    if (details->likelySame.empty())
        return;
    LikelySame likely = details->likelySame.front();
    likely.neverSameDay = false; // Nobody has bought before they are added.
    //: The name, the number and a sentence: May be the same person as Ines Duarte (id:17). Same e-mail.
    call.console.note(CliText::tr("May be the same person as %1 (id:%2). %3")
                          .arg(customerName(likely.name), QString::number(likely.id.value()), reasonOf(likely)));
}

Exit addOneCustomer(const Call &call)
{
    const Result<CustomerWords> words = customerWordsFrom(call);
    if (!words)
        return wrongValue(call, words.error());
    const QStringList told = QStringList{words->name} + words->emails + words->phones;
    if (std::ranges::all_of(told, [](const QString &word) { return word.trimmed().isEmpty(); }))
        return call.console.wrongUsage(
            CliText::tr("A customer needs a name, an e-mail or a phone number: --name Ines"));
    const Result<OpenShop> shop = openShop(call);
    if (!shop)
        return failedToOpen(call, shop.error());
    const Result<std::optional<WhoSent>> sent = whoSentFrom(call, *shop);
    if (!sent)
        return notUsable(call, sent.error());
    Result<std::optional<CustomerHint>> recommended = std::optional<CustomerHint>();
    if (!*sent && !call.isSet("sent-by-nobody"))
        recommended = friendCalled(*shop, words->name.simplified());
    if (!recommended)
        return failedToFind(call, recommended.error());
    const ReferralId referral = *recommended ? (*recommended)->referral : ReferralId();
    const Result<CustomerId> id = await(KeepCustomers(shop->file).add(*words, *sent, referral));
    if (!id)
        return refused(call, id.error(), Task::AddCustomer);
    if (*recommended)
        call.console.note(nowCustomerSentence(**recommended));
    tellLikelySame(call, *shop, *id);
    return added(call, id->value());
}
} // namespace

const Addable customerAdded{
    "customer"_L1,
    "SHOP customer"_L1,
    QT_TRANSLATE_NOOP("Shopbell::Cli", "Adds somebody to the customers and prints their number."),
    QT_TRANSLATE_NOOP(
        "Shopbell::Cli",
        "A --name, an --email or a --phone is enough. What they said yes or no to is told with --allow and "
        "--refuse, and how that is known with --heard. A friend who was recommended under the name is recognised unless "
        "--sent-by says who sent them, or --sent-by-nobody that it is another one; where several were, one of the two "
        "has to be said. Somebody who may be the same person, by an e-mail, a phone number or the name, is told of; the "
        "customer is added all the same."),
    customerOptions,
    addOneCustomer};

} // namespace Shopbell::Cli
