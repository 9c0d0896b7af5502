// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customer.h"

#include "domain/keys.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr KeyTable<ContactKind, 4> contactKinds{{
    {ContactKind::Email, "e-mail"_L1},
    {ContactKind::Phone, "phone"_L1},
    {ContactKind::Number, "number"_L1},
    {ContactKind::Name, "name"_L1},
}};
constexpr KeyTable<ContactWay, 6> ways{{
    {ContactWay::None, "none"_L1},
    {ContactWay::Email, "e-mail"_L1},
    {ContactWay::Phone, "phone"_L1},
    {ContactWay::Message, "message"_L1},
    {ContactWay::Post, "post"_L1},
    {ContactWay::InPerson, "in-person"_L1},
}};
constexpr KeyTable<ConsentKind, 8> consentKinds{{
    {ConsentKind::Email, "e-mail"_L1},
    {ConsentKind::Phone, "phone"_L1},
    {ConsentKind::Message, "message"_L1},
    {ConsentKind::Post, "post"_L1},
    {ConsentKind::InPerson, "in-person"_L1},
    {ConsentKind::Marketing, "marketing"_L1},
    {ConsentKind::BeAsked, "be-asked"_L1},
    {ConsentKind::PublishName, "publish-name"_L1},
}};

constexpr int fewestDigits = 3; // Of a number to call: an extension in the house.

bool isAddress(const QString &email)
{
    const QString domain = email.section(u'@', 1);
    const bool hasBlank = std::ranges::any_of(email, [](QChar character) { return character.isSpace(); });
    return !hasBlank && email.count(u'@') == 1 && !email.startsWith(u'@') && domain.contains(u'.')
        && !domain.startsWith(u'.') && !domain.endsWith(u'.') && !domain.contains(".."_L1);
}

QString digitsOf(const QString &phone)
{
    QString digits;
    for (const QChar character : phone) {
        if (character.isDigit())
            digits += QString::number(character.digitValue());
        else if (character == u'+' && digits.isEmpty())
            digits += character;
    }
    return digits == u"+" ? QString() : digits;
}
} // namespace

ConsentKind consentFor(ContactWay way)
{
    Q_ASSERT(way != ContactWay::None);
    return ConsentKind(int(way));
}

QString keyOf(ContactKind kind)
{
    return keyIn(contactKinds, kind);
}

QString keyOf(ContactWay way)
{
    return keyIn(ways, way);
}

QString keyOf(ConsentKind kind)
{
    return keyIn(consentKinds, kind);
}

std::optional<ContactWay> contactWayFromKey(QStringView key)
{
    return valueIn(ways, key);
}

std::optional<ConsentKind> consentKindFromKey(QStringView key)
{
    return valueIn(consentKinds, key);
}

QString comparable(ContactKind kind, const QString &value)
{
    switch (kind) {
    case ContactKind::Email:
        return value.trimmed().toCaseFolded();
    case ContactKind::Phone:
        return digitsOf(value.trimmed());
    case ContactKind::Number: {
        QString number = value.trimmed();
        if (number.startsWith(u'\''))
            number.remove(0, 1);
        return number.trimmed().toCaseFolded();
    }
    case ContactKind::Name:
        return value.simplified().toCaseFolded();
    }
    Q_UNREACHABLE();
}

bool isSaidIn(const std::vector<ContactPoint> &traits, const ContactPoint &contact)
{
    const QString same = comparable(contact.kind, contact.value);
    return !same.isEmpty() && std::ranges::any_of(traits, [&](const ContactPoint &trait) {
        return trait.kind == contact.kind && comparable(trait.kind, trait.value) == same;
    });
}

bool isUsable(ContactKind kind, const QString &value)
{
    switch (kind) {
    case ContactKind::Email:
        return isAddress(value.trimmed());
    case ContactKind::Phone:
        return std::ranges::count_if(digitsOf(value), [](QChar character) { return character.isDigit(); })
            >= fewestDigits;
    case ContactKind::Number:
    case ContactKind::Name:
        return !comparable(kind, value).isEmpty();
    }
    Q_UNREACHABLE();
}

std::optional<Consent> refusalOf(const Customer &customer, ContactWay way)
{
    if (way == ContactWay::None)
        return std::nullopt;
    const auto refusal = std::ranges::find_if(customer.consents, [kind = consentFor(way)](const Consent &consent) {
        return consent.kind == kind && !consent.granted && consent.stands();
    });
    return refusal == customer.consents.end() ? std::nullopt : std::optional(*refusal);
}

ContactWay preferredOfBoth(ContactWay wanted, const Customer &one, const Customer &other)
{
    return refusalOf(one, wanted) || refusalOf(other, wanted) ? ContactWay::None : wanted;
}

} // namespace Shopbell
