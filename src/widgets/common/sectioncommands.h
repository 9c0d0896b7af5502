// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/uicontext.h"

#include <QDeadlineTimer>
#include <QKeySequence>
#include <QObject>
#include <QPoint>

#include <functional>
#include <utility>

class QAbstractItemView;
class QAction;
class QMenu;

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

    SectionCommands(const UiContext &context, QWidget &page, QAbstractItemView &list, QObject *parent);

    const UiContext &context() const { return m_context; }
    QAction *add(const QString &text, const QString &icon, const QKeySequence &keys, Scope scope,
                 std::function<void()> run);
    /// One that is made elsewhere, as the entry of a menu.
    void addToMenu(QAction *action) { m_all.append(action); }
    void separate();
    /// A right click on a row of the list, or the menu key, opens it.
    void offerMenu(QMenu *menu);
    /// The id of what the current row stands for, read or not.
    virtual qint64 rowId() const = 0;
    /// Whether that has been read: the menu of the row waits for it.
    virtual bool isRowRead() const = 0;
    /// What is possible was made up anew: a menu that waited opens, or waits no more where another row is current.
    void openWaiting();

private:
    void chooseLetters();

    UiContext m_context;
    QWidget &m_page;
    QAbstractItemView &m_list;
    QMenu *m_rowMenu = nullptr;
    QPoint m_menuPlace; ///< On the screen.
    qint64 m_menuRow = 0; ///< What it was wanted for.
    QDeadlineTimer m_menuWaits; ///< Afterwards nobody expects it any more.
    QList<QAction *> m_all;
    QList<std::pair<QAction *, QKeySequence>> m_letters;
};

} // namespace Shopbell
