// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/referralchecker.h"

#include "exchange/checkparts.h"
#include "exchange/dates.h"
#include "exchange/labels.h"
#include "exchange/personreader.h"
#include "exchange/textcursor.h"

#include <algorithm>

namespace Shopbell {

namespace {
/// What a field of one side says of a person; nothing of other fields.
std::optional<ImportField> ofReferrer(ImportField field)
{
    switch (field) {
    case ImportField::SentBy:
        return ImportField::Customer;
    case ImportField::SentByEmail:
        return ImportField::Email;
    case ImportField::SentByPhone:
        return ImportField::Phone;
    case ImportField::SentByNumber:
        return ImportField::CustomerNumber;
    default:
        return std::nullopt;
    }
}

std::optional<ImportField> ofFriend(ImportField field)
{
    switch (field) {
    case ImportField::Friend:
        return ImportField::Customer;
    case ImportField::FriendEmail:
        return ImportField::Email;
    case ImportField::FriendPhone:
        return ImportField::Phone;
    case ImportField::FriendNumber:
        return ImportField::CustomerNumber;
    default:
        return std::nullopt;
    }
}

/// The same of either.
ImportField ofPerson(ImportField field)
{
    const std::optional<ImportField> said = ofReferrer(field);
    return said ? *said : ofFriend(field).value_or(ImportField::Skip);
}

/// "told-a-friend", "Told a friend"; what is none of ours is a way of the owner's own.
void setWay(IncomingReferral &referral, const QString &words)
{
    referral.way = referralWayFromKey(QString(words).replace(u' ', u'-'));
    if (!referral.way || referral.way == ReferralWay::Own) {
        referral.way = ReferralWay::Own;
        referral.ownWay = words;
    }
}

/// What cannot be told without the shop.
std::optional<ProblemReason> faultOf(const IncomingReferral &referral)
{
    if (!referral.recommended.isValid())
        return ProblemReason::NoDate;
    if (referral.friendWho.isNobody())
        return ProblemReason::NoFriend;
    const bool needsNobody = referral.way && (isWithoutPerson(*referral.way) || *referral.way == ReferralWay::Own);
    if (referral.referrer.isNobody() && !needsNobody)
        return ProblemReason::NoReferrer;
    if (referral.visited.isValid() && referral.visited < referral.recommended)
        return ProblemReason::VisitedBefore;
    return std::nullopt;
}
} // namespace

/// A referral in the making.
struct ReferralChecker::Reading
{
    IncomingReferral incoming = {};
    PersonReader referrer = {};
    PersonReader friendWho = {};
};

ReferralChecker::ReferralChecker(ImportPlan plan, const QTimeZone &zone) : m_plan(std::move(plan)), m_zone(zone)
{
    m_plan.fields.resize(m_plan.columns.size(), ImportField::Skip);
}

QDate ReferralChecker::dayFrom(std::string_view cell) const
{
    const std::optional<WrittenDate> date = Shopbell::dateFrom(cell, m_plan.dateOrder);
    return date ? momentOf(*date, m_zone).day : QDate();
}

/// Takes one cell that is more than blanks; the reason if it spoils the record.
std::optional<ProblemReason> ReferralChecker::take(Reading &reading, ImportField field, std::string_view cell) const
{
    if (const std::optional<ImportField> said = ofReferrer(field)) {
        reading.referrer.take(*said, cell);
        return std::nullopt;
    }
    if (const std::optional<ImportField> said = ofFriend(field)) {
        reading.friendWho.take(*said, cell);
        return std::nullopt;
    }
    IncomingReferral &referral = reading.incoming;
    const std::string_view trimmed = withoutBlanks(cell);
    if (saysNothing(trimmed))
        return std::nullopt;
    const auto takeDay = [&](QDate &day) {
        day = dayFrom(trimmed);
        return day.isValid() ? std::nullopt : std::optional(ProblemReason::UnreadableDate);
    };
    switch (field) {
    case ImportField::Date:
        return takeDay(referral.recommended);
    case ImportField::Visited:
        return takeDay(referral.visited);
    case ImportField::Way:
        setWay(referral, textOf(trimmed).simplified());
        break;
    case ImportField::Asked:
        referral.asked = flagFrom(trimmed);
        break;
    case ImportField::Code:
        referral.code = textOf(trimmed).simplified();
        break;
    case ImportField::Reward:
        referral.reward = textOf(trimmed).simplified();
        break;
    default: // Skipped, or a field of another kind of file.
        break;
    }
    return std::nullopt;
}

CheckedReferral ReferralChecker::check(const Record &record) const
{
    if (record.fault)
        return problemOf(m_plan, record, faultyColumn(record), *record.fault);
    Reading reading;
    IncomingReferral &incoming = reading.incoming;
    incoming.line = record.line;
    for (size_t column = 0; column < std::min(record.cells.size(), m_plan.fields.size()); ++column) {
        const std::string_view cell = meantCell(m_plan, record, column);
        if (withoutBlanks(cell).empty())
            continue;
        if (isOddContact(ofPerson(m_plan.fields[column]), cell)) {
            incoming.unkept += underHeading(m_plan, column, cell);
            continue;
        }
        if (const std::optional<ProblemReason> reason = take(reading, m_plan.fields[column], cell))
            return problemOf(m_plan, record, int(column), *reason);
    }
    incoming.referrer = reading.referrer.person();
    incoming.friendWho = reading.friendWho.person();
    if (const std::optional<ProblemReason> fault = faultOf(incoming))
        return problemOf(m_plan, record, -1, *fault);
    incoming.asRecord = problemOf(m_plan, record, -1, ProblemReason::UnknownReferrer);
    return std::move(incoming);
}

} // namespace Shopbell
