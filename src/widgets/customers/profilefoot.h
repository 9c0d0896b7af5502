// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contactguard.h"
#include "widgets/common/uicontext.h"

#include <QWidget>

class QPushButton;

namespace Shopbell {
class CustomerFacts;

/// What is done with the customer who is shown: what they do is noted, a contact is planned. Who must not be asked for a
/// referral cannot be; the button says why and until when.
class ProfileFoot : public QWidget
{
    Q_OBJECT

public:
    ProfileFoot(const UiContext &context, const CustomerFacts &facts, QWidget *parent = nullptr);

    /// Asks the guards about them.
    void display(CustomerId customer);

Q_SIGNALS:
    void purchaseWanted();
    void scoreWanted();
    void noteWanted();
    void followUpWanted(Shopbell::FollowUpReason reason);

private:
    QPushButton *add(const QString &text, const QString &name, QAnyStringView icon);
    void setHold(const std::optional<Hold> &hold);

    UiContext m_context;
    const CustomerFacts &m_facts;
    int m_generation = 0;
    QPushButton *m_ask;
};

} // namespace Shopbell
