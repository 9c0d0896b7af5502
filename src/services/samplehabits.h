// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sampledice.h"

#include <QDate>

#include <vector>

namespace Shopbell {

/// When somebody can be in the shop.
struct SampleYears
{
    QDate first = {}; ///< They come for the first time.
    QDate last = {}; ///< Nobody comes after it.
    QDate stays = {}; ///< They do not stay away for good before it; may be invalid.
};

/// The model that the purchases of a sample shop are drawn from: BG/NBD (Fader, Hardie and Lee 2005, "Counting Your
/// Customers the Easy Way"). Somebody comes back after gaps that are exponential with a rate of their own; the rates are
/// Gamma(r = 1/2, alpha = 18 days) distributed. After every purchase they stay away for good with a chance of their own,
/// which is Beta(a = 1, b = 3) distributed. On top of it: the chance to stay away falls over the months, from 2.2
/// times to a third of it, is a tenth lower for who praised the shop and over half as high again for who complained, and the
/// people of the story (see samplestory.h) come every week or two and stay at least as long as they speak of the shop. A
/// day holds one occasion.
///
/// So three in ten at most come again within 60 days at first, and nearly half towards the end: the shop gets better.
struct SampleHabit
{
    static constexpr double alphaDays = 18;
    static constexpr int betaB = 3;

    double perDay = 0; ///< Mean purchases a day while they come.
    double leaves = 0; ///< Chance after every purchase.

    /// Of a usual customer.
    static SampleHabit rolled(LifeDice &dice);
    /// Of somebody who belongs to the story.
    static SampleHabit ofRegular(LifeDice &dice);

    /// The days on which they come. `faster`: times as often, and with it more faithful, because
    /// who leaves early cannot buy often.
    std::vector<QDate> days(LifeDice &dice, const SampleYears &years, double faster = 1) const;
};

} // namespace Shopbell
