// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/columnstatistics.h"

#include "exchange/textcursor.h"

#include <QtGlobal>

#include <algorithm>

namespace Shopbell {

namespace {
constexpr int probedCells = 1000;
constexpr size_t mostExamples = 5;
constexpr size_t longestExample = 200;

/// A text cut between two characters.
std::string_view shortened(std::string_view text, size_t most)
{
    if (text.size() <= most)
        return text;
    while (most > 0 && (uchar(text[most]) & 0xC0) == 0x80)
        --most;
    return text.substr(0, most);
}

bool isFruitless(int readable, int cells)
{
    return readable * 10 < cells;
}
} // namespace

void ColumnStatistics::keepExample(std::string_view cell)
{
    if (m_examples.size() >= mostExamples)
        return;
    const std::string_view start = shortened(cell, longestExample);
    const QString example = QString::fromUtf8(start.data(), qsizetype(start.size()));
    if (std::find(m_examples.begin(), m_examples.end(), example) == m_examples.end())
        m_examples.push_back(example);
}

void ColumnStatistics::watch(std::string_view cell)
{
    if (m_watchDates != Watch::No)
        m_dates.add(cell);
    if (m_watchRatings != Watch::No)
        m_ratings.add(cell);
    if (m_watchLabels != Watch::No)
        m_labels.add(cell);
    if (m_watchAmounts != Watch::No)
        m_amounts.add(cell);
    if (m_filled != probedCells)
        return;
    if (m_watchDates == Watch::Maybe && isFruitless(m_dates.readable(), m_filled))
        m_watchDates = Watch::No;
    if (m_watchRatings == Watch::Maybe && isFruitless(m_ratings.readable(), m_filled))
        m_watchRatings = Watch::No;
    if (m_watchLabels == Watch::Maybe && isFruitless(m_labels.readable(), m_filled))
        m_watchLabels = Watch::No;
    if (m_watchAmounts == Watch::Maybe)
        m_watchAmounts = Watch::No;
}

void ColumnStatistics::add(std::string_view cell)
{
    const std::string_view text = withoutBlanks(unwrapped(cell));
    if (text.empty()) {
        m_running = false; // A column that counts rows counts every row.
        return;
    }
    ++m_filled;
    m_bytes += qint64(text.size());
    keepExample(text);

    TextCursor at(text);
    at.take('-');
    const std::optional<TextCursor::Number> whole = at.number();
    m_running =
        m_running && whole && at.atEnd() && (m_filled == 1 ? whole->value <= 1 : whole->value == m_lastNumber + 1);
    m_lastNumber = whole ? whole->value : -1;
    if (whole && (at.take('.') || at.take(',')))
        at.number();
    m_numbers += whole && at.atEnd();
    watch(text);
}

} // namespace Shopbell
