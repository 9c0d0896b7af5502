// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/customerdialogs.h"

#include "core/whenanswered.h"
#include "services/readcustomers.h"
#include "widgets/customers/customeractions.h"
#include "widgets/customers/customerdialog.h"
#include "widgets/customers/customerfacts.h"
#include "widgets/customers/mergedialog.h"
#include "widgets/customers/notedialog.h"
#include "widgets/customers/purchasedialog.h"
#include "widgets/customers/scoredialog.h"
#include "widgets/referrals/referraldialog.h"

namespace Shopbell {

CustomerDialogs::CustomerDialogs(const UiContext &context, const CustomerFacts &facts, CustomerActions &actions,
                                 QWidget *over)
    : QObject(over)
    , m_context(context)
    , m_facts(facts)
    , m_actions(actions)
    , m_referrals(referralDataOf(context.file))
    , m_over(over)
{
}

void CustomerDialogs::addCustomer()
{
    auto *dialog = new CustomerDialog(m_context, m_facts, m_actions, m_over);
    connect(dialog, &CustomerDialog::saved, this, &CustomerDialogs::saved);
    dialog->start();
}

void CustomerDialogs::editCustomer(const CustomerDetails &details)
{
    auto *dialog = new CustomerDialog(m_context, m_facts, m_actions, m_over);
    dialog->edit(details);
}

void CustomerDialogs::addPurchaseFor(CustomerId customer)
{
    whenAnswered(ReadCustomers(m_context.file).rows({customer}), this,
                 [this, customer](const Result<std::vector<CustomerRow>> &rows) {
                     const bool known = rows && !rows->empty();
                     addPurchase(known ? customer : CustomerId(), known ? rows->front().name : QString());
                 });
}

void CustomerDialogs::addPurchase(CustomerId customer, const QString &name)
{
    auto *dialog = new PurchaseDialog(m_context, m_facts, m_actions, m_over);
    connect(dialog, &PurchaseDialog::recorded, this, &CustomerDialogs::saved);
    dialog->start(customer.isStored() ? PersonChosen{customer, name, {}} : PersonChosen());
}

void CustomerDialogs::editPurchase(const PurchaseRow &row)
{
    auto *dialog = new PurchaseDialog(m_context, m_facts, m_actions, m_over);
    dialog->edit(row);
}

void CustomerDialogs::addScore(CustomerId customer, const QString &name)
{
    auto *dialog = new ScoreDialog(m_context, m_facts, m_actions, m_over);
    dialog->start(customer, name);
}

void CustomerDialogs::editScore(const Score &score, const QString &name)
{
    auto *dialog = new ScoreDialog(m_context, m_facts, m_actions, m_over);
    dialog->edit(score, name);
}

void CustomerDialogs::addNote(CustomerId customer, const QString &name)
{
    auto *dialog = new NoteDialog(m_context, m_actions, m_over);
    dialog->start(customer, name);
}

void CustomerDialogs::editNote(CustomerId customer, const QString &name, const CustomerNote &note)
{
    auto *dialog = new NoteDialog(m_context, m_actions, m_over);
    dialog->edit(customer, name, note);
}

void CustomerDialogs::addReferral(const PersonChosen &referrer, const PersonChosen &friendChosen)
{
    auto *dialog = new ReferralDialog(m_context, m_referrals, m_facts.today(), m_over);
    connect(dialog, &ReferralDialog::added, this,
            [this](ReferralId id) { m_actions.sayDone(Did::AddReferral, {id.value()}); });
    dialog->start(referrer, friendChosen);
}

void CustomerDialogs::merge(CustomerId first, CustomerId second)
{
    mergeDialog()->start(first, second);
}

void CustomerDialogs::mergeWith(CustomerId first, const QString &name, const PersonChosen &likely)
{
    mergeDialog()->startAsking(first, name, likely);
}

MergeDialog *CustomerDialogs::mergeDialog()
{
    auto *dialog = new MergeDialog(m_context, m_facts, m_actions, m_over);
    connect(dialog, &MergeDialog::merged, this, &CustomerDialogs::saved);
    return dialog;
}

} // namespace Shopbell
