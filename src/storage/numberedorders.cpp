// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/arrivingpurchases.h"
#include "storage/connection.h"
#include "storage/contacts.h"
#include "storage/rows.h"

#include <algorithm>

// Which order of the shop a row of a file is of, or takes back.

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// What every order with the number ?1 has in common with what a row says of it; ?2 is the channel.
QString ordersNumbered(ChannelId channel, ChannelMatch match)
{
    const auto ofChannel = match == ChannelMatch::Same ? "channel_id IS ?2"_L1
        : channel.isStored()                           ? "channel_id IS NULL"_L1
                                                       : "channel_id > 0"_L1;
    return u"order_number = ?1 AND %1 AND (?3 IS NULL OR (status = 5) = ?3) "
           "AND (currency = ?4 OR currency = '' OR ?4 = '')"_s.arg(ofChannel);
}
/// Unless one takes back from the other besides: ?8 is wholeSaid() of the row, as takesBackBesides() has it.
constexpr auto isNotTakenBack = "(?8 IS NULL OR iif(?8 < 0, amount_minor IS ?8, ifnull(amount_minor, 0) >= 0))"_L1;
constexpr size_t mostOfOneNumber = 64; ///< Orders with one number, as a till numbers them anew each day.

/// Whether the amounts tell two orders apart where only one of them names a customer, or where neither does and the number
/// may be that of another channel. `several`: the shop has more of that number, so it is none that is given once.
bool isOfAnotherAmount(const StoredPurchase &stored, const IncomingPurchase &said, ChannelMatch match, bool several)
{
    const std::optional<Money> &known = stored.purchase.amount;
    const std::optional<Money> &next = said.purchase.amount;
    if (!known || !next || said.amountIsSum || *known == *next || !said.purchase.when.isKnown())
        return false;
    if (stored.isNobodys())
        return !said.person.isNobody() || match == ChannelMatch::Supposed;
    return said.person.isNobody() && several;
}

/// Whether credit notes are meant, or else orders; nothing where a row with less than nothing may be of one that became a
/// credit note of the order with its number.
std::optional<bool> creditSaid(const IncomingPurchase &said)
{
    if (said.purchase.status == PurchaseStatus::CreditNote)
        return true;
    return said.purchase.amount.value_or(Money()).minor < 0 ? std::nullopt : std::optional(false);
}

QString currencySaid(const IncomingPurchase &said)
{
    return said.purchase.amount ? said.purchase.amount->currency : QString();
}
} // namespace

std::optional<UnlinkedCredit> unlinkedCredit(const Purchase &purchase, const IncomingPurchase &row, ChannelId channel)
{
    if (purchase.refundOf.isStored())
        return std::nullopt;
    if (!row.refundOf.isEmpty() && purchase.status == PurchaseStatus::CreditNote)
        return UnlinkedCredit{purchase.id, row.refundOf, channel};
    const QString &number = row.purchase.orderNumber;
    const bool bearsNumber = !number.isEmpty() && mayTakeBack(purchase);
    return bearsNumber ? std::optional(UnlinkedCredit{purchase.id, number, channel, true}) : std::nullopt;
}

/// Of this import only those of the very channel are one order: its file tells them apart.
QString ArrivingPurchases::shownWhere(ChannelMatch match) const
{
    return match == ChannelMatch::Same ? u"(%1 OR batch_id = ?5)"_s.arg(m_shown) : m_shown;
}

Result<std::vector<StoredPurchase>> ArrivingPurchases::lastWithNumber(const IncomingPurchase &said, ChannelId channel,
                                                                      ChannelMatch match)
{
    // In the order of the index, so that no more are read.
    Statement select(m_connection,
                     u"SELECT %1 FROM purchase WHERE %2 AND %3 ORDER BY channel_id DESC, id DESC LIMIT ?6"_s.arg(
                         comparedColumns, ordersNumbered(channel, match), shownWhere(match)));
    select.bind(said.purchase.orderNumber, channel, creditSaid(said), currencySaid(said), m_batch,
                qint64(mostOfOneNumber) + 1);
    return rowsFrom(select, [this](const Statement &row) { return storedFrom(row); });
}

