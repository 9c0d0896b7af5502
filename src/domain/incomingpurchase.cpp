// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/incomingpurchase.h"

#include <QCryptographicHash>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
int stageOf(PurchaseStatus status)
{
    return status == PurchaseStatus::Pending ? 0 : isFinal(status) ? 2 : 1;
}

/// Whether a row is a further line of a credit note of which only the first, or the lines that are taken back, say so.
bool continuesCredit(const IncomingPurchase &credit, const IncomingPurchase &row)
{
    const bool hasItsOwnNumber = !credit.refundOf.isEmpty() && credit.refundOf != credit.purchase.orderNumber;
    const bool namesNoOther = row.refundOf.isEmpty() || row.refundOf == credit.refundOf;
    return credit.purchase.status == PurchaseStatus::CreditNote && hasItsOwnNumber && namesNoOther
        && (row.amountIsSum || !row.purchase.amount);
}

/// Gives an order what was not known of it; another discount from the same amount is no news.
void fillIn(Purchase &now, const Purchase &known, const Purchase &said)
{
    if (now.amount == known.amount)
        now.discountMinor = known.discountMinor == 0 ? said.discountMinor : known.discountMinor;
    if (!now.channel.isStored())
        now.channel = said.channel;
    if (!now.when.at && now.when.day == said.when.day)
        now.when.at = said.when.at;
    fillInWords(now, said);
}

/// What the items come to; nothing when none of them says.
std::optional<qint64> totalOf(const std::vector<PurchaseItem> &items)
{
    std::optional<qint64> total;
    for (const PurchaseItem &item : items) {
        if (item.totalMinor)
            total = boundedSum(total.value_or(0), *item.totalMinor);
    }
    return total;
}
} // namespace

std::vector<ContactPoint> IncomingPerson::contacts() const
{
    std::vector<ContactPoint> found = traits();
    if (found.size() > 1 && found.back().kind == ContactKind::Name)
        found.pop_back();
    return found;
}

std::vector<ContactPoint> IncomingPerson::traits() const
{
    std::vector<ContactPoint> found;
    const auto add = [&found](ContactKind kind, const QString &value) {
        if (!value.isEmpty() && !comparable(kind, value).isEmpty())
            found.push_back({{}, kind, value.trimmed()});
    };
    add(ContactKind::Email, email);
    add(ContactKind::Phone, phone);
    add(ContactKind::Number, number);
    add(ContactKind::Name, name);
    return found;
}

bool mayBeOnePerson(const std::function<Agreement(ContactKind)> &agreementOn)
{
    const Agreement email = agreementOn(ContactKind::Email);
    const Agreement number = agreementOn(ContactKind::Number);
    const Agreement phone = agreementOn(ContactKind::Phone);
    if (email == Agreement::Agree || number == Agreement::Agree || phone == Agreement::Agree)
        return true;
    if (email == Agreement::Differ || number == Agreement::Differ)
        return false;
    // One phone is written in many ways: where the names agree it says nothing.
    const Agreement name = agreementOn(ContactKind::Name);
    return name == Agreement::Unsaid ? phone == Agreement::Unsaid : name == Agreement::Agree;
}

bool mayBeOnePerson(const std::vector<ContactPoint> &one, const std::vector<ContactPoint> &other)
{
    return mayBeOnePerson([&](ContactKind kind) {
        Agreement agreement = Agreement::Unsaid;
        for (const ContactPoint &mine : one) {
            for (const ContactPoint &theirs : other) {
                if (mine.kind != kind || theirs.kind != kind)
                    continue;
                if (comparable(kind, mine.value) == comparable(kind, theirs.value))
                    return Agreement::Agree;
                agreement = Agreement::Differ;
            }
        }
        return agreement;
    });
}

QByteArray contactKeyOf(const ContactPoint &contact)
{
    const QString words = keyOf(contact.kind) + QChar(u'\x1f') + comparable(contact.kind, contact.value);
    return QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha1).first(8);
}

QByteArray surestContactKeyOf(const IncomingPerson &person)
{
    const std::vector<ContactPoint> contacts = person.contacts();
    return contacts.empty() ? QByteArray() : contactKeyOf(contacts.front());
}

