// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QComboBox>
#include <QStylePainter>

namespace Shopbell {

/// A combo box that is as wide as what is chosen, its list as wide as the longest choice. In a narrower room what is chosen
/// is elided.
class QuietCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit QuietCombo(QWidget *parent = nullptr) : QComboBox(parent)
    {
        setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(this, &QComboBox::currentIndexChanged, this, &QWidget::updateGeometry);
    }

    QSize sizeHint() const override
    {
        const QSize all = QComboBox::sizeHint();
        return {all.width() - widest() + fontMetrics().horizontalAdvance(currentText()), all.height()};
    }
    QSize minimumSizeHint() const override { return sizeHint().boundedTo(QComboBox::minimumSizeHint()); }

    void showPopup() override
    {
        view()->setMinimumWidth(QComboBox::sizeHint().width());
        QComboBox::showPopup();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QStyleOptionComboBox option;
        initStyleOption(&option);
        const int room =
            style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width()
            - textInset;
        if (currentIndex() < 0 || fontMetrics().horizontalAdvance(currentText()) <= room) {
            QComboBox::paintEvent(event);
            return;
        }
        option.currentText = fontMetrics().elidedText(currentText(), Qt::ElideRight, room);
        QStylePainter painter(this);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }

private:
    static constexpr int textInset = 2; ///< Of a label in its field, on both sides together.

    int widest() const
    {
        int width = 0;
        for (int i = 0; i < count(); ++i)
            width = qMax(width, fontMetrics().horizontalAdvance(itemText(i)));
        return width;
    }
};

} // namespace Shopbell
