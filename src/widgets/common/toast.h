// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPropertyAnimation;
class QPushButton;

namespace Shopbell {
class Theme;

/// "Review archived. Undo (Ctrl+Z)": slides up over the status bar, where nothing can be clicked, stays 8 seconds (longer
/// while the pointer or the focus is on it) and never takes the focus. The bar is as high as the words while they stand, so
/// that they never cover the page above it. The keys are named only where they do what the button does: in a field they take
/// back the typing first.
class Toast : public QFrame
{
    Q_OBJECT

public:
    /// The status bar is at the lower edge of `parent`.
    Toast(const Theme &theme, QWidget *parent, QWidget *statusBar);

    void say(const QString &sentence, bool withUndo);

Q_SIGNALS:
    void undoWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void takeLook();
    void place(bool sliding);
    void hideUnlessUsed();
    void followFocus(QWidget *focused);
    void nameUndo();

    const Theme &m_theme;
    QWidget *m_statusBar;
    int m_usualHeight = 0; ///< At least, of the status bar.
    QLabel *m_sentence;
    QPushButton *m_undo;
    QPropertyAnimation *m_slide;
    QTimer m_time;
    QMetaObject::Connection m_typing; ///< In the field with the focus.
};

} // namespace Shopbell
