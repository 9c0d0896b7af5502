// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSlider>

namespace Shopbell {
class Theme;

/// One to five stars to click, or none. Keys: 1 to 5, arrows, and 0, Delete or Backspace for none. A click on the star that
/// is the rating takes it off. A slider to a screen reader.
class StarInput : public QAbstractSlider
{
    Q_OBJECT

public:
    explicit StarInput(const Theme &theme, QWidget *parent = nullptr);

    /// 0: none were given.
    int stars() const { return value(); }
    void setStars(int stars) { setValue(stars); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void starsChanged(int stars);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *) override {}
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int starAt(const QPointF &position) const;
    int side() const;
    int step() const;
    void sayStars();

    const Theme &m_theme;
    int m_hovered = 0;
};

} // namespace Shopbell
