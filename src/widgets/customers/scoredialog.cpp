// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/scoredialog.h"

#include "core/whenanswered.h"
#include "format/customerwords.h"
#include "format/nameinsentence.h"
#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/common/hintbutton.h"
#include "widgets/common/scorescale.h"
#include "widgets/customers/customeractions.h"
#include "widgets/customers/customerfacts.h"
#include "widgets/customers/whenfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Shopbell {

ScoreDialog::ScoreDialog(const UiContext &context, const CustomerFacts &facts, CustomerActions &actions,
                         QWidget *parent)
    : FormDialog(context, tr("Add the score"), parent)
    , m_facts(facts)
    , m_actions(actions)
    , m_question(new Segment(context.theme))
    , m_scale(new ScoreScale(context.theme, ScoreQuestion::Satisfied, ScoreScale::Answer::Needed))
    , m_group(new TextLabel(context.theme, TypeRole::Small, ColorToken::Text2))
    , m_occasion(new QLineEdit)
    , m_askedBy(new QComboBox)
    , m_when(new WhenField(context.theme, facts.dates(), facts.now()))
    , m_remove(new QPushButton(tr("Delete")))
{
    setObjectName(u"scoreDialog"_s);
    build();
    connect(m_question, &Segment::chosen, this, [this] {
        noteChange();
        showScale();
        showGroup();
    });
    connect(m_scale, &Segment::chosen, this, &ScoreDialog::showGroup);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_actions.removeScore(m_edited->id, m_customer);
        accept();
    });
    connect(&facts, &ShopFacts::changed, this, &ScoreDialog::showGroup);
    connect(m_when, &WhenField::changed, this, &ScoreDialog::noteChange);
    keepFields();
    showScale();
    showGroup();
}

void ScoreDialog::build()
{
    m_question->setObjectName(u"question"_s);
    m_question->setAccessibleName(tr("Question"));
    for (const ScoreQuestion each : {ScoreQuestion::Satisfied, ScoreQuestion::WouldRecommend})
        m_question->addSegment(int(each), questionOf(each));
    m_question->setCurrent(int(ScoreQuestion::Satisfied));
    m_scale->setObjectName(u"number"_s);
    m_occasion->setObjectName(u"occasion"_s);
    m_occasion->setPlaceholderText(tr("at the till, after the repair …"));
    m_askedBy->setObjectName(u"askedBy"_s);
    offerTeam(m_askedBy, context());
    m_remove->setProperty("danger", true);
    m_remove->setAutoDefault(false);
    m_remove->hide();
    foot()->insertWidget(0, m_remove);

    auto *below = new QHBoxLayout;
    below->setSpacing(12);
    below->addWidget(labelled(tr("Asked by"), m_askedBy), 1, Qt::AlignTop);
    below->addWidget(labelled(tr("When"), m_when), 1, Qt::AlignTop);
    m_group->setWordWrap(true);
    box()->addWidget(m_question, 0, Qt::AlignLeading);
    box()->addWidget(m_scale, 0, Qt::AlignLeading);
    box()->addWidget(m_group);
    box()->addWidget(labelled(tr("Occasion (may stay empty)"), m_occasion));
    box()->addLayout(below);
    box()->addStretch(1);
}

void ScoreDialog::keepFields()
{
    form().add(u"question"_s, m_question, [this] { showScale(); });
    form().add(u"number"_s, m_scale);
    form().add(u"occasion"_s, m_occasion);
    form().add(u"askedBy"_s, m_askedBy);
    form().add(u"when"_s,
               {.read = [this] { return QJsonValue(m_when->note()); },
                .write = [this](const QJsonValue &note) { m_when->takeNote(note.toObject()); }});
}

ScoreQuestion ScoreDialog::question() const
{
    return ScoreQuestion(m_question->current());
}

void ScoreDialog::showScale()
{
    m_scale->ask(question());
    m_scale->setAccessibleName(questionOf(question()));
}

void ScoreDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !event->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (!isPlain || !m_scale->take(event->text()))
        FormDialog::keyPressEvent(event);
}

void ScoreDialog::showGroup()
{
    const std::optional<int> value = m_scale->number();
    setReady(value.has_value(), tr("Choose the number that was said."));
    if (!value) {
        m_group->setText(tr("Ask in these words, and take the number as it is said."));
        return;
    }
    const Rating answer{double(*value), scaleOf(question())};
    const CustomerGroup group = groupOf(question(), answer, m_facts.shop().bands);
    //: After a score was chosen: the group it makes.
    m_group->setText(tr("%1 of 10 is: %2").arg(m_facts.numbers().count(*value)).arg(nameOf(group)));
}

void ScoreDialog::start(CustomerId customer, const QString &name)
{
    m_customer = customer;
    //: The title of a window; %1 is a name.
    setWindowTitle(tr("A score of %1").arg(nameInSentence(name)));
    keepForm(u"score-of-%1"_s.arg(customer.value()));
    showGroup();
    openSized(520);
    m_scale->setFocus(Qt::ShortcutFocusReason);
}

void ScoreDialog::edit(const Score &score, const QString &name)
{
    m_customer = score.customer;
    m_edited = score;
    verb()->setText(tr("Save"));
    m_remove->show();
    m_question->setCurrent(int(score.question));
    showScale();
    m_scale->setNumber(int(std::lround(score.answer.value)));
    m_occasion->setText(score.occasion);
    m_askedBy->setEditText(score.askedByName);
    m_when->setMoment(score.said);
    setWindowTitle(tr("A score of %1").arg(nameInSentence(name)));
    m_before = words();
    showGroup();
    openSized(520);
    m_scale->setFocus(Qt::ShortcutFocusReason);
}

NewScore ScoreDialog::words() const
{
    NewScore score;
    score.customer = m_customer;
    score.review = m_edited ? m_edited->review : ReviewId();
    score.question = question();
    score.value = m_scale->number().value_or(-1);
    score.occasion = m_occasion->text().simplified();
    score.askedBy = m_askedBy->currentText().simplified();
    score.said = m_when->moment();
    return score;
}

void ScoreDialog::submit()
{
    if (m_edited && words() == m_before) { // Nothing to undo either.
        accept();
        return;
    }
    setBusy(true);
    const KeepCustomers keep(context().file);
    const QFuture<Result<ScoreId>> writing = m_edited ? keep.editScore(m_edited->id, words()) : keep.addScore(words());
    whenAnswered(writing, this, [this](const Result<ScoreId> &written) {
        setBusy(false);
        if (!written) {
            fail(written.error(), Task::ChangeCustomers);
            return;
        }
        forgetKept();
        m_actions.sayDone(m_edited ? Did::EditScore : Did::AddScore, {m_customer.value()});
        Q_EMIT saved(m_customer);
        accept();
    });
}

} // namespace Shopbell
