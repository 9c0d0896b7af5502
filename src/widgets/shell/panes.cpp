// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/panes.h"

#include "widgets/common/intoview.h"
#include "widgets/common/taborder.h"

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

QWidget *firstStop(QWidget *pane)
{
    QWidget *proxy = pane->focusProxy();
    if (proxy && proxy->isEnabled() && proxy->isVisibleTo(pane))
        return proxy;
    if (QWidget *stop = nextTabStop(*pane, nullptr, true))
        return stop;
    const bool isStop = (pane->focusPolicy() & Qt::TabFocus) && pane->isEnabled();
    return isStop ? pane : nullptr;
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
            scrollToShow(*stop);
            return;
        }
    }
}

} // namespace Shopbell
