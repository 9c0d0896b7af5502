// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/statement.h"

#include <vector>

namespace Shopbell {

/// All rows of a bound statement; `read` makes a value of a Statement that stands on a row. `expected`: how many there may
/// be, where they are many.
template<typename Read>
auto rowsFrom(Statement &select, Read read, size_t expected = 0)
    -> Result<std::vector<std::invoke_result_t<Read, const Statement &>>>
{
    std::vector<std::invoke_result_t<Read, const Statement &>> values;
    values.reserve(expected);
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            return values;
        values.push_back(read(select));
    }
}

/// The first row; NotFound, with `what` for the log, when there is none.
template<typename Read>
auto rowFrom(Statement &select, const QString &what, Read read) -> Result<std::invoke_result_t<Read, const Statement &>>
{
    const Result<bool> row = select.next();
    if (!row)
        return row.error();
    if (!*row)
        return Error{Error::Kind::NotFound, what};
    return read(select);
}

} // namespace Shopbell
