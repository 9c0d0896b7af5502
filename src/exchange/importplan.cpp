// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importplan.h"

#include "domain/keys.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr KeyTable<ImportField, 70> fieldKeys{{
    {ImportField::Extra, "extra"_L1},
    {ImportField::Skip, "skip"_L1},
    {ImportField::Text, "text"_L1},
    {ImportField::Title, "title"_L1},
    {ImportField::Rating, "rating"_L1},
    {ImportField::Sentiment, "sentiment"_L1},
    {ImportField::Date, "date"_L1},
    {ImportField::Author, "author"_L1},
    {ImportField::Email, "email"_L1},
    {ImportField::Phone, "phone"_L1},
    {ImportField::Reply, "reply"_L1},
    {ImportField::ReplyDate, "reply-date"_L1},
    {ImportField::SourceId, "id"_L1},
    {ImportField::Link, "link"_L1},
    {ImportField::Channel, "channel"_L1},
    {ImportField::Language, "language"_L1},
    {ImportField::Product, "product"_L1},
    {ImportField::Location, "location"_L1},
    {ImportField::OnlineStatus, "status"_L1},
    {ImportField::Verified, "verified"_L1},
    {ImportField::Incentive, "incentive"_L1},
    {ImportField::Customer, "customer"_L1},
    {ImportField::FirstName, "first-name"_L1},
    {ImportField::LastName, "last-name"_L1},
    {ImportField::CustomerNumber, "customer-number"_L1},
    {ImportField::Time, "time"_L1},
    {ImportField::OrderNumber, "order"_L1},
    {ImportField::Amount, "amount"_L1},
    {ImportField::Currency, "currency"_L1},
    {ImportField::Item, "item"_L1},
    {ImportField::Sku, "sku"_L1},
    {ImportField::Quantity, "quantity"_L1},
    {ImportField::Price, "price"_L1},
    {ImportField::LineTotal, "line-total"_L1},
    {ImportField::Discount, "discount"_L1},
    {ImportField::Refunded, "refunded"_L1},
    {ImportField::Status, "order-status"_L1},
    {ImportField::CancelledAt, "cancelled-at"_L1},
    {ImportField::ServedBy, "served-by"_L1},
    {ImportField::What, "what"_L1},
    {ImportField::Note, "note"_L1},
    {ImportField::Event, "event"_L1},
    {ImportField::RefundOf, "refund-of"_L1},
    {ImportField::RefundedTo, "refunded-to"_L1},
    {ImportField::Segment, "segment"_L1},
    {ImportField::MarketingConsent, "marketing-consent"_L1},
    {ImportField::MessageConsent, "message-consent"_L1},
    {ImportField::Scale, "scale"_L1},
    {ImportField::FurtherEmails, "further-emails"_L1},
    {ImportField::FurtherPhones, "further-phones"_L1},
    {ImportField::FurtherNumbers, "further-numbers"_L1},
    {ImportField::OtherNames, "other-names"_L1},
    {ImportField::PreferredWay, "preferred-way"_L1},
    {ImportField::KnownBy, "known-by"_L1},
    {ImportField::Wishes, "wishes"_L1},
    {ImportField::Needs, "needs"_L1},
    {ImportField::Scores, "scores"_L1},
    {ImportField::SentBy, "sent-by"_L1},
    {ImportField::SentByEmail, "sent-by-email"_L1},
    {ImportField::SentByPhone, "sent-by-phone"_L1},
    {ImportField::SentByNumber, "sent-by-number"_L1},
    {ImportField::Friend, "friend"_L1},
    {ImportField::FriendEmail, "friend-email"_L1},
    {ImportField::FriendPhone, "friend-phone"_L1},
    {ImportField::FriendNumber, "friend-number"_L1},
    {ImportField::Way, "way"_L1},
    {ImportField::Asked, "asked"_L1},
    {ImportField::Code, "code"_L1},
    {ImportField::Reward, "reward"_L1},
    {ImportField::Visited, "visited"_L1},
}};
constexpr KeyTable<DateOrder, 3> dateOrders{{
    {DateOrder::DayFirst, "dmy"_L1},
    {DateOrder::MonthFirst, "mdy"_L1},
    {DateOrder::YearFirst, "ymd"_L1},
}};

constexpr ImportField reviewFields[]{
    ImportField::Text,      ImportField::Title,        ImportField::Rating,   ImportField::Scale,
    ImportField::Sentiment, ImportField::Date,         ImportField::Author,   ImportField::Email,
    ImportField::Phone,     ImportField::Channel,      ImportField::Reply,    ImportField::ReplyDate,
    ImportField::Product,   ImportField::Location,     ImportField::Language, ImportField::Link,
    ImportField::SourceId,  ImportField::OnlineStatus, ImportField::Verified, ImportField::Incentive,
    ImportField::Extra,     ImportField::Skip};
