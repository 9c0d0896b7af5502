// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/tabwindow.h"

namespace Shopbell {

namespace {
bool isTabStop(const QWidget &widget, const QWidget &window)
{
    // The field in an editable combo box leads to the box, a page to its list: both are stops themselves.
    const QWidget *proxy = widget.focusProxy();
    if (proxy && (proxy->isAncestorOf(&widget) || widget.isAncestorOf(proxy)))
        return false;
    return (widget.focusPolicy() & Qt::TabFocus) && widget.window() == &window && widget.isVisibleTo(&window)
        && widget.isEnabled();
}
} // namespace

bool TabWindow::focusNextPrevChild(bool next)
{
    QWidget *from = focusWidget() ? focusWidget() : this;
    const auto follow = [next](const QWidget *widget) {
        return next ? widget->nextInFocusChain() : widget->previousInFocusChain();
    };
    for (QWidget *widget = follow(from); widget != from; widget = follow(widget)) {
        if (isTabStop(*widget, *this)) {
            widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace Shopbell