Result<NamedOrder> ArrivingPurchases::byNumber(const IncomingPurchase &said, ChannelId channel)
{
    Result<NamedOrder> order = byNumber(said, channel, ChannelMatch::Same);
    return !order || order->purchase ? order : byNumber(said, channel, ChannelMatch::Supposed);
}

Result<NamedOrder> ArrivingPurchases::byNumber(const IncomingPurchase &said, ChannelId channel, ChannelMatch match)
{
    const Result<std::vector<StoredPurchase>> numbered = lastWithNumber(said, channel, match);
    if (!numbered)
        return numbered.error();
    const Moment &when = said.purchase.when;
    if (numbered->size() > mostOfOneNumber && when.isKnown()) {
        const auto one = amongMany(said, channel, match);
        if (!one)
            return one.error();
        return NamedOrder{.purchase = *one, .isOneOfMany = true};
    }
    return closestOf(*numbered, said, channel, match);
}

/// Whether an order may be of the channel of a row, as far as the file said it of another row: of two channels one order is
/// not.
Result<bool> ArrivingPurchases::mayBeOfChannel(PurchaseId id, ChannelId channel, ChannelMatch match)
{
    if (match == ChannelMatch::Same || !channel.isStored())
        return true;
    const Result<ChannelId> said = channelNamedOf(id);
    if (!said)
        return said.error();
    return !said->isStored() || *said == channel;
}

Result<NamedOrder> ArrivingPurchases::closestOf(const std::vector<StoredPurchase> &numbered,
                                                const IncomingPurchase &said, ChannelId channel, ChannelMatch match)
{
    NamedOrder order;
    int mostAgreeing = -1;
    for (const StoredPurchase &stored : numbered) {
        if (takesBackBesides(stored.purchase.amount, said))
            continue;
        const Result<Likeness> likeness = likenessOf(stored, said);
        if (!likeness)
            return likeness.error();
        const auto [sameDay, samePerson, agreeing] = *likeness;
        if (!sameDay || !samePerson
            || (!stored.ofThisImport && isOfAnotherAmount(stored, said, match, numbered.size() > 1)))
            continue;
        const Result<bool> mayBe = mayBeOfChannel(stored.purchase.id, channel, match);
        if (!mayBe)
            return mayBe.error();
        if (!*mayBe)
            continue;
        if (agreeing > mostAgreeing) {
            mostAgreeing = agreeing;
            order = {stored};
        } else if (agreeing == mostAgreeing && !order.purchase->ofThisImport) {
            order.isUnclear = order.isUnclear || areOnTwoDays(order.purchase->purchase.when, stored.purchase.when)
                || order.purchase->purchase.customer != stored.purchase.customer;
        }
    }
    return order;
}

Result<ArrivingPurchases::Likeness> ArrivingPurchases::likenessOf(const StoredPurchase &stored,
                                                                  const IncomingPurchase &said)
{
    Likeness likeness;
    likeness.sameDay = !areOnTwoDays(stored.purchase.when, said.purchase.when);
    likeness.agreeing = int(likeness.sameDay && said.purchase.when.isKnown());
    const std::vector<ContactPoint> person = said.person.traits();
    if (person.empty())
        return likeness;
    if (!stored.saidOf.isEmpty() && stored.saidOf == surestContactKeyOf(said.person)) {
        likeness.agreeing += 2; // More than that the customer of today could be meant.
        return likeness;
    }
    // Its file knew a name only: the customer may have got the contacts of another order since.
    if (!said.person.name.isEmpty() && stored.saidOf == contactKeyOf({{}, ContactKind::Name, said.person.name})) {
        const Result<bool> isNamedOtherwise = this->isNamedOtherwise(stored.purchase.id, said.person);
        if (!isNamedOtherwise)
            return isNamedOtherwise.error();
        likeness.samePerson = !*isNamedOtherwise;
        likeness.agreeing += int(likeness.samePerson);
        return likeness;
    }
    const CustomerId customer = stored.purchase.customer;
    if (!customer.isStored() && !stored.isNobodys()) {
        likeness.samePerson = false;
        return likeness;
    }
    const Result<std::vector<ContactPoint>> traits =
        customer.isStored() ? traitsSoFar(customer) : traitsNamedOf(stored.purchase.id);
    if (!traits)
        return traits.error();
    likeness.samePerson = mayBeOnePerson(*traits, person);
    likeness.agreeing += int(likeness.samePerson && !traits->empty());
    return likeness;
}

