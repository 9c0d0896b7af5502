// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/undo.h"
#include "widgets/common/uicontext.h"

#include <QObject>

class QAction;

namespace Shopbell {

/// Edit > Undo and Edit > Redo of one window: they name what they would take back, and say what they did. In a text field
/// Ctrl+Z undoes typing first; when that is used up it comes here.
class UndoLine : public QObject
{
    Q_OBJECT

public:
    UndoLine(const UiContext &context, QAction *undo, QAction *redo, QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void show(const UndoState &state);
    void takeBack();
    void doAgain();

    UiContext m_context;
    QAction *m_undo;
    QAction *m_redo;
    int m_generation = 0;
};

} // namespace Shopbell
