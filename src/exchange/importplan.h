// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "domain/rating.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

// The importer in four steps, each of which can be widened without touching the others:
//   reader     bytes to records            exchange/recordreader.h
//   recogniser columns to fields           exchange/recogniser.h
//   checker    record to review or reason  exchange/reviewchecker.h
//   writer     chunks under an invisible batch   services/importreviews.h
// The plan is what the recogniser proposes and the owner may change; reader and checker obey it.

namespace Shopbell {

enum class DateOrder { DayFirst, MonthFirst, YearFirst };

/// What a column of a review file means.
enum class ReviewField {
    Extra, ///< Kept with the review as name and value, under Details.
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
};

/// How the bytes of a file become records.
struct FileDialect
{
    QByteArray encoding = "UTF-8"; ///< A name that QStringDecoder or ICU knows.
    char delimiter = ',';
    bool hasHeader = true;

    friend bool operator==(const FileDialect &, const FileDialect &) = default;
};

/// What bare numbers mean in a column of sentiment labels; words mean themselves.
enum class LabelCoding {
    ZeroOne, ///< 1 good, 0 bad.
    MinusOneToOne, ///< 1 good, 0 mixed, -1 bad.
    OneTwo, ///< 2 good, 1 bad.
    ZeroOneTwo, ///< 2 good, 1 mixed, 0 bad.
};

/// Everything that decides what the rows of a file become.
struct ImportPlan
{
    QString formatName = {}; ///< "judgeme", "google-play", ...; empty when only the headings were recognised.
    FileDialect dialect = {};
    std::vector<QString> columns = {}; ///< Headings, as they stand in the file.
    std::vector<ReviewField> fields = {}; ///< One for each column.
    DateOrder dateOrder = DateOrder::DayFirst;
    RatingScale scale = RatingScale::OneToFive;
    LabelCoding labels = LabelCoding::ZeroOne;
    bool defused = false; ///< Its writer put an apostrophe before what looks like a formula; it is taken off again.
    QString channelKey = {}; ///< Key of the channel that the format suggests; empty when it suggests none.
    ChannelId channel = {}; ///< For rows that name none; not stored means the channel that the format suggests.
    QString channelName = {}; ///< Before that: a channel by key or name, made by the import when there is none.

    friend bool operator==(const ImportPlan &, const ImportPlan &) = default;
};

/// "text", "title", "rating", ...: the words of `--map FIELD=COLUMN`.
QString keyOf(ReviewField field);
std::optional<ReviewField> fieldFromKey(QStringView key);
/// "dmy", "mdy", "ymd".
QString keyOf(DateOrder order);
std::optional<DateOrder> dateOrderFromKey(QStringView key);

} // namespace Shopbell
