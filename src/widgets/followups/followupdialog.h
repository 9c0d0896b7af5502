// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"
#include "domain/followuprow.h"
#include "domain/placeholder.h"
#include "services/keepfollowups.h"
#include "widgets/common/formdialog.h"

#include <QTimer>

#include <optional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace Shopbell {
struct GuardAnswer;
class CustomerField;
class FollowUpFacts;
class FollowUpWordsMenu;

/// Plans a follow-up: why, for whom, by a way that they allow, on which day, with which words. What the guards would hold
/// back is said while it is planned, with the reason and the day from which it is allowed.
class FollowUpDialog : public FormDialog
{
    Q_OBJECT

public:
    FollowUpDialog(const UiContext &context, const FollowUpFacts &facts, QWidget *parent);

    void start();
    /// For a customer. An invitation to write a review goes to everyone: it has no customer.
    void startFor(CustomerId customer, FollowUpReason reason);
    /// With everything that is known of an idea.
    void startWith(const IdeaRow &idea);

Q_SIGNALS:
    void planned(Shopbell::FollowUpId id);

protected:
    void submit() override;

private:
    void build();
    void keepFields();
    QWidget *buildAudience();
    QWidget *buildDays();
    void connectParts();
    void takeKept(const QString &name, CustomerId customer);
    void reveal();
    void chooseReason(FollowUpReason reason);
    void chooseCustomer(CustomerId customer, const QString &name);
    void takeCustomer(CustomerId id);
    void takePerson(const Customer &person);
    void reasonChanged();
    void fillWords();
    void showWays();
    void offerWays();
    void askGuard();
    void takeGuard(const GuardAnswer &answer);
    void lookForTwin();
    void countAudience();
    void sayAudience(const AudienceCount &count);
    void sayGuard(const QString &sentence, bool fine);
    void showReady();
    FollowUpReason reason() const;
    bool isForAudience() const { return reason() == FollowUpReason::ReviewInvitation; }
    Audience audience() const;
    PlaceholderFacts known() const;
    NewFollowUp words() const;
    FollowUp wanted() const;

    const FollowUpFacts &m_facts;
    IdeaRow m_idea; ///< What it is about, where an idea was taken up.
    QJsonValue m_keptWay; ///< Chosen before; whether it can be is known with the customer.
    std::optional<Customer> m_customer; ///< Once their wishes are read.
    QString m_filledTitle; ///< As the dialog filled them in: what somebody wrote is not replaced.
    QString m_filledText;
    QString m_plannedAlready; ///< Why an invitation cannot be planned: another for these days is. Empty: none is.
    QComboBox *m_reason;
    CustomerField *m_who;
    QWidget *m_whoPart = nullptr;
    QWidget *m_audiencePart = nullptr;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QLineEdit *m_title;
    QComboBox *m_way;
    QDateEdit *m_due;
    QCheckBox *m_noDay;
    QComboBox *m_owner;
    QPlainTextEdit *m_text;
    FollowUpWordsMenu *m_ready;
    QWidget *m_guardLine = nullptr;
    QVBoxLayout *m_guardPlace;
    QTimer m_pause; ///< Since the last key in the words.
    int m_people = 0; ///< Answers about an earlier customer are dropped ...
    int m_guards = 0; ///< ... and of the guards.
};

} // namespace Shopbell
