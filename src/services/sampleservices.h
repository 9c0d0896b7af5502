// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/samplereview.h"
#include "services/samplewords.h"

namespace Shopbell {

class Connection;

/// What a sample shop does beside selling over the counter, as its questionnaire lists it. Runs on the writer, inside a
/// transaction of the caller's.
Status writeSampleServices(Connection &connection, const SampleWords &words, const SampleTime &time);

} // namespace Shopbell
