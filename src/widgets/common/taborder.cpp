// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/taborder.h"

#include <QWidget>

namespace Shopbell {

QWidget *continueTabOrder(QWidget *last, const QWidget &part)
{
    for (QWidget *stop : part.findChildren<QWidget *>()) {
        if (!(stop->focusPolicy() & Qt::TabFocus) || stop->focusProxy())
            continue;
        if (last)
            QWidget::setTabOrder(last, stop);
        last = stop;
    }
    return last;
}

} // namespace Shopbell
