// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followuprow.h"
#include "domain/promiserow.h"
#include "widgets/common/uicontext.h"

#include <QScrollArea>

class QVBoxLayout;

namespace Shopbell {
class CustomerFacts;
class TextLabel;

/// What a customer was promised and how far it is, and the follow-ups that are planned with them.
class PlannedView : public QScrollArea
{
    Q_OBJECT

public:
    PlannedView(const UiContext &context, const CustomerFacts &facts, QWidget *parent = nullptr);

    /// Reads what is planned with the customer.
    void display(CustomerId customer);

Q_SIGNALS:
    /// How many promises were given, once that is known.
    void counted(qint64 promises);
    void promiseWanted(Shopbell::PromiseId id);
    void plannedWanted(Shopbell::FollowUpId id);

private:
    void showPromises(const Result<FoundPromises> &found);
    void showFollowUps(const Result<FoundFollowUps> &found);
    void showMessage();

    UiContext m_context;
    const CustomerFacts &m_facts;
    CustomerId m_customer;
    int m_generation = 0;
    int m_answers = 0; ///< Of the two that are read.
    TextLabel *m_message;
    TextLabel *m_promisesTitle;
    QVBoxLayout *m_promises;
    TextLabel *m_followUpsTitle;
    QVBoxLayout *m_followUps;
};

} // namespace Shopbell
