// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/focusring.h"

#include "look/marks.h"
#include "look/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProxyStyle>
#include <QScrollArea>
#include <QTextEdit>

namespace Shopbell {

namespace {

/// The ring stands outside the control, as far as the tokens say.
class RingStyle : public QProxyStyle
{
public:
    explicit RingStyle(int margin) : m_margin(margin) {}

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        if (metric == PM_FocusFrameHMargin || metric == PM_FocusFrameVMargin)
            return m_margin;
        return QProxyStyle::pixelMetric(metric, option, widget);
    }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *result) const override
    {
        if (hint == SH_FocusFrame_Mask)
            return 0;
        if (hint == SH_FocusFrame_AboveWidget)
            return 1; // Else the ring is a child of the control's parent, which cuts it off where they share an edge.
        return QProxyStyle::styleHint(hint, option, widget, result);
    }

private:
    int m_margin;
};

bool isTextField(const QWidget *widget)
{
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        return combo->isEditable();
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

/// The field of a spin box or an editable combo box is part of it: the ring goes around the whole.
QWidget *ringed(QWidget *widget)
{
    if (qobject_cast<QLineEdit *>(widget) && widget->parentWidget()
        && (qobject_cast<QAbstractSpinBox *>(widget->parentWidget())
            || qobject_cast<QComboBox *>(widget->parentWidget())))
        return widget->parentWidget();
    return widget;
}

bool paintsItsOwn(const QWidget *widget)
{
    return qobject_cast<const QAbstractItemView *>(widget) || widget->property("noFocusRing").toBool()
        || (qobject_cast<const QScrollArea *>(widget) && widget->accessibleName().isEmpty());
}

class RingFrame : public QFocusFrame
{
public:
    explicit RingFrame(const Theme &theme) : m_theme(theme)
    {
        auto *style = new RingStyle(margin());
        style->setParent(this);
        setStyle(style);
        QObject::connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool handled = QFocusFrame::eventFilter(watched, event);
        // Qt hides the frame of what is out of sight, and does not show it when that is scrolled to.
        if (event->type() == QEvent::Move && isHidden() && widget() && widget()->isVisible()
            && parentWidget()->rect().intersects(geometry())) {
            show();
            raise();
        }
        return handled;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!widget())
            return;
        QPainter painter(this);
        const bool small = widget()->height() <= m_theme.size(SizeToken::ButtonSmall);
        paint::focusRing(painter, QRectF(rect()).adjusted(margin(), margin(), -margin(), -margin()), m_theme,
                         m_theme.radius(small ? RadiusToken::ButtonSmall : RadiusToken::Button));
    }

private:
    int margin() const { return m_theme.tokens().focusGap() + m_theme.tokens().focusWidth(); }

    const Theme &m_theme;
};

} // namespace

FocusRing::FocusRing(const Theme &theme) : m_theme(theme)
{
    qApp->installEventFilter(this);
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)
        m_keysWereLast = true;
    else if (event->type() == QEvent::MouseButtonPress)
        m_keysWereLast = false;
    if (event->type() == QEvent::FocusIn && watched->isWidgetType())
        follow(static_cast<QWidget *>(watched), static_cast<QFocusEvent *>(event)->reason());
    return QObject::eventFilter(watched, event);
}

void FocusRing::follow(QWidget *focused, Qt::FocusReason reason)
{
    QWidget *control = ringed(focused);
    if (reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason) {
        if (m_frame && m_frame->widget() == control)
            return; // It comes back to where it was.
    }
    const bool byKeyboard = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason || (reason == Qt::OtherFocusReason && m_keysWereLast);
    const bool wanted = !paintsItsOwn(control) && (byKeyboard || isTextField(control)) && !control->isWindow();
    if (wanted && !m_frame)
        m_frame = new RingFrame(m_theme);
    if (m_frame)
        m_frame->setWidget(wanted ? control : nullptr);
}

} // namespace Shopbell
