// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/promiserow.h"
#include "domain/promiserules.h"
#include "services/keeppromise.h"
#include "widgets/common/uicontext.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Shopbell {
class ReplyEdit;
class ShopFacts;
class StepsEdit;
class TextLabel;

/// "Keep the promise": who does it, until when, in which steps, when the customer is asked, who else it is for, and whether
/// others may read of it.
class PromiseFields : public QWidget
{
    Q_OBJECT

public:
    PromiseFields(const UiContext &context, const ShopFacts &facts, QWidget *parent = nullptr);

    /// Without changed(). Days that the plan does not have are the usual ones.
    void display(const PromisePlan &plan);
    /// The complaint went from one owner to another, who does it now, unless somebody else was chosen. Without changed().
    void passOn(const QString &from, const QString &to);
    /// Of the plan in the shop: who agreed that others read of it, who else it is for. `customer`: as people call them,
    /// empty where nobody knows.
    void displayCovered(const std::vector<CoveredReview> &covered, const QString &customer);
    /// Writes what is filled in here. `settled`: half a name does not count yet.
    void fillIn(PromisePlan &plan, bool settled) const;
    QDate checkBack() const;
    QString who() const;
    /// What others may read, with the customer's yes.
    bool isAgreed() const;
    /// The review of the plan itself, with the customer's yes as it is stored.
    const CoveredReview &own() const { return m_own; }
    /// Into the field for which the promise is refused.
    void goTo(PromiseRefusal refused, QDate today);
    /// What others may read.
    ReplyEdit &note() const { return *m_note; }

Q_SIGNALS:
    void changed();
    void whoElseWanted();
    /// The customer said yes, or on another day than was written down, or takes it back.
    void agreementWanted(bool agreed);
    /// What we changed, for the clipboard.
    void copyNoteWanted();

private:
    QWidget *buildDays();
    QWidget *buildPublication();
    void tellUsual();
    void showWeekdays();
    void showNote();

    UiContext m_context;
    const ShopFacts &m_facts;
    QComboBox *m_who;
    QDateEdit *m_due;
    QDateEdit *m_checkBack;
    TextLabel *m_dueWeekday;
    TextLabel *m_checkBackWeekday;
    QCheckBox *m_remind;
    StepsEdit *m_steps;
    QPushButton *m_whoElse;
    TextLabel *m_covered;
    QCheckBox *m_mayPublish;
    TextLabel *m_agreed;
    QPushButton *m_changeYes;
    CoveredReview m_own;
    ReplyEdit *m_note;
    QPushButton *m_copyNote;
};

} // namespace Shopbell
