// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/panes.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace Shopbell {

namespace {

QList<QWidget *> panesIn(QWidget *area)
{
    QList<QWidget *> panes;
    const auto children = area->findChildren<QWidget *>();
    for (QWidget *child : children) {
        if (child->property("pane").toBool() && child->isVisibleTo(area))
            panes.append(child);
    }
    std::ranges::sort(panes, {}, [area](const QWidget *pane) {
        const int x = pane->mapTo(area, QPoint()).x();
        return area->layoutDirection() == Qt::RightToLeft ? -x : x;
    });
    return panes.isEmpty() ? QList<QWidget *>{area} : panes;
}

bool takesTab(const QWidget *widget, const QWidget *pane)
{
    return (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && widget->isVisibleTo(pane);
}

QWidget *firstStop(QWidget *pane)
{
    QWidget *proxy = pane->focusProxy();
    if (proxy && proxy->isEnabled() && proxy->isVisibleTo(pane))
        return proxy;
    for (QWidget *widget = pane->nextInFocusChain(); widget && widget != pane; widget = widget->nextInFocusChain()) {
        if (pane->isAncestorOf(widget) && takesTab(widget, pane))
            return widget;
    }
    return takesTab(pane, pane) ? pane : nullptr;
}

} // namespace

void focusPane(QWidget *window, const QList<QWidget *> &areas, int step)
{
    QList<QWidget *> panes;
    for (QWidget *area : areas)
        panes += panesIn(area);
    const QWidget *focused = window->focusWidget();
    qsizetype now = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes[i] == focused || panes[i]->isAncestorOf(focused))
            now = i;
    }
    const qsizetype count = panes.size();
    for (qsizetype tried = 0; tried < count; ++tried) {
        now = now < 0 ? (step > 0 ? 0 : count - 1) : (now + step + count) % count;
        if (QWidget *stop = firstStop(panes[now])) {
            stop->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

} // namespace Shopbell
