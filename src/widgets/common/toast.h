// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPropertyAnimation;
class QPushButton;

namespace Shopbell {
class Theme;

/// "Review archived. Undo (Ctrl+Z)": slides up over the lower edge of its parent, stays 8 seconds (longer while the
/// pointer or the focus is on it) and never takes the focus.
class Toast : public QFrame
{
    Q_OBJECT

public:
    /// `room`: pixels to keep free below, for the status bar.
    Toast(const Theme &theme, QWidget *parent, int room);

    void say(const QString &sentence, bool withUndo);

Q_SIGNALS:
    void undoWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void takeLook();
    void place(bool sliding);
    void hideUnlessUsed();

    const Theme &m_theme;
    int m_room;
    QLabel *m_sentence;
    QPushButton *m_undo;
    QPropertyAnimation *m_slide;
    QTimer m_time;
};

} // namespace Shopbell
