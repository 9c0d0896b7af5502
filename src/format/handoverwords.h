// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/complaint.h"
#include "domain/handover.h"

namespace Shopbell {

/// What happened to a hand-over, in a story: "Anna asks Sam to take over", "Sam takes over from Anna".
QString handOverTitle(HandOverState state, const QString &from, const QString &to);

/// "Anna still owns this. Sam has been asked."
QString handOverOpen(const QString &owner, const QString &asked);

/// "Sam asked", in a chip.
QString askedChip(const QString &name);

/// "handed over once", "handed over 0 times".
QString timesHandedOverText(int times);

/// How a question came out, alone: "Bought here".
QString nameOf(QuestionEnd end);
/// Of a complaint, alone: "Waits for an answer"; empty for what is none.
QString nameOf(ComplaintState state);

/// Why an action of OwnReview or KeepTeam was not possible and what to do, as whole sentences.
QString handOverProblem(const Error &error);

} // namespace Shopbell
