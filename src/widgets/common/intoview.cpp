// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/intoview.h"

#include <QScrollArea>
#include <QTimer>

namespace Shopbell {

void bringIntoView(QWidget *part)
{
    // After the layouts of everything around it.
    QTimer::singleShot(0, part, [part] {
        for (QWidget *around = part->parentWidget(); around; around = around->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(around)) {
                constexpr int margin = 12;
                area->ensureWidgetVisible(part, 0, margin);
                return;
            }
        }
    });
}

} // namespace Shopbell
