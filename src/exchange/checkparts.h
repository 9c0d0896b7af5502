// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incomingreview.h"
#include "exchange/importplan.h"
#include "exchange/recordreader.h"

#include <QString>

#include <string_view>

// What the checkers of all kinds of files have in common.

namespace Shopbell {

/// A cell as its writer meant it: without what keeps a spreadsheet from taking it for a formula or a number. What people
/// say in their own words, and what is kept of unknown columns, is only freed of apostrophes that our files put there.
std::string_view meantCell(const ImportPlan &plan, const Record &record, size_t column);
/// How programs write that there is nothing: "null", "n/a", "-".
bool saysNothing(std::string_view cell);
/// Whether words stand where an e-mail is expected that are no address, and reach nobody: "not given". Not where nothing is
/// said, or an address is masked.
bool isNoAddress(std::string_view cell);
/// The same of a phone: "ask Anna", or what a table made of one, "4.477E+11".
bool isNoPhone(std::string_view cell);
/// Whether the cell of an e-mail or a phone holds other words, which are kept as a note.
bool isOddContact(ImportField field, std::string_view cell);
/// "E-mail: not given", as odd words are kept where no column is.
QString underHeading(const ImportPlan &plan, size_t column, std::string_view cell);
/// Words as they stand in the file, with one kind of line break.
QString wordsOf(std::string_view cell);
QString trimmedTextOf(std::string_view cell);

/// The first cell with broken characters, the last one of an unclosed quotation mark; -1 when the whole record is meant.
int faultyColumn(const Record &record);
/// The problem of a record, with what it can be recognised by. `column` -1: the whole record is meant.
Problem problemOf(const ImportPlan &plan, const Record &record, int column, ProblemReason reason);

} // namespace Shopbell
