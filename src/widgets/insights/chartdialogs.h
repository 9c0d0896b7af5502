// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statistics.h"

#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace Shopbell {
class Theme;

/// Asks for the words and the day of a note on the time axis. `save` gets it; `remove` is offered for a note that is stored.
void askForNote(QWidget *over, const Theme &theme, const AxisNote &note, std::function<void(const AxisNote &)> save,
                const std::function<void(AxisNoteId)> &remove);

/// Asks for the target of a chart in the unit of its value; `answer` gets nothing when it is taken away.
void askForTarget(QWidget *over, const Theme &theme, Unit unit, int minorDigits, std::optional<double> now,
                  std::function<void(std::optional<double>)> answer);

/// Asks for the name of a view.
void askForName(QWidget *over, const Theme &theme, const QString &proposed,
                std::function<void(const QString &)> answer);

} // namespace Shopbell
