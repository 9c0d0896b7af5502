// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/programstyle.h"

#include "look/theme.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QRadioButton>
#include <QStyleFactory>
#include <QTabBar>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int menuExtension = 28; // Logical pixels at 100 %.

/// Presses the button that has the focus when the key is Enter. Qt does so only for some buttons of dialogs. In boxes to
/// be ticked Enter stays the dialog's.
bool pressed(QObject *watched, const QKeyEvent &key)
{
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!isEnter || (key.modifiers() & ~Qt::KeypadModifier) != 0)
        return false;
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if (!button || qobject_cast<QCheckBox *>(button) || qobject_cast<QRadioButton *>(button))
        return false;
    if (!key.isAutoRepeat())
        button->click();
    return true;
}

/// A letter belongs to the menu that is open, not to the list with the focus behind it, whose shortcuts are letters, too.
bool isForPopup(const QKeyEvent &key)
{
    return QApplication::activePopupWidget() && (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0
        && !key.text().isEmpty() && key.text().front().isPrint(); // By Enter a list in a popup picks its row.
}

/// Such fields stand in what scrolls: a turn of the wheel over them would change them without anybody noticing.
bool choosesByWheel(const QObject *watched)
{
    return qobject_cast<const QComboBox *>(watched) || qobject_cast<const QAbstractSpinBox *>(watched);
}

} // namespace

ProgramStyle::ProgramStyle(const Theme &theme) : QProxyStyle(QStyleFactory::create(u"Fusion"_s)), m_theme(&theme)
{
    qApp->installEventFilter(this);
}

int ProgramStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *result) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0; // Qt's own icons, a red cross among them, are not ours.
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
    case PM_ToolBarExtensionExtent: // Of the button for menus that do not fit into the bar.
        return m_theme->scaled(menuExtension);
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return m_theme->size(SizeToken::IconButton);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

void ProgramStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    if (element == PE_FrameFocusRect && qobject_cast<const QTabBar *>(widget))
        return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

QIcon ProgramStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    // Every menu bar has it, for menus that do not fit, and Qt's own is drawn from files at the start of each window.
    if (m_theme && which == SP_ToolBarHorizontalExtensionButton)
        return m_theme->icon("ellipsis");
    return QProxyStyle::standardIcon(which, option, widget);
}

bool ProgramStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && choosesByWheel(watched)) {
        event->ignore(); // It goes on to what scrolls.
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride && isForPopup(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && pressed(watched, *static_cast<QKeyEvent *>(event)))
        return true;
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
