// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

namespace Shopbell {

/// A row's number, typed by what it numbers: a review's id cannot be given where a tag's is wanted.
template<typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}

    constexpr qint64 value() const { return m_value; }
    constexpr bool isStored() const { return m_value > 0; }

    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using ReviewId = Id<struct ReviewTag>;
using ChannelId = Id<struct ChannelTag>;
using TagId = Id<struct TagTag>;
using TurnId = Id<struct TurnTag>;
using ResponseId = Id<struct ResponseTag>;
using CustomerId = Id<struct CustomerTag>;
using BatchId = Id<struct BatchTag>;
using ChangeId = Id<struct ChangeTag>;

} // namespace Shopbell

Q_DECLARE_METATYPE(Shopbell::ReviewId)
Q_DECLARE_METATYPE(Shopbell::ChannelId)
Q_DECLARE_METATYPE(Shopbell::TagId)
Q_DECLARE_METATYPE(Shopbell::BatchId)
