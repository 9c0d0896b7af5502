// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/plainedit.h"

#include <QEvent>
#include <QMimeData>

namespace Shopbell {

void PlainEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ReadOnlyChange)
        update();
}

void PlainEdit::insertFromMimeData(const QMimeData *source)
{
    if (source && source->hasText())
        QPlainTextEdit::insertFromMimeData(source);
}

} // namespace Shopbell
