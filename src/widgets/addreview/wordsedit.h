// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/plainedit.h"

namespace Shopbell {

/// The field for the words: four lines high when there is no more room, higher when there is.
class WordsEdit : public PlainEdit
{
    Q_OBJECT

public:
    explicit WordsEdit(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace Shopbell
