// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/plainedit.h"

#include <QMimeData>

namespace Shopbell {

void PlainEdit::insertFromMimeData(const QMimeData *source)
{
    if (source && source->hasText())
        QPlainTextEdit::insertFromMimeData(source);
}

} // namespace Shopbell
