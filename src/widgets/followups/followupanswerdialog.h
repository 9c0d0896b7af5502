// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followup.h"
#include "domain/score.h"
#include "widgets/common/formdialog.h"

#include <utility>
#include <vector>

class QComboBox;
class QDateEdit;
class QPlainTextEdit;

namespace Shopbell {
class FollowUpFacts;
class ScoreScale;
class Segment;
class TextLabel;

/// What a customer answered to a follow-up: their words, a number, or both. They become a private review and a score. Of a
/// check-back also whether it is right now.
class FollowUpAnswerDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `contacts`: who heard it, by name. Those who answered already are not offered.
    FollowUpAnswerDialog(const UiContext &context, const FollowUpFacts &facts, const FollowUp &followUp,
                         const std::vector<std::pair<QString, ContactMade>> &contacts, QWidget *parent);

    void start();

Q_SIGNALS:
    void logged();

protected:
    void submit() override;

private:
    void build();
    void keepFields();
    void showScale();
    void showReady();
    void showDays();
    ScoreQuestion question() const;
    /// It asks whether what was promised is right: the answer checks the promise.
    bool asksAboutPromise() const;

    const FollowUpFacts &m_facts;
    FollowUp m_followUp;
    std::vector<std::pair<QString, ContactMade>> m_open; ///< Who has not answered.
    QComboBox *m_who;
    Segment *m_satisfied;
    TextLabel *m_stays;
    QPlainTextEdit *m_words;
    Segment *m_question;
    ScoreScale *m_scale;
    QDateEdit *m_day;
};

} // namespace Shopbell
