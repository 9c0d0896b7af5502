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
        const int words = fontMetrics().horizontalAdvance(currentText());
        QSize hint(all.width() - widest() + words, all.height());
        hint.rwidth() += qMax(0, words - roomIn({{}, hint})); // A style may take more beside them.
        return hint;
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
        const int room = roomIn(rect());
        if (currentIndex() < 0 || fontMetrics().horizontalAdvance(currentText()) <= room) {
            QComboBox::paintEvent(event);
            return;
        }
        QStyleOptionComboBox option;
        initStyleOption(&option);
        option.currentText = fontMetrics().elidedText(currentText(), Qt::ElideRight, room);
        QStylePainter painter(this);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }

private:
    static constexpr int textInset = 2; ///< Of a label in its field, on both sides together.

    int roomIn(const QRect &place) const
    {
        QStyleOptionComboBox option;
        initStyleOption(&option);
        option.rect = place;
        return style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width()
            - textInset;
    }
    int widest() const
    {
        int width = 0;
        for (int i = 0; i < count(); ++i)
            width = qMax(width, fontMetrics().horizontalAdvance(itemText(i)));
        return width;
    }
};

} // namespace Shopbell
