// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followuprow.h"
#include "widgets/today/duecard.h"

#include <vector>

namespace Shopbell {
class FollowUpFacts;
class FollowUpMoves;
class WindowRequests;

/// "Follow-ups": what was planned for today or earlier, then the next days. The box of one marks it as sent.
class FollowUpsDueCard : public DueCard
{
    Q_OBJECT

public:
    FollowUpsDueCard(const UiContext &context, WindowRequests &requests, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Due by today.
    void counted(qint64 due);

protected:
    void read() override;
    bool isTouchedBy(const Changed &what) const override;
    void open(qint64 id) override;
    void doJob(qint64 id) override;
    void openAll() override;

private:
    void take(const FoundFollowUps &found);
    DueRow rowOf(const FollowUpRow &row) const;

    WindowRequests &m_requests;
    FollowUpFacts *m_facts;
    FollowUpMoves *m_moves;
    std::vector<FollowUpRow> m_rows;
};

} // namespace Shopbell
