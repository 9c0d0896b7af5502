// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/promiserow.h"
#include "widgets/common/card.h"

namespace Shopbell {
class PromiseFacts;

/// Below a list of promises that does not show all: how many of how many, and how to see the others.
class CutLine : public TextLabel
{
    Q_OBJECT

public:
    CutLine(const Theme &theme, const PromiseFacts &facts, QWidget *parent = nullptr);

    /// Hidden where all are shown.
    void tell(const FoundPromises &found);

private:
    const PromiseFacts &m_facts;
};

} // namespace Shopbell
