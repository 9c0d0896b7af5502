// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sociallayout.h"
#include "look/contrast.h"
#include "look/theme.h"

namespace Shopbell {

namespace {
constexpr double standsOutFromGround = 2.2;
constexpr double standsOutFromBars = 1.4;
} // namespace

SocialInks socialInks(const SocialContent &content, const Theme &theme)
{
    const SocialTokens &tokens = theme.tokens().social();
    const QColor brand = content.brand.isValid() ? content.brand : theme.tokens().defaultBrand();
    SocialInks inks;
    inks.brand = brand;
    inks.onBrand = readableInk(brand, tokens.onBrand, tokens.stripe);
    const auto named = [&](const QColor &light) {
        return standingOut(standingOut(brand, inks.ground, light, standsOutFromGround), inks.bar, light,
                           standsOutFromBars);
    };
    switch (content.look) {
    case SocialLook::Awning:
        inks.ground = tokens.pine;
        inks.headline = tokens.onPine;
        inks.soft = tokens.onPineSoft;
        inks.middle = tokens.onPineMid;
        inks.bar = tokens.pineBar;
        inks.figure = tokens.stripe;
        inks.signOff = tokens.mark;
        inks.named = named(tokens.stripe);
        break;
    case SocialLook::Paper:
        inks.ground = tokens.paper;
        inks.headline = tokens.ink;
        inks.soft = tokens.inkSoft;
        inks.middle = tokens.inkSoft;
        inks.bar = tokens.paperBar;
        inks.figure = tokens.ink;
        inks.signOff = tokens.inkSoft;
        inks.named = named(tokens.ink);
        break;
    case SocialLook::Board:
        inks.ground = tokens.board;
        inks.headline = tokens.onPine;
        inks.soft = tokens.onBoardSoft;
        inks.middle = tokens.onBoardSoft;
        inks.bar = tokens.chalk;
        inks.figure = tokens.mark;
        inks.signOff = tokens.mark;
        inks.named = tokens.mark;
        break;
    }
    inks.marks = inkOn(inks.named, tokens.onBrand, tokens.stripe);
    // Cream marks as in the shop window wherever they can be seen.
    if (contrastRatio(tokens.stripe, inks.named) >= standsOutFromGround)
        inks.marks = tokens.stripe;
    return inks;
}

} // namespace Shopbell
