// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/adding.h"
#include "cli/await.h"
#include "cli/channels.h"
#include "cli/clitext.h"
#include "cli/people.h"
#include "cli/values.h"
#include "services/recordpurchase.h"

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
QList<QCommandLineOption> purchaseOptions()
{
    return QList<QCommandLineOption>{
               customerOption(),
               {u"amount"_s,
                CliText::tr(
                    "What was paid, such as 18.40 or \"20 EUR\"; in the shop's currency unless told. Without it "
                    "it is a visit."),
                u"AMOUNT"_s},
               {u"discount"_s, CliText::tr("What was taken off, in the same currency."), u"AMOUNT"_s},
               {u"items"_s, CliText::tr("What was bought, in your words."), u"TEXT"_s},
               dateOption(),
               channelOption(),
               {u"served-by"_s, CliText::tr("Who in the shop served them."), u"NAME"_s},
               {u"order"_s, CliText::tr("The number of the order."), u"NUMBER"_s},
               {u"status"_s, CliText::tr("paid, pending, cancelled, voided or refunded."), u"STATUS"_s, u"paid"_s}}
    + whoSentOptions() + QList{nobodySentOption()};
}

Status takeAmounts(const Call &call, const OpenShop &shop, NewPurchase &purchase)
{
    if (!call.isSet("amount"))
        return call.isSet("discount") ? Status(noSuchWord(call, "discount")) : done();
    // A script means the same amount on every machine.
    const MoneyText money(QLocale::c(), shop.profile.currency);
    const Result<Money> amount = amountFrom(call.value("amount"), money, 0);
    if (!amount)
        return amount.error();
    purchase.amountMinor = amount->minor;
    purchase.currency = amount->currency;
    if (!call.isSet("discount"))
        return done();
    const Result<Money> discount = amountFrom(call.value("discount"), MoneyText(QLocale::c(), amount->currency), 0);
    if (!discount)
        return discount.error();
    if (discount->currency != amount->currency)
        return noSuchWord(call, "discount");
    purchase.discountMinor = discount->minor;
    return done();
}

Status takeStatus(const Call &call, NewPurchase &purchase)
{
    const std::optional<PurchaseStatus> status = purchaseStatusFromKey(call.value("status"));
    if (!status || *status == PurchaseStatus::CreditNote)
        return noSuchWord(call, "status");
    purchase.status = *status;
    return done();
}

/// Everything but who bought and who sent them, which the shop has to be asked about.
Result<NewPurchase> purchaseFrom(const Call &call, const OpenShop &shop)
{
    NewPurchase purchase;
    purchase.what = textOrInput(call.value("items"));
    purchase.servedBy = call.value("served-by");
    purchase.orderNumber = call.value("order");
    if (Status taken = takeStatus(call, purchase); !taken)
        return taken.error();
    if (Status taken = takeAmounts(call, shop, purchase); !taken)
        return taken.error();
    const Result<Moment> when = dateFrom(call, shop);
    if (!when)
        return when.error();
    purchase.when = *when;
    if (call.isSet("channel")) {
        const Result<std::vector<Channel>> channels = channelsOf(shop.file);
        if (!channels)
            return channels.error();
        const Channel *channel = channelNamed(*channels, call.value("channel"));
        if (!channel)
            return noSuchWord(call, "channel");
        purchase.channel = channel->id;
    }
    return purchase;
}

Status takePeople(const Call &call, const OpenShop &shop, NewPurchase &purchase)
{
    const QString buyer = call.value("customer").simplified();
    if (call.isSet("customer") && buyer.isEmpty())
        return Error{Error::Kind::Invalid, CliText::tr("--customer names nobody. Leave it out when nobody is known.")};
    if (!buyer.isEmpty()) {
        const Result<CustomerId> customer = customerMeant(shop, buyer);
        if (!customer)
            return customer.error();
        purchase.customer = *customer;
        if (!customer->isStored())
            purchase.customerName = buyer;
    }
    Result<std::optional<WhoSent>> sent = whoSentFrom(call, shop);
    if (!sent)
        return sent.error();
    if (*sent && buyer.isEmpty())
        return Error{Error::Kind::Invalid, CliText::tr("Who was sent? --customer says who bought.")};
    purchase.whoSent = *sent;
    return done();
}

/// A new name may be that of a recommended friend; who is told who sent them knows better. A sentence about it, else
/// nothing. Error Conflict as of friendCalled().
Result<QString> takeFriend(const Call &call, const OpenShop &shop, NewPurchase &purchase)
{
    if (purchase.whoSent || call.isSet("sent-by-nobody"))
        return QString();
    const Result<std::optional<CustomerHint>> recommended = friendCalled(shop, purchase.customerName);
    if (!recommended)
        return recommended.error();
    if (!*recommended)
        return QString();
    purchase.referral = (*recommended)->referral;
    purchase.customerName = (*recommended)->name;
    return nowCustomerSentence(**recommended);
}

Exit addOnePurchase(const Call &call)
{
    const Result<OpenShop> shop = openShop(call);
    if (!shop)
        return failedToOpen(call, shop.error());
    Result<NewPurchase> purchase = purchaseFrom(call, *shop);
    if (!purchase)
        return notUsable(call, purchase.error());
    if (Status taken = takePeople(call, *shop, *purchase); !taken)
        return notUsable(call, taken.error());
    const Result<QString> recommended = takeFriend(call, *shop, *purchase);
    if (!recommended)
        return failedToFind(call, recommended.error());
    const Result<RecordedPurchase> recorded = await(RecordPurchase(shop->file).add(*purchase));
    if (!recorded)
        return refused(call, recorded.error(), Task::AddPurchase);
    if (!recommended->isEmpty())
        call.console.note(*recommended);
    if (purchase->amountMinor == 0)
        call.console.note(
            CliText::tr("A purchase of nothing does not count as one. Without --amount it is a visit, which counts."));
    return added(call, recorded->purchase.value(),
                 {{u"customer"_s, jsonOfId(recorded->customer)},
                  {u"made_customer"_s, recorded->madeCustomer},
                  {u"referral"_s, jsonOfId(recorded->referral)}});
}
} // namespace

const Addable purchaseAdded{
    "purchase"_L1,
    "SHOP purchase"_L1,
    QT_TRANSLATE_NOOP("Shopbell::Cli", "Logs a purchase, now unless --date says when, and prints its number."),
    QT_TRANSLATE_NOOP(
        "Shopbell::Cli",
        "It takes what is known of it; without an amount it is a visit. A new name makes a customer; a word "
        "that means several customers is wrong usage. Who sent the customer is said with --sent-by, --way "
        "and --asked. A friend who was recommended under the name is recognised unless --sent-by-nobody says that it "
        "is another one; where several were, one of the two has to be said."),
    purchaseOptions,
    addOnePurchase};

} // namespace Shopbell::Cli
