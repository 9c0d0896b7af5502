// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/othernames.h"
#include "domain/purchasekinds.h"
#include "domain/rownotes.h"
#include "domain/unkeptwords.h"

#include <QLocale>
#include <QString>

namespace Shopbell {

/// What came of the purchases of a file, each kind that there was with its number: "3,836 are credit notes." Empty when there
/// is nothing to tell.
QString purchaseKindsText(const PurchaseKinds &kinds);

/// "2 rows came to a customer of another name, by the same e-mail, phone or number: Bo Lee to Ann Lee." Plain text; empty
/// when there are none.
QString otherNamesText(const OtherNames &names);

/// "In 2 rows, words in the place of an e-mail or a phone are neither and were not kept: Friend e-mail: not given." Plain
/// text; empty when there are none.
QString unkeptWordsText(const UnkeptWords &words);

/// "2 rows say something of a customer that the shop knows otherwise and that was kept as it is: Ann Lee: Silver." Plain
/// text; empty when there are none.
QString saidOtherwiseText(const UnkeptWords &words);

/// "Row 3, Customer number: Another customer has “17”, and the row came to the one with its e-mail." `headings`: of the
/// file's columns. Plain text; empty when there is nothing to say.
QString rowNotesText(const RowNotes &notes, const std::vector<QString> &headings, const QLocale &locale);

} // namespace Shopbell
