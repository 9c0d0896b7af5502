// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QComboBox>

namespace Shopbell {

/// A combo box that is as wide as what is chosen, its list as wide as the longest choice.
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

private:
    int widest() const
    {
        int width = 0;
        for (int i = 0; i < count(); ++i)
            width = qMax(width, fontMetrics().horizontalAdvance(itemText(i)));
        return width;
    }
};

} // namespace Shopbell
