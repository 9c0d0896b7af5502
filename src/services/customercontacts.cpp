// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/customercontacts.h"

#include "exchange/phonenumber.h"
#include "services/keepcustomers.h"

#include <algorithm>
#include <optional>

namespace Shopbell {

namespace {
/// The contacts of one kind before an edit. Each is a row by which a merge knows whose it was, so that whatever is listed
/// afterwards keeps the row that it had.
class RowsBefore
{
public:
    RowsBefore(ContactKind kind, const std::vector<ContactPoint> &contacts) : m_kind(kind)
    {
        std::ranges::copy_if(contacts, std::back_inserter(m_rows),
                             [kind](const ContactPoint &each) { return each.kind == kind; });
        m_isTaken.resize(m_rows.size());
    }

    /// Of the same value, best written the same way. Not stored: of none that is left.
    ContactPointId takeSame(const QString &value)
    {
        std::optional<size_t> found;
        for (size_t at = 0; at < m_rows.size(); ++at) {
            if (m_isTaken[at] || comparable(m_kind, m_rows[at].value) != comparable(m_kind, value))
                continue;
            if (!found || m_rows[at].value == value)
                found = at;
            if (m_rows[at].value == value)
                break;
        }
        return found ? take(*found) : ContactPointId();
    }

    /// The row of a place, whose value another one has replaced. Not stored: there is none, or its value is listed elsewhere.
    ContactPointId takeAt(size_t place)
    {
        return place < m_rows.size() && !m_isTaken[place] ? take(place) : ContactPointId();
    }

private:
    ContactPointId take(size_t at)
    {
        m_isTaken[at] = true;
        return m_rows[at].id;
    }

    ContactKind m_kind;
    std::vector<ContactPoint> m_rows;
    std::vector<bool> m_isTaken;
};

/// A blank among the values holds the place of one that is gone. What is listed twice stays twice where it was before.
void appendContacts(std::vector<ContactPoint> &contacts, ContactKind kind, const QStringList &values,
                    const std::vector<ContactPoint> &before)
{
    RowsBefore rows(kind, before);
    std::vector<ContactPointId> ids;
    for (const QString &value : values)
        ids.push_back(comparable(kind, value).isEmpty() ? ContactPointId() : rows.takeSame(value.trimmed()));
    QStringList seen;
    for (size_t at = 0; at < ids.size(); ++at) {
        const QString value = values[qsizetype(at)].trimmed();
        const QString same = comparable(kind, value);
        const bool isNew = !ids[at].isStored();
        if (same.isEmpty() || (isNew && seen.contains(same)))
            continue;
        seen += same;
        contacts.push_back({isNew ? rows.takeAt(at) : ids[at], kind, value});
    }
}

/// A number that was there stays as it is.
QStringList phonesFrom(const CustomerWords &words, const Customer &before, const QString &country)
{
    QStringList phones;
    for (const QString &phone : words.phones)
        phones += isAmong(before.contacts, ContactKind::Phone, phone) ? phone : internationalPhone(phone, country);
    return phones;
}
} // namespace

bool isAmong(const std::vector<ContactPoint> &contacts, ContactKind kind, const QString &value)
{
    return std::ranges::any_of(contacts, [&](const ContactPoint &each) {
        return each.kind == kind && comparable(kind, each.value) == comparable(kind, value);
    });
}

std::vector<ContactPoint> contactsFrom(const CustomerWords &words, const Customer &before, const QString &country)
{
    std::vector<ContactPoint> contacts;
    appendContacts(contacts, ContactKind::Email, words.emails, before.contacts);
    appendContacts(contacts, ContactKind::Phone, phonesFrom(words, before, country), before.contacts);
    for (const ContactPoint &contact : before.contacts) {
        if (contact.kind == ContactKind::Number || contact.kind == ContactKind::Name)
            contacts.push_back(contact);
    }
    const bool isKnownByMore =
        std::ranges::any_of(contacts, [](const ContactPoint &contact) { return contact.kind != ContactKind::Name; });
    if (!isKnownByMore) {
        QStringList names;
        for (const ContactPoint &contact : contacts)
            names += comparable(ContactKind::Name, contact.value);
        if (!names.contains(comparable(ContactKind::Name, words.name)))
            appendContacts(contacts, ContactKind::Name, {words.name.simplified()}, {});
    }
    return contacts;
}

bool sameContacts(const std::vector<ContactPoint> &one, const std::vector<ContactPoint> &other)
{
    return std::ranges::equal(one, other, [](const ContactPoint &left, const ContactPoint &right) {
        return left.kind == right.kind && left.value == right.value;
    });
}

} // namespace Shopbell
