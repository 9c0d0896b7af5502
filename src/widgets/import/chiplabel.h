// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/chip.h"

#include <QWidget>

namespace Shopbell {

/// A chip that only shows.
class ChipLabel : public QWidget
{
    Q_OBJECT

public:
    ChipLabel(const Theme &theme, const Chip &chip, QWidget *parent = nullptr);

    void setChip(const Chip &chip);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Chip m_chip;
};

/// The look of a sentiment's chip.
ChipTone chipToneOf(int sentiment);

} // namespace Shopbell
