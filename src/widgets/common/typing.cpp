// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/typing.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>

namespace Shopbell {

QLineEdit *lineOf(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return const_cast<QLineEdit *>(line);
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        return combo->lineEdit();
    if (qobject_cast<const QAbstractSpinBox *>(widget))
        return widget->findChild<QLineEdit *>();
    return nullptr;
}

void endTyping(QLineEdit *line, const QString &text)
{
    line->setText(text); // Unlike clear() it can not be undone, and what was typed before neither.
}

} // namespace Shopbell
