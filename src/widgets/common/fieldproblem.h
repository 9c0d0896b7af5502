// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace Shopbell {

/// Says under a field what is wrong with what stands in it, and marks the field; an empty sentence takes both away.
void showFieldProblem(QWidget *field, QLabel *label, const QString &sentence);

} // namespace Shopbell
