// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/booklines.h"

#include <QMutex>

namespace Shopbell {

/// Places of names among all names of a book, as people sort them in their language. Sorting a hundred thousand names
/// takes a while, so it is done once, and before somebody waits for it if possible. Thread-safe.
class NameRanks
{
public:
    /// One for each line, in the order of the lines; equal names have equal places.
    using Places = std::shared_ptr<const std::vector<quint32>>;

    Places of(const BookLines &lines);
    /// Nothing while they are not known.
    Places known() const;
    /// Of another book, whose lines have the same names.
    void take(const Places &places);

private:
    QMutex m_sorting; ///< Held for long.
    mutable QMutex m_mutex;
    Places m_places;
};

} // namespace Shopbell
