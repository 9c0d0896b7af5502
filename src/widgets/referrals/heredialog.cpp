// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/referrals/heredialog.h"

#include "core/whenanswered.h"
#include "format/customerwords.h"
#include "format/nameinsentence.h"
#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/common/datefield.h"
#include "widgets/common/hintbutton.h"

#include <QDateEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
constexpr int hereWidth = 420; // Logical pixels at 100 %.
}

HereDialog::HereDialog(const UiContext &context, const ReferralData &data, const ReferralRow &row, QDate today,
                       QWidget *parent)
    : FormDialog(context, tr("They are here"), parent)
    , m_data(data)
    , m_row(row)
    , m_day(new DateField(today))
    , m_customer(new CustomerField(context.theme, data.hints))
    , m_refusal(new TextLabel(context.theme, TypeRole::Micro, ColorToken::Danger))
{
    setObjectName(u"hereDialog"_s);
    setWindowTitle(tr("%1 has come", "a recommended friend").arg(nameAtBeginning(row.friendName)));
    m_day->setObjectName(u"day"_s);
    m_day->setDateRange(std::min(row.referral.recommended, today), today);
    m_day->setDate(row.referral.visited.isValid() ? row.referral.visited : today);
    m_customer->setObjectName(u"customer"_s);
    m_customer->setToday(today);
    m_refusal->setObjectName(u"refusal"_s);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    box()->addWidget(labelled(tr("On which day?"), m_day));
    QWidget *who = labelled(tr("Which customer is it? (may stay empty)"), m_customer);
    who->layout()->addWidget(m_refusal);
    who->setHidden(row.referral.friendId.isStored());
    box()->addWidget(who);
    box()->addStretch(1);
    connect(m_customer, &CustomerField::chosenChanged, this, &HereDialog::check);
    showReady();
}

void HereDialog::start()
{
    openSized(hereWidth);
    m_day->setFocus(Qt::OtherFocusReason);
    m_day->selectAll();
}

void HereDialog::check()
{
    m_refused = ReferralRefusal::None;
    const int generation = ++m_generation;
    const PersonChosen &who = m_customer->chosen();
    if (who.id.isStored() && m_row.referral.referrer.isStored()) {
        whenAnswered(m_data.check(m_row.referral.referrer, who.id, m_row.referral.id), this,
                     [this, generation](const Result<ReferralRefusal> &refusal) {
                         if (generation != m_generation)
                             return;
                         if (!refusal) {
                             fail(refusal.error(), Task::ReadCustomers);
                             return;
                         }
                         failWith({});
                         m_refused = *refusal;
                         showReady();
                     });
    }
    showReady();
}

void HereDialog::showReady()
{
    const PersonChosen &who = m_customer->chosen();
    QString why;
    if (m_refused != ReferralRefusal::None)
        why = reasonOf(m_refused, who.name, m_row.referrerName);
    else if (!who.isEmpty() && !who.id.isStored())
        why = tr("Nobody in the list is called so. Choose a customer, or leave it empty.");
    m_refusal->setText(why);
    m_refusal->setVisible(!why.isEmpty());
    setReady(why.isEmpty(), why);
}

void HereDialog::submit()
{
    setBusy(true);
    failWith({});
    whenAnswered(m_data.markVisited(m_row.referral.id, m_day->date(), m_customer->chosen().id), this,
                 [this](const Result<ReferralId> &saved) { took(saved); });
}

void HereDialog::took(const Result<ReferralId> &saved)
{
    setBusy(false);
    if (saved) {
        Q_EMIT marked(*saved);
        accept();
        return;
    }
    const Error &error = saved.error();
    if (error.kind == Error::Kind::Invalid && (error.detail == "self"_L1 || error.detail == "loop"_L1)) {
        m_refused = error.detail == "self"_L1 ? ReferralRefusal::Self : ReferralRefusal::Loop;
        showReady();
        return;
    }
    if (error.kind == Error::Kind::Invalid && error.detail == "late-visit"_L1) {
        const QString &chosen = m_customer->chosen().name;
        failWith(lateVisitText(chosen.isEmpty() ? m_row.friendName : chosen));
        return;
    }
    fail(error, Task::ChangeCustomers);
}

} // namespace Shopbell
