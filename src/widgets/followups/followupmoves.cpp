// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/followups/followupmoves.h"

#include "core/whenanswered.h"
#include "domain/followuprow.h"
#include "format/changetext.h"
#include "format/errortext.h"
#include "format/followuptext.h"
#include "format/promisewords.h"
#include "widgets/common/notices.h"

#include <QJsonArray>

namespace Shopbell {

FollowUpMoves::FollowUpMoves(const UiContext &context, QObject *parent) : QObject(parent), m_context(context) {}

void FollowUpMoves::edit(FollowUpId id, FollowUpEdit words)
{
    tell(KeepFollowUps(m_context.file).edit(id, std::move(words)), Did::EditFollowUp);
}

void FollowUpMoves::move(FollowUpId id, QDate day)
{
    tell(KeepFollowUps(m_context.file).move(id, day), Did::MoveFollowUp);
}

void FollowUpMoves::skip(FollowUpId id, const QString &because, const std::function<void()> &whenDone)
{
    tell(KeepFollowUps(m_context.file).skip(id, because), Did::SkipFollowUp, whenDone);
}

void FollowUpMoves::finish(const FollowUpRow &row)
{
    if (row.isOver)
        skip(row.followUp.id, nobodyLeft);
    else
        markSent(row.followUp.id);
}

void FollowUpMoves::remove(FollowUpId id)
{
    tell(KeepFollowUps(m_context.file).remove(id), Did::DeleteFollowUp);
}

void FollowUpMoves::markSent(FollowUpId id)
{
    whenAnswered(KeepFollowUps(m_context.file).markSent(id), this, [this, id](const Result<SentFollowUp> &sent) {
        if (!sent) {
            sayRefused(sent.error());
            return;
        }
        QString sentence = doneSentence(Did::SendFollowUp, {id.value(), 0, sent->sent});
        if (sent->sent == 1 && sent->waiting == 0 && sent->never == 0)
            sentence = doneSentence(Did::SendFollowUp);
        if (sent->waiting > 0)
            //: Behind "Follow-up marked as sent to 14 people."
            sentence = tr("%1 %Ln are held back and get it later.", "people", sent->waiting).arg(sentence);
        m_context.notices.did(sentence);
    });
}

void FollowUpMoves::tell(const QFuture<Result<FollowUpId>> &doing, Did did, const std::function<void()> &whenDone)
{
    whenAnswered(doing, this, [this, did, whenDone](const Result<FollowUpId> &done) {
        if (!done) {
            sayRefused(done.error());
            return;
        }
        if (whenDone)
            whenDone();
        m_context.notices.did(doneSentence(did));
    });
}

void FollowUpMoves::sayRefused(const Error &error)
{
    const QString sentence = followUpFailure(error);
    if (!sentence.isEmpty())
        m_context.notices.failed(sentence);
    Q_EMIT refused();
}

QString followUpFailure(const Error &error)
{
    const QString refusal = followUpRefusal(error.detail);
    if (error.detail == keyOf(PromiseRefusal::NoCustomerWords))
        return reasonOf(PromiseRefusal::NoCustomerWords);
    return refusal.isEmpty() ? errorText(error, Task::ChangeCustomers) : refusal;
}

} // namespace Shopbell
