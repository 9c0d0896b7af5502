// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "domain/importkind.h"
#include "domain/rating.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <span>
#include <string>
#include <vector>

// The importer in four steps, each of which can be widened without touching the others:
//   reader     bytes to records            exchange/recordreader.h
//   recogniser columns to fields           exchange/recogniser.h
//   checker    record to review, purchase, customer, referral, or the reason why not   exchange/recordchecker.h
//   writer     chunks under an invisible batch   services/importwriter.h
// The plan is what the recogniser proposes and the owner may change; reader and checker obey it. What a file holds (its
// kind) decides which fields its columns can have, which checker reads a record and which writer brings it in; a further
// kind is one more of each.

namespace Shopbell {

enum class DateOrder { DayFirst, MonthFirst, YearFirst };

/// How the digits behind the whole number are set off: 1,250.00 or 1.250,00.
enum class DecimalSign { Point, Comma };

/// What a column of a file means; which ones there are depends on its kind (fieldsOf).
enum class ImportField {
    Extra, ///< Of a review: kept with it as name and value, under Details.
    Skip, ///< Left out by the owner's wish.
    Text,
    Title,
    Rating,
    Sentiment,
    Date,
    Author,
    Email,
    Phone,
    Reply,
    ReplyDate,
    SourceId,
    Link,
    Channel,
    Language,
    Product,
    Location,
    OnlineStatus,
    Verified,
    Incentive,
    Customer, ///< Their name.
    FirstName,
    LastName,
    CustomerNumber,
    Time,
    OrderNumber,
    Amount, ///< Of the whole order.
    Currency,
    Item,
    Sku,
    Quantity,
    Price, ///< Of one piece.
    LineTotal,
    Discount,
    Refunded,
    Status,
    CancelledAt,
    ServedBy,
    What, ///< In words: "Six buns".
    Note,
    Event, ///< A sale, a refund, a transfer. Several columns may tell.
    RefundOf, ///< Number of the order that is taken back.
    RefundedTo, ///< E-mail of the customer in a row below nought, where the usual column holds the shop's own.
    Segment,
    MarketingConsent, ///< Several columns may tell, as of the next; a refusal in any of them holds.
    MessageConsent,
    Scale, ///< Of the score beside it.
    // Several in a cell, as exchange/customercells.h writes them.
    FurtherEmails,
    FurtherPhones,
    FurtherNumbers,
    OtherNames,
    PreferredWay, ///< One.
    KnownBy, ///< One.
    Wishes,
    Needs,
    Scores,
    // Of a referral: who sent the friend, and who the friend is.
    SentBy,
    SentByEmail,
    SentByPhone,
    SentByNumber,
    Friend,
    FriendEmail,
    FriendPhone,
    FriendNumber,
    Way,
    Asked, ///< Whether it was asked for.
    Code,
    Reward,
    Visited, ///< The day on which the friend came.
};

/// How the bytes of a file become records.
struct FileDialect
{
    QByteArray encoding = "UTF-8"; ///< A name that QStringDecoder or ICU knows.
    char delimiter = ',';
    bool hasHeader = true;
    int titles = 0; ///< Records above the header that only say what the table is.

    friend bool operator==(const FileDialect &, const FileDialect &) = default;
};

/// What bare numbers mean in a column of sentiment labels; words mean themselves.
enum class LabelCoding {
    ZeroOne, ///< 1 good, 0 bad.
    MinusOneToOne, ///< 1 good, 0 mixed, -1 bad.
    OneTwo, ///< 2 good, 1 bad.
    ZeroOneTwo, ///< 2 good, 1 mixed, 0 bad.
};

/// What is known of the rows of a format of purchases beyond its headings. Words are UTF-8, compared without case.
struct RowRules
{
    std::vector<std::string> sold = {}; ///< Only rows with one of these statuses are sales; empty: all of them.
    std::vector<std::string> refunds = {}; ///< Events that take a purchase back.
    std::vector<std::string> noSales = {}; ///< Events in which nothing is sold.
    std::string creditPrefix = {}; ///< Before the number of a credit note.
    std::string adjustmentPrefix = {}; ///< Before the number of a correction in the books.
    QString currency = {}; ///< When neither a column nor a sign says it.
    bool visits = false; ///< A day alone is a visit of nobody; in other files it is a slip.

    friend bool operator==(const RowRules &, const RowRules &) = default;
};

/// Everything that decides what the rows of a file become.
struct ImportPlan
{
    ImportKind kind = ImportKind::Reviews;
    QString formatName = {}; ///< "judgeme", "google-play", ...; empty when only the headings were recognised.
    FileDialect dialect = {};
    std::vector<QString> columns = {}; ///< Headings, as they stand in the file.
    std::vector<ImportField> fields = {}; ///< One for each column.
    DateOrder dateOrder = DateOrder::DayFirst;
    RatingScale scale = RatingScale::OneToFive;
    LabelCoding labels = LabelCoding::ZeroOne;
    DecimalSign decimal = DecimalSign::Point;
    RowRules rules = {};
    bool defused = false; ///< Its writer put an apostrophe before what looks like a formula; it is taken off again.
    QString channelKey = {}; ///< Key of the channel that the format suggests; empty when it suggests none.
    ChannelId channel = {}; ///< For rows that name none; not stored means the channel that the format suggests.
    QString channelName = {}; ///< Before that: a channel by key or name, made by the import when there is none.

    friend bool operator==(const ImportPlan &, const ImportPlan &) = default;
};

/// The field that new rows of such a file need, when no column has it: Text of reviews, Date of purchases and referrals,
/// Customer of customers, Friend of referrals. Another field can stand in for some of them.
std::optional<ImportField> missingField(const ImportPlan &plan);

/// Whether rows can add to orders that the shop has, by their number alone: then a date that no column has only keeps new
/// orders out.
bool joinsKnownOrders(const ImportPlan &plan);

/// "text", "title", "rating", ...: the words of `--map FIELD=COLUMN`.
QString keyOf(ImportField field);
std::optional<ImportField> fieldFromKey(QStringView key);
/// The fields that the columns of such a file can have, the most important first.
std::span<const ImportField> fieldsOf(ImportKind kind);
/// What a column without a meaning is in such a file: kept with a review, else left out.
ImportField noFieldOf(ImportKind kind);
/// Whether a second column cannot mean it, too.
bool belongsToOneColumn(ImportField field);
bool isAmount(ImportField field);
/// Whether it says what was paid: for the order, a line or a piece.
bool isPaidAmount(ImportField field);
/// "dmy", "mdy", "ymd".
QString keyOf(DateOrder order);
std::optional<DateOrder> dateOrderFromKey(QStringView key);

} // namespace Shopbell
