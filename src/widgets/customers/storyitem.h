// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerrow.h"
#include "widgets/customers/storyline.h"

namespace Shopbell {
class CustomerFacts;

/// An entry of a customer's story. One that leads somewhere is a button; that of a merge takes it apart.
class StoryItem : public StoryLine
{
    Q_OBJECT

public:
    StoryItem(const Theme &theme, const CustomerFacts &facts, const StoryEntry &entry, QWidget *parent = nullptr);

    const StoryEntry &entry() const { return m_entry; }

private:
    StoryEntry m_entry;
};

} // namespace Shopbell
