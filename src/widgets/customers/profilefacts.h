// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerrow.h"

#include <QSet>
#include <QWidget>

#include <utility>

class QBoxLayout;
class QGridLayout;

namespace Shopbell {
class CustomerFacts;
class Theme;

/// Contact and its wishes, the range of the scores, who knows them, their number, who sent them, whom they brought.
class ProfileFacts : public QWidget
{
    Q_OBJECT

public:
    ProfileFacts(const Theme &theme, const CustomerFacts &facts, QWidget *parent = nullptr);

    void display(const CustomerDetails &details);

Q_SIGNALS:
    void customerWanted(Shopbell::CustomerId id);
    /// The referrals of this customer.
    void referralsWanted();
    /// Nobody knows yet who sent this customer.
    void whoSentWanted();
    /// It was this customer who sent the friend.
    void senderConfirmed(const Shopbell::ReferralRow &row);
    /// Somebody else did: it is not asked again.
    void senderDenied();

private:
    /// A row with a label and what stands behind it.
    QBoxLayout *addRow(const QString &label);
    void addChips(const CustomerDetails &details);
    /// A row of values beside each other; none when there are none.
    void addValues(const QString &label, const QString &name, const QStringList &all);
    void addReach(const CustomerDetails &details);
    void addNumbers(const CustomerDetails &details);
    void addCameThrough(const CustomerDetails &details);
    void addBrought(const CustomerDetails &details);
    void askForSender(const CustomerDetails &details);
    QWidget *personLink(const QString &name, CustomerId id);
    QWidget *wrapped(const QString &name, const QString &words) const;

    const Theme &m_theme;
    const CustomerFacts &m_facts;
    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
    QSet<std::pair<ReferralId, CustomerId>> m_notThem; ///< Who did not send whom, as the owner said.
};

} // namespace Shopbell
