// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contactguard.h"
#include "widgets/common/customerfield.h"
#include "widgets/followups/followupdialog.h"
#include "widgets/followups/wayfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

// Which fields of the window are kept, and the ways, of which one can have been kept.

using namespace Qt::StringLiterals;

namespace Shopbell {

void FollowUpDialog::keepFields()
{
    form().add(u"reason"_s, m_reason);
    form().add(u"who"_s, m_who);
    form().add(u"from"_s, m_from);
    form().add(u"to"_s, m_to);
    form().add(u"title"_s, m_title);
    form().add(
        u"way"_s,
        {.read = [this] { return m_way->count() > 0 ? QJsonValue::fromVariant(m_way->currentData()) : m_keptWay; },
         .write = [this](const QJsonValue &way) { m_keptWay = way; }});
    form().add(u"due"_s, m_due);
    form().add(u"noDay"_s, m_noDay);
    form().add(u"owner"_s, m_owner);
    form().add(u"text"_s, m_text);
    connect(m_way, &QComboBox::activated, this, [this] {
        m_keptWay = {};
        noteChange();
    });
}

/// What was typed for one customer is no beginning for another one.
void FollowUpDialog::takeKept(const QString &name, CustomerId customer)
{
    keepForm(name);
    const CustomerId chosen = m_who->chosen().id;
    if (chosen.isStored() || customer.isStored())
        takeCustomer(chosen.isStored() ? chosen : customer);
    else
        showWays();
}

void FollowUpDialog::showWays()
{
    fillIn([this] { offerWays(); });
}

void FollowUpDialog::offerWays()
{
    if (!isForAudience() && !m_customer) {
        m_way->clear();
        return;
    }
    const std::optional<ContactWay> kept =
        m_keptWay.isDouble() ? std::optional(ContactWay(m_keptWay.toInt())) : std::nullopt;
    if (isForAudience()) {
        offerAllWays(m_way, kept.value_or(ContactWay::Email));
        return;
    }
    const std::vector<ContactWay> usable = usableWays(*m_customer);
    const bool isUsable = kept && std::ranges::find(usable, *kept) != usable.end();
    offerWaysTo(m_way, *m_customer, isUsable ? *kept : usable.empty() ? ContactWay::None : usable.front());
}

} // namespace Shopbell
