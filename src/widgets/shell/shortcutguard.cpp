// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/shortcutguard.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>
#include <QWindow>

namespace Shopbell {

namespace {

constexpr auto isBehindDialog = "isBehindDialog";

/// Whether the window that has the keys is behind a dialog that has to be answered first.
bool isFrontBlocked()
{
    const QWidget *front = QApplication::activeWindow();
    return front && front->windowHandle() && front->windowHandle()->property(isBehindDialog).toBool();
}

} // namespace

ShortcutGuard::ShortcutGuard(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this); // Actions and shortcuts get theirs before any widget does.
}

bool ShortcutGuard::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::WindowBlocked:
    case QEvent::WindowUnblocked:
        if (watched->isWindowType())
            watched->setProperty(isBehindDialog, event->type() == QEvent::WindowBlocked);
        return false;
    case QEvent::Shortcut:
        return isFrontBlocked();
    default:
        return false;
    }
}

} // namespace Shopbell
