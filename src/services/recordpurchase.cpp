// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/recordpurchase.h"

#include "domain/channel.h"
#include "services/referralwords.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
struct Buyer
{
    Customer customer = {};
    bool made = false;
};

/// Whoever bought: a customer, somebody new by name, or nobody.
Result<Buyer> buyerOf(const NewPurchase &words, CustomerWork &work)
{
    if (words.customer.isStored()) {
        Result<Customer> known = work.customer(words.customer);
        if (!known)
            return known.error();
        return Buyer{std::move(*known), false};
    }
    Buyer buyer;
    buyer.customer.name = words.customerName.simplified();
    if (words.referral.isStored() && buyer.customer.name.isEmpty()) {
        const Result<Referral> referral = work.referrals.find(words.referral);
        if (!referral)
            return referral.error();
        buyer.customer.name = referral->friendName;
    }
    if (buyer.customer.name.isEmpty())
        return buyer;
    buyer.customer.createdAt = work.now;
    buyer.customer.contacts = {{{}, ContactKind::Name, buyer.customer.name}}; // Files find them by nothing else.
    const Result<CustomerId> id = work.customers.insert(buyer.customer);
    if (!id)
        return id.error();
    buyer.customer.id = *id;
    buyer.made = true;
    return buyer;
}

Status fillIn(Purchase &purchase, const NewPurchase &words, CustomerWork &work)
{
    if (words.amountMinor.value_or(0) < 0 || words.discountMinor < 0)
        return Error{Error::Kind::Invalid, u"a negative amount"_s};
    const Result<Moment> when = work.happened(words.when);
    if (!when)
        return when.error();
    const Result<TeamMemberId> servedBy = work.customers.teamMemberNamed(words.servedBy);
    if (!servedBy)
        return servedBy.error();
    purchase.when = *when;
    purchase.servedBy = *servedBy;
    purchase.channel = words.channel.isStored() ? words.channel : inPersonChannel;
    const QString currency = words.currency.isEmpty() ? work.shop.currency : words.currency.trimmed().toUpper();
    purchase.amount = words.amountMinor ? std::optional(Money{*words.amountMinor, currency}) : std::nullopt;
    purchase.discountMinor = words.amountMinor ? words.discountMinor : 0;
    purchase.status = words.status;
    purchase.what = words.what.trimmed();
    purchase.orderNumber = words.orderNumber.trimmed();
    purchase.note = words.note.trimmed();
    return done();
}

/// Who bought, and who sent them; both are part of the same change.
Result<RecordedPurchase> attribute(Purchase &purchase, const NewPurchase &words, CustomerWork &work)
{
    const Result<Buyer> buyer = buyerOf(words, work);
    if (!buyer)
        return buyer.error();
    purchase.customer = buyer->customer.id;
    RecordedPurchase recorded{purchase.id, purchase.customer, buyer->made, {}};
    if (words.referral.isStored()) {
        if (words.whoSent)
            return Error{Error::Kind::Invalid, u"two answers to who sent the customer"_s};
        if (Status linked = linkFriend(words.referral, buyer->customer, purchase.when.day, work); !linked)
            return linked.error();
        recorded.referral = words.referral;
    }
    if (!words.whoSent)
        return recorded;
    if (!purchase.customer.isStored())
        return Error{Error::Kind::Invalid, u"nobody who was sent"_s};
    const Result<ReferralId> referral = recordWhoSent(buyer->customer, *words.whoSent, purchase.when.day, work);
    if (!referral)
        return referral.error();
    recorded.referral = *referral;
    return recorded;
}

Result<Purchase> typedByHand(const CustomerWork &work, PurchaseId id)
{
    Result<Purchase> purchase = work.purchases.find(id);
    if (purchase && !purchase->typedByHand())
        return Error{Error::Kind::Invalid, u"purchase %1 was imported"_s.arg(id.value())};
    return purchase;
}

QString wordsOfItems(const Purchase &purchase)
{
    QStringList names;
    for (const PurchaseItem &item : purchase.items)
        names += item.name;
    names.removeAll(QString());
    return names.join(u", "_s);
}

Result<PurchaseId> rewritten(const Purchase &purchase, CustomerWork &work, Recording &recording)
{
    if (Status updated = work.purchases.update(purchase); !updated)
        return updated.error();
    recording.arguments = {purchase.id.value(), purchase.customer.value()};
    return purchase.id;
}

