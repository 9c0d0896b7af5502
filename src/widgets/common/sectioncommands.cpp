// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/sectioncommands.h"

#include "look/theme.h"
#include "widgets/common/preferences.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QMenu>
#include <QWidget>

namespace Shopbell {

SectionCommands::SectionCommands(const UiContext &context, QWidget &page, QWidget &list, QObject *parent)
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
    m_list.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_list, &QWidget::customContextMenuRequested, this, [this, menu](QPoint at) {
        const auto *area = qobject_cast<QAbstractScrollArea *>(&m_list);
        menu->popup((area ? area->viewport() : &m_list)->mapToGlobal(at));
    });
}

void SectionCommands::chooseLetters()
{
    const bool letters = m_context.preferences.letterKeys();
    for (const auto &[action, keys] : std::as_const(m_letters))
        action->setShortcut(letters ? keys : QKeySequence());
}

} // namespace Shopbell
