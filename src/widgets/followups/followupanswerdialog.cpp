// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/followups/followupanswerdialog.h"

#include "core/whenanswered.h"
#include "format/changetext.h"
#include "format/customerwords.h"
#include "look/theme.h"
#include "services/keepfollowups.h"
#include "widgets/common/card.h"
#include "widgets/common/datefield.h"
#include "widgets/common/labelwords.h"
#include "widgets/common/notices.h"
#include "widgets/common/plainedit.h"
#include "widgets/common/scorescale.h"
#include "widgets/followups/followupfacts.h"
#include "widgets/followups/followupmoves.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QJsonObject>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
enum RightNow { NotRight, Right };
} // namespace

FollowUpAnswerDialog::FollowUpAnswerDialog(const UiContext &context, const FollowUpFacts &facts,
                                           const FollowUp &followUp,
                                           const std::vector<std::pair<QString, ContactMade>> &contacts,
                                           QWidget *parent)
    : FormDialog(context, tr("Keep the answer"), parent)
    , m_facts(facts)
    , m_followUp(followUp)
    , m_who(new QComboBox)
    , m_satisfied(new Segment(context.theme))
    , m_stays(
          new TextLabel(context.theme, TypeRole::Small, ColorToken::WarnText,
                        tr("The complaint stays open, and Shopbell asks this customer for nothing, until you promise "
                           "something else or close it with a reason.")))
    , m_words(new PlainEdit)
    , m_question(new Segment(context.theme))
    , m_scale(new ScoreScale(context.theme, ScoreQuestion::Satisfied, ScoreScale::Answer::MayStayEmpty))
    , m_day(new DateField)
{
    setObjectName(u"followUpAnswerDialog"_s);
    setWindowTitle(tr("What did they say?"));
    for (const auto &each : contacts) {
        if (!each.second.answered.isValid())
            m_open.push_back(each);
    }
    build();
    connect(m_words, &QPlainTextEdit::textChanged, this, &FollowUpAnswerDialog::showReady);
    connect(m_satisfied, &Segment::chosen, this, &FollowUpAnswerDialog::showReady);
    connect(m_question, &Segment::chosen, this, [this] {
        showScale();
        noteChange();
        showReady();
    });
    connect(m_scale, &Segment::chosen, this, &FollowUpAnswerDialog::showReady);
    connect(m_who, &QComboBox::currentIndexChanged, this, &FollowUpAnswerDialog::showDays);
    showScale();
    showDays();
    keepFields();
    showReady();
}

void FollowUpAnswerDialog::keepFields()
{
    form().add(u"who"_s, m_who);
    form().add(u"satisfied"_s, m_satisfied);
    form().add(u"words"_s, m_words);
    form().add(u"question"_s, m_question, [this] { showScale(); });
    form().add(u"number"_s, m_scale);
    form().add(u"day"_s, m_day);
    keepForm(u"follow-up-answer-%1"_s.arg(m_followUp.id.value()), [this](const QJsonObject &note) {
        return m_who->findData(note[u"who"_s].toInteger()) >= 0; // What one said is no answer of another one.
    });
}

