// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace Shopbell {
class Theme;

/// A tag as a chip; with a cross that takes it off, or as the "Add tag" button that stands behind the chips.
class TagChip : public QToolButton
{
    Q_OBJECT

public:
    enum class Look { Removable, Accent, Adder };

    TagChip(const Theme &theme, const QString &text, Look look, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The cross was clicked, or Delete or Backspace was pressed on the chip.
    void removeWanted(const QString &tag);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect chipRect() const;
    QRect crossRect() const;
    bool showsCross() const;

    const Theme &m_theme;
    Look m_look;
    bool m_overCross = false;
};

} // namespace Shopbell
