// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/statement.h"

#include <vector>

namespace Shopbell {

/// Goes through the rows of a bound statement; `use` is called on each of them.
template<typename Use>
Status eachRow(Statement &select, Use use)
{
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            return done();
        use();
    }
}

/// All rows of a bound statement; `make` makes a value of a Statement that stands on a row. `expected`: how many there may
/// be, where they are many.
template<typename Make>
auto rowsFrom(Statement &select, Make make, size_t expected = 0)
    -> Result<std::vector<std::invoke_result_t<Make, const Statement &>>>
{
    std::vector<std::invoke_result_t<Make, const Statement &>> values;
    values.reserve(expected);
    const Status read = eachRow(select, [&] { values.push_back(make(select)); });
    if (!read)
        return read.error();
    return values;
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
