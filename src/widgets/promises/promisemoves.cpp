// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/promises/promisemoves.h"

#include "core/whenanswered.h"
#include "format/changetext.h"
#include "format/errortext.h"
#include "services/keeppromise.h"
#include "services/readpromises.h"
#include "widgets/common/notices.h"
#include "widgets/promises/checkdialog.h"
#include "widgets/promises/promisefacts.h"

#include <utility>

namespace Shopbell {

PromiseMoves::PromiseMoves(const UiContext &context, const PromiseFacts &facts, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_facts(facts)
    , m_window(window)
{
}

void PromiseMoves::move(PromiseId id, PromiseState from, PromiseState to)
{
    const KeepPromise keep(m_context.file);
    if (to == from)
        return;
    if (to < from)
        tell(keep.reopen(id, to), Did::ReopenPromise, id);
    else if (to == PromiseState::Checked && from != PromiseState::Done)
        refuse(reasonOf(PromiseRefusal::NotDoneYet), id); // Before somebody writes down what the customer said.
    else if (to == PromiseState::Checked)
        check(id);
    else if (to == PromiseState::Done)
        tell(keep.finish(id), Did::FinishPromise, id);
    else
        tell(keep.start(id), Did::StartPromise, id);
}

void PromiseMoves::step(PromiseId id, PromiseState from, int step)
{
    if (const std::optional<PromiseState> to = neighbourOnBoard(from, step))
        move(id, from, *to);
}

void PromiseMoves::check(PromiseId id)
{
    auto *dialog = new CheckDialog(m_context, id, m_window);
    connect(dialog, &CheckDialog::checked, this, [this] { m_context.notices.did(doneSentence(Did::CheckPromise)); });
    dialog->start();
}

void PromiseMoves::remove(PromiseId id)
{
    tell(KeepPromise(m_context.file).remove(id), Did::DeletePromise, id);
}

void PromiseMoves::handTo(PromiseId id, const QString &name, const std::function<void()> &whenDone)
{
    tell(KeepPromise(m_context.file).handTo(id, {.member = {}, .name = name}), Did::HandPromise, id, whenDone);
}

void PromiseMoves::finishStep(PromiseId id, PromiseStepId step, std::vector<Evidence> evidence)
{
    tell(KeepPromise(m_context.file).finishStep(id, step, {}, std::move(evidence)), Did::FinishStep, id);
}

void PromiseMoves::reopenStep(PromiseId id, PromiseStepId step)
{
    tell(KeepPromise(m_context.file).reopenStep(id, step), Did::ReopenStep, id);
}

void PromiseMoves::removeEvidence(PromiseId id, EvidenceId evidence)
{
    tell(KeepPromise(m_context.file).removeEvidence(evidence), Did::RemoveEvidence, id);
}

void PromiseMoves::uncover(PromiseId id, ReviewId review)
{
    tell(KeepPromise(m_context.file).uncover(id, review), Did::UncoverReview, id);
}

void PromiseMoves::followUp(PromiseId id, ReviewId review, const QString &whyNot, const std::function<void()> &whenDone)
{
    tell(KeepPromise(m_context.file).followUp(id, review, {}, whyNot), Did::FollowUpReview, id, whenDone);
}

void PromiseMoves::takeAgreementBack(PromiseId id, ReviewId review)
{
    tell(KeepPromise(m_context.file).agree(id, review, {}, {}), Did::AgreeToPublish, id);
}

void PromiseMoves::publish(PromiseId id)
{
    tell(KeepPromise(m_context.file).publish(id), Did::PublishPromise, id);
}

void PromiseMoves::moveOn()
{
    ++m_refusals;
    if (std::exchange(m_isRefusalSaid, false))
        m_context.notices.moveOn();
}

void PromiseMoves::tell(const QFuture<Result<PromiseId>> &doing, Did did, PromiseId id,
                        const std::function<void()> &whenDone)
{
    whenAnswered(doing, this, [this, did, id, whenDone](const Result<PromiseId> &done) {
        if (done) {
            if (whenDone)
                whenDone();
            moveOn();
            m_context.notices.did(doneSentence(did));
            return;
        }
        refuse(promiseFailure(done.error()), id);
    });
}

void PromiseMoves::refuse(const QString &sentence, PromiseId id)
{
    if (!sentence.isEmpty())
        sayRefused(sentence, id);
    Q_EMIT refused();
}

void PromiseMoves::sayRefused(const QString &sentence, PromiseId id)
{
    whenAnswered(ReadPromises(m_context.file).details(id), this,
                 [this, sentence, refusal = ++m_refusals](const Result<PromiseDetails> &details) {
                     if (refusal != m_refusals)
                         return;
                     m_isRefusalSaid = true;
                     const QString title = details ? shownTitle(details->promise) : QString();
                     //: What a promise is called, and why something cannot be done with it.
                     m_context.notices.failed(title.isEmpty() ? sentence : tr("“%1”: %2").arg(title, sentence));
                 });
}

QString promiseFailure(const Error &error)
{
    const std::optional<PromiseRefusal> refusal = promiseRefusalFromKey(error.detail);
    return refusal ? reasonOf(*refusal) : errorText(error, Task::ChangePromises);
}

} // namespace Shopbell
