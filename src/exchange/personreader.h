// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incomingpurchase.h"
#include "exchange/importplan.h"

#include <string_view>

namespace Shopbell {

/// Puts together the person of a record from the cells that say something about them.
class PersonReader
{
public:
    /// Takes a cell that is more than blanks; false when its field says nothing of a person.
    bool take(ImportField field, std::string_view cell);
    /// Without what is masked or stands for nobody.
    IncomingPerson person() const;

private:
    QString m_first = {};
    QString m_last = {};
    IncomingPerson m_person = {};
};

} // namespace Shopbell
