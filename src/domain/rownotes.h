// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incomingreview.h"

#include <vector>

namespace Shopbell {

/// What has to be said of rows of a file that came in.
struct RowNotes
{
    static constexpr size_t listed = 10000;

    qint64 count = 0;
    std::vector<Problem> first = {};

    void add(Problem note)
    {
        ++count;
        if (first.size() < listed)
            first.push_back(std::move(note));
    }
};

} // namespace Shopbell
