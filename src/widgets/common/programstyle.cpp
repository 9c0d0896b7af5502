// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/programstyle.h"

#include "look/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QStyleFactory>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Shopbell {

ProgramStyle::ProgramStyle(const Theme &theme) : QProxyStyle(QStyleFactory::create(u"Fusion"_s)), m_theme(&theme)
{
    qApp->installEventFilter(this);
}

int ProgramStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *result) const
{
    if (hint == SH_UnderlineShortcut)
        return m_underlines ? 1 : 0;
    return QProxyStyle::styleHint(hint, option, widget, result);
}

int ProgramStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (!m_theme)
        return QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_SmallIconSize: // Of menus and combo boxes, too.
    case PM_LineEditIconSize:
        return m_theme->size(SizeToken::IconControl);
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return m_theme->size(SizeToken::IconButton);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

bool ProgramStyle::eventFilter(QObject *watched, QEvent *event)
{
    const auto isAlt = [event] { return static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt; };
    if ((event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) && isAlt())
        underline(true);
    else if ((event->type() == QEvent::KeyRelease && isAlt()) || event->type() == QEvent::ApplicationStateChange)
        underline(false);
    return QProxyStyle::eventFilter(watched, event);
}

void ProgramStyle::underline(bool on)
{
    if (on == m_underlines)
        return;
    m_underlines = on;
    if (QWidget *window = QApplication::activeWindow()) {
        const auto children = window->findChildren<QWidget *>();
        for (QWidget *child : children)
            child->update();
    }
}

} // namespace Shopbell
