// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/samplereview.h"
#include "services/samplewords.h"

namespace Shopbell {

class Connection;

/// What a sample shop changed because of its complaints: of the topics that somebody complained of before, once the
/// reviews are written. Runs on the writer, inside a transaction of the caller's.
Status writeSampleImprovements(Connection &connection, const SampleWords &words, const SampleTime &time);

} // namespace Shopbell
