// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/arrivingreferrals.h"

#include "domain/importkind.h"
#include "storage/connection.h"
#include "storage/contacts.h"
#include "storage/days.h"
#include "storage/hiddenbatches.h"
#include "storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Shopbell {

using namespace Qt::StringLiterals;

const char referralColumnsKept[] = "referrer_id,referrer_name,friend_id,friend_name,way,own_way,code,asked,reward,"
                                   "recommended_day,visited_day,created_at";

namespace {
/// The book was read before; not stored when the customer went meanwhile.
Result<CustomerId> stillThere(Connection &connection, CustomerId customer, BatchId batch)
{
    if (!customer.isStored())
        return customer;
    Statement select(connection,
                     u"SELECT 1 FROM customer WHERE id = ?1 AND (batch_id IS NULL OR batch_id = ?2 OR %1)"_s.arg(
                         QLatin1StringView(shownBatches)));
    const Result<bool> found = select.bind(customer, batch).next();
    if (!found)
        return found.error();
    return *found ? customer : CustomerId();
}

Result<CustomerId> whoIs(Connection &connection, const ReferralBook &book, const IncomingPerson &person, BatchId batch)
{
    std::vector<ContactPoint> contacts = person.contacts();
    std::erase_if(contacts, [](const ContactPoint &contact) { return contact.kind == ContactKind::Name; });
    if (contacts.empty())
        return stillThere(connection, book.named(person.name), batch);
    const Result<FoundCustomer> found = customerAmongContacts(connection, person.name, contacts, batch);
    if (!found)
        return found.error();
    return found->made ? CustomerId() : found->id;
}

/// A customer of the row whom its contacts find, where it says the name that they have not.
Status noteName(Connection &connection, const ReferralBook &book, CustomerId customer, const IncomingPerson &person,
                BatchId batch, DecidedReferral &decided)
{
    const std::vector<ContactPoint> contacts = person.contacts();
    const bool isFound = customer.isStored() && !contacts.empty() && contacts.front().kind != ContactKind::Name;
    if (!isFound || book.isNamedSince(customer))
        return done();
    const Result<WantedName> wanted = wantedName(connection, customer, person.name, batch);
    if (!wanted)
        return wanted.error();
    if (wanted->isWanted)
        decided.named.emplace_back(customer, person.name);
    return done();
}

void nameIn(ReferralBook &book, const DecidedReferral &decided)
{
    for (const auto &[customer, name] : decided.named)
        book.nameCustomer(customer, name);
}

bool canBeReached(const IncomingPerson &person)
{
    return !comparable(ContactKind::Email, person.email).isEmpty()
        || !comparable(ContactKind::Phone, person.phone).isEmpty();
}

bool shareContact(const IncomingPerson &a, const IncomingPerson &b)
{
    const auto same = [](ContactKind kind, const QString &one, const QString &other) {
        const QString key = comparable(kind, one);
        return !key.isEmpty() && key == comparable(kind, other);
    };
    return same(ContactKind::Email, a.email, b.email) || same(ContactKind::Phone, a.phone, b.phone);
}

QJsonValue numberOrNull(std::optional<qint64> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue idOrNull(CustomerId id)
{
    return id.isStored() ? QJsonValue(id.value()) : QJsonValue();
}
} // namespace

Result<DecidedReferral> decideReferral(Connection &connection, ReferralBook &book, const IncomingReferral &incoming,
                                       BatchId batch, const MakeReferrer &make)
{
    DecidedReferral decided{.referral = incoming.asReferral()};
    Referral &referral = decided.referral;
    const auto leftOut = [&](ProblemReason reason) {
        decided.named.clear();
        decided.leftOut = incoming.asRecord;
        decided.leftOut->reason = reason;
        decided.leftOut->value = referral.referrerName.isEmpty() ? referral.friendName : referral.referrerName;
        return decided;
    };
    const Result<CustomerId> sent = whoIs(connection, book, incoming.friendWho, batch);
    if (!sent)
        return sent.error();
    referral.friendId = *sent;
    if (Status noted = noteName(connection, book, *sent, incoming.friendWho, batch, decided); !noted)
        return noted.error();
    const bool byPerson = !referral.referrerName.isEmpty();
    if (byPerson) {
        const Result<CustomerId> referrer = whoIs(connection, book, incoming.referrer, batch);
        if (!referrer)
            return referrer.error();
        referral.referrer = *referrer;
        if (Status noted = noteName(connection, book, *referrer, incoming.referrer, batch, decided); !noted)
            return noted.error();
    }
    if (book.claim(referral, !incoming.way)) {
        decided.isThere = true;
        nameIn(book, decided);
        return decided;
    }
    if (byPerson) {
        if (!referral.referrer.isStored() && !canBeReached(incoming.referrer))
            return leftOut(ProblemReason::UnknownReferrer);
        const ReferralRefusal refusal =
            shareContact(incoming.referrer, incoming.friendWho) ? ReferralRefusal::Self : book.refusal(referral);
        if (refusal == ReferralRefusal::Self)
            return leftOut(ProblemReason::SentThemselves);
        if (refusal == ReferralRefusal::Loop)
            return leftOut(ProblemReason::SentInACircle);
        if (!referral.referrer.isStored()) {
            const Result<CustomerId> made = make(incoming.referrer);
            if (!made)
                return made.error();
            referral.referrer = *made;
            book.addCustomer(*made, referral.referrerName);
        }
        referral.referrerName.clear();
    }
    if (referral.friendId.isStored() && incoming.friendWho.name.isEmpty())
        referral.friendName.clear(); // A contact in the place of a name.
    nameIn(book, decided);
    book.add(referral);
    return decided;
}

QString keptRowOf(const Referral &referral)
{
    const QJsonArray row{idOrNull(referral.referrer),
                         referral.referrerName,
                         idOrNull(referral.friendId),
                         referral.friendName,
                         int(referral.way),
                         referral.ownWay,
                         referral.code,
                         referral.asked ? QJsonValue(int(*referral.asked)) : QJsonValue(),
                         referral.reward,
                         numberOrNull(storedDay(referral.recommended)),
                         numberOrNull(storedDay(referral.visited)),
                         referral.createdAt};
    return QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact));
}

