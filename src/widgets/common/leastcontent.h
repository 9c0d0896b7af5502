// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QWidget>

namespace Shopbell {

/// What a scroll area shows, as high as its parts must be, not as they would like to be: they take what there is.
class LeastContent : public QWidget
{
public:
    using QWidget::QWidget;

    int heightForWidth(int width) const override { return layout()->minimumHeightForWidth(width); }
};

} // namespace Shopbell
