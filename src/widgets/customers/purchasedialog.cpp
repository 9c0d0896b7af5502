// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/purchasedialog.h"

#include "core/whenanswered.h"
#include "format/changetext.h"
#include "format/customerwords.h"
#include "look/theme.h"
#include "services/readcustomers.h"
#include "services/recordreferral.h"
#include "widgets/common/card.h"
#include "widgets/common/hintbutton.h"
#include "widgets/common/notices.h"
#include "widgets/customers/customeractions.h"
#include "widgets/customers/customerfacts.h"
#include "widgets/customers/whenfield.h"

#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

/// What was typed for one buyer is no beginning for another one.
QString noteNameOf(const PersonChosen &buyer)
{
    if (buyer.id.isStored())
        return u"purchase-of-%1"_s.arg(buyer.id.value());
    if (buyer.referral.isStored())
        return u"purchase-of-friend-%1"_s.arg(buyer.referral.value());
    return u"purchase"_s;
}

} // namespace

PurchaseDialog::PurchaseDialog(const UiContext &context, const CustomerFacts &facts, CustomerActions &actions,
                               QWidget *parent)
    : FormDialog(context, tr("Add purchase"), parent)
    , m_facts(facts)
    , m_actions(actions)
{
    setObjectName(u"purchaseDialog"_s);
    setWindowTitle(tr("Add a purchase"));
    build();
    listen();
    keepFields();
    showHow();
    showFoot();
}

void PurchaseDialog::start(const PersonChosen &customer)
{
    m_customer->choose(customer);
    keepForm(noteNameOf(customer));
    showSent();
    checkReferral();
    readAgain();
    showFoot();
    openSized(600, 560);
    if (customer.isEmpty())
        m_customer->setFocus(Qt::OtherFocusReason);
    m_customer->selectAll();
    if (!customer.isEmpty())
        m_amount->setFocus(Qt::OtherFocusReason);
}

void PurchaseDialog::edit(const PurchaseRow &row)
{
    m_edited = row.purchase.id;
    m_before = row;
    setWindowTitle(tr("Change a purchase"));
    verb()->setText(tr("Save"));
    m_again->hide();
    m_orElse->hide();
    m_referral->hide();
    m_customer->choose({row.purchase.customer, row.customerName, {}});
    if (row.purchase.amount)
        m_amount->setText(m_facts.text().money().inField(*row.purchase.amount));
    m_when->setMoment(row.purchase.when);
    m_what->setText(row.purchase.what);
    m_servedBy->setEditText(row.servedByName);
    m_shownBefore = purchase();
    showFoot();
    openSized(600);
    m_amount->setFocus(Qt::OtherFocusReason);
}

void PurchaseDialog::submit()
{
    const std::optional<NewPurchase> wanted = purchase();
    if (!wanted || m_refused)
        return;
    if (m_edited.isStored() && wanted == m_shownBefore) { // Nothing to undo either.
        accept();
        return;
    }
    setBusy(true);
    failWith({});
    const RecordPurchase record(context().file);
    if (!m_edited.isStored()) {
        whenAnswered(record.add(*wanted), this, [this](const Result<RecordedPurchase> &made) { took(made); });
        return;
    }
    whenAnswered(record.edit(m_edited, *wanted), this, [this](const Result<PurchaseId> &changed) {
        setBusy(false);
        if (!changed) {
            fail(changed.error(), Task::AddPurchase);
            return;
        }
        const CustomerId customer = m_customer->chosen().id;
        m_actions.sayDone(Did::EditPurchase, {changed->value(), customer.value()});
        Q_EMIT recorded(customer);
        accept();
    });
}

void PurchaseDialog::took(const Result<RecordedPurchase> &made)
{
    setBusy(false);
    if (!made) {
        const QString friendName = m_customer->chosen().name;
        const QString referrer = m_sentBy->chosen().name;
        if (made.error().kind == Error::Kind::Invalid && made.error().detail == "self"_L1)
            failWith(reasonOf(ReferralRefusal::Self, friendName, referrer));
        else if (made.error().kind == Error::Kind::Invalid && made.error().detail == "loop"_L1)
            failWith(reasonOf(ReferralRefusal::Loop, friendName, referrer));
        else
            fail(made.error(), Task::AddPurchase);
        return;
    }
    forgetKept();
    m_actions.sayDone(Did::AddPurchase, {made->purchase.value(), made->customer.value()});
    Q_EMIT recorded(made->customer);
    accept();
}

std::optional<NewPurchase> PurchaseDialog::purchase() const
{
    NewPurchase wanted;
    if (m_edited.isStored()) { // What the window does not show stays.
        const Purchase &before = m_before.purchase;
        wanted.discountMinor = before.discountMinor;
        wanted.channel = before.channel;
        wanted.status = before.status;
        wanted.orderNumber = before.orderNumber;
        wanted.note = before.note;
    }
    wanted.customer = m_customer->chosen().id;
    wanted.customerName = wanted.customer.isStored() ? QString() : m_customer->chosen().name;
    const QString amount = m_amount->text().trimmed();
    if (!amount.isEmpty()) {
        const std::optional<Money> money = m_facts.text().money().typed(amount);
        if (!money || money->minor < 0)
            return std::nullopt;
        wanted.amountMinor = money->minor;
        wanted.currency = money->currency;
    }
    wanted.when = m_when->moment();
    wanted.what = m_what->text().simplified();
    wanted.servedBy = m_servedBy->currentText().simplified();
    const PersonChosen &sent = m_sentBy->chosen();
    if (sent.isEmpty())
        wanted.referral = m_customer->chosen().referral;
    if (!m_edited.isStored() && !sent.isEmpty()) {
        WhoSent who;
        who.referrer = sent.id;
        who.referrerName = sent.id.isStored() ? QString() : sent.name;
        who.way = sent.withoutPerson ? *sent.withoutPerson : ReferralWay(m_how->currentData().toInt());
        if (who.way == ReferralWay::Own)
            who.ownWay = m_ownWay->text().simplified();
        wanted.whoSent = who;
    }
    return wanted;
}

