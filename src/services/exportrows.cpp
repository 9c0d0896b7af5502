// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exportrows.h"

#include "exchange/customercells.h"
#include "exchange/dates.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// The time of day; with its offset only where the clocks went back and the time alone could be another one. What a file
/// said is told to the millisecond, so that it is the same record when it comes again.
QString timeText(const Purchase &purchase, const QTimeZone &zone)
{
    const Moment &moment = purchase.when;
    if (!moment.at)
        return {};
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(*moment.at, zone);
    const bool isFiner = time.time().msec() != 0 && !purchase.typedByHand();
    const QString text = time.time().toString(isFiner ? u"HH:mm:ss.zzz"_s : u"HH:mm:ss"_s);
    const bool isPlain = QDateTime(time.date(), time.time(), zone).toMSecsSinceEpoch() == *moment.at;
    return isPlain ? text : text + time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate).mid(19);
}

QString amountUnlessNone(qint64 minor, const QString &currency)
{
    return minor == 0 ? QString() : majorText({minor, currency});
}

QString yesOrNothing(bool is)
{
    return is ? u"yes"_s : QString();
}

QString answerText(const std::optional<bool> &answer)
{
    return answer ? (*answer ? u"yes"_s : u"no"_s) : QString();
}

/// Each cell names how far its scale goes; whether 10 begins with 0 or with 1, the column beside it says.
QString ratingText(const std::optional<Rating> &rating)
{
    if (!rating)
        return {};
    const QString value = QString::number(rating->value, 'g', 12);
    switch (rating->scale) {
    case RatingScale::OneToFive:
        return value + u"/5"_s;
    case RatingScale::OneToTen:
    case RatingScale::ZeroToTen:
        return value + u"/10"_s;
    case RatingScale::Percent:
        return value + u'%';
    case RatingScale::Thumbs:
        return rating->value > 0 ? u"up"_s : u"down"_s;
    }
    Q_UNREACHABLE();
}

QString firstContact(const Customer &person, ContactKind kind)
{
    const auto found = std::ranges::find(person.contacts, kind, &ContactPoint::kind);
    return found == person.contacts.end() ? QString() : found->value;
}

/// Those behind the first of a kind.
QString furtherContacts(const Customer &person, ContactKind kind)
{
    QStringList values;
    for (const ContactPoint &contact : person.contacts) {
        if (contact.kind == kind)
            values << contact.value;
    }
    return listCell(values.sliced(std::min<qsizetype>(1, values.size())));
}

/// Names in files by which the customer is found, but for the one that every file finds whom nothing else is known of.
QString otherNames(const Customer &person)
{
    const bool isNameAlone = std::ranges::all_of(
        person.contacts, [](const ContactPoint &contact) { return contact.kind == ContactKind::Name; });
    QStringList names;
    for (const ContactPoint &contact : person.contacts) {
        const bool isImplied =
            isNameAlone && comparable(contact.kind, contact.value) == comparable(contact.kind, person.name);
        if (contact.kind == ContactKind::Name && !isImplied)
            names << contact.value;
    }
    return listCell(names);
}

QString consentText(const Customer &person, ConsentKind kind)
{
    for (const Consent &consent : person.consents) {
        if (consent.kind == kind && consent.stands())
            return consent.granted ? u"yes"_s : u"no"_s;
    }
    return {};
}

QString wishesText(const Customer &person)
{
    QStringList wishes;
    for (const Consent &consent : person.consents)
        wishes << wishText(consent);
    return listCell(wishes);
}

/// The first posted reply, and everything behind it in words.
struct ConversationCells
{
    QString reply = {};
    QString replied = {};
    QString further = {};
};

ConversationCells cellsOf(const std::vector<Message> &conversation, const QTimeZone &zone)
{
    ConversationCells cells;
    QStringList further;
    for (const Message &message : conversation) {
        const Response *response = std::get_if<Response>(&message);
        if (response && cells.reply.isEmpty()) {
            cells.reply = response->text;
            cells.replied = writtenMoment(response->posted, zone);
            continue;
        }
        const Turn *turn = std::get_if<Turn>(&message);
        const QString when = writtenMoment(turn ? turn->said : response->posted, zone);
        const QString who = turn ? u"customer"_s : u"shop"_s;
        further << (when.isEmpty() ? who : when + u' ' + who) + u": "_s + (turn ? turn->text : response->text);
    }
    cells.further = further.join(u"\n\n"_s);
    return cells;
}

QString tagsText(const std::vector<Tag> &tags)
{
    QStringList names;
    for (const Tag &tag : tags)
        names << tag.name;
    return names.join(u"; "_s);
}

