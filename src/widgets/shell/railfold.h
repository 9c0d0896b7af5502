// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace Shopbell {
class Preferences;
class Rail;
class Theme;

/// Folds the rail: by choice, which is kept, and in a window that is too narrow for it, where unfolding lasts until the
/// window is wide again.
class RailFold : public QObject
{
    Q_OBJECT

public:
    /// `action`: the checkable entry of the View menu.
    RailFold(const Theme &theme, Preferences &preferences, Rail *rail, QAction *action, QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void want(bool folded);
    void fit();

    const Theme &m_theme;
    Preferences &m_preferences;
    Rail *m_rail;
    QAction *m_action;
    QWidget *m_window;
    bool m_narrow = false;
    bool m_openThoughNarrow = false;
};

} // namespace Shopbell
