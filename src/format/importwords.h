// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating.h"
#include "domain/reviewrow.h"

#include <QString>

// Names of what the import step "match columns" offers. Fields and date orders belong to the layer exchange, which this
// one does not use: they come by their key (keyOf).

namespace Shopbell {

/// "Stars, 1 to 5", "Score, 1 to 10", ...
QString nameOf(RatingScale scale);
/// Of keyOf(ImportField): "Review text", "Customer", "Skip", "Keep under Details".
QString fieldName(QStringView key);
/// Of keyOf(ImportField), a field that is needed and that no column has: "Choose which column holds the date.".
QString missingFieldSentence(QStringView key);
/// Of keyOf(DateOrder): "Day first, 31/12/2025".
QString dateOrderName(QStringView key);
/// Of dates of which none says whether day or month comes first.
QString ambiguousDatesSentence();
/// Of purchases without a column for what was paid, where one could be it.
QString overlookedMoneySentence();
/// Of an encoding: "Unicode (UTF-8)", "Chinese (GB18030)"; others by their own name.
QString encodingName(const QByteArray &encoding);
/// Of a known format: "Judge.me", "Google Play"; others by their own name.
QString formatName(const QString &format);
/// "Comma ,", "Semicolon ;", "Tab", "Bar |".
QString delimiterName(char delimiter);
/// "Shown", "Taken back", ...
QString nameOf(ImportBatch::State state);
/// One line of past imports: "40 reviews, none left out", "203 reviews, 11 seen before".
QString summaryOf(const ImportBatch &batch);

} // namespace Shopbell
