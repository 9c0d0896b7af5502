// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <vector>

namespace Shopbell {

/// Counts how often each content key came, in 8 bytes a key (a table of their first halves at most two thirds full), so
/// that a file of millions of rows can be checked in flat memory. Keys that come twice are few and kept whole.
class KeyTally
{
public:
    /// How often the key came, this time included.
    qint64 add(const QByteArray &key);
    bool holds(const QByteArray &key) const;

private:
    bool insert(quint64 half);
    void grow();

    std::vector<quint64> m_halves; ///< Open addressing; 0 is free.
    size_t m_used = 0;
    QHash<QByteArray, qint64> m_repeated;
};

} // namespace Shopbell
