// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/tokens.h"

#include <QWidget>

namespace Shopbell {
class Theme;

/// The soft square with an icon before a number or a heading, of any side. Screen readers skip it.
class SoftTile : public QWidget
{
    Q_OBJECT

public:
    /// `side` in logical pixels at 100 % text.
    SoftTile(const Theme &theme, const QString &icon, int side, ColorToken fill, ColorToken ink,
             QWidget *parent = nullptr);
    /// A circle instead of a square.
    void setRound(bool round);
    void setIcon(const QString &icon, ColorToken fill, ColorToken ink);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
    int m_side;
    ColorToken m_fill;
    ColorToken m_ink;
    bool m_round = false;
};

/// The same for delegates and painted buttons.
void paintSoftTile(QPainter &painter, const QRectF &rect, const Theme &theme, const QString &icon, ColorToken fill,
                   ColorToken ink, bool round = false);

} // namespace Shopbell
