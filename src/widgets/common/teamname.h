// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QComboBox;

namespace Shopbell {

/// The name in a box of offerTeam(); empty where a whole sentence was typed into it, which nobody is called.
QString typedName(const QComboBox *box);
/// The same, once it is settled: half a name that is still being typed is nobody's yet, so that
/// saving it meanwhile makes no member of the team.
QString settledName(const QComboBox *box);

} // namespace Shopbell
