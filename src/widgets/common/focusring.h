// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>
#include <QPointer>

namespace Shopbell {
class Theme;

/// The focus ring: around the widget that has the focus, if it came there by the keyboard, also where a key made the
/// program take it there, and always around text fields. One for the program; lists and tables are left out, their
/// delegates paint their own: State_HasFocus && State_KeyboardFocusChange -> paint::focusRingInside(). A widget with the
/// property noFocusRing = true is left out too.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(const Theme &theme);
    ~FocusRing() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *focused, Qt::FocusReason reason);

    const Theme &m_theme;
    bool m_keysWereLast = false; ///< Not the mouse.
    QPointer<QFocusFrame> m_frame; ///< Belongs to the window that it is in, and goes with it.
};

} // namespace Shopbell