Result<RecordedPurchase> added(Purchase purchase, const NewPurchase &words, CustomerWork &work, Recording &recording)
{
    const Result<PurchaseId> id = work.purchases.nextId();
    if (!id)
        return id.error();
    purchase.id = *id;
    purchase.createdAt = work.now;
    const Result<RecordedPurchase> recorded = attribute(purchase, words, work);
    if (!recorded)
        return recorded;
    if (Status inserted = work.purchases.insert(purchase); !inserted)
        return inserted.error();
    recording.arguments = {id->value(), purchase.customer.value()};
    return recorded;
}
} // namespace

RecordPurchase::RecordPurchase(ShopFilePtr file) : m_file(std::move(file)) {}

QFuture<Result<RecordedPurchase>> RecordPurchase::add(NewPurchase words) const
{
    return recordedWork(
        m_file, Did::AddPurchase,
        [words = std::move(words)](CustomerWork &work, Recording &recording) -> Result<RecordedPurchase> {
            Purchase purchase;
            if (Status filled = fillIn(purchase, words, work); !filled)
                return filled.error();
            return added(std::move(purchase), words, work, recording);
        });
}

QFuture<Result<RecordedPurchase>> RecordPurchase::again(PurchaseId last) const
{
    return recordedWork(m_file, Did::AddPurchase,
                        [last](CustomerWork &work, Recording &recording) -> Result<RecordedPurchase> {
                            const Result<Purchase> before = work.purchases.find(last);
                            if (!before)
                                return before.error();
                            Purchase purchase;
                            purchase.when = Moment::atTime(work.now, work.zone);
                            purchase.channel = before->channel;
                            purchase.amount = before->amount;
                            purchase.discountMinor = before->discountMinor;
                            purchase.what = before->what.isEmpty() ? wordsOfItems(*before) : before->what;
                            purchase.servedBy = before->servedBy;
                            NewPurchase words;
                            words.customer = before->customer;
                            return added(std::move(purchase), words, work, recording);
                        });
}

QFuture<Result<PurchaseId>> RecordPurchase::edit(PurchaseId id, NewPurchase words) const
{
    return recordedWork(m_file, Did::EditPurchase,
                        [id, words = std::move(words)](CustomerWork &work, Recording &recording) -> Result<PurchaseId> {
                            Result<Purchase> purchase = typedByHand(work, id);
                            if (!purchase)
                                return purchase.error();
                            if (Status filled = fillIn(*purchase, words, work); !filled)
                                return filled.error();
                            if (const auto attributed = attribute(*purchase, words, work); !attributed)
                                return attributed.error();
                            return rewritten(*purchase, work, recording);
                        });
}

QFuture<Result<PurchaseId>> RecordPurchase::setCustomer(PurchaseId id, CustomerId customer) const
{
    return recordedWork(m_file, Did::EditPurchase,
                        [id, customer](CustomerWork &work, Recording &recording) -> Result<PurchaseId> {
                            Result<Purchase> purchase = work.purchases.find(id);
                            if (!purchase)
                                return purchase.error();
                            purchase->customer = {};
                            if (customer.isStored()) {
                                const Result<CustomerId> buyer = standingCustomer(work.connection, customer);
                                if (!buyer)
                                    return buyer.error();
                                purchase->customer = *buyer;
                            }
                            return rewritten(*purchase, work, recording);
                        });
}

QFuture<Result<PurchaseId>> RecordPurchase::setStatus(PurchaseId id, PurchaseStatus status) const
{
    return recordedWork(m_file, Did::EditPurchase,
                        [id, status](CustomerWork &work, Recording &recording) -> Result<PurchaseId> {
                            Result<Purchase> purchase = typedByHand(work, id);
                            if (!purchase)
                                return purchase.error();
                            purchase->status = status;
                            return rewritten(*purchase, work, recording);
                        });
}

QFuture<Result<PurchaseId>> RecordPurchase::remove(PurchaseId id) const
{
    return recordedWork(m_file, Did::DeletePurchase,
                        [id](CustomerWork &work, Recording &recording) -> Result<PurchaseId> {
                            const Result<Purchase> purchase = typedByHand(work, id);
                            if (!purchase)
                                return purchase.error();
                            if (Status removed = work.purchases.remove(id); !removed)
                                return removed.error();
                            recording.arguments = {id.value(), purchase->customer.value()};
                            return id;
                        });
}

} // namespace Shopbell
