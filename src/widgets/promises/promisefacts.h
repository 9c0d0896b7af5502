// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/promisewords.h"
#include "widgets/reviews/shopfacts.h"

namespace Shopbell {

/// What the parts of the Promises section need to word a promise.
class PromiseFacts : public ShopFacts
{
    Q_OBJECT

public:
    explicit PromiseFacts(const UiContext &context, QObject *parent = nullptr);

    PromiseText text() const;

private:
    const Theme &m_theme;
};

} // namespace Shopbell
