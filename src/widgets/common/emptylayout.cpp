// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/emptylayout.h"

#include <QLayout>
#include <QWidget>

namespace Shopbell {

void emptyLayout(QLayout &layout, int kept)
{
    while (layout.count() > kept) {
        QLayoutItem *item = layout.takeAt(0);
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace Shopbell
