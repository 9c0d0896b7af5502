// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/uicontext.h"

#include <QKeySequence>
#include <QObject>

#include <functional>
#include <utility>

class QAction;
class QMenu;
class QWidget;

namespace Shopbell {

/// What can be done in a section, as actions for its menu and by keys (look.md section 9). Keys of the list are single
/// letters, which work only while the list has the focus, and can be turned off in Settings.
class SectionCommands : public QObject
{
    Q_OBJECT

public:
    /// For the menu bar, in its order; separators among them.
    const QList<QAction *> &all() const { return m_all; }

protected:
    enum Scope { InPage, InList };

    SectionCommands(const UiContext &context, QWidget &page, QWidget &list, QObject *parent);

    const UiContext &context() const { return m_context; }
    QAction *add(const QString &text, const QString &icon, const QKeySequence &keys, Scope scope,
                 std::function<void()> run);
    /// One that is made elsewhere, as the entry of a menu.
    void addToMenu(QAction *action) { m_all.append(action); }
    void separate();
    /// A right click on the list, or the menu key, opens it.
    void offerMenu(QMenu *menu);

private:
    void chooseLetters();

    UiContext m_context;
    QWidget &m_page;
    QWidget &m_list;
    QList<QAction *> m_all;
    QList<std::pair<QAction *, QKeySequence>> m_letters;
};

} // namespace Shopbell