std::vector<ContactPoint> IncomingCustomer::contacts() const
{
    std::vector<ContactPoint> all = person.contacts();
    for (const ContactPoint &further : furtherContacts) {
        const QString same = comparable(further.kind, further.value);
        const bool isKnown = std::ranges::any_of(all, [&](const ContactPoint &known) {
            return known.kind == further.kind && comparable(known.kind, known.value) == same;
        });
        if (!same.isEmpty() && !isKnown)
            all.push_back(further);
    }
    return all;
}

bool areOnTwoDays(const Moment &one, const Moment &other)
{
    const bool isOneInstant = one.at && one.at == other.at; // Of which the day is another when the shop's zone changed.
    return one.isKnown() && other.isKnown() && one.day != other.day && !isOneInstant;
}

std::optional<qint64> wholeSaid(const IncomingPurchase &row)
{
    const Purchase &purchase = row.purchase;
    const bool hasItsOwnNumber = !row.refundOf.isEmpty() && row.refundOf != purchase.orderNumber;
    const bool isCredit = purchase.status == PurchaseStatus::CreditNote;
    if (!purchase.amount || row.amountIsSum || (isCredit && hasItsOwnNumber))
        return std::nullopt;
    const qint64 minor = purchase.amount->minor;
    const bool tells = minor < 0 ? mayTakeBack(purchase) : !isCredit;
    return tells ? std::optional(minor) : std::nullopt;
}

bool takesBackBesides(const std::optional<Money> &known, const IncomingPurchase &row)
{
    const std::optional<qint64> said = wholeSaid(row);
    if (!said)
        return false;
    return *said < 0 ? !known || known->minor != *said : known && known->minor < 0;
}

IncomingPurchase outcomeOf(const IncomingPurchase &row)
{
    IncomingPurchase said;
    said.purchase.status = row.purchase.status;
    said.saysStatus = row.saysStatus;
    said.purchase.refundedMinor = row.purchase.refundedMinor;
    said.saysRefunded = row.saysRefunded;
    said.records = row.records;
    return said;
}

bool belongsTo(const IncomingPurchase &order, const IncomingPurchase &row)
{
    const Purchase &known = order.purchase;
    const Purchase &next = row.purchase;
    if (known.amount && !order.amountIsSum && takesBackBesides(known.amount, row))
        return false;
    if (row.continues)
        return true;
    const auto isCredit = [](const Purchase &purchase) { return purchase.status == PurchaseStatus::CreditNote; };
    const auto currency = [](const Purchase &purchase) {
        return purchase.amount ? purchase.amount->currency : QString();
    };
    return !next.orderNumber.isEmpty() && next.orderNumber == known.orderNumber
        && (isCredit(known) == isCredit(next) || continuesCredit(order, row)) && order.channelName == row.channelName
        && (!next.amount || !known.amount || currency(known) == currency(next)) && !areOnTwoDays(known.when, next.when)
        && (order.person == row.person || mayBeOnePerson(order.person.traits(), row.person.traits()));
}

std::vector<Problem> asUnclear(const IncomingPurchase &order)
{
    std::vector<Problem> rows = order.asRecords;
    for (Problem &row : rows) {
        row.reason = ProblemReason::SeveralOrders;
        row.value = order.purchase.orderNumber;
    }
    return rows;
}

void joinTotals(Purchase &order, const IncomingPurchase &row)
{
    const Purchase &next = row.purchase;
    if (next.amount && row.amountIsSum && order.amount) {
        order.amount->minor = boundedSum(order.amount->minor, next.amount->minor);
        order.discountMinor = boundedSum(order.discountMinor, next.discountMinor);
    } else if (next.amount) {
        order.amount = next.amount;
        order.discountMinor = next.discountMinor;
    }
    if (row.saysRefunded)
        order.refundedMinor =
            row.amountIsSum ? boundedSum(order.refundedMinor, next.refundedMinor) : next.refundedMinor;
    // A credit note can be paid, and a row of it can say that it is a refund.
    const bool saysItsMoney = !isFinal(next.status) || next.status == PurchaseStatus::Refunded;
    if (row.saysStatus && !(order.status == PurchaseStatus::CreditNote && saysItsMoney))
        order.status = next.status;
}

