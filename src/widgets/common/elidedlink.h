// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace Shopbell {

/// A link whose words are elided at the end where they do not fit.
class ElidedLink : public QPushButton
{
    Q_OBJECT

public:
    explicit ElidedLink(const QString &words, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// The arrow of a menu.
    int besideWords() const;
};

} // namespace Shopbell
