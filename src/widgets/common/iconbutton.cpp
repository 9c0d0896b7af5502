// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/iconbutton.h"

#include "look/theme.h"

using namespace Qt::StringLiterals;

namespace Shopbell {

IconButton::IconButton(const Theme &theme, QAnyStringView icon, const QString &name, Look look, QWidget *parent)
    : QToolButton(parent)
    , m_theme(theme)
{
    setProperty("small", true);
    setProperty("framed", look == Look::Edged);
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setFocusPolicy(Qt::StrongFocus);
    setIconName(icon);
    setName(name);
    applyTheme();
    connect(&theme, &Theme::changed, this, &IconButton::applyTheme);
}

void IconButton::setIconName(QAnyStringView icon, IconColors colors)
{
    setIcon(m_theme.icon(icon, colors));
}

void IconButton::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    setToolTip(m_shortcut.isEmpty() ? name : tr("%1 (%2)", "name of a button (its shortcut)").arg(name, m_shortcut));
}

void IconButton::setShortcutHint(const QString &shortcut)
{
    m_shortcut = shortcut;
    setName(m_name);
}

void IconButton::applyTheme()
{
    const int icon = m_theme.size(SizeToken::IconButton);
    setIconSize({icon, icon});
    const int side = m_theme.size(SizeToken::ButtonSmall);
    setMinimumSize(side, side);
}

} // namespace Shopbell
