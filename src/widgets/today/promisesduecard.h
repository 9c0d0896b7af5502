// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/promiserow.h"
#include "widgets/today/duecard.h"

namespace Shopbell {
class PromiseFacts;
class PromiseMoves;
class WindowRequests;

/// "Promises due": late ones first, then today, then the next days. The box of a promise does its next step; without an
/// open step it is done, and what is done already is asked about.
class PromisesDueCard : public DueCard
{
    Q_OBJECT

public:
    PromisesDueCard(const UiContext &context, WindowRequests &requests, QWidget *parent = nullptr);

Q_SIGNALS:
    /// By today, and of those the late ones.
    void counted(qint64 due, qint64 late);

protected:
    void read() override;
    bool isTouchedBy(const Changed &what) const override
    {
        return what.touchesPromises() || what.touchesReviews() || what.followUps || what.team;
    }
    void open(qint64 id) override;
    void doJob(qint64 id) override;
    void openAll() override;

private:
    void take(PromisesToDo toDo);
    DueRow rowOf(const PromiseToDo &toDo) const;
    QString lineOf(const PromiseToDo &toDo) const;

    WindowRequests &m_requests;
    PromiseFacts *m_facts;
    PromiseMoves *m_moves;
    std::vector<PromiseToDo> m_rows;
};

} // namespace Shopbell
