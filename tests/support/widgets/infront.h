// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTest>
#include <QWidget>

namespace Shopbell::Test {

// Brings a window to the front and waits until it is there: keys, shortcuts and completers are those of the window in
// front. QTest::qWaitForWindowActive() is content when the window behind a dialog is in front.
[[nodiscard]] inline bool broughtToFront(QWidget *window)
{
    return QTest::qWaitFor([window] {
        if (QApplication::activeWindow() != window) // Another one that was closed may have given the keys away since.
            window->activateWindow();
        return QApplication::activeWindow() == window;
    });
}

} // namespace Shopbell::Test
