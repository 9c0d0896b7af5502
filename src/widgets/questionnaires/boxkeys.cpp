// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/questionnaires/boxkeys.h"

#include "widgets/common/intoview.h"

#include <QAbstractButton>
#include <QKeyEvent>

#include <algorithm>

namespace Shopbell {

BoxKeys::BoxKeys(int columns, QObject *parent) : QObject(parent), m_columns(columns) {}

void BoxKeys::add(QAbstractButton *box)
{
    box->setFocusPolicy(m_boxes.empty() ? Qt::StrongFocus : Qt::ClickFocus);
    box->installEventFilter(this);
    m_boxes.push_back(box);
}

bool BoxKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FocusIn && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *box = qobject_cast<QAbstractButton *>(watched);
    if (event->type() == QEvent::FocusIn) {
        keepOneTabStop(box);
    } else {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->modifiers() & ~Qt::KeypadModifier) == 0 && go(*box, key->key()))
            return true;
    }
    return QObject::eventFilter(watched, event);
}

/// Whether the key is one of those that go; at an edge it goes nowhere.
bool BoxKeys::go(const QAbstractButton &from, int key)
{
    const int at = int(std::ranges::find(m_boxes, &from) - m_boxes.begin());
    const int lastRow = int(m_boxes.size()) / m_columns - 1;
    const int onward = from.isRightToLeft() ? -1 : 1;
    int toRow = at / m_columns;
    int toColumn = at % m_columns;
    switch (key) {
    case Qt::Key_Up:
        --toRow;
        break;
    case Qt::Key_Down:
        ++toRow;
        break;
    case Qt::Key_Left:
        toColumn -= onward;
        break;
    case Qt::Key_Right:
        toColumn += onward;
        break;
    case Qt::Key_Home:
        toRow = 0;
        break;
    case Qt::Key_End:
        toRow = lastRow;
        break;
    default:
        return false;
    }
    const int to = std::clamp(toRow, 0, lastRow) * m_columns + std::clamp(toColumn, 0, m_columns - 1);
    if (to == at)
        return true;
    QAbstractButton *next = m_boxes[size_t(to)];
    next->setFocus(to > at ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    bringIntoView(next);
    return true;
}

void BoxKeys::keepOneTabStop(const QAbstractButton *stop)
{
    for (QAbstractButton *each : m_boxes)
        each->setFocusPolicy(each == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

} // namespace Shopbell
