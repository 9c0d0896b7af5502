// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/fieldproblem.h"

#include <QLabel>
#include <QStyle>

namespace Shopbell {

void showFieldProblem(QWidget *field, QLabel *label, const QString &sentence)
{
    label->setText(sentence);
    label->setHidden(sentence.isEmpty());
    field->setProperty("error", !sentence.isEmpty());
    field->style()->unpolish(field);
    field->style()->polish(field);
    field->setAccessibleDescription(sentence);
}

} // namespace Shopbell
