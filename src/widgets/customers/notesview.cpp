// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/notesview.h"

#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/common/emptylayout.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/keptfocus.h"
#include "widgets/customers/customerfacts.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Shopbell {

NotesView::NotesView(const Theme &theme, const CustomerFacts &facts, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_facts(facts)
    , m_empty(new TextLabel(theme, TypeRole::Small, ColorToken::Text3,
                            tr("No notes yet. A note is only for you and your team.")))
    , m_notes(new QVBoxLayout)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Notes"));
    m_empty->setWordWrap(true);
    m_notes->setSpacing(10);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(18, 12, 18, 12);
    column->addWidget(m_empty);
    column->addLayout(m_notes);
    column->addStretch(1);
    setWidget(content);
}

void NotesView::display(const CustomerDetails &details)
{
    m_empty->setVisible(details.notes.empty());
    if (m_shown == details.notes)
        return;
    m_shown = details.notes;
    const KeptFocus focus(*widget());
    emptyLayout(*m_notes);
    for (const CustomerNote &note : details.notes)
        m_notes->addWidget(noteOf(note));
    focus.giveBack();
}

QWidget *NotesView::noteOf(const CustomerNote &note)
{
    auto *box = new QFrame;
    box->setProperty("well", true);
    auto *words = new TextLabel(m_theme, TypeRole::Body, ColorToken::Text, note.text);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const QString when = m_facts.dates().recently(note.at, m_facts.now());
    auto *stamp = new TextLabel(m_theme, TypeRole::Micro, ColorToken::Text3, when);
    auto *edit = new IconButton(m_theme, "pencil", tr("Edit the note of %1", "a day").arg(when));
    auto *remove = new IconButton(m_theme, "trash-2", tr("Delete the note of %1", "a day").arg(when));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(2);
    foot->addWidget(stamp, 1);
    foot->addWidget(edit);
    foot->addWidget(remove);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(12, 10, 6, 4);
    column->setSpacing(2);
    column->addWidget(words);
    column->addLayout(foot);
    connect(edit, &QToolButton::clicked, this, [this, note] { Q_EMIT editWanted(note); });
    connect(remove, &QToolButton::clicked, this, [this, note] { Q_EMIT removeWanted(note.id); });
    return box;
}

} // namespace Shopbell