void PurchaseDialog::showFoot()
{
    const PersonChosen &who = m_customer->chosen();
    const bool isNew = !who.id.isStored() && !who.name.isEmpty();
    if (who.referral.isStored() && m_sentBy->chosen().isEmpty())
        say(who.referrerName.isEmpty()
                //: In the foot of the window; %1 is the name of a recommended friend.
                ? tr("%1 was recommended, and becomes a customer with this purchase").arg(who.name)
                //: In the foot of the window; %1 is the name of a recommended friend, %2 of who recommended the shop.
                : tr("%1, recommended by %2, becomes a customer with this purchase").arg(who.name, who.referrerName));
    else if (isNew && who.namesakes > 1)
        //: In the foot of the window; %1 is a name. Always two or more.
        say(tr("%Ln people are called %1: choose one of them, or a new %1 becomes a customer", nullptr, who.namesakes)
                .arg(who.name));
    else if (isNew)
        //: In the foot of the window; %1 is a name.
        say(tr("%1 becomes a customer with this purchase").arg(who.name));
    else if (who.isEmpty())
        say(tr("Without a name it is a purchase of nobody"));
    else
        say({});
    const QString amount = m_amount->text().trimmed();
    const std::optional<Money> money = m_facts.text().money().typed(amount);
    const bool wrong = !amount.isEmpty() && (!money || money->minor < 0);
    // Nobody is corrected while more keys can make it an amount.
    const bool isSaid = wrong && !(m_amount->hasFocus() && !money && m_facts.text().money().mayBecome(amount));
    m_amount->setProperty("error", isSaid);
    m_amount->style()->unpolish(m_amount);
    m_amount->style()->polish(m_amount);
    const bool nothing = !amount.isEmpty() && money && money->minor == 0;
    m_amountHint->setColor(isSaid ? ColorToken::Danger : ColorToken::BrassText);
    m_amountHint->setText(isSaid        ? tr("Not an amount")
                              : nothing ? tr("Does not count as a purchase. Leave it empty for a visit.")
                                        : QString());
    m_amountHint->setVisible(isSaid || nothing);
    m_amount->setAccessibleDescription(m_amountHint->text());
    const bool something = !who.isEmpty() || !amount.isEmpty() || !m_what->text().trimmed().isEmpty();
    setReady(!wrong && !m_refused && something,
             wrong           ? tr("The amount cannot be read.")
                 : m_refused ? m_sentHint->text()
                             : tr("Say who it was, how much, or what."));
}

/// Who sent a recommended friend is known; the owner may name somebody else, or the same again.
void PurchaseDialog::showSent()
{
    m_sentBy->setPlaceholderText(m_customer->chosen().referrerName);
    showHow();
}

void PurchaseDialog::showHow()
{
    const PersonChosen &sent = m_sentBy->chosen();
    const bool byPerson = !sent.isEmpty() && !sent.withoutPerson;
    m_how->setEnabled(byPerson);
    m_how->setToolTip(byPerson             ? QString()
                          : sent.isEmpty() ? tr("First say who sent them.")
                                           : tr("Nobody in person sent them."));
    m_ownWay->setVisible(byPerson && ReferralWay(m_how->currentData().toInt()) == ReferralWay::Own);
}

void PurchaseDialog::checkReferral()
{
    const int generation = ++m_checkGeneration;
    const PersonChosen &who = m_customer->chosen();
    const PersonChosen &sent = m_sentBy->chosen();
    if (!who.id.isStored() && !sent.id.isStored()) {
        const bool same = !who.name.isEmpty() && who.name.compare(sent.name, Qt::CaseInsensitive) == 0;
        takeCheck(same ? ReferralRefusal::Self : ReferralRefusal::None);
        return;
    }
    if (!who.id.isStored() || !sent.id.isStored()) {
        takeCheck(ReferralRefusal::None);
        return;
    }
    whenAnswered(RecordReferral(context().file).check(sent.id, who.id), this,
                 [this, generation](const Result<ReferralRefusal> &refusal) {
                     if (generation == m_checkGeneration && refusal)
                         takeCheck(*refusal);
                 });
}

void PurchaseDialog::takeCheck(ReferralRefusal refusal)
{
    m_refused = refusal != ReferralRefusal::None;
    m_sentHint->setText(reasonOf(refusal, m_customer->chosen().name, m_sentBy->chosen().name));
    m_sentHint->setVisible(m_refused);
    m_sentBy->setProperty("error", m_refused);
    m_sentBy->style()->unpolish(m_sentBy);
    m_sentBy->style()->polish(m_sentBy);
    showFoot();
}

} // namespace Shopbell
