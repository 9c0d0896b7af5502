// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/emptylayout.h"

#include <QLayout>
#include <QWidget>

namespace Shopbell {

void sendAway(QWidget &widget)
{
    QWidget *focused = widget.window()->focusWidget();
    if (focused && (focused == &widget || widget.isAncestorOf(focused)))
        focused->clearFocus(); // Else it would go to what stands beside, and scroll there.
    widget.hide();
    widget.deleteLater();
}

void emptyLayout(QLayout &layout, int kept)
{
    while (layout.count() > kept) {
        QLayoutItem *item = layout.takeAt(0);
        if (QWidget *widget = item->widget())
            sendAway(*widget);
        delete item;
    }
}

} // namespace Shopbell
