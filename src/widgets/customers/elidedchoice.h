// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace Shopbell {

/// A box or a button of a choice for narrow places: its words end in "…" where they do not fit.
template<typename Button, QStyle::ControlElement Control, QStyle::SubElement Words>
class ElidedChoice : public Button
{
public:
    using Button::Button;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionButton option;
        Button::initStyleOption(&option);
        const QRect room = Button::style()->subElementRect(Words, &option, this);
        option.text = option.fontMetrics.elidedText(option.text, Qt::ElideRight, room.width(), Qt::TextShowMnemonic);
        painter.drawControl(Control, option);
    }
};

using ElidedCheckBox = ElidedChoice<QCheckBox, QStyle::CE_CheckBox, QStyle::SE_CheckBoxContents>;
using ElidedRadioButton = ElidedChoice<QRadioButton, QStyle::CE_RadioButton, QStyle::SE_RadioButtonContents>;

} // namespace Shopbell
