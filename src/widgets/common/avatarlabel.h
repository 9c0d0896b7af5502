// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/tokens.h"

#include <QWidget>

namespace Shopbell {
class Theme;

/// The round initials of somebody, in one of the sizes of the tokens. Screen readers skip it: the name stands beside it.
class AvatarLabel : public QWidget
{
    Q_OBJECT

public:
    AvatarLabel(const Theme &theme, SizeToken size, QWidget *parent = nullptr);

    /// `key` 0: the name picks the colours.
    void display(const QString &name, qint64 key);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    SizeToken m_size;
    QString m_name;
    qint64 m_key = 0;
};

} // namespace Shopbell
