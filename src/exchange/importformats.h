// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/importplan.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

#include <array>
#include <optional>
#include <vector>

// What is known of the files that programs and sites export. It is data, not code: resources/presets/import-formats.json,
// whose bytes are passed in, because only the services layer carries resources. For each kind of file:
//
//   "reviews": {
//     "formats": [{"name": "judgeme", "channel": "web-shop", "scale": "1-5",
//                  "signatures": [["reviewer_name", "review_date", "body"]],
//                  "columns": {"text": ["body"], "extra": ["source"]}}],
//     "aliases": {"text": ["body", "review"]},            a heading, and what it means in any file; better ones first
//     "must_fit": {"rating": ["note"]},                   only when the column's contents bear it out
//     "unless_ordered": {"rating": ["points"]},           the same, and no sign of reviews where orders have numbers
//     "unless_rated": {"sentiment": ["Recommended IND"]}  only in a file without ratings
//   },
//   "purchases": {"formats": [{..., "sold": ["completed"], "refunds": ["refund"], "no_sales": ["transfer"],
//                              "credit_prefix": "C", "adjustment_prefix": "A", "currency": "CNY",
//                              "visits": true}], ...},
//   "customers": {...}, "referrals": {...},
//   "vague_words": ["column", "value", "when"]             a heading of nothing else does not say what its column is

namespace Shopbell {

/// A heading as it is compared: trimmed, without byte order mark and quotation marks, lower case, blanks, `-` and `.` as _.
QString foldedHeading(QStringView heading);

/// What a heading claims to be.
struct Claim
{
    ImportField field = ImportField::Extra; ///< Extra in a format: the alias of that name is not meant.
    int rank = 0; ///< Of several columns for one field the lowest has it.
    bool mustFit = false;
    bool unlessOrdered = false;
    bool unlessRated = false;
};
/// By folded heading.
using Claims = QHash<QString, Claim>;

/// A file that some program or site exports.
struct ImportFormat
{
    QString name = {};
    ImportKind kind = ImportKind::Reviews;
    QString channelKey = {}; ///< Where its records come from; empty when the format does not say.
    std::vector<std::vector<QString>> signatures = {}; ///< Folded headings; all of one signature must be there.
    Claims columns = {};
    std::optional<RatingScale> usualScale = {};
    RowRules rules = {};
};

struct ImportFormats
{
    std::vector<ImportFormat> formats = {};
    std::array<Claims, importKinds.size()> aliases = {}; ///< By ImportKind.
    QSet<QString> vagueWords = {};

    const Claims &aliasesFor(ImportKind kind) const { return aliases[size_t(kind)]; }
    /// Whether a folded heading means something in a file of any kind.
    bool knowsHeading(const QString &folded) const;
    /// Whether a folded heading leaves open what its column is: it is empty or a number, or of vague words alone.
    bool isVague(const QString &folded) const;
    const ImportFormat *find(QStringView name) const;
};

/// Error Invalid with the place of the fault.
Result<ImportFormats> importFormatsFrom(const QByteArray &json);

} // namespace Shopbell
