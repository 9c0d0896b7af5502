// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <vector>

namespace Shopbell {

class Connection;

/// Which order numbers may be in the shop, so that an import need not look each new one up: a Bloom filter (Bloom 1970) in
/// at most 4 MB, with all the bits of a number in one word, as memory is what it would wait for. Writer thread only.
class OrderNumbers
{
public:
    /// Reads those of the shop. Where they are many, any number may be there from here on. `toCome`: about how many will
    /// be added; where more are, more numbers are looked up.
    Status begin(Connection &connection, qint64 toCome);
    /// Before a piece of work and after it: when anybody else has written in between, any number may be there.
    Status resume(Connection &connection);
    Status pause(Connection &connection);

    /// False only for a number that is certainly not there.
    bool mayHold(const QString &number) const;
    void add(const QString &number);

private:
    Result<std::pair<qint64, qint64>> stateOf(Connection &connection) const;

    std::vector<quint64> m_bits; ///< Empty: any number may be there.
    std::pair<qint64, qint64> m_state; ///< Of the file, as this connection knows it.
};

} // namespace Shopbell
