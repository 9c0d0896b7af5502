// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/share/shareoptions.h"
#include "widgets/share/sharepage.h"
#include "widgets/share/sharestage.h"

#include <QKeyEvent>

// What is changed on a picture and taken back again.

namespace Shopbell {

void SharePage::takeStyle(const PostStyle &style)
{
    const PostStyle &before = m_drafts.style();
    if (style.signOff == before.signOff && style != before) // Words are undone where they are typed.
        m_options->steps().styled(before);
    m_drafts.setStyle(style);
    m_stage->setUndo(canUndo());
    drawSoon();
}

bool SharePage::canUndo() const
{
    return m_options->steps().canUndo();
}

void SharePage::undo()
{
    if (std::optional<PostStyle> style = m_options->steps().undo()) {
        style->signOff = m_drafts.style().signOff;
        m_drafts.setStyle(*style);
        showChosen();
        drawSoon();
    }
    m_stage->setUndo(canUndo());
}

bool SharePage::event(QEvent *event)
{
    // Here it is about the picture; the window's own Undo would take back something else.
    const bool isUndo = (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo);
    if (!isUndo || !canUndo())
        return QWidget::event(event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        undo();
    return true;
}

} // namespace Shopbell
