// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace Shopbell {
class ReplyEdit;
class Theme;

/// One of the six parts of an apology: its number, which becomes a tick once the part is there, its name, a hint, and
/// below them what is filled in.
class PartFrame : public QWidget
{
    Q_OBJECT

public:
    PartFrame(const Theme &theme, int number, const QString &name, const QString &hint, QWidget *parent = nullptr);

    QVBoxLayout *box() const { return m_box; }
    /// A field that is as high as its words, up to six lines.
    ReplyEdit *addField();
    void setDone(bool done);
    bool isDone() const { return m_done; }
    /// A line leads to the part below.
    void setLast(bool last);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void leaveRoom();
    QRectF badge() const;
    void sayState();

    const Theme &m_theme;
    int m_number;
    QString m_name;
    QVBoxLayout *m_box;
    bool m_done = false;
    bool m_last = false;
};

} // namespace Shopbell
