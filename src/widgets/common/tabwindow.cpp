// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/tabwindow.h"

#include "widgets/common/taborder.h"

#include <QScrollArea>

namespace Shopbell {

namespace {
/// A stop that scrolled out of sight is seen again, whatever scrolls around it.
void showStop(QWidget &stop)
{
    for (QWidget *around = stop.parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(&stop);
    }
}
} // namespace

bool TabWindow::focusNextPrevChild(bool next)
{
    QWidget *stop = nextTabStop(*this, focusWidget(), next);
    if (!stop)
        return false;
    stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    showStop(*stop);
    return true;
}

} // namespace Shopbell
