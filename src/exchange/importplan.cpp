// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importplan.h"

#include "domain/keys.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr KeyTable<ReviewField, 21> reviewFields{{
    {ReviewField::Extra, "extra"_L1},         {ReviewField::Skip, "skip"_L1},
    {ReviewField::Text, "text"_L1},           {ReviewField::Title, "title"_L1},
    {ReviewField::Rating, "rating"_L1},       {ReviewField::Sentiment, "sentiment"_L1},
    {ReviewField::Date, "date"_L1},           {ReviewField::Author, "author"_L1},
    {ReviewField::Email, "email"_L1},         {ReviewField::Phone, "phone"_L1},
    {ReviewField::Reply, "reply"_L1},         {ReviewField::ReplyDate, "reply-date"_L1},
    {ReviewField::SourceId, "id"_L1},         {ReviewField::Link, "link"_L1},
    {ReviewField::Channel, "channel"_L1},     {ReviewField::Language, "language"_L1},
    {ReviewField::Product, "product"_L1},     {ReviewField::Location, "location"_L1},
    {ReviewField::OnlineStatus, "status"_L1}, {ReviewField::Verified, "verified"_L1},
    {ReviewField::Incentive, "incentive"_L1},
}};
constexpr KeyTable<DateOrder, 3> dateOrders{{
    {DateOrder::DayFirst, "dmy"_L1},
    {DateOrder::MonthFirst, "mdy"_L1},
    {DateOrder::YearFirst, "ymd"_L1},
}};
} // namespace

QString keyOf(ReviewField field)
{
    return keyIn(reviewFields, field);
}

std::optional<ReviewField> fieldFromKey(QStringView key)
{
    return valueIn(reviewFields, key);
}

QString keyOf(DateOrder order)
{
    return keyIn(dateOrders, order);
}

std::optional<DateOrder> dateOrderFromKey(QStringView key)
{
    return valueIn(dateOrders, key);
}

} // namespace Shopbell
