// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/escape.h"

#include <QKeyEvent>
#include <QWidget>

#include <utility>

namespace Shopbell {

namespace {

class EscapeWatch : public QObject
{
public:
    EscapeWatch(std::function<void()> leave, QObject *parent) : QObject(parent), m_leave(std::move(leave)) {}

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
            return QObject::eventFilter(watched, event);
        event->accept();
        m_leave();
        return true;
    }

private:
    std::function<void()> m_leave;
};

} // namespace

void leaveWithEscape(QWidget *form, std::function<void()> leave)
{
    form->installEventFilter(new EscapeWatch(std::move(leave), form));
}

} // namespace Shopbell
