// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/riskrow.h"
#include "widgets/today/duecard.h"

namespace Shopbell {
class FollowUpFacts;
class WindowRequests;

/// "Customers at risk": whose open complaint has no promise, and who has been away for long. Each row says why; its
/// button plans a follow-up.
class AtRiskCard : public DueCard
{
    Q_OBJECT

public:
    AtRiskCard(const UiContext &context, WindowRequests &requests, QWidget *parent = nullptr);

protected:
    void read() override;
    bool isTouchedBy(const Changed &what) const override;
    void open(qint64 id) override;
    void doJob(qint64 id) override;
    void openAll() override;

private:
    void take(FoundAtRisk found);

    WindowRequests &m_requests;
    FollowUpFacts *m_facts;
    FoundAtRisk m_found;
};

} // namespace Shopbell
