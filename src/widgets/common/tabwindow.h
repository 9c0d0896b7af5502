// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

namespace Shopbell {

/// A main window in which Tab reaches every stop in the order of the eye. Qt goes in the order in which parts came to the
/// window: what is made late comes last, and a page that has a focus proxy hides the stops before it.
class TabWindow : public QMainWindow
{
    Q_OBJECT

public:
    using QMainWindow::QMainWindow;

protected:
    bool focusNextPrevChild(bool next) override;
};

} // namespace Shopbell
