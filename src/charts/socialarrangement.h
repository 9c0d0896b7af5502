// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

#include <vector>

namespace Shopbell {

/// How the parts of a picture to post share its room.
struct SocialArrangement
{
    /// Each with all before it.
    enum class Room {
        Full,
        Headline, ///< The headline leaves the bars their height.
        Awning, ///< Lower, with less room below.
        Gaps, ///< Half of those around the headline.
        Foot, ///< Nearer to the source line.
        Least, ///< The lowest awning, the smallest logo.
    };
    Room room = Room::Full;
    bool beside = false; ///< Headline left, chart right; else one over the other.
    bool lineAbove = true;
    bool wholeFoot = true; ///< With the place of the shop and the thanks.
    bool wholeSource = true; ///< Else the short one.
    bool letters = true; ///< Below the bars.

    bool saves(Room what) const { return room >= what; }
};

/// Those that a picture of that size may have, the usual one first. Wider than 1.8:1 the chart stands right; where 16:9 has no
/// room for all words one over the other, it may, too.
std::vector<SocialArrangement> arrangementsOf(QSize pixels);

/// What came of an arrangement, each part of 1.
struct SocialReach
{
    double bars = 1; ///< Of the height that they should have.
    double headline = 1; ///< Of the size that sets it off from the source line.
    double large = 1; ///< Of the size that it should have in a picture that lies.
    bool wholeHeadline = true;
    bool lineAbove = true;
    bool wholeFoot = true;
};
/// The higher the better: readable headline and bars first, then the words that are kept.
double rankOf(const SocialArrangement &arrangement, const SocialReach &reach);

} // namespace Shopbell