const QStringList &ownReviewColumns()
{
    static const QStringList columns{u"Date"_s,      u"Author"_s,        u"Rating"_s,          u"Scale"_s,
                                     u"Title"_s,     u"Text"_s,          u"Sentiment"_s,       u"Channel"_s,
                                     u"E-mail"_s,    u"Phone"_s,         u"Reply"_s,           u"Reply date"_s,
                                     u"Review ID"_s, u"Link"_s,          u"Language"_s,        u"Product"_s,
                                     u"Location"_s,  u"Online status"_s, u"Verified"_s,        u"Incentive"_s,
                                     u"Kind"_s,      u"Said by"_s,       u"Touchpoint"_s,      u"Where it hurts"_s,
                                     u"Urgent"_s,    u"Private"_s,       u"Flagged"_s,         u"Archived"_s,
                                     u"Tags"_s,      u"Private note"_s,  u"Further messages"_s};
    return columns;
}

/// What is usual is left empty, so that what an earlier shop said, kept as a column, is told again.
template<typename Value>
QString unlessUsual(Value value, Value usual)
{
    return value == usual ? QString() : keyOf(value);
}
} // namespace

TableRow reviewHeadings(const QStringList &extraColumns)
{
    TableRow headings(ownReviewColumns().begin(), ownReviewColumns().end());
    for (const QString &column : extraColumns) {
        if (!ownReviewColumns().contains(column))
            headings.push_back(column);
    }
    return headings;
}

TableRow rowOf(const ReviewDetails &details, const QStringList &extraColumns, const QTimeZone &zone)
{
    const Review &review = details.review;
    const ConversationCells conversation = cellsOf(details.conversation, zone);
    const bool isLabelled = review.origin != SentimentOrigin::Rating && review.sentiment != Sentiment::Unsorted;
    TableRow row{writtenMoment(review.posted, zone),
                 review.author,
                 ratingText(review.rating),
                 review.rating ? keyOf(review.rating->scale) : QString(),
                 review.title,
                 review.text,
                 isLabelled ? keyOf(review.sentiment) : QString(),
                 details.channel.key,
                 review.email,
                 review.phone,
                 conversation.reply,
                 conversation.replied,
                 review.sourceId,
                 review.link,
                 review.language,
                 review.product,
                 review.location,
                 review.onlineStatus,
                 answerText(review.verified),
                 answerText(review.incentive),
                 unlessUsual(review.kind, ReviewKind::Remark),
                 unlessUsual(review.source, ReviewSource::Customer),
                 unlessUsual(review.touchpoint, Touchpoint::None),
                 unlessUsual(review.whereItHurts, WhereItHurts::None),
                 yesOrNothing(review.urgent),
                 yesOrNothing(review.isPrivate),
                 yesOrNothing(review.flagged),
                 yesOrNothing(review.archived),
                 tagsText(details.tags),
                 review.privateNote,
                 conversation.further};
    const TableRow headings = reviewHeadings(extraColumns);
    row.resize(headings.size());
    for (const auto &[name, value] : details.extra) {
        const auto place = std::ranges::find(headings, name);
        if (place != headings.end() && row[size_t(place - headings.begin())].isEmpty())
            row[size_t(place - headings.begin())] = value;
    }
    return row;
}

TableRow customerHeadings()
{
    return {u"Customer"_s,
            u"E-mail"_s,
            u"Phone"_s,
            u"Customer number"_s,
            u"Segment"_s,
            u"Note"_s,
            u"Marketing"_s,
            u"Messages"_s,
            u"Preferred way"_s,
            u"Known by"_s,
            u"Further e-mails"_s,
            u"Further phones"_s,
            u"Further customer numbers"_s,
            u"Other names"_s,
            u"Wishes"_s,
            u"Needs"_s,
            u"Scores"_s};
}

TableRow rowOf(const ExportedCustomer &customer, const QTimeZone &zone)
{
    QStringList notes;
    for (const CustomerNote &note : customer.notes)
        notes << noteText(note, zone);
    QStringList needs;
    for (const Need &need : customer.needs)
        needs << needText(need);
    QStringList scores;
    for (const IncomingScore &told : customer.scores)
        scores << scoreText(told.score, told.askedBy, zone);
    const Customer &person = customer.person;
    return {person.name,
            firstContact(person, ContactKind::Email),
            firstContact(person, ContactKind::Phone),
            firstContact(person, ContactKind::Number),
            customer.row.segmentName,
            listCell(notes),
            consentText(person, ConsentKind::Marketing),
            consentText(person, ConsentKind::Message),
            person.preferred == ContactWay::None ? QString() : keyOf(person.preferred),
            customer.knownBy,
            furtherContacts(person, ContactKind::Email),
            furtherContacts(person, ContactKind::Phone),
            furtherContacts(person, ContactKind::Number),
            otherNames(person),
            wishesText(person),
            listCell(needs),
            listCell(scores)};
}

