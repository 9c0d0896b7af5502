// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QVariantAnimation;

namespace Shopbell {
class Theme;

/// On or off, at once. Its text is only what a screen reader says; the words stand in a label beside it.
class Switch : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Switch(const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    const Theme &m_theme;
    QVariantAnimation *m_slide;
    double m_place = 0; ///< Of the knob: 0 off, 1 on.
};

} // namespace Shopbell
