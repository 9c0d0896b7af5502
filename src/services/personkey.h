// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Shopbell {

struct IncomingPerson;

/// Stands for all that a record says of its customer, in 16 bytes: a writer that looks up who it met lately then neither
/// compares nor keeps their words.
struct PersonKey
{
    quint64 high = 0;
    quint64 low = 0;

    friend bool operator==(const PersonKey &, const PersonKey &) = default;
    friend size_t qHash(const PersonKey &key, size_t seed = 0) { return size_t(key.low) ^ seed; }
};

/// The same key for the same words, and only for them.
PersonKey personKeyOf(const IncomingPerson &person);

} // namespace Shopbell
