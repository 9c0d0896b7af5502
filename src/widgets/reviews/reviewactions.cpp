// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/reviewactions.h"

#include "core/whenanswered.h"
#include "format/changetext.h"
#include "services/editreview.h"
#include "services/sortreviews.h"
#include "widgets/common/notices.h"

namespace Shopbell {

ReviewActions::ReviewActions(const UiContext &context, QObject *parent) : QObject(parent), m_context(context) {}

void ReviewActions::setSentiment(ReviewSelection reviews, Sentiment sentiment)
{
    tellCount(SortReviews(m_context.file).setSentiment(std::move(reviews), sentiment), Did::SortReviews,
              qint64(sentiment));
}

void ReviewActions::setKind(ReviewSelection reviews, ReviewKind kind)
{
    tellCount(SortReviews(m_context.file).setKind(std::move(reviews), kind), Did::SetKind, qint64(kind));
}

void ReviewActions::setTouchpoint(ReviewSelection reviews, Touchpoint touchpoint)
{
    tellCount(SortReviews(m_context.file).setTouchpoint(std::move(reviews), touchpoint), Did::SetTouchpoint,
              qint64(touchpoint));
}

void ReviewActions::setWhereItHurts(ReviewSelection reviews, WhereItHurts where)
{
    tellCount(SortReviews(m_context.file).setWhereItHurts(std::move(reviews), where), Did::SetWhereItHurts,
              qint64(where));
}

void ReviewActions::setFlagged(ReviewSelection reviews, bool flagged)
{
    tellCount(SortReviews(m_context.file).setFlagged(std::move(reviews), flagged), Did::FlagReviews, flagged);
}

void ReviewActions::setUrgent(ReviewSelection reviews, bool urgent)
{
    tellCount(SortReviews(m_context.file).setUrgent(std::move(reviews), urgent), Did::MarkUrgent, urgent);
}

void ReviewActions::setPrivate(ReviewId id, bool isPrivate)
{
    tell(EditReview(m_context.file).setPrivate(id, isPrivate), Did::MarkPrivate, Task::ChangeReviews, {},
         {id.value(), int(isPrivate)});
}

void ReviewActions::archive(ReviewSelection reviews)
{
    tellCount(SortReviews(m_context.file).archive(std::move(reviews)), Did::ArchiveReviews);
}

void ReviewActions::unarchive(ReviewSelection reviews)
{
    tellCount(SortReviews(m_context.file).unarchive(std::move(reviews)), Did::UnarchiveReviews);
}

void ReviewActions::addTag(ReviewSelection reviews, const QString &name)
{
    tellCount(SortReviews(m_context.file).addTag(std::move(reviews), name), Did::AddTag);
}

void ReviewActions::removeTag(ReviewSelection reviews, TagId tag)
{
    tellCount(SortReviews(m_context.file).removeTag(std::move(reviews), tag), Did::RemoveTag);
}

void ReviewActions::startClock(ReviewSelection reviews)
{
    tellCount(SortReviews(m_context.file).startClock(std::move(reviews)), Did::StartClock);
}

void ReviewActions::remove(ReviewId id)
{
    whenAnswered(EditReview(m_context.file).remove(id), this, [this, id](const Result<qint64> &promises) {
        if (promises)
            sayDone(Did::DeleteReview, {id.value(), *promises});
        else
            sayFailed(promises.error(), Task::DeleteReview);
    });
}

void ReviewActions::sayFailed(const Error &error, Task task)
{
    const QString sentence = errorText(error, task);
    if (!sentence.isEmpty())
        m_context.notices.failed(sentence);
    Q_EMIT failed();
}

void ReviewActions::tellCount(QFuture<Result<qint64>> job, Did did, std::optional<qint64> argument)
{
    Q_EMIT busyChanged(++m_jobs);
    whenAnswered(job, this, [this, did, argument](Result<qint64> count) {
        Q_EMIT busyChanged(--m_jobs);
        if (!count) {
            sayFailed(count.error(), Task::ChangeReviews);
        } else if (*count == 0) {
            m_context.notices.say(tr("Nothing to change: it is like that already."));
        } else {
            QJsonArray arguments{*count};
            if (argument)
                arguments.append(*argument);
            sayDone(did, arguments);
        }
    });
}

void ReviewActions::sayDone(Did did, const QJsonArray &arguments)
{
    m_context.notices.did(doneSentence(did, arguments));
}

} // namespace Shopbell
