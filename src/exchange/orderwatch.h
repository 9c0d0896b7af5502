// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importplan.h"
#include "exchange/recordreader.h"

#include <string>
#include <vector>

namespace Shopbell {

/// Finds out whether a column of amounts holds those of whole orders or of their lines: of one order they differ.
class OrderWatch
{
public:
    OrderWatch() = default;
    explicit OrderWatch(const std::vector<ImportField> &fields);

    void add(const Record &record);
    bool amountsDiffer() const { return m_differ; }
    /// Turns the amount among the fields into that of a line; its column, -1 when there is none.
    int makeThemLines(std::vector<ImportField> &fields) const;

private:
    int m_order = -1;
    int m_amount = -1;
    bool m_differ = false;
    std::string m_lastOrder = {};
    std::string m_lastAmount = {};
};

} // namespace Shopbell
