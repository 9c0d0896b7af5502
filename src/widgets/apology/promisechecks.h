// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/promiserules.h"
#include "services/keeppromise.h"

#include <vector>

namespace Shopbell {

struct OwnCheck;

/// The promise that a plan would become, as far as the rules of the domain look at it.
Promise promiseOf(const PromisePlan &plan, ReviewId review);

/// What "Before you send" says of the promise besides its words: whether it has an owner and a date, and what is due at
/// once.
std::vector<OwnCheck> ownChecksOf(const Promise &promise, PromiseRefusal refusal, QDate today);

} // namespace Shopbell
