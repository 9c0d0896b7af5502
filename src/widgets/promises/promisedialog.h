// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/promiserow.h"
#include "domain/reviewrow.h"
#include "services/keeppromise.h"
#include "widgets/common/formdialog.h"

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace Shopbell {
class PromiseFacts;
class StepsEdit;

/// A promise that was given in person, or one that is put right afterwards: to whom, what, who keeps it, until when, in which
/// steps, and when the customer is asked.
class PromiseDialog : public FormDialog
{
    Q_OBJECT

public:
    PromiseDialog(const UiContext &context, const PromiseFacts &facts, QWidget *parent);

    /// A new one: for a review, or for one that the owner chooses.
    void start(ReviewId review = {});
    void edit(PromiseId id);

Q_SIGNALS:
    void saved(Shopbell::PromiseId id, Shopbell::Did did);

protected:
    void submit() override;

private:
    void build();
    void keepFields();
    void takeKept(ReviewId review);
    void readComplaints(ReviewId wanted);
    void offer(const std::vector<ReviewRow> &rows, ReviewId wanted);
    void readPlan();
    void setRead(bool read);
    void take(const PromiseDetails &details);
    void takeNone();
    std::vector<PlannedStep> typedSteps() const;
    void finish(const Result<PromiseId> &done, Did did);
    void takeUsual();
    void showReady();
    PromisePlan plan() const;

    const PromiseFacts &m_facts;
    PromisePlan m_plan; ///< As it was read: what has no field here stays.
    PromiseId m_edited;
    bool m_isRead = true; ///< Nothing of it is still to come.
    bool m_isKept = false; ///< The fields show what was kept; no plan that is read goes over it.
    qint64 m_keptReview = 0; ///< Chosen before; the complaints are still being read.
    bool m_hasPlan = false; ///< The fields show the plan of a review.
    bool m_moreComplaints = false;
    int m_generation = 0;
    std::vector<QWidget *> m_fields; ///< Those of what is promised.
    QWidget *m_reviewPart = nullptr;
    QComboBox *m_review;
    QLineEdit *m_title;
    QPlainTextEdit *m_remedy;
    QPlainTextEdit *m_prevention;
    QPlainTextEdit *m_changed;
    QComboBox *m_who;
    QDateEdit *m_due;
    QDateEdit *m_checkBack;
    QCheckBox *m_remind;
    StepsEdit *m_steps;
};

} // namespace Shopbell
