// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incomingreferral.h"
#include "exchange/importplan.h"
#include "exchange/recordreader.h"

#include <QTimeZone>

#include <variant>

namespace Shopbell {

using CheckedReferral = std::variant<IncomingReferral, Problem>;

/// Makes a referral of a record as the plan says, or tells why not.
class ReferralChecker
{
public:
    ReferralChecker(ImportPlan plan, const QTimeZone &zone);

    CheckedReferral check(const Record &record) const;

private:
    struct Reading;
    std::optional<ProblemReason> take(Reading &reading, ImportField field, std::string_view cell) const;
    QDate dayFrom(std::string_view cell) const;

    ImportPlan m_plan;
    QTimeZone m_zone;
};

} // namespace Shopbell
