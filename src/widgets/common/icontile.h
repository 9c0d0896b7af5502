// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/tokens.h"

#include <QWidget>

namespace Shopbell {
class Theme;

/// The soft square with an icon of an empty state or a card. Screen readers skip it.
class IconTile : public QWidget
{
    Q_OBJECT

public:
    IconTile(const Theme &theme, const QString &icon, QWidget *parent = nullptr,
             ColorToken fill = ColorToken::AccentSoft, ColorToken ink = ColorToken::AccentText);

    void setIcon(const QString &icon);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
    ColorToken m_fill;
    ColorToken m_ink;
};

} // namespace Shopbell