/// Where very many have one number: on the day itself, and of the very customer or of nobody.
Result<std::optional<StoredPurchase>> ArrivingPurchases::amongMany(const IncomingPurchase &said, ChannelId channel,
                                                                   ChannelMatch match)
{
    const std::vector<ContactPoint> contacts = said.person.contacts();
    const Result<FoundCustomer> customer = customerAmongContacts(m_connection, said.person.name, contacts, m_batch);
    if (!customer)
        return customer.error();
    const auto find = [&](QLatin1StringView whose, const auto &who) -> Result<std::optional<StoredPurchase>> {
        Statement select(
            m_connection,
            u"SELECT %1 FROM purchase WHERE +%2 AND %3 AND day = ?6 AND %4 AND %5 LIMIT ?9"_s.arg(
                comparedColumns, ordersNumbered(channel, match), shownWhere(match), whose, isNotTakenBack));
        select.bind(said.purchase.orderNumber, channel, creditSaid(said), currencySaid(said), m_batch,
                    said.purchase.when.day.toJulianDay(), who, wholeSaid(said),
                    match == ChannelMatch::Same ? qint64(1) : qint64(mostOfOneNumber));
        const auto found = rowsFrom(select, [this](const Statement &row) { return storedFrom(row); });
        if (!found)
            return found.error();
        for (const StoredPurchase &stored : *found) {
            const Result<bool> mayBe = mayBeOfChannel(stored.purchase.id, channel, match);
            if (!mayBe)
                return mayBe.error();
            if (*mayBe && (match == ChannelMatch::Same || !isOfAnotherAmount(stored, said, match, true)))
                return std::optional(stored);
        }
        return std::optional<StoredPurchase>();
    };
    if (!contacts.empty()) {
        auto theirs = find("said_of = ?7"_L1, surestContactKeyOf(said.person));
        if (!theirs || *theirs)
            return theirs;
    }
    if (customer->id.isStored()) {
        auto theirs = find("customer_id = ?7"_L1, customer->id);
        if (!theirs || *theirs)
            return theirs;
    }
    return find("customer_id IS ?7"_L1, CustomerId());
}

/// Whether so many have the number that a customer's own orders are found more quickly; else those with the number are, as
/// of a customer who stands for everybody.
Result<bool> ArrivingPurchases::isOfMany(const QString &number)
{
    Statement count(m_connection, u"SELECT count(*) FROM (SELECT 1 FROM purchase WHERE order_number = ?1 LIMIT ?2)"_s);
    const Result<bool> counted = count.bind(number, qint64(mostOfOneNumber) + 1).next();
    return counted ? Result<bool>(count.integer(0) > qint64(mostOfOneNumber)) : counted;
}

