// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contactrule.h"
#include "domain/openinghours.h"
#include "domain/score.h"

#include <QByteArray>
#include <QString>
#include <QTimeZone>

namespace Shopbell {

/// Hours within which the owner wants to answer.
struct ResponseTargets
{
    int negativeHours = 24;
    int otherHours = 72;
    int urgentHours = 1;
    int questionHours = 2;

    friend bool operator==(const ResponseTargets &, const ResponseTargets &) = default;
};

/// The one profile of a shop file.
struct Shop
{
    QString name = {};
    QString kind = {}; ///< A key of shopKinds(), or the owner's own word.
    QString place = {};
    QString signsAs = {};
    QString brandColour = {}; ///< "#rrggbb"; empty means the default of the tokens.
    QByteArray logo = {}; ///< A PNG, empty when there is none.
    QString currency = {}; ///< ISO 4217.
    QString country = {}; ///< ISO 3166-1 alpha-2.
    QByteArray zone = {}; ///< IANA name; empty means the computer's.
    ResponseTargets targets = {};
    ScoreBands bands = {};
    OpeningHours opening = {};
    ContactRule contacts = {};

    /// The zone in which the shop's days are counted.
    QTimeZone timeZone() const;

    friend bool operator==(const Shop &, const Shop &) = default;
};

/// What of the profile differs. The numbers are stored with changes.
enum class ShopPart {
    Several = 0,
    Name = 1,
    Kind = 2,
    Place = 3,
    SignsAs = 4,
    BrandColour = 5,
    Logo = 6,
    Currency = 7,
    Country = 8,
    Zone = 9,
    Targets = 10,
    Bands = 11,
    OpeningHours = 12,
    Contacts = 13,
};
/// Several also when nothing differs.
ShopPart changedPart(const Shop &before, const Shop &after);

/// Keys of the kinds of shop that are offered: "bakery", "bicycles", "tea", "salon", "web", ...
const QList<QString> &shopKinds();

} // namespace Shopbell
