// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/recordpurchase.h"
#include "widgets/common/customerfield.h"
#include "widgets/common/formdialog.h"

class QHBoxLayout;
class QLineEdit;

namespace Shopbell {
class CustomerActions;
class CustomerFacts;
class WhenField;

/// Records a purchase: "again today" in one click, or somebody else in a few words, with who sent them.
class PurchaseDialog : public FormDialog
{
    Q_OBJECT

public:
    PurchaseDialog(const UiContext &context, const CustomerFacts &facts, CustomerActions &actions, QWidget *parent);

    /// Opens it, for a customer where one is given.
    void start(const PersonChosen &customer);
    /// Opens it to change a purchase that was typed by hand.
    void edit(const PurchaseRow &row);

Q_SIGNALS:
    /// Recorded or changed. Not stored: of nobody.
    void recorded(Shopbell::CustomerId customer);

protected:
    void submit() override;

private:
    void build();
    void buildAgain();
    /// Who stands in the field comes first.
    void readAgain();
    void showAgain(const std::vector<LastPurchase> &last);
    void listen();
    void keepFields();
    void showFoot();
    void showSent();
    void showHow();
    void showCurrency();
    void checkReferral();
    void takeCheck(ReferralRefusal refusal);
    std::optional<NewPurchase> purchase() const;
    void took(const Result<RecordedPurchase> &made);

    const CustomerFacts &m_facts;
    CustomerActions &m_actions;
    PurchaseId m_edited;
    PurchaseRow m_before;
    std::optional<NewPurchase> m_shownBefore; ///< Of the edited one, as the fields show it.
    CustomerId m_againFor; ///< Who stood in the field when the tiles were read.
    int m_againGeneration = 0;
    int m_checkGeneration = 0;
    bool m_refused = false;

    QWidget *m_again;
    QHBoxLayout *m_againRow;
    QWidget *m_orElse;
    CustomerField *m_customer;
    QLineEdit *m_amount;
    TextLabel *m_currency; ///< Inside the amount, unless its own sign is typed.
    TextLabel *m_amountHint;
    WhenField *m_when;
    QLineEdit *m_what;
    QComboBox *m_servedBy;
    CustomerField *m_sentBy;
    TextLabel *m_sentHint;
    QComboBox *m_how;
    QLineEdit *m_ownWay;
    QWidget *m_referral;
};

} // namespace Shopbell
