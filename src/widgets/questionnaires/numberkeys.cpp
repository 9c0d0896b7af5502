// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/questionnaires/numberkeys.h"

#include "widgets/common/segment.h"

#include <QKeyEvent>
#include <QToolButton>

namespace Shopbell {

namespace {
constexpr int ten = 10;
} // namespace

NumberKeys::NumberKeys(Segment &scale, int none) : QObject(&scale), m_scale(scale), m_none(none)
{
    for (QToolButton *each : scale.findChildren<QToolButton *>())
        each->installEventFilter(this);
}

bool NumberKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        m_isOneTyped = false;
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = !key->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (isPlain && (key->key() == Qt::Key_Backspace || key->key() == Qt::Key_Delete)) {
        choose(m_none);
        m_isOneTyped = false;
        return true;
    }
    if (isPlain && take(key->text()))
        return true;
    m_isOneTyped = false;
    return QObject::eventFilter(watched, event);
}

bool NumberKeys::take(const QString &typed)
{
    const int digit = typed.size() == 1 ? typed.front().digitValue() : -1;
    if (digit < 0)
        return false;
    const bool isTen = digit == 0 && (m_isOneTyped || !m_scale.button(0));
    choose(isTen ? ten : digit);
    m_isOneTyped = digit == 1;
    return true;
}

void NumberKeys::choose(int id)
{
    QToolButton *button = m_scale.button(id);
    if (!button)
        return;
    button->setChecked(true);
    button->setFocus(Qt::ShortcutFocusReason);
}

} // namespace Shopbell
