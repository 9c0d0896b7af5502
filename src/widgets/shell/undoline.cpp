// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/undoline.h"

#include "core/whenanswered.h"
#include "format/changetext.h"
#include "format/errortext.h"
#include "services/changefeed.h"
#include "widgets/common/notices.h"
#include "widgets/common/typing.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace Shopbell {

UndoLine::UndoLine(const UiContext &context, QAction *undo, QAction *redo, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_undo(undo)
    , m_redo(redo)
{
    connect(undo, &QAction::triggered, this, &UndoLine::takeBack);
    connect(redo, &QAction::triggered, this, &UndoLine::doAgain);
    connect(&context.file->feed(), &ChangeFeed::changed, this, &UndoLine::refresh);
    qApp->installEventFilter(this);
    show({});
    refresh();
}

bool UndoLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool undo = key->matches(QKeySequence::Undo);
        if ((undo || key->matches(QKeySequence::Redo))
            && hasTypingTo(qobject_cast<const QWidget *>(watched), undo) == false) {
            event->ignore(); // So that the menu's shortcut gets it.
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void UndoLine::refresh()
{
    whenAnswered(Undo(m_context.file).state(), this,
                 [this, generation = ++m_generation](const Result<UndoState> &state) {
                     if (generation == m_generation && state)
                         show(*state);
                 });
}

void UndoLine::show(const UndoState &state)
{
    m_undo->setText(undoText(state.undo));
    m_undo->setEnabled(state.undo.has_value());
    m_redo->setText(redoText(state.redo));
    m_redo->setEnabled(state.redo.has_value());
}

void UndoLine::takeBack()
{
    whenAnswered(Undo(m_context.file).undo(), this, [this](const Result<Change> &change) {
        if (change) {
            m_context.notices.moveOn();
            m_context.notices.say(undoneSentence(*change));
        } else if (change.error().kind != Error::Kind::NotFound) {
            m_context.notices.failed(errorText(change.error(), Task::Undo));
        }
        refresh();
    });
}

void UndoLine::doAgain()
{
    whenAnswered(Undo(m_context.file).redo(), this, [this](const Result<Change> &change) {
        if (change) {
            m_context.notices.moveOn();
            m_context.notices.say(redoneSentence(*change));
        } else if (change.error().kind != Error::Kind::NotFound) {
            m_context.notices.failed(errorText(change.error(), Task::Redo));
        }
        refresh();
    });
}

} // namespace Shopbell
