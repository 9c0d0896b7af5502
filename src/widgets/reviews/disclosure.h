// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace Shopbell {
class Theme;

/// A heading with a chevron that folds what stands below it.
class Disclosure : public QAbstractButton
{
    Q_OBJECT

public:
    Disclosure(const Theme &theme, const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace Shopbell
