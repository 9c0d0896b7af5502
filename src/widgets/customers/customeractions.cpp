// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/customeractions.h"

#include "format/changetext.h"
#include "format/customerwords.h"
#include "services/recordreferral.h"
#include "widgets/common/notices.h"

using namespace Qt::StringLiterals;

namespace Shopbell {

CustomerActions::CustomerActions(const UiContext &context, QObject *parent) : QObject(parent), m_context(context) {}

void CustomerActions::setSegment(std::vector<CustomerId> ids, const QString &name)
{
    whenAnswered(KeepCustomers(m_context.file).setSegment(std::move(ids), name), this, [this](Result<qint64> count) {
        if (!count)
            sayFailed(count.error(), Task::ChangeCustomers);
        else if (*count == 0)
            m_context.notices.say(tr("Nothing to change: it is like that already."));
        else
            sayDone(Did::SetSegment, {*count});
    });
}

void CustomerActions::setNeeds(CustomerId id, std::vector<Need> needs)
{
    tell(KeepCustomers(m_context.file).setNeeds(id, std::move(needs)), Did::EditNeeds, {id.value()},
         Task::ChangeCustomers);
}

void CustomerActions::removeNote(NoteId note, CustomerId customer)
{
    tell(KeepCustomers(m_context.file).removeNote(note), Did::DeleteCustomerNote, {customer.value()},
         Task::ChangeCustomers);
}

void CustomerActions::removeScore(ScoreId score, CustomerId customer)
{
    tell(KeepCustomers(m_context.file).removeScore(score), Did::DeleteScore, {customer.value()}, Task::ChangeCustomers);
}

void CustomerActions::remove(CustomerId id, Then then)
{
    tell(KeepCustomers(m_context.file).remove(id), Did::DeleteCustomer, {id.value()}, Task::ChangeCustomers,
         std::move(then));
}

void CustomerActions::unmerge(MergeId merge, CustomerId customer)
{
    whenAnswered(MergeCustomers(m_context.file).unmerge(merge), this, [this, customer](Result<CustomerId> gone) {
        if (gone)
            sayDone(Did::UnmergeCustomers, {customer.value(), gone->value()});
        else
            sayFailed(gone.error(), Task::ChangeCustomers);
    });
}

void CustomerActions::again(PurchaseId last)
{
    whenAnswered(RecordPurchase(m_context.file).again(last), this, [this](Result<RecordedPurchase> made) {
        if (made)
            sayDone(Did::AddPurchase, {made->purchase.value(), made->customer.value()});
        else
            sayFailed(made.error(), Task::AddPurchase);
    });
}

void CustomerActions::setPurchaseStatus(PurchaseId id, CustomerId customer, PurchaseStatus status)
{
    tell(RecordPurchase(m_context.file).setStatus(id, status), Did::EditPurchase, {id.value(), customer.value()},
         Task::ChangeCustomers);
}

void CustomerActions::takeFromCustomer(PurchaseId id, CustomerId customer)
{
    tell(RecordPurchase(m_context.file).setCustomer(id, {}), Did::EditPurchase, {id.value(), customer.value()},
         Task::ChangeCustomers);
}

void CustomerActions::removePurchase(PurchaseId id, CustomerId customer)
{
    tell(RecordPurchase(m_context.file).remove(id), Did::DeletePurchase, {id.value(), customer.value()},
         Task::ChangeCustomers);
}

void CustomerActions::linkReview(ReviewId review, CustomerId customer)
{
    tell(KeepCustomers(m_context.file).linkReview(review, customer), Did::LinkReview,
         {review.value(), customer.value()}, Task::ChangeReviews);
}

void CustomerActions::unlinkReview(ReviewId review)
{
    tell(KeepCustomers(m_context.file).unlinkReview(review), Did::UnlinkReview, {review.value()}, Task::ChangeReviews);
}

void CustomerActions::linkSender(const ReferralRow &row, CustomerId customer, const QString &name)
{
    const auto took = [this, friendName = row.friendName, name](const Result<ReferralId> &linked) {
        if (linked) {
            sayDone(Did::EditReferral, {linked->value()});
            return;
        }
        const bool isSelf = linked.error().detail == "self"_L1;
        if (linked.error().kind != Error::Kind::Invalid || (!isSelf && linked.error().detail != "loop"_L1)) {
            sayFailed(linked.error(), Task::ChangeCustomers);
            return;
        }
        m_context.notices.failed(
            reasonOf(isSelf ? ReferralRefusal::Self : ReferralRefusal::Loop, friendName, name, WhoSentField::Needed));
        Q_EMIT failed();
    };
    whenAnswered(RecordReferral(m_context.file).linkSender(row.referral.id, customer), this, took);
}

void CustomerActions::sayDone(Did did, const QJsonArray &arguments)
{
    m_context.notices.did(doneSentence(did, arguments));
}

void CustomerActions::sayFailed(const Error &error, Task task)
{
    const QString sentence = errorText(error, task);
    if (!sentence.isEmpty())
        m_context.notices.failed(sentence);
    Q_EMIT failed();
}

} // namespace Shopbell
