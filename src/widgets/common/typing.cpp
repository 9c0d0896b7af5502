// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/typing.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>

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

QTextDocument *documentOf(const QWidget *widget)
{
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget))
        return plain->document();
    const auto *rich = qobject_cast<const QTextEdit *>(widget);
    return rich ? rich->document() : nullptr;
}

std::optional<bool> hasTypingTo(const QWidget *field, bool undo)
{
    if (const QLineEdit *line = lineOf(field))
        return undo ? line->isUndoAvailable() : line->isRedoAvailable();
    if (const QTextDocument *text = documentOf(field))
        return undo ? text->isUndoAvailable() : text->isRedoAvailable();
    return {};
}

void endTyping(QLineEdit *line, const QString &text)
{
    line->setText(text); // Unlike clear() it can not be undone, and what was typed before neither.
}

} // namespace Shopbell