void FollowUpAnswerDialog::build()
{
    m_who->setAccessibleName(tr("Who answered"));
    for (const auto &[name, contact] : m_open)
        m_who->addItem(customerName(name), contact.customer.value());
    m_satisfied->setAccessibleName(tr("Is it right now?"));
    m_satisfied->addSegment(Right, tr("Yes, satisfied"), "smile", Segment::Tone::Positive);
    m_satisfied->addSegment(NotRight, tr("No, not satisfied"), "frown", Segment::Tone::Negative);
    m_stays->setWordWrap(true);
    m_stays->hide();
    m_words->setAccessibleName(tr("What they said"));
    m_words->setPlaceholderText(tr("In their words"));
    m_words->setTabChangesFocus(true);
    m_words->setMinimumHeight(context().theme.scaled(96));
    m_question->setAccessibleName(tr("Question"));
    for (const ScoreQuestion each : {ScoreQuestion::Satisfied, ScoreQuestion::WouldRecommend})
        m_question->addSegment(int(each), questionOf(each));
    m_question->setCurrent(int(ScoreQuestion::Satisfied));
    m_day->setAccessibleName(tr("Answered on"));
    m_day->setMaximumDate(m_facts.today());
    m_day->setDate(m_facts.today());
    auto *becomes = new TextLabel(
        context().theme, TypeRole::Small, ColorToken::Text2,
        asksAboutPromise() ? tr("The words become a private review, the number a score of the customer. Once "
                                "it is done, the promise is checked with them.")
                           : tr("The words become a private review, the number a score of the customer."));
    becomes->setWordWrap(true);

    QWidget *who = labelled(tr("Who answered"), m_who);
    who->setVisible(m_open.size() > 1);
    QWidget *right = fieldLabel(asksAboutPromise() && !m_followUp.matter.title.isEmpty()
                                    //: %1 is what was promised.
                                    ? tr("Is it right now? You promised “%1”").arg(labelWords(m_followUp.matter.title))
                                    : tr("Is it right now?"),
                                m_satisfied);
    right->setVisible(asksAboutPromise());
    m_satisfied->setVisible(asksAboutPromise());
    box()->addWidget(who);
    box()->addWidget(right);
    box()->addWidget(m_satisfied, 0, Qt::AlignLeading);
    box()->addWidget(m_stays);
    box()->addWidget(labelled(tr("What they said"), m_words), 1);
    box()->addWidget(fieldLabel(tr("A number, if they gave one"), m_question));
    box()->addWidget(m_question, 0, Qt::AlignLeading);
    box()->addWidget(m_scale, 0, Qt::AlignLeading);
    box()->addWidget(labelled(tr("Answered on"), m_day), 0, Qt::AlignLeading);
    box()->addWidget(becomes);
}

void FollowUpAnswerDialog::start()
{
    openSized(560);
    m_words->setFocus(Qt::OtherFocusReason);
}

ScoreQuestion FollowUpAnswerDialog::question() const
{
    return ScoreQuestion(m_question->current());
}

bool FollowUpAnswerDialog::asksAboutPromise() const
{
    return m_followUp.reason == FollowUpReason::CheckBack && m_followUp.promise.isStored();
}

void FollowUpAnswerDialog::showScale()
{
    m_scale->ask(question());
    m_scale->setAccessibleName(questionOf(question()));
}

void FollowUpAnswerDialog::showDays()
{
    if (m_who->currentIndex() >= 0) // Nobody answers before they were asked.
        m_day->setMinimumDate(m_open[size_t(m_who->currentIndex())].second.day);
}

void FollowUpAnswerDialog::showReady()
{
    m_stays->setVisible(m_satisfied->current() == NotRight);
    const bool hasWords = !m_words->toPlainText().trimmed().isEmpty();
    if (m_open.empty())
        setReady(false, tr("The answer is logged already."));
    else if (asksAboutPromise() && m_satisfied->current() < 0)
        setReady(false, tr("Say whether it is right now."));
    else if (asksAboutPromise() && !hasWords)
        setReady(false, tr("Write down what they said."));
    else if (!hasWords && !m_scale->number())
        setReady(false, tr("Write down what they said, or choose a number."));
    else
        setReady(true);
}

void FollowUpAnswerDialog::submit()
{
    FollowUpAnswer answer{.words = m_words->toPlainText().trimmed(),
                          .score = m_scale->number(),
                          .question = question(),
                          .day = m_day->date(),
                          .channel = {}};
    if (m_satisfied->current() >= 0)
        answer.satisfied = m_satisfied->current() == Right;
    const CustomerId customer(m_who->currentData().toLongLong());
    setBusy(true);
    whenAnswered(KeepFollowUps(context().file).logAnswer(m_followUp.id, answer, customer), this,
                 [this](const Result<ReviewId> &review) {
                     setBusy(false);
                     if (!review) {
                         failWith(followUpFailure(review.error()));
                         return;
                     }
                     forgetKept();
                     context().notices.did(doneSentence(Did::AnswerFollowUp));
                     Q_EMIT logged();
                     accept();
                 });
}

} // namespace Shopbell
