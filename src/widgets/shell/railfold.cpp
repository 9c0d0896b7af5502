// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/railfold.h"

#include "look/theme.h"
#include "widgets/common/preferences.h"
#include "widgets/shell/rail.h"

#include <QAction>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int narrowBelow = 1100; // Logical pixels at 100 %: look.md section 8.
constexpr QLatin1StringView railPane = "rail"_L1;

} // namespace

RailFold::RailFold(const Theme &theme, Preferences &preferences, Rail *rail, QAction *action, QWidget *window)
    : QObject(window)
    , m_theme(theme)
    , m_preferences(preferences)
    , m_rail(rail)
    , m_action(action)
    , m_window(window)
{
    connect(rail, &Rail::foldWanted, this, &RailFold::want);
    connect(action, &QAction::triggered, this, &RailFold::want);
    connect(&theme, &Theme::changed, this, &RailFold::fit);
    window->installEventFilter(this);
    fit();
}

bool RailFold::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void RailFold::want(bool folded)
{
    m_openThoughNarrow = m_narrow && !folded;
    if (!m_narrow)
        m_preferences.setFolded(railPane, folded);
    fit();
}

void RailFold::fit()
{
    m_narrow = m_window->width() < m_theme.scaled(narrowBelow);
    m_openThoughNarrow = m_openThoughNarrow && m_narrow;
    const bool folded = m_narrow ? !m_openThoughNarrow : m_preferences.isFolded(railPane);
    if (folded != m_rail->isFolded())
        m_rail->setFolded(folded);
    m_action->setChecked(folded);
}

} // namespace Shopbell
