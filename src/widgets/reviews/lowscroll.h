// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace Shopbell {
class Theme;

/// As high as what it holds, up to a few lines; then it scrolls.
class LowScroll : public QScrollArea
{
    Q_OBJECT

public:
    /// `most`: logical pixels at 100 %.
    LowScroll(const Theme &theme, QWidget *content, int most, QWidget *parent = nullptr);

    /// It keeps this height, in pixels, before what it stands with shares the room; never more than it needs.
    void setLeast(int height);
    /// No higher than that, in pixels, instead of what it was made with.
    void setMost(int height);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int wantedHeight() const;
    int most() const;

    const Theme &m_theme;
    int m_most;
    int m_least = 0;
    int m_mostNow = 0; ///< Pixels; 0: as it was made.
};

} // namespace Shopbell
