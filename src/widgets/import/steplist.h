// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace Shopbell {
class Theme;

/// The steps of the import at the leading edge: a tick on those that are done, a number on the others. It only shows;
/// the buttons at the foot move. Too narrow for words, it shows the numbers alone.
class StepList : public QWidget
{
    Q_OBJECT

public:
    StepList(const Theme &theme, const QStringList &names, QWidget *parent = nullptr);

    /// From 0; -1 when none of the steps is open. `finished`: the open one bears a tick, too.
    void setCurrent(int step, bool finished = false);
    int current() const { return m_current; }
    void setNarrow(bool narrow);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int rowHeight() const;
    QRect rowAt(int step) const;
    void paintStep(QPainter &painter, int step) const;
    void paintMark(QPainter &painter, const QRectF &circle, int step) const;

    const Theme &m_theme;
    QStringList m_names;
    int m_current = 0;
    bool m_finished = false;
    bool m_narrow = false;
};

} // namespace Shopbell
