// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/elidedbox.h"

#include <QAbstractItemView>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStylePainter>

#include <algorithm>

namespace Shopbell {

ElidedBox::ElidedBox(QWidget *parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(2);
}

void ElidedBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    if (!option.currentIcon.isNull())
        field.setWidth(field.width() - option.iconSize.width() - 4);
    if (const QString shorter = currentData(ShortTextRole).toString(); !shorter.isEmpty())
        option.currentText = shorter;
    option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, field.width() - 2);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void ElidedBox::showPopup()
{
    view()->setMinimumWidth(std::max(width(), view()->sizeHintForColumn(0) + 40));
    QComboBox::showPopup();
}

} // namespace Shopbell
