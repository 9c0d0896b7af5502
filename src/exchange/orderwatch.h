// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"
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

    /// A row of the same number on another day or of somebody else is another order.
    void add(const Record &record);
    bool amountsDiffer() const { return m_differ; }
    /// Turns the amount among the fields into that of a line; its column, -1 when there is none.
    int makeThemLines(std::vector<ImportField> &fields) const;

private:
    struct Said
    {
        int column = -1;
        ContactKind kind = ContactKind::Name;
        std::string last = {}; ///< In the row before.
    };
    bool isOfLastOrder(const Record &record, std::string_view order) const;

    int m_order = -1;
    int m_amount = -1;
    int m_date = -1;
    std::vector<Said> m_people; ///< Columns that say who bought.
    bool m_differ = false;
    std::string m_lastOrder = {};
    std::string m_lastAmount = {};
    std::string m_lastDay = {};
};

} // namespace Shopbell