constexpr ImportField purchaseFields[]{
    ImportField::Customer,    ImportField::Email,    ImportField::Phone,    ImportField::CustomerNumber,
    ImportField::FirstName,   ImportField::LastName, ImportField::Date,     ImportField::Time,
    ImportField::OrderNumber, ImportField::Amount,   ImportField::Currency, ImportField::Item,
    ImportField::Sku,         ImportField::Quantity, ImportField::Price,    ImportField::LineTotal,
    ImportField::Discount,    ImportField::Refunded, ImportField::Status,   ImportField::CancelledAt,
    ImportField::Channel,     ImportField::Location, ImportField::ServedBy, ImportField::What,
    ImportField::Note,        ImportField::Event,    ImportField::RefundOf, ImportField::RefundedTo,
    ImportField::Skip};
constexpr ImportField customerFields[]{
    ImportField::Customer,       ImportField::FirstName,     ImportField::LastName,
    ImportField::Email,          ImportField::Phone,         ImportField::CustomerNumber,
    ImportField::Segment,        ImportField::Note,          ImportField::MarketingConsent,
    ImportField::MessageConsent, ImportField::FurtherEmails, ImportField::FurtherPhones,
    ImportField::FurtherNumbers, ImportField::OtherNames,    ImportField::PreferredWay,
    ImportField::KnownBy,        ImportField::Wishes,        ImportField::Needs,
    ImportField::Scores,         ImportField::Skip};
constexpr ImportField referralFields[]{ImportField::SentBy,       ImportField::SentByEmail,  ImportField::SentByPhone,
                                       ImportField::SentByNumber, ImportField::Friend,       ImportField::FriendEmail,
                                       ImportField::FriendPhone,  ImportField::FriendNumber, ImportField::Date,
                                       ImportField::Way,          ImportField::Asked,        ImportField::Code,
                                       ImportField::Reward,       ImportField::Visited,      ImportField::Skip};
} // namespace

std::span<const ImportField> fieldsOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Reviews:
        return reviewFields;
    case ImportKind::Purchases:
        return purchaseFields;
    case ImportKind::Customers:
        return customerFields;
    case ImportKind::Referrals:
        return referralFields;
    }
    Q_UNREACHABLE();
}

ImportField noFieldOf(ImportKind kind)
{
    return kind == ImportKind::Reviews ? ImportField::Extra : ImportField::Skip;
}

bool isAmount(ImportField field)
{
    return field == ImportField::Amount || field == ImportField::Price || field == ImportField::LineTotal
        || field == ImportField::Discount || field == ImportField::Refunded || field == ImportField::Quantity;
}

bool isPaidAmount(ImportField field)
{
    return field == ImportField::Amount || field == ImportField::LineTotal || field == ImportField::Price;
}

bool belongsToOneColumn(ImportField field)
{
    switch (field) {
    case ImportField::Extra:
    case ImportField::Skip:
    case ImportField::Event:
    case ImportField::MarketingConsent:
    case ImportField::MessageConsent:
        return false;
    default:
        return true;
    }
}

QString keyOf(ImportField field)
{
    return keyIn(fieldKeys, field);
}

std::optional<ImportField> fieldFromKey(QStringView key)
{
    return valueIn(fieldKeys, key);
}

QString keyOf(DateOrder order)
{
    return keyIn(dateOrders, order);
}

std::optional<DateOrder> dateOrderFromKey(QStringView key)
{
    return valueIn(dateOrders, key);
}

std::optional<ImportField> missingField(const ImportPlan &plan)
{
    const auto hasAny = [&plan](std::initializer_list<ImportField> fields) {
        return std::ranges::any_of(
            fields, [&plan](ImportField field) { return std::ranges::find(plan.fields, field) != plan.fields.end(); });
    };
    const auto missingDate = [&]() -> std::optional<ImportField> {
        return hasAny({ImportField::Date}) ? std::nullopt : std::optional(ImportField::Date);
    };
    switch (plan.kind) {
    case ImportKind::Reviews:
        return hasAny({ImportField::Text, ImportField::Title, ImportField::Rating, ImportField::Sentiment})
            ? std::nullopt
            : std::optional(ImportField::Text);
    case ImportKind::Purchases:
        return missingDate();
    case ImportKind::Customers:
        return hasAny({ImportField::Customer, ImportField::FirstName, ImportField::LastName, ImportField::Email,
                       ImportField::Phone, ImportField::CustomerNumber})
            ? std::nullopt
            : std::optional(ImportField::Customer);
    case ImportKind::Referrals:
        return hasAny(
                   {ImportField::Friend, ImportField::FriendEmail, ImportField::FriendPhone, ImportField::FriendNumber})
            ? missingDate()
            : std::optional(ImportField::Friend);
    }
    Q_UNREACHABLE();
}

bool joinsKnownOrders(const ImportPlan &plan)
{
    return plan.kind == ImportKind::Purchases
        && std::ranges::find(plan.fields, ImportField::OrderNumber) != plan.fields.end();
}

} // namespace Shopbell
