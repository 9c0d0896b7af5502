// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/sectioncommands.h"

#include "look/theme.h"
#include "widgets/common/preferences.h"
#include "widgets/common/rowmenu.h"

#include <QAbstractItemView>
#include <QAction>
#include <QMenu>

using namespace std::chrono_literals;

namespace Shopbell {

namespace {
constexpr auto menuWait = 2s;
} // namespace

SectionCommands::SectionCommands(const UiContext &context, QWidget &page, QAbstractItemView &list, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_page(page)
    , m_list(list)
{
    connect(&context.preferences, &Preferences::letterKeysChanged, this, &SectionCommands::chooseLetters);
}

QAction *SectionCommands::add(const QString &text, const QString &icon, const QKeySequence &keys, Scope scope,
                              std::function<void()> run)
{
    auto *action = new QAction(text, this);
    if (!icon.isEmpty())
        action->setIcon(m_context.theme.icon(icon));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (scope == InList) {
        m_letters.append({action, keys});
        m_list.addAction(action);
        action->setShortcut(m_context.preferences.letterKeys() ? keys : QKeySequence());
    } else {
        action->setShortcut(keys);
        m_page.addAction(action);
    }
    connect(action, &QAction::triggered, this, std::move(run));
    m_all.append(action);
    return action;
}

void SectionCommands::separate()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_all.append(separator);
}

void SectionCommands::offerMenu(QMenu *menu)
{
    m_rowMenu = menu;
    connect(new RowMenu(m_list), &RowMenu::wanted, this, [this](const QModelIndex &, QPoint place) {
        m_menuPlace = place;
        m_menuRow = rowId();
        m_menuWaits.setRemainingTime(menuWait);
        openWaiting();
    });
}

void SectionCommands::openWaiting()
{
    if (rowId() != m_menuRow)
        m_menuWaits.setDeadline(0);
    if (m_menuWaits.hasExpired() || !isRowRead())
        return;
    m_menuWaits.setDeadline(0);
    m_rowMenu->popup(m_menuPlace);
}

void SectionCommands::chooseLetters()
{
    const bool letters = m_context.preferences.letterKeys();
    for (const auto &[action, keys] : std::as_const(m_letters))
        action->setShortcut(letters ? keys : QKeySequence());
}

} // namespace Shopbell
