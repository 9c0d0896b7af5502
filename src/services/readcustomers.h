// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customerquery.h"
#include "domain/customerrow.h"
#include "services/shopfile.h"

#include <QFuture>

namespace Shopbell {

/// Somebody whose name begins with what is typed.
struct CustomerHint
{
    CustomerId id = {};
    QString name = {};
    QDate firstSeen = {};
    QDate lastSeen = {};
    ReferralId referral = {}; ///< Of a friend who was recommended by name and is no customer yet; then `id` is empty.
    QString referrerName = {}; ///< Who recommended the shop to them; empty when nobody in person did.
};

/// What a regular bought last: "Again today, as last time".
struct LastPurchase
{
    PurchaseId purchase = {};
    CustomerId customer = {};
    QString name = {};
    QString what = {};
    std::optional<Money> amount = {};
};

/// A customer who may have written a review, for the owner to confirm.
struct ReviewerHint
{
    CustomerId id = {};
    QString name = {};
    QDate lastSeen = {};
    bool byContact = false; ///< Same e-mail or phone; else only the name fits.
    bool byShortenedName = false; ///< And of the name only as much as is shown of it.
};

/// Reads customers and purchases for lists and pages, on the reader threads.
class ReadCustomers
{
public:
    explicit ReadCustomers(ShopFilePtr file);

    QFuture<Result<FoundCustomers>> find(CustomerQuery query) const;
    /// In the given order; those that are gone are left out.
    QFuture<Result<std::vector<CustomerRow>>> rows(std::vector<CustomerId> ids) const;
    /// With their contacts and consents, in the given order; those that are gone are left out.
    QFuture<Result<std::vector<Customer>>> people(std::vector<CustomerId> ids) const;
    /// In the background, so that a list by name is as quick as another; once a list was read.
    void sortNames() const;
    QFuture<Result<CustomerCounts>> counts(CustomerQuery query = {}) const;
    /// Error NotFound when it is gone. Of a merged entry: the one it was merged into.
    QFuture<Result<CustomerDetails>> details(CustomerId id, int storyShown = 50) const;
    QFuture<Result<std::vector<StoryEntry>>> story(CustomerId id, int offset, int limit) const;
    QFuture<Result<FoundPurchases>> purchases(PurchaseQuery query, int limit = 200, int offset = 0) const;

    /// Those whose name (any word of it) begins with the text, last seen first.
    QFuture<Result<std::vector<CustomerHint>>> hints(QString text, int limit = 6) const;
    /// As hints(), with those who were recommended by such a name and are no customers yet, the newest first, as many again.
    QFuture<Result<std::vector<CustomerHint>>> buyers(QString text, int limit = 6) const;
    /// Every name in the book, in no order: words that a spelling checker is to know.
    QFuture<Result<QStringList>> names() const;
    /// The latest purchase of who is in hand, where one is given, and of regulars who may be standing at the till: those
    /// who come most often lately.
    QFuture<Result<std::vector<LastPurchase>>> lastPurchases(CustomerId inHand = {}, int limit = 3) const;
    /// Nothing when the review is linked already.
    QFuture<Result<std::vector<ReviewerHint>>> reviewers(ReviewId review) const;
    QFuture<Result<std::vector<CustomerSegment>>> segments() const;
    QFuture<Result<std::vector<TeamMember>>> team() const;

private:
    ShopFilePtr m_file;
};

} // namespace Shopbell