TableRow purchaseHeadings()
{
    return {u"Customer"_s,     u"E-mail"_s,    u"Phone"_s,     u"Customer number"_s,
            u"Date"_s,         u"Time"_s,      u"Amount"_s,    u"Currency"_s,
            u"Order number"_s, u"Status"_s,    u"Discount"_s,  u"Refunded"_s,
            u"Channel"_s,      u"Location"_s,  u"Served by"_s, u"What"_s,
            u"Note"_s,         u"Refund of"_s, u"Item"_s,      u"SKU"_s,
            u"Quantity"_s,     u"Line total"_s};
}

std::vector<TableRow> rowsOf(const ScannedPurchase &scanned, const Customer &buyer, const QString &channel,
                             const QString &shopCurrency, const QTimeZone &zone)
{
    const Purchase &purchase = scanned.row.purchase;
    const QString currency = purchase.amount ? purchase.amount->currency : shopCurrency;
    const bool namesMoney = purchase.amount || purchase.discountMinor != 0 || purchase.refundedMinor != 0
        || std::ranges::any_of(purchase.items, [](const PurchaseItem &item) { return item.totalMinor.has_value(); });
    // What linked credit notes took back they take back again when they are brought in.
    const qint64 refunded = purchase.refundedMinor > scanned.refundedByNotes ? purchase.refundedMinor : 0;
    const bool byNotes = scanned.refundedByNotes > 0 && purchase.status == PurchaseStatus::Refunded;
    TableRow first{buyer.name,
                   firstContact(buyer, ContactKind::Email),
                   firstContact(buyer, ContactKind::Phone),
                   firstContact(buyer, ContactKind::Number),
                   purchase.when.day.toString(Qt::ISODate),
                   timeText(purchase, zone),
                   purchase.amount ? majorText(*purchase.amount) : QString(),
                   namesMoney ? currency : QString(),
                   purchase.orderNumber,
                   keyOf(byNotes ? PurchaseStatus::Paid : purchase.status),
                   amountUnlessNone(purchase.discountMinor, currency),
                   amountUnlessNone(refunded, currency),
                   channel,
                   purchase.location,
                   scanned.row.servedByName,
                   purchase.what,
                   purchase.note,
                   scanned.refundOfNumber};
    const size_t itemColumn = first.size();
    first.resize(purchaseHeadings().size());
    std::vector<TableRow> rows{std::move(first)};
    for (size_t at = 0; at < purchase.items.size(); ++at) {
        if (at > 0) // A row of an item alone belongs to the purchase above it.
            rows.emplace_back(purchaseHeadings().size());
        const PurchaseItem &item = purchase.items[at];
        TableRow &row = rows.back();
        row[itemColumn] = item.name;
        row[itemColumn + 1] = item.sku;
        row[itemColumn + 2] = QString::number(item.quantity, 'g', 12);
        row[itemColumn + 3] = item.totalMinor ? majorText({*item.totalMinor, currency}) : QString();
    }
    return rows;
}

TableRow referralHeadings()
{
    return {u"Recommended"_s, u"Sent by"_s,       u"Sent by e-mail"_s, u"Sent by phone"_s, u"Sent by number"_s,
            u"Friend"_s,      u"Friend e-mail"_s, u"Friend phone"_s,   u"Friend number"_s, u"Way"_s,
            u"Asked"_s,       u"Code"_s,          u"Reward"_s,         u"Visited"_s,       u"Bought"_s,
            u"Stage"_s,       u"Credit"_s};
}

TableRow rowOf(const ReferralRow &row, const Customer &referrer, const Customer &friendWho)
{
    const Referral &referral = row.referral;
    return {referral.recommended.toString(Qt::ISODate),
            row.referrerName,
            firstContact(referrer, ContactKind::Email),
            firstContact(referrer, ContactKind::Phone),
            firstContact(referrer, ContactKind::Number),
            row.friendName,
            firstContact(friendWho, ContactKind::Email),
            firstContact(friendWho, ContactKind::Phone),
            firstContact(friendWho, ContactKind::Number),
            referral.way == ReferralWay::Own ? referral.ownWay : keyOf(referral.way),
            answerText(referral.asked),
            referral.code,
            referral.reward,
            referral.visited.toString(Qt::ISODate),
            row.bought.toString(Qt::ISODate),
            keyOf(row.stage),
            keyOf(row.credit)};
}

} // namespace Shopbell
