// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/whenanswered.h"
#include "domain/change.h"
#include "domain/reviewquery.h"
#include "format/errortext.h"
#include "widgets/common/uicontext.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace Shopbell {

/// The owner's jobs on reviews, each said in a toast when it is done and in the notice bar when it could not be done.
class ReviewActions : public QObject
{
    Q_OBJECT

public:
    explicit ReviewActions(const UiContext &context, QObject *parent = nullptr);

    void setSentiment(ReviewSelection reviews, Sentiment sentiment);
    void setKind(ReviewSelection reviews, ReviewKind kind);
    void setTouchpoint(ReviewSelection reviews, Touchpoint touchpoint);
    void setWhereItHurts(ReviewSelection reviews, WhereItHurts where);
    void setFlagged(ReviewSelection reviews, bool flagged);
    void setUrgent(ReviewSelection reviews, bool urgent);
    void setPrivate(ReviewId id, bool isPrivate);
    void archive(ReviewSelection reviews);
    void unarchive(ReviewSelection reviews);
    void addTag(ReviewSelection reviews, const QString &name);
    void removeTag(ReviewSelection reviews, TagId tag);
    void startClock(ReviewSelection reviews);
    /// Only a remark typed by hand.
    void remove(ReviewId id);

    /// Says how a job went: the toast of `did`, or why not.
    template<typename T>
    void tell(QFuture<Result<T>> job, Did did, Task task, std::function<void(bool)> then = {},
              const QJsonArray &arguments = {})
    {
        whenAnswered(job, this, [this, did, task, then = std::move(then), arguments](Result<T> result) {
            if (result)
                sayDone(did, arguments);
            else
                sayFailed(result.error(), task);
            if (then)
                then(bool(result));
        });
    }
    void sayFailed(const Error &error, Task task);

Q_SIGNALS:
    /// Nothing changed: what shows a choice that was not taken shows it as it is again.
    void failed();
    /// So many jobs are under way; 0: none. Buttons of bulk actions wait for it.
    void busyChanged(int jobs);

private:
    void tellCount(QFuture<Result<qint64>> job, Did did, std::optional<qint64> argument = {});
    void sayDone(Did did, const QJsonArray &arguments);

    UiContext m_context;
    int m_jobs = 0;
};

} // namespace Shopbell
