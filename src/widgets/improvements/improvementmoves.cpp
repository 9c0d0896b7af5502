// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/improvements/improvementmoves.h"

#include "core/whenanswered.h"
#include "format/changetext.h"
#include "format/errortext.h"
#include "format/improvementtext.h"
#include "services/keepimprovements.h"
#include "widgets/common/notices.h"
#include "widgets/improvements/behinddialog.h"
#include "widgets/improvements/improvementdialog.h"
#include "widgets/improvements/improvementfacts.h"
#include "widgets/promises/sentencedialog.h"

using namespace Qt::StringLiterals;

namespace Shopbell {

ImprovementMoves::ImprovementMoves(const UiContext &context, const ImprovementFacts &facts, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_facts(facts)
    , m_window(window)
{
}

void ImprovementMoves::tryIt(const ImprovementTopic &topic, const QString &tagName)
{
    auto *dialog = new ImprovementDialog(m_context, m_facts, m_window);
    connect(dialog, &ImprovementDialog::saved, this, [this](ImprovementId id) {
        m_context.notices.did(doneSentence(Did::StartImprovement));
        Q_EMIT started(id);
    });
    dialog->start(topic, tagName);
}

void ImprovementMoves::edit(const ImprovementDetails &details)
{
    auto *dialog = new ImprovementDialog(m_context, m_facts, m_window);
    connect(dialog, &ImprovementDialog::saved, this,
            [this] { m_context.notices.did(doneSentence(Did::EditImprovement)); });
    dialog->edit(details);
}

void ImprovementMoves::askWhyNot(const ImprovementTopic &topic, const QString &tagName)
{
    auto *dialog = new SentenceDialog(m_context,
                                      {//: %1 is what is said often: "Waiting time".
                                       .title = tr("%1: why is nothing changed?").arg(topicName(topic, tagName)),
                                       .verb = tr("Keep the reason"),
                                       .label = tr("Reason"),
                                       .example = tr("The second oven comes in spring"),
                                       .keptAs = u"why-not-%1-%2"_s.arg(topic.tag.value()).arg(int(topic.touchpoint))},
                                      m_window);
    connect(dialog, &SentenceDialog::said, this,
            [this, topic](const QString &reason, const std::function<void()> &done) {
                tell(KeepImprovements(m_context.file).sayWhyNot(topic, reason), Did::SayWhyNot, done);
            });
    dialog->start();
}

void ImprovementMoves::takeBack(WhyNotId id)
{
    tell(KeepImprovements(m_context.file).takeBackWhyNot(id), Did::TakeBackWhyNot);
}

void ImprovementMoves::keep(ImprovementId id)
{
    tell(KeepImprovements(m_context.file).keep(id), Did::KeepImprovement);
}

void ImprovementMoves::askWhy(ImprovementId id, ImprovementState decision)
{
    SentenceDialog::Words words{.title = {}, .verb = {}, .label = tr("Why"), .example = {}};
    switch (decision) {
    case ImprovementState::Adjusted:
        words.title = tr("What do you do in another way?");
        words.label = tr("What you do now");
        words.verb = tr("Adjust it");
        words.example = tr("A second lid, with a valve");
        break;
    case ImprovementState::Dropped:
        words.title = tr("Why is it dropped?");
        words.verb = tr("Drop it");
        words.example = tr("Nobody used it");
        break;
    default:
        words.title = tr("Why is it kept?");
        words.verb = tr("Keep it");
        words.example = tr("Nobody waits on Saturdays any more");
        break;
    }
    words.keptAs = u"decision-%1-%2"_s.arg(id.value()).arg(int(decision));
    auto *dialog = new SentenceDialog(m_context, words, m_window);
    connect(dialog, &SentenceDialog::said, this,
            [this, id, decision](const QString &why, const std::function<void()> &done) {
                const KeepImprovements keep(m_context.file);
                if (decision == ImprovementState::Adjusted)
                    tell(keep.adjust(id, why), Did::AdjustImprovement, done);
                else if (decision == ImprovementState::Dropped)
                    tell(keep.drop(id, why), Did::DropImprovement, done);
                else
                    tell(keep.keep(id, why), Did::KeepImprovement, done);
            });
    dialog->start();
}

void ImprovementMoves::evaluate(ImprovementId id)
{
    tell(KeepImprovements(m_context.file).evaluate(id), Did::EvaluateImprovement);
}

void ImprovementMoves::tryAgain(ImprovementId id)
{
    tell(KeepImprovements(m_context.file).tryAgain(id, m_facts.today()), Did::RetryImprovement);
}

void ImprovementMoves::remove(ImprovementId id)
{
    tell(KeepImprovements(m_context.file).remove(id), Did::DeleteImprovement);
}

void ImprovementMoves::askReviews(const ImprovementDetails &details)
{
    auto *dialog = new BehindDialog(m_context, m_facts, details, m_window);
    connect(dialog, &BehindDialog::chosen, this, [this, id = details.improvement.id](std::vector<ReviewId> reviews) {
        tell(KeepImprovements(m_context.file).link(id, std::move(reviews)), Did::LinkImprovement);
    });
    dialog->start();
}

void ImprovementMoves::unlink(ImprovementId id, ReviewId review)
{
    tell(KeepImprovements(m_context.file).unlink(id, review), Did::UnlinkImprovement);
}

template<typename Id>
void ImprovementMoves::tell(const QFuture<Result<Id>> &doing, Did did, const std::function<void()> &whenDone)
{
    whenAnswered(doing, this, [this, did, whenDone](const Result<Id> &done) {
        if (!done) {
            sayRefused(done.error());
            return;
        }
        if (whenDone)
            whenDone();
        m_context.notices.did(doneSentence(did));
    });
}

void ImprovementMoves::sayRefused(const Error &error)
{
    const QString sentence = improvementFailure(error);
    if (!sentence.isEmpty())
        m_context.notices.failed(sentence);
    Q_EMIT refused();
}

QString improvementFailure(const Error &error)
{
    const std::optional<ImprovementRefusal> refusal = improvementRefusalFromKey(error.detail);
    return refusal ? reasonOf(*refusal) : errorText(error, Task::ChangeImprovements);
}

} // namespace Shopbell