Result<std::optional<StoredPurchase>> ArrivingPurchases::creditedBy(const UnlinkedCredit &credit, const Purchase &note)
{
    const auto lastOf = [&](const QString &number, QLatin1StringView whose) -> Result<std::optional<StoredPurchase>> {
        for (const ChannelMatch match : {ChannelMatch::Same, ChannelMatch::Supposed}) {
            Statement select(
                m_connection,
                u"SELECT %1 FROM purchase WHERE id IN (SELECT id FROM purchase WHERE %2 AND (%3 OR batch_id = ?5) "
                "AND day <= ?6 AND ifnull(amount_minor, 0) >= 0 AND %4 DESC LIMIT ?8) "
                "ORDER BY day DESC, id DESC LIMIT 1"_s.arg(comparedColumns, ordersNumbered(credit.channel, match),
                                                           m_shown, whose));
            select.bind(number, credit.channel, false, note.amount.value_or(Money()).currency, m_batch,
                        note.when.day.toJulianDay(), note.customer, qint64(mostOfOneNumber));
            const Result<bool> found = select.next();
            if (!found)
                return found.error();
            if (*found)
                return std::optional(storedFrom(select));
        }
        return std::optional<StoredPurchase>();
    };
    const QString &named = credit.orderNumber;
    const QString otherwise = named.startsWith(u'#') ? named.sliced(1) : u'#' + named;
    for (const QString &number : {named, otherwise}) {
        if (note.customer.isStored()) {
            const Result<bool> isMany = isOfMany(number);
            if (!isMany)
                return isMany.error();
            auto theirs =
                lastOf(number, *isMany ? "customer_id = ?7 ORDER BY day"_L1 : "+customer_id = ?7 ORDER BY day"_L1);
            if (!theirs || *theirs)
                return theirs;
        }
        auto anybodys = lastOf(number, "(customer_id IS NULL OR ?7 IS NULL) ORDER BY channel_id DESC, id"_L1);
        if (!anybodys || *anybodys)
            return anybodys;
    }
    return std::optional<StoredPurchase>();
}

Result<std::vector<StoredPurchase>> ArrivingPurchases::creditedByNumber(const UnlinkedCredit &credit,
                                                                        const Purchase &note)
{
    using Orders = std::vector<StoredPurchase>;
    const auto orders = [&](QLatin1StringView which, qint64 most) {
        Result<Orders> found = Orders();
        for (const ChannelMatch match : {ChannelMatch::Same, ChannelMatch::Supposed}) {
            Statement select(
                m_connection,
                u"SELECT %1 FROM purchase WHERE id IN (SELECT id FROM purchase WHERE %2 AND (%3 OR batch_id = ?5) "
                "AND day <= ?6 AND id <> ?7 AND amount_minor > 0 AND %4 LIMIT ?9) ORDER BY day DESC, id DESC"_s.arg(
                    comparedColumns, ordersNumbered(credit.channel, match), m_shown, which));
            select.bind(credit.orderNumber, credit.channel, false, note.amount.value_or(Money()).currency, m_batch,
                        note.when.day.toJulianDay(), note.id, note.customer, most);
            found = rowsFrom(select, [this](const Statement &row) { return storedFrom(row); });
            if (!found || !found->empty())
                break;
        }
        return found;
    };
    if (note.customer.isStored()) {
        const Result<bool> isMany = isOfMany(credit.orderNumber);
        if (!isMany)
            return isMany.error();
        Result<Orders> theirs =
            orders(*isMany ? "customer_id = ?8 ORDER BY day DESC"_L1 : "+customer_id = ?8 ORDER BY day DESC"_L1,
                   mostOfOneNumber);
        if (!theirs || !theirs->empty())
            return theirs;
    }
    Result<Orders> others = orders("(?8 IS NULL OR customer_id IS NOT ?8)"_L1, 2);
    if (!others || others->size() != 1)
        return others ? Orders() : others;
    const StoredPurchase &only = others->front();
    if (!note.customer.isStored() || !only.purchase.customer.isStored())
        return others;
    // As it will be when the file is read.
    const PurchaseId id = only.purchase.id;
    const Result<CustomerId> named = m_saidSoFar ? m_saidSoFar->namedOf(id).customer : namedOf(id);
    if (!named)
        return named.error();
    return *named == note.customer ? others : Orders();
}

} // namespace Shopbell
