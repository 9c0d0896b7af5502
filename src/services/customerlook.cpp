// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/customerlook.h"

#include "domain/newercustomer.h"
#include "storage/contacts.h"
#include "storage/customerchanges.h"

#include <QCryptographicHash>
#include <QStringList>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// Stands for all that a row says, in 8 bytes.
QByteArray contentOf(const IncomingCustomer &said)
{
    constexpr QChar between(0x1f); // So that "ab" + "c" differs from "a" + "bc".
    QStringList words{said.person.name, said.segment, said.knownBy, keyOf(said.preferred)};
    for (const ContactPoint &contact : said.contacts())
        words << keyOf(contact.kind) << comparable(contact.kind, contact.value);
    for (const Consent &wish : said.consents)
        words << keyOf(wish.kind) << QString::number(int(wish.granted)) << wish.since.toString(Qt::ISODate)
              << wish.withdrawn.toString(Qt::ISODate);
    for (const CustomerNote &note : said.notes)
        words << note.text;
    for (const Need &need : said.needs)
        words << need.words << need.why << QString::number(int(need.unwanted));
    return QCryptographicHash::hash(words.join(between).toUtf8(), QCryptographicHash::Sha1).first(8);
}
} // namespace

QString listedName(const IncomingPerson &person)
{
    const std::vector<ContactPoint> contacts = person.contacts();
    return !person.name.isEmpty() || contacts.empty() ? person.name : contacts.front().value;
}

Result<CheckedRow> CustomerLook::look(Connection &connection, const IncomingCustomer &incoming, QDate today)
{
    const Result<CheckedRow::Fate> fate = fateOf(connection, incoming, today);
    if (!fate)
        return fate.error();
    QStringList contacts;
    for (const ContactPoint &contact : incoming.person.contacts())
        contacts << contact.value;
    return CheckedRow{
        .fate = *fate, .line = incoming.line, .author = listedName(incoming.person), .text = contacts.join(u"  "_s)};
}

Result<CheckedRow::Fate> CustomerLook::fateOf(Connection &connection, const IncomingCustomer &incoming, QDate today)
{
    using Fate = CheckedRow::Fate;
    const std::vector<ContactPoint> contacts = incoming.contacts();
    const QByteArray content = contentOf(incoming);
    std::optional<Fate> inFile;
    for (const ContactPoint &contact : contacts) {
        QByteArray &told = m_told[contactKeyOf(contact)];
        if (!told.isEmpty())
            inFile = told == content ? Fate::SeenBefore : inFile.value_or(Fate::NewWords);
        told = content;
    }
    if (inFile)
        return *inFile;
    const Result<FoundCustomer> found = customerAmongContacts(connection, contacts, {});
    if (!found)
        return found.error();
    if (!found->id.isStored())
        return Fate::New;
    const Result<KnownCustomer> known = knownCustomer(connection, found->id, incoming);
    if (!known)
        return known.error();
    const Result<SaidContacts> said = contactsSaidOf(connection, found->id, contacts, {});
    if (!said)
        return said.error();
    return withNewer(*known, incoming, said->fresh, today).isNewer ? Fate::NewWords : Fate::SeenBefore;
}

} // namespace Shopbell
