// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/scorescale.h"

#include "look/theme.h"

#include <QKeyEvent>
#include <QToolButton>

namespace Shopbell {

namespace {
constexpr int highest = 10;
constexpr int none = highest + 1; // A segment has no number below 0.
} // namespace

ScoreScale::ScoreScale(const Theme &theme, ScoreQuestion question, Answer answer, QWidget *parent)
    : Segment(theme, parent)
{
    if (answer == Answer::MayStayEmpty)
        addSegment(none, tr("None", "no number was given"));
    for (int number = 0; number <= highest; ++number) {
        const QString words = theme.language().toString(number);
        //: For a screen reader: a score.
        addSegment(number, words)->setAccessibleName(tr("%1 of 10").arg(words));
    }
    ask(question);
    setNumber({});
}

void ScoreScale::ask(ScoreQuestion question)
{
    m_hasZero = question == ScoreQuestion::WouldRecommend;
    const std::optional<int> before = number();
    setOffered(0, m_hasZero);
    if (before && !number())
        setNumber({});
}

std::optional<int> ScoreScale::number() const
{
    const int id = current();
    return id < 0 || id == none ? std::nullopt : std::optional(id);
}

void ScoreScale::setNumber(std::optional<int> number)
{
    setCurrent(number.value_or(none));
}

bool ScoreScale::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        m_isOneTyped = false;
    if (event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return Segment::eventFilter(watched, event);
}

bool ScoreScale::takeKey(const QKeyEvent &key)
{
    const bool isPlain = !key.modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (isPlain && take(key.text()))
        return true;
    m_isOneTyped = false;
    if (!isPlain || (key.key() != Qt::Key_Backspace && key.key() != Qt::Key_Delete))
        return false;
    choose(none);
    return true;
}

bool ScoreScale::take(const QString &typed)
{
    const int digit = typed.size() == 1 ? typed.front().digitValue() : -1;
    if (digit < 0)
        return false;
    const bool isTen = digit == 0 && m_isOneTyped;
    const int number = isTen ? highest : digit;
    if (number > 0 || m_hasZero)
        choose(number);
    m_isOneTyped = digit == 1;
    return true;
}

void ScoreScale::choose(int id)
{
    QToolButton *chosen = button(id);
    if (!chosen)
        return;
    chosen->setChecked(true);
    chosen->setFocus(Qt::ShortcutFocusReason);
}

} // namespace Shopbell