void join(IncomingPurchase &order, IncomingPurchase &&row)
{
    Purchase &known = order.purchase;
    Purchase &next = row.purchase;
    joinTotals(known, row);
    order.amountIsSum = order.amountIsSum || (next.amount && row.amountIsSum);
    order.saysStatus = order.saysStatus || row.saysStatus;
    order.saysRefunded = order.saysRefunded || row.saysRefunded;
    std::ranges::move(next.items, std::back_inserter(known.items));
    std::ranges::move(row.asRecords, std::back_inserter(order.asRecords));
    if (!known.when.isKnown())
        known.when = next.when;
    if (!known.channel.isStored())
        known.channel = next.channel;
    if (order.person == IncomingPerson{})
        order.person = row.person;
    else if (order.person.name.isEmpty())
        order.person.name = row.person.name;
    for (auto [words, other] : {std::pair(&known.what, &next.what), std::pair(&known.note, &next.note),
                                std::pair(&known.location, &next.location), std::pair(&order.servedBy, &row.servedBy),
                                std::pair(&order.refundOf, &row.refundOf)}) {
        if (words->isEmpty())
            *words = *other;
    }
    order.records += row.records;
}

void fillInWords(Purchase &purchase, const Purchase &said)
{
    for (const auto word : {&Purchase::what, &Purchase::note, &Purchase::location}) {
        if ((purchase.*word).isEmpty())
            purchase.*word = said.*word;
    }
    if (!purchase.servedBy.isStored())
        purchase.servedBy = said.servedBy;
}

bool sameItems(std::vector<PurchaseItem> known, std::vector<PurchaseItem> said)
{
    const auto what = [](const PurchaseItem &item) {
        return std::tie(item.name, item.sku, item.quantity, item.totalMinor);
    };
    if (said.empty())
        return true;
    std::ranges::sort(known, {}, what);
    std::ranges::sort(said, {}, what);
    return std::ranges::equal(known, said, {}, what, what);
}

bool isFinal(PurchaseStatus status)
{
    return status != PurchaseStatus::Pending && status != PurchaseStatus::Paid;
}

std::optional<Purchase> withNewer(const Purchase &known, const std::vector<PurchaseItem> &items, IncomingPurchase said)
{
    // Lines added up are not what was charged, where that stands beside them.
    if (said.amountIsSum && !(known.amount && totalOf(items) == known.amount->minor))
        said.purchase.amount.reset();
    said.amountIsSum = false;
    Purchase now = known;
    joinTotals(now, said);
    // What credit notes of earlier files took back is not said again by the order itself.
    now.refundedMinor = std::max(now.refundedMinor, known.refundedMinor);
    if (stageOf(now.status) < stageOf(known.status))
        return std::nullopt;
    now.items = sameItems(items, said.purchase.items) ? std::vector<PurchaseItem>() : std::move(said.purchase.items);
    fillIn(now, known, said.purchase);
    const auto details = [](const Purchase &purchase) {
        return std::tie(purchase.amount, purchase.discountMinor, purchase.refundedMinor, purchase.status,
                        purchase.channel, purchase.when, purchase.what, purchase.note, purchase.location,
                        purchase.servedBy);
    };
    const bool isSame = details(now) == details(known) && now.items.empty();
    return isSame ? std::nullopt : std::optional(std::move(now));
}

QByteArray contentKeyOf(const IncomingPurchase &incoming)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const auto add = [&hash](const QString &part) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\x1f", 1)); // So that "ab" + "c" differs from "a" + "bc".
    };
    const Purchase &purchase = incoming.purchase;
    const std::vector<ContactPoint> contacts = incoming.person.contacts();
    add(contacts.empty() ? QString() : keyOf(contacts.front().kind));
    add(contacts.empty() ? QString() : comparable(contacts.front().kind, contacts.front().value));
    add(purchase.when.at ? QString::number(*purchase.when.at) : purchase.when.day.toString(Qt::ISODate));
    add(purchase.amount ? QString::number(purchase.amount->minor) + purchase.amount->currency : QString());
    add(purchase.status == PurchaseStatus::CreditNote ? u"credit"_s : QString());
    return hash.result().first(16);
}

} // namespace Shopbell
