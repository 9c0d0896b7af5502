// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/matterrow.h"

#include "core/whenanswered.h"
#include "domain/complaint.h"
#include "format/changetext.h"
#include "format/handoverwords.h"
#include "look/theme.h"
#include "services/ownreview.h"
#include "widgets/common/card.h"
#include "widgets/common/escape.h"
#include "widgets/common/notices.h"
#include "widgets/common/segment.h"
#include "widgets/reviews/stillthinkingrow.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shopbell {

MatterRow::MatterRow(const UiContext &context, const ShopFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_question(new Segment(context.theme))
    , m_thinking(new StillThinkingRow(context, facts))
    , m_complaint(new QWidget)
    , m_state(new TextLabel(context.theme, TypeRole::Small, ColorToken::Text2))
    , m_close(new QPushButton(tr("Close with a reason…")))
    , m_reopen(new QPushButton(tr("Open again")))
    , m_form(new QWidget)
    , m_reason(new QLineEdit)
{
    m_question->setAccessibleName(tr("How the question came out"));
    for (const QuestionEnd end : allOf<QuestionEnd>())
        m_question->addSegment(int(end), nameOf(end));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_close->setObjectName(u"closeComplaint"_s);
    m_close->setProperty("small", true);
    m_reopen->setProperty("small", true);
    auto *line = new QHBoxLayout(m_complaint);
    line->setContentsMargins({});
    line->setSpacing(8);
    line->addWidget(m_state, 1);
    line->addWidget(m_close);
    line->addWidget(m_reopen);
    m_reason->setObjectName(u"closingReason"_s);
    m_reason->setPlaceholderText(tr("Why it is closed, in a few words"));
    m_reason->setAccessibleName(tr("Why the complaint is closed"));
    auto *done = new QPushButton(tr("Close it"));
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *form = new QHBoxLayout(m_form);
    form->setContentsMargins({});
    form->setSpacing(8);
    form->addWidget(m_reason, 1);
    form->addWidget(done);
    form->addWidget(cancel);
    m_form->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_question, 0, Qt::AlignLeading);
    column->addWidget(m_thinking);
    column->addWidget(m_complaint);
    column->addWidget(m_form);
    connect(m_question, &Segment::chosen, this, [this](int end) {
        m_leftOpen = QuestionEnd(end) == QuestionEnd::Open;
        if (m_leftOpen && m_review.questionEnd == QuestionEnd::Open)
            m_thinking->display(m_review, true);
        if (QuestionEnd(end) != m_review.questionEnd)
            take(OwnReview(m_context.file).endQuestion(m_review.id, QuestionEnd(end)), Did::EndQuestion);
    });
    connect(m_close, &QPushButton::clicked, this, [this] { askWhy(true); });
    const auto leave = [this] {
        askWhy(false);
        m_close->setFocus(Qt::OtherFocusReason);
    };
    connect(cancel, &QPushButton::clicked, this, leave);
    leaveWithEscape(m_form, leave);
    connect(done, &QPushButton::clicked, this, &MatterRow::submit);
    connect(m_reason, &QLineEdit::returnPressed, this, &MatterRow::submit);
    connect(m_reopen, &QPushButton::clicked, this,
            [this] { take(OwnReview(m_context.file).reopen(m_review.id), Did::ReopenComplaint); });
}

void MatterRow::display(const ReviewDetails &details)
{
    if (details.review.id != m_review.id) {
        askWhy(false);
        m_reason->clear();
        m_leftOpen = false;
    }
    m_review = details.review;
    const bool question = m_review.kind == ReviewKind::Question;
    const ComplaintState state = complaintState(m_review, details.promises);
    m_question->setVisible(question);
    m_question->setCurrent(int(m_review.questionEnd));
    const bool answered = m_review.answer != AnswerState::Waiting; // Else the answer comes first.
    m_thinking->display(m_review, question && m_review.questionEnd == QuestionEnd::Open && (answered || m_leftOpen));
    m_complaint->setVisible(state != ComplaintState::None);
    //: A complaint that was closed, and why: "Closed: was meant for the shop next door."
    m_state->setText(state == ComplaintState::Closed ? tr("Closed: %1").arg(m_review.closedReason) : nameOf(state));
    m_close->setVisible(isOpen(state));
    m_reopen->setVisible(state == ComplaintState::Closed);
    if (!isOpen(state))
        m_form->hide();
    setVisible(question || state != ComplaintState::None);
}

void MatterRow::askWhy(bool ask)
{
    m_form->setVisible(ask);
    if (ask)
        m_reason->setFocus(Qt::OtherFocusReason);
}

void MatterRow::submit()
{
    if (m_reason->text().trimmed().isEmpty()) {
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    take(OwnReview(m_context.file).close(m_review.id, m_reason->text()), Did::CloseComplaint);
}

void MatterRow::take(const QFuture<Result<ReviewId>> &done, Did did)
{
    whenAnswered(done, this, [this, did](const Result<ReviewId> &review) {
        if (!review) {
            m_context.notices.failed(handOverProblem(review.error()));
            m_question->setCurrent(int(m_review.questionEnd));
            return;
        }
        askWhy(false);
        if (did == Did::CloseComplaint)
            m_reason->clear();
        m_context.notices.did(doneSentence(did));
    });
}

} // namespace Shopbell
