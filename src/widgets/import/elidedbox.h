// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace Shopbell {

/// A combo box for narrow places: its words are elided at the end where they do not fit.
class ElidedBox : public QComboBox
{
    Q_OBJECT

public:
    /// Of an item: what the closed box says in its place.
    static constexpr int ShortTextRole = Qt::UserRole + 1;

    explicit ElidedBox(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showPopup() override;
};

} // namespace Shopbell
