// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/promises/checkdialog.h"

#include "core/whenanswered.h"
#include "domain/promiserules.h"
#include "format/nameinsentence.h"
#include "format/promisewords.h"
#include "look/theme.h"
#include "services/keeppromise.h"
#include "services/readpromises.h"
#include "widgets/common/card.h"
#include "widgets/common/plainedit.h"
#include "widgets/common/scorescale.h"
#include "widgets/promises/promisemoves.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

#include <ranges>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

enum Satisfied { IsNot, Is };

} // namespace

CheckDialog::CheckDialog(const UiContext &context, PromiseId id, QWidget *parent)
    : FormDialog(context, tr("Keep the answer"), parent)
    , m_id(id)
    , m_promised(new TextLabel(context.theme, TypeRole::Body, ColorToken::Text2))
    , m_unheard(new TextLabel(context.theme, TypeRole::Small, ColorToken::WarnText))
    , m_satisfied(new Segment(context.theme))
    , m_words(new PlainEdit)
    , m_score(new ScoreScale(context.theme, ScoreQuestion::Satisfied, ScoreScale::Answer::MayStayEmpty))
    , m_noScore(new TextLabel(context.theme, TypeRole::Small, ColorToken::Text3))
    , m_stays(
          new TextLabel(context.theme, TypeRole::Small, ColorToken::WarnText,
                        tr("The complaint stays open, and Shopbell asks this customer for nothing, until you promise "
                           "something else or close it with a reason.")))
    , m_changed(new QCheckBox(tr("They changed their public review, on their own")))
{
    setObjectName(u"checkDialog"_s);
    setWindowTitle(tr("Is it right now?"));
    build();
    form().add(u"satisfied"_s, m_satisfied);
    form().add(u"words"_s, m_words);
    form().add(u"score"_s, m_score);
    form().add(u"changed"_s, m_changed);
    keepForm(u"check-%1"_s.arg(id.value()));
    connect(m_words, &QPlainTextEdit::textChanged, this, &CheckDialog::showReady);
    connect(m_satisfied, &Segment::chosen, this, &CheckDialog::showReady);
    showReady();
}

void CheckDialog::build()
{
    m_promised->setWordWrap(true);
    m_unheard->setObjectName(u"unheard"_s);
    m_unheard->setWordWrap(true);
    m_unheard->hide();
    m_satisfied->setAccessibleName(tr("Satisfied"));
    m_satisfied->addSegment(Is, tr("Satisfied"), "smile", Segment::Tone::Positive);
    m_satisfied->addSegment(IsNot, tr("Not satisfied"), "frown", Segment::Tone::Negative);
    m_words->setAccessibleName(tr("What they said"));
    m_words->setPlaceholderText(tr("In their words"));
    m_words->setTabChangesFocus(true);
    m_words->setMinimumHeight(context().theme.scaled(96));
    m_score->setAccessibleName(tr("How satisfied, from 1 to 10"));
    m_stays->setWordWrap(true);
    m_stays->hide();
    m_noScore->setWordWrap(true);
    m_noScore->hide();

    box()->addWidget(m_promised);
    box()->addWidget(m_unheard);
    box()->addWidget(m_satisfied, 0, Qt::AlignLeading);
    box()->addWidget(m_stays);
    box()->addWidget(labelled(tr("What they said"), m_words), 1);
    box()->addWidget(labelled(tr("How satisfied, from 1 to 10 (may stay empty)"), m_score), 0, Qt::AlignLeading);
    box()->addWidget(m_noScore);
    box()->addWidget(m_changed);
}

void CheckDialog::start()
{
    read();
    openSized(540);
    m_words->setFocus(Qt::OtherFocusReason);
}

void CheckDialog::read()
{
    whenAnswered(ReadPromises(context().file).details(m_id), this, [this](const Result<PromiseDetails> &details) {
        if (details)
            take(*details);
        else
            fail(details.error(), Task::ReadPromises);
    });
}

void CheckDialog::take(const PromiseDetails &details)
{
    //: %1 is a name, %2 what was promised.
    m_promised->setText(
        tr("You promised %1: %2").arg(nameInSentence(details.row.customerName), shownTitle(details.promise)));
    const bool known = details.row.customer.isStored();
    m_score->setEnabled(known);
    m_noScore->setVisible(!known);
    m_noScore->setText(reasonOf(PromiseRefusal::ScoreOfNobody));
    if (!haveAllHeard(details.promise))
        refuse(details);
    growToFit();
}

void CheckDialog::refuse(const PromiseDetails &details)
{
    QStringList names;
    for (const CoveredRow &row : details.reviews | std::views::drop(1)) {
        if (!row.covered.isSettled())
            names += row.customerName;
    }
    m_unheard->setText(
        names.size() == 1
            ? tr("%1 has not heard yet that it is done. Close this window, and note under “For whom” beside the "
                 "promise that you told them, or why not.")
                  .arg(nameAtBeginning(names.front()))
            : tr("%Ln customers have not heard yet that it is done. Close this window, and note under “For whom” "
                 "beside the promise that you told them, or why not.",
                 nullptr, int(names.size())));
    m_unheard->show();
    for (QWidget *field : std::initializer_list<QWidget *>{m_satisfied, m_words, m_score, m_changed})
        field->setEnabled(false);
    keepWhenClosed(); // It may have been typed before somebody else was covered.
    cancelButton()->setFocus(Qt::OtherFocusReason);
    showReady();
}

void CheckDialog::showReady()
{
    m_stays->setVisible(m_satisfied->current() == IsNot);
    if (!m_unheard->text().isEmpty())
        setReady(false, m_unheard->text());
    else if (m_satisfied->current() < 0)
        setReady(false, tr("Say whether they are satisfied."));
    else if (m_words->toPlainText().trimmed().isEmpty())
        setReady(false, tr("Write down what they said."));
    else
        setReady(true);
}

void CheckDialog::submit()
{
    CustomersAnswer answer{.satisfied = m_satisfied->current() == Is,
                           .words = m_words->toPlainText().trimmed(),
                           .score = {},
                           .reviewChanged = m_changed->isChecked()};
    if (m_score->isEnabled())
        answer.score = m_score->number();
    setBusy(true);
    whenAnswered(KeepPromise(context().file).check(m_id, answer), this, [this](const Result<PromiseId> &done) {
        setBusy(false);
        if (!done) {
            failWith(promiseFailure(done.error()));
            read(); // Somebody else may be covered meanwhile.
            return;
        }
        forgetKept();
        Q_EMIT checked();
        accept();
    });
}

} // namespace Shopbell
