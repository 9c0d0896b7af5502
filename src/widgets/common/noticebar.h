// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFrame;
class QPushButton;
class QToolButton;

namespace Shopbell {
class IconLabel;
class TextLabel;
class Theme;

/// A sentence over a page: what happened, what is kept, what to do; with at most one action. Hidden until it has
/// something to say, stays until it is closed.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Failure, Warning, Information };

    explicit NoticeBar(const Theme &theme, QWidget *parent = nullptr);

    /// `verb` empty: no action. The action closes the bar, then actionWanted() is emitted.
    void say(Tone tone, const QString &sentence, const QString &verb = {});
    /// Takes a failure back: meanwhile it went well.
    void settle();
    QString sentence() const;
    /// Room around the bar while it is there.
    void setRoom(const QMargins &room);

Q_SIGNALS:
    void actionWanted();
    void closed();

private:
    Tone m_tone = Tone::Information;
    QFrame *m_bar;
    IconLabel *m_icon;
    TextLabel *m_sentence;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace Shopbell
