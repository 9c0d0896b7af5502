// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/whenanswered.h"
#include "domain/change.h"
#include "domain/customerrow.h"
#include "format/errortext.h"
#include "services/keepcustomers.h"
#include "services/mergecustomers.h"
#include "services/recordpurchase.h"
#include "widgets/common/uicontext.h"

#include <QObject>

#include <functional>

namespace Shopbell {

/// The owner's jobs on customers, each said in a toast with Undo when it is done and in the notice bar when it could not be
/// done. `then` runs after a success.
class CustomerActions : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void()>;

    explicit CustomerActions(const UiContext &context, QObject *parent = nullptr);

    /// Empty name: out of their segment.
    void setSegment(std::vector<CustomerId> ids, const QString &name);
    void setNeeds(CustomerId id, std::vector<Need> needs);
    void removeNote(NoteId note, CustomerId customer);
    void removeScore(ScoreId score, CustomerId customer);
    /// Reviews and purchases stay, as of nobody.
    void remove(CustomerId id, Then then = {});
    void unmerge(MergeId merge, CustomerId customer);
    void again(PurchaseId last);
    void setPurchaseStatus(PurchaseId id, CustomerId customer, PurchaseStatus status);
    void takeFromCustomer(PurchaseId id, CustomerId customer);
    void removePurchase(PurchaseId id, CustomerId customer);
    void linkReview(ReviewId review, CustomerId customer);
    void unlinkReview(ReviewId review);
    /// The customer is who sent the friend; a loop is refused with its reason.
    void linkSender(const ReferralRow &row, CustomerId customer, const QString &name);

    void sayDone(Did did, const QJsonArray &arguments);
    void sayFailed(const Error &error, Task task);

Q_SIGNALS:
    /// Nothing changed: what shows a choice that was not taken shows it as it is again.
    void failed();

private:
    template<typename T>
    void tell(QFuture<Result<T>> job, Did did, QJsonArray arguments, Task task, Then then = {})
    {
        whenAnswered(job, this,
                     [this, did, arguments = std::move(arguments), task, then = std::move(then)](Result<T> result) {
                         if (!result) {
                             sayFailed(result.error(), task);
                             return;
                         }
                         sayDone(did, arguments);
                         if (then)
                             then();
                     });
    }

    UiContext m_context;
};

} // namespace Shopbell
