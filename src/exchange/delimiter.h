// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace Shopbell {

/// The delimiters that are tried, in order of preference where a file decides nothing.
inline constexpr char knownDelimiters[] = {',', ';', '\t', '|'};

/// The delimiter that cuts the records of a UTF-8 sample into the steadiest number of columns; quoted cells are left
/// alone. Where none cuts, the file has one column, and the first that occurs nowhere is taken.
char detectDelimiter(std::string_view sample);

/// Whether the first record reads as headings: it says nothing that the records below it say (numbers, dates, long
/// texts). `known` tells for each cell of it whether it is a heading of the alias dictionary.
bool looksLikeHeader(const std::vector<std::string_view> &first, const std::vector<bool> &known,
                     const std::vector<std::vector<std::string_view>> &below);

} // namespace Shopbell
