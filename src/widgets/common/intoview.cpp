// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/intoview.h"

#include <QScrollArea>
#include <QTimer>

namespace Shopbell {

void scrollToShow(QWidget &part)
{
    for (QWidget *around = part.parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(&part);
    }
}

void bringIntoView(QWidget *part)
{
    // After the layouts of everything around it.
    QTimer::singleShot(0, part, [part] { scrollToShow(*part); });
}

} // namespace Shopbell
