// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Shopbell {

/// Keeps the keys of a window quiet while a dialog stands before it. Qt holds back what is typed there, but not shortcuts:
/// a window manager that lets the window behind have the keys would have them do what nobody sees.
class ShortcutGuard : public QObject
{
    Q_OBJECT

public:
    /// For every window of the program.
    explicit ShortcutGuard(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Shopbell
