// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/samplereview.h"
#include "services/samplewords.h"

namespace Shopbell {

/// The last weeks of a sample shop: written, not rolled, and counted back from its last day. At most `reviews` of them
/// by at most `people` authors, the newest first, none from before the first day.
std::vector<SampleReview> sampleStory(const SampleWords &words, const SampleTime &time, int reviews, int people);

/// Who speaks in it, each once.
QStringList authorsOf(const std::vector<SampleReview> &story);

} // namespace Shopbell
