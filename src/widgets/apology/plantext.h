// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/promiserow.h"
#include "services/keeppromise.h"
#include "widgets/reviews/draftsaver.h"

namespace Shopbell {

/// A plan as one text, so that it is saved as it is typed like a draft. The same for the same words, whatever blanks are
/// around them; empty for a plan that says nothing.
QString planText(const PromisePlan &plan);
/// A text that is none of planText() gives a plan that says nothing.
PromisePlan planFromText(const QString &text);

/// Whether something was written that is worth keeping; a day and a name alone are not.
bool saysSomething(const PromisePlan &plan);

/// The plan that the shop has, with names instead of members.
PromisePlan namedPlan(const PromiseDetails &details);

/// For a DraftSaver whose texts are planText(). All saves of one stay are one change.
DraftSaver::Save savingPlans(const ShopFilePtr &file);

} // namespace Shopbell