Status putReferral(Connection &connection, qint64 id, const QString &row)
{
    Statement insert(
        connection,
        u"INSERT INTO referral (id, %1) SELECT ?1, ?2 ->> 0, ?2 ->> 1, ?2 ->> 2, ?2 ->> 3, ?2 ->> 4, ?2 ->> 5, "
        "?2 ->> 6, ?2 ->> 7, ?2 ->> 8, ?2 ->> 9, ?2 ->> 10, ?2 ->> 11 "
        "WHERE (?2 ->> 0 IS NULL OR ?2 ->> 0 IN (SELECT id FROM customer)) "
        "AND (?2 ->> 2 IS NULL OR ?2 ->> 2 IN (SELECT id FROM customer))"_s.arg(
            QLatin1StringView(referralColumnsKept)));
    return insert.bind(id, row).run();
}

Result<qint64> reserveReferrals(Connection &connection, BatchId batch, qint64 rows)
{
    const Result<qint64> last = connection.number(
        u"SELECT max(ifnull((SELECT max(id) FROM referral), 0), "
        "ifnull((SELECT max(last_id) FROM import_batch WHERE kind = %1), 0))"_s.arg(int(ImportKind::Referrals)));
    if (!last)
        return last.error();
    Statement update(connection, u"UPDATE import_batch SET first_id = ?2, last_id = ?3 WHERE id = ?1"_s);
    if (Status moved = update.bind(batch, *last + 1, *last + rows).run(); !moved)
        return moved.error();
    return *last + 1;
}

} // namespace Shopbell
