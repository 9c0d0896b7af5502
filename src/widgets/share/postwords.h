// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shop.h"
#include "widgets/share/shareoptions.h"

namespace Shopbell {

/// The words that a chart proposes for its picture.
PostProposal proposalOf(const Statistics &answer, const Shop &shop, const QLocale &locale);
/// Below the name of a chart in the list: "within 60 days, to August 2025".
QString sourceCaption(const Statistics &answer, const QLocale &locale);

} // namespace Shopbell
