// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/socialarrangement.h"

#include <algorithm>

namespace Shopbell {

namespace {

using Room = SocialArrangement::Room;

constexpr double wideRatio = 1.8;
constexpr double lyingRatio = 1.7; // So that 16:9 lies.
constexpr double goodEnough = 0.999;

bool isReadable(const SocialReach &reach)
{
    return reach.wholeHeadline && std::min(reach.bars, reach.headline) > goodEnough;
}

} // namespace

std::vector<SocialArrangement> arrangementsOf(QSize pixels)
{
    const SocialArrangement stacked[] = {
        {.room = Room::Full},
        {.room = Room::Headline},
        {.room = Room::Awning},
        {.room = Room::Least},
        {.room = Room::Gaps, .lineAbove = false},
        {.room = Room::Least, .lineAbove = false},
        {.room = Room::Foot, .lineAbove = false, .wholeFoot = false},
        {.room = Room::Least, .lineAbove = false, .wholeFoot = false},
        {.room = Room::Least, .wholeSource = false},
        {.room = Room::Least, .lineAbove = false, .wholeSource = false},
        {.room = Room::Least, .lineAbove = false, .wholeFoot = false, .wholeSource = false},
        {.room = Room::Least, .lineAbove = false, .wholeFoot = false, .wholeSource = false, .letters = false},
    };
    const double ratio = double(pixels.width()) / pixels.height();
    std::vector<SocialArrangement> all;
    if (ratio <= wideRatio)
        all.assign(std::begin(stacked), std::end(stacked));
    if (ratio > lyingRatio) {
        for (SocialArrangement each : stacked) {
            each.beside = true;
            all.push_back(each);
        }
    }
    return all;
}

double rankOf(const SocialArrangement &arrangement, const SocialReach &reach)
{
    constexpr double readable = 20;
    constexpr double wholeHeadline = 10;
    constexpr double size = 20;
    constexpr double large = 3;
    constexpr double wholeSource = 2.5;
    constexpr double lineAbove = 2;
    constexpr double wholeFoot = 1.5;
    constexpr double letters = 1;
    constexpr double eachSaving = 0.05;
    constexpr double beside = 0.5;
    double rank = size * std::min({1.0, reach.bars, reach.headline}) + large * std::min(1.0, reach.large);
    rank += isReadable(reach) ? readable : 0;
    rank += reach.wholeHeadline ? wholeHeadline : 0;
    rank += arrangement.wholeSource ? wholeSource : 0;
    rank += arrangement.letters ? letters : 0;
    rank += reach.lineAbove ? lineAbove : 0;
    rank += reach.wholeFoot ? wholeFoot : 0;
    return rank - eachSaving * int(arrangement.room) - (arrangement.beside ? beside : 0);
}

} // namespace Shopbell
