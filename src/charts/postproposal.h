// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/socialpicture.h"
#include "domain/shop.h"
#include "domain/statistics.h"

#include <QLocale>

namespace Shopbell {

/// What a chart proposes for its picture.
struct PostProposal
{
    QString headline = {};
    QString lineAbove = {};
    QString source = {}; ///< Read-only: it carries the n.
    QString sourceShort = {}; ///< For a picture with little room: what is counted, and the last figure with its n.
    QString leftOut = {}; ///< Which periods still run and are left out; empty for none.
    QString altText = {};
    QString signOff = {};
};

/// A chart's query as that of its picture, which shows complete periods only and no year before: where it asks for twelve
/// periods of which the last one still runs, it reaches back so far that twelve are complete.
StatisticsQuery queryToPost(StatisticsQuery query, QDate today);
/// Why a picture of that size cannot be made: headline, bars and source line have no room. Empty where they have.
QString tooSmallToPost(QSize pixels);
PostProposal proposalOf(const Statistics &answer, const Shop &shop, const QLocale &locale);
/// The picture with these words, and the name, place, colour and logo of the shop.
SocialContent proposedContent(const Statistics &answer, const Shop &shop, const QLocale &locale);

} // namespace Shopbell
