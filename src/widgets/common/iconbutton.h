// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/icons.h"

#include <QToolButton>

namespace Shopbell {
class Theme;

/// A small button with an icon only; its name is its tooltip and what a screen reader says.
class IconButton : public QToolButton
{
    Q_OBJECT

public:
    /// Ghost: no edge until the pointer is on it. Edged: the look of a secondary button.
    enum class Look { Ghost, Edged };

    IconButton(const Theme &theme, QAnyStringView icon, const QString &name, Look look = Look::Ghost,
               QWidget *parent = nullptr);

    void setIconName(QAnyStringView icon, IconColors colors = {});
    /// Changes what is said; the shortcut, where one is set, is added in brackets.
    void setName(const QString &name);
    void setShortcutHint(const QString &shortcut);

private:
    void applyTheme();

    const Theme &m_theme;
    QString m_name;
    QString m_shortcut;
};

} // namespace Shopbell
