// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importkind.h"
#include "services/importreviews.h"

#include <QString>

// What the import window says of each kind of file, in whole sentences.

namespace Shopbell {

/// "Reviews", "Purchases", "Customers".
QString nameOf(ImportKind kind);
/// "286 reviews added", "25,897 purchases added".
QString addedWords(const ImportReport &report);
QString updatedWords(const ImportReport &report);
/// Whether what it updates are customers: a referral that is known only tells their names.
bool updatesPeople(ImportKind kind);
/// On the button of the check: "Import 286 reviews"; of purchases it counts the rows, which become fewer orders.
QString importVerb(ImportKind kind, qint64 rows);
QString updateVerb(ImportKind kind, qint64 rows);
/// "Importing 286 reviews".
QString importingWords(ImportKind kind, qint64 rows);
/// Under a known row that says something newer.
QString newerNote(ImportKind kind);
/// "See the new reviews".
QString seeVerb(ImportKind kind);
/// After an import is taken back: "286 reviews are taken out again."
QString takenOutWords(const TakenBack &what);
/// What came of purchases, each kind with its number: by how many customers, credit notes, cancelled ones.
QString purchaseSummary(const ImportReport &report);
/// "£5.00", "US$5.00": the currency is told in every shop.
QString amountWords(const Money &amount);
/// "10 Jan 2025", always with its year.
QString dayWords(QDate day);

} // namespace Shopbell
