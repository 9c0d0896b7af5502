// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "services/shopfile.h"

#include <QFuture>
#include <QStringList>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace Shopbell {

/// What can be taken out of the shop as a file.
enum class RecordKind { Reviews, Customers, Purchases, Referrals, Promises, FollowUps, Improvements };
inline constexpr RecordKind recordKinds[] = {RecordKind::Reviews,     RecordKind::Customers, RecordKind::Purchases,
                                             RecordKind::Referrals,   RecordKind::Promises,  RecordKind::FollowUps,
                                             RecordKind::Improvements};
QString keyOf(RecordKind kind); ///< "reviews"
std::optional<RecordKind> recordKindFromKey(QStringView key);

enum class RecordFormat { Csv, Json };
QString keyOf(RecordFormat format); ///< "csv", which is the ending of such a file, too.
std::optional<RecordFormat> recordFormatFromKey(QStringView key);

struct ExportWish
{
    RecordKind kind = RecordKind::Reviews;
    RecordFormat format = RecordFormat::Csv;
    QString path = {};
};

/// How many records of a kind there are.
struct RecordCount
{
    RecordKind kind = RecordKind::Reviews;
    qint64 records = 0;
};

struct ExportedFile
{
    ExportWish wish = {};
    qint64 records = 0; ///< A purchase with several items is one in several rows.
};

/// How far an export is; written by its thread, read by anybody.
struct ExportProgress
{
    std::atomic<qint64> records = 0;
    std::atomic<qint64> total = 0;
};

struct ExportRun
{
    QFuture<Result<std::vector<ExportedFile>>> future; ///< Cancelling it leaves earlier files as they were.
    std::shared_ptr<const ExportProgress> progress;
};

/// Writes records of the shop as files, all of one moment, record by record: memory stays flat. A file appears whole, when
/// all are written, and replaces one of its name.
///
/// A CSV file has the headings of the formats shopbell-reviews, -customers, -purchases and -referrals
/// in resources/presets/import-formats.json: brought into the same shop again it adds nothing and changes nothing. Columns
/// that the importer skips are for people. Text that looks like a formula is defused (exchange/csvwriter.h).
class ExportRecords
{
public:
    explicit ExportRecords(ShopFilePtr file);

    /// Of each kind, in the order of recordKinds, what an export would write.
    QFuture<Result<std::vector<RecordCount>>> counts() const;

    /// Error Invalid for a name that belongs to a shop, ReadOnly, DiskFull.
    ExportRun write(std::vector<ExportWish> wishes) const;

private:
    ShopFilePtr m_file;
};

} // namespace Shopbell
