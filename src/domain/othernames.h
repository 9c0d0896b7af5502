// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <vector>

namespace Shopbell {

/// The rows of a file that came to a customer of another name, as they have one e-mail, phone or number.
struct OtherNames
{
    struct Met
    {
        QString said;
        QString customer;

        friend bool operator==(const Met &, const Met &) = default;
    };
    static constexpr size_t listed = 3;

    qint64 rows = 0;
    std::vector<Met> first = {}; ///< Each pair once.
    bool more = false; ///< Than those.

    /// Counts rows with the name that they say; none where the customer's is empty.
    void add(const QString &said, const QString &customer, qint64 records)
    {
        if (customer.isEmpty())
            return;
        rows += records;
        const Met met{said, customer};
        if (std::ranges::find(first, met) != first.end())
            return;
        if (first.size() < listed)
            first.push_back(met);
        else
            more = true;
    }
};

} // namespace Shopbell
