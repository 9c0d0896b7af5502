// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerrow.h"
#include "widgets/common/uicontext.h"
#include "widgets/referrals/referraldata.h"

#include <QObject>

class QDialog;
class QWidget;

namespace Shopbell {
class CustomerActions;
class CustomerFacts;
class MergeDialog;

/// Opens the windows in which customers, purchases, scores and notes are typed. None of them stops the program.
class CustomerDialogs : public QObject
{
    Q_OBJECT

public:
    /// `over`: the widget over which they stand.
    CustomerDialogs(const UiContext &context, const CustomerFacts &facts, CustomerActions &actions, QWidget *over);

    void addCustomer();
    void editCustomer(const CustomerDetails &details);
    /// Not stored: the window asks for whom.
    void addPurchase(CustomerId customer, const QString &name);
    /// The same where only the id is known.
    void addPurchaseFor(CustomerId customer);
    void editPurchase(const PurchaseRow &row);
    void addScore(CustomerId customer, const QString &name);
    void editScore(const Score &score, const QString &name);
    void addNote(CustomerId customer, const QString &name);
    void editNote(CustomerId customer, const QString &name, const CustomerNote &note);
    /// Who sent whom; one of them is known, the window asks for the other one.
    void addReferral(const PersonChosen &referrer, const PersonChosen &friendChosen);
    /// Two who may be the same.
    void merge(CustomerId first, CustomerId second);
    /// The window asks for the other one, and begins with `likely`, where one may be the same.
    void mergeWith(CustomerId first, const QString &name, const PersonChosen &likely);

Q_SIGNALS:
    /// A customer was added or changed, got a purchase, or is what became of two.
    void saved(Shopbell::CustomerId customer);

private:
    MergeDialog *mergeDialog();

    UiContext m_context;
    const CustomerFacts &m_facts;
    CustomerActions &m_actions;
    ReferralData m_referrals;
    QWidget *m_over;
};

} // namespace Shopbell
