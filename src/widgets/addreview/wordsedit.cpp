// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/addreview/wordsedit.h"

namespace Shopbell {

WordsEdit::WordsEdit(QWidget *parent) : PlainEdit(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize WordsEdit::sizeHint() const
{
    constexpr int lines = 4;
    return {30 * fontMetrics().averageCharWidth(), lines * fontMetrics().lineSpacing() + 28};
}

QSize WordsEdit::minimumSizeHint() const
{
    return sizeHint();
}

} // namespace Shopbell
