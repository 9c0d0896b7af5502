// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

namespace Shopbell {

/// A main window in which Tab reaches every stop. Qt goes from a page that has a focus proxy straight to the proxy, and the
/// stops of the page before it are never reached; here a page is no stop, only what is in it.
class TabWindow : public QMainWindow
{
    Q_OBJECT

public:
    using QMainWindow::QMainWindow;

protected:
    bool focusNextPrevChild(bool next) override;
};

} // namespace Shopbell
