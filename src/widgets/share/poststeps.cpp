// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/share/poststeps.h"

#include "widgets/common/typing.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

#include <utility>

namespace Shopbell {

namespace {

void takeBackIn(QWidget *field)
{
    if (QLineEdit *line = lineOf(field)) {
        const QString words = line->text();
        while (line->text() == words && line->isUndoAvailable()) // One that moves the cursor alone is not seen.
            line->undo();
    } else if (auto *edit = qobject_cast<QPlainTextEdit *>(field)) {
        edit->undo();
    }
}

} // namespace

PostSteps::Standing PostSteps::standingOf(const QWidget *field)
{
    if (const QLineEdit *line = lineOf(field))
        return {.depth = 0, .words = line->text()};
    const QTextDocument *document = documentOf(field);
    return document ? Standing{.depth = document->availableUndoSteps(), .words = document->toPlainText()} : Standing();
}

bool PostSteps::isThere(const Step &step)
{
    if (!step.field)
        return true;
    if (const QLineEdit *line = lineOf(step.field))
        return line->isUndoAvailable() && line->text() != step.before.words;
    return standingOf(step.field).depth > step.before.depth;
}

void PostSteps::watch(QWidget *field)
{
    m_fields.insert(field, standingOf(field));
}

void PostSteps::follow(QWidget *field)
{
    const Standing now = standingOf(field);
    const Standing before = std::exchange(m_fields[field], now);
    const bool isTakenBack = hasTypingTo(field, false).value_or(false); // Whoever writes can put nothing back again.
    if (now.words == before.words || isTakenBack)
        return;
    const bool goesOn = !m_steps.empty() && m_steps.back().field == field && isThere(m_steps.back());
    if (!goesOn)
        add({.field = field, .before = before, .style = {}});
}

void PostSteps::settle()
{
    const QList<QWidget *> fields = m_fields.keys();
    for (QWidget *field : fields)
        m_fields[field] = standingOf(field);
}

void PostSteps::styled(const PostStyle &before)
{
    add({.field = nullptr, .before = {}, .style = before});
}

void PostSteps::add(const Step &step)
{
    m_steps.push_back(step);
    const QList<QWidget *> fields = m_fields.keys();
    for (QWidget *field : fields) {
        QTextDocument *document = field == step.field ? nullptr : documentOf(field);
        if (document) // What is typed next is taken back apart: undo always comes to where a text was not modified.
            document->setModified(false);
    }
}

bool PostSteps::canUndo() const
{
    for (const Step &step : m_steps) {
        if (isThere(step))
            return true;
    }
    return false;
}

std::optional<PostStyle> PostSteps::undo()
{
    while (!m_steps.empty() && !isThere(m_steps.back()))
        m_steps.pop_back();
    if (m_steps.empty())
        return std::nullopt;
    if (QWidget *field = m_steps.back().field) {
        takeBackIn(field);
        return std::nullopt;
    }
    const PostStyle before = m_steps.back().style;
    m_steps.pop_back();
    return before;
}

} // namespace Shopbell
