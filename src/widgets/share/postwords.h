// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/postproposal.h"

namespace Shopbell {

/// Below the name of a chart in the list: "within 60 days, to Aug 2025".
QString sourceCaption(const Statistics &answer, const QLocale &locale);

} // namespace Shopbell
