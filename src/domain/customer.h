// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace Shopbell {

// The numbers are stored in the shop file: append only.

/// What a customer is found by. Number: one that a till or a web shop gave. Name: as a purchase file spells it when it has
/// nothing better; only other purchase files find it again, never a review.
enum class ContactKind { Email = 1, Phone = 2, Number = 3, Name = 4 };

/// A way to reach somebody.
enum class ContactWay { None = 0, Email = 1, Phone = 2, Message = 3, Post = 4, InPerson = 5 };

/// What a customer says yes or no to. The first five are the ways of ContactWay.
enum class ConsentKind {
    Email = 1,
    Phone = 2,
    Message = 3,
    Post = 4,
    InPerson = 5,
    Marketing = 6,
    BeAsked = 7, ///< To be asked for a referral or a review.
    PublishName = 8,
};
ConsentKind consentFor(ContactWay way);

QString keyOf(ContactKind kind);
QString keyOf(ContactWay way);
QString keyOf(ConsentKind kind);
std::optional<ContactWay> contactWayFromKey(QStringView key);
std::optional<ConsentKind> consentKindFromKey(QStringView key);

struct ContactPoint
{
    ContactPointId id = {};
    ContactKind kind = ContactKind::Email;
    QString value = {};

    friend bool operator==(const ContactPoint &, const ContactPoint &) = default;
};

/// How contact points are compared: e-mails and names without letter case and outer blanks, phones by their digits and a
/// leading plus, numbers without blanks and a leading apostrophe. Empty when nothing is left.
QString comparable(ContactKind kind, const QString &value);

/// Whether a contact is one of them, as comparable() has it.
bool isSaidIn(const std::vector<ContactPoint> &traits, const ContactPoint &contact);

/// Whether somebody could be reached by what was typed: an e-mail is something before one @ and a domain with a dot behind
/// it, without blanks; a phone has at least three digits. Whatever is not empty is right for the other kinds.
bool isUsable(ContactKind kind, const QString &value);

/// A yes (granted) or a no, since when. It stands until it is withdrawn.
struct Consent
{
    ConsentId id = {};
    ConsentKind kind = ConsentKind::Email;
    bool granted = false;
    QString source = {}; ///< How it is known: "said at the till", "import".
    QDate since = {};
    QDate withdrawn = {};

    bool stands() const { return !withdrawn.isValid(); }
    friend bool operator==(const Consent &, const Consent &) = default;
};

/// A person.
struct Customer
{
    CustomerId id = {};
    BatchId batch = {};
    QString name = {};
    ContactWay preferred = ContactWay::None;
    SegmentId segment = {};
    TeamMemberId knownBy = {}; ///< The person in the shop who knows them.
    std::vector<ContactPoint> contacts = {}; ///< The first of a kind is the one to use.
    std::vector<Consent> consents = {};
    CustomerId mergedInto = {};
    qint64 createdAt = 0;

    friend bool operator==(const Customer &, const Customer &) = default;
};

/// The refusal of a way that stands, if any; then nobody may be reached that way.
std::optional<Consent> refusalOf(const Customer &customer, ContactWay way);

/// The wanted way for two entries of one person; None when either refuses it: a refusal wins.
ContactWay preferredOfBoth(ContactWay wanted, const Customer &one, const Customer &other);

struct CustomerSegment
{
    SegmentId id = {};
    QString name = {};
    qint64 customers = 0;

    friend bool operator==(const CustomerSegment &, const CustomerSegment &) = default;
};

struct TeamMember
{
    TeamMemberId id = {};
    QString name = {};
    bool left = false; ///< Works here no more.

    friend bool operator==(const TeamMember &, const TeamMember &) = default;
};

/// A line of the team's list.
struct TeamRow
{
    TeamMember member = {};
    QDate leftOn = {};
    qint64 openComplaints = 0; ///< That they own.
    qint64 openPromises = 0; ///< That they have to keep, or a step of.
    qint64 followUps = 0; ///< That they have planned.
    qint64 improvements = 0; ///< That they see to and that are not decided.
    qint64 asked = 0; ///< To take over, not answered yet.

    friend bool operator==(const TeamRow &, const TeamRow &) = default;
};

/// Something a customer wants (or does not want), in their words, with the why. The rank is the place in the list.
struct Need
{
    NeedId id = {};
    QString words = {};
    QString why = {};
    bool unwanted = false;

    friend bool operator==(const Need &, const Need &) = default;
};

struct CustomerNote
{
    NoteId id = {};
    QString text = {};
    qint64 at = 0; ///< UTC milliseconds.

    friend bool operator==(const CustomerNote &, const CustomerNote &) = default;
};

} // namespace Shopbell
