// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerrow.h"
#include "services/keepcustomers.h"
#include "widgets/common/formdialog.h"

class QLineEdit;

namespace Shopbell {
class ContactLines;
class CustomerActions;
class CustomerFacts;
class CustomerField;
class WishesEdit;

/// Adds or changes a customer: a first name is enough, all the rest can wait.
class CustomerDialog : public FormDialog
{
    Q_OBJECT

public:
    CustomerDialog(const UiContext &context, const CustomerFacts &facts, CustomerActions &actions, QWidget *parent);

    void start();
    void edit(const CustomerDetails &details);

Q_SIGNALS:
    void saved(Shopbell::CustomerId customer);

protected:
    void submit() override;

private:
    void build();
    void keepFields();
    void readSegments();
    void showReady();
    void offerWays();
    CustomerWords words() const;
    std::optional<WhoSent> whoSent() const;
    void showHow();

    const CustomerFacts &m_facts;
    CustomerActions &m_actions;
    CustomerId m_edited;
    CustomerWords m_before; ///< Of the edited one, as the fields show it.
    QLineEdit *m_name;
    ContactLines *m_emails;
    ContactLines *m_phones;
    QComboBox *m_segment;
    QComboBox *m_knownBy;
    QComboBox *m_preferred;
    TextLabel *m_preferredHint;
    WishesEdit *m_wishes;
    CustomerField *m_sentBy;
    QComboBox *m_how;
    QLineEdit *m_ownWay;
    QWidget *m_referral = nullptr; ///< Of somebody new; of others the profile asks.
};

} // namespace Shopbell
