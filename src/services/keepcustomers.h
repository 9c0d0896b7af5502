// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customer.h"
#include "domain/score.h"
#include "services/recordreferral.h"
#include "services/shopfile.h"

#include <QFuture>
#include <QStringList>

namespace Shopbell {

/// What the owner types about a customer. Only a name (a first name is enough) or one contact is needed.
struct CustomerWords
{
    QString name = {};
    QStringList emails = {}; ///< The first is the one to use. In an edit a blank holds the place of one that is gone.
    QStringList phones = {};
    QString segment = {}; ///< Made when there is none of this name; empty for none.
    QString knownBy = {}; ///< Team member by name; made when there is none.
    ContactWay preferred = ContactWay::None;
    std::vector<Consent> consents = {}; ///< All of them, withdrawn ones too; ids that are not stored are new.

    friend bool operator==(const CustomerWords &, const CustomerWords &) = default;
};

struct NewScore
{
    CustomerId customer = {};
    ReviewId review = {};
    ScoreQuestion question = ScoreQuestion::Satisfied;
    double value = 10;
    QString occasion = {};
    QString askedBy = {}; ///< Team member by name; made when there is none.
    Moment said = {}; ///< Unknown: now.

    friend bool operator==(const NewScore &, const NewScore &) = default;
};

/// Customers by hand. Everything is one change each, with undo.
class KeepCustomers
{
public:
    explicit KeepCustomers(ShopFilePtr file);

    /// With who sent them, where they said so. Error Invalid when there is neither a name nor a contact, and for a sender as
    /// RecordReferral refuses it. `recommended`: the recommendation, of a friend by name, that this one came by; then nobody
    /// else sent them. Error Conflict when it is somebody's already.
    QFuture<Result<CustomerId>> add(CustomerWords words, std::optional<WhoSent> whoSent = {},
                                    ReferralId recommended = {}) const;
    QFuture<Result<CustomerId>> edit(CustomerId id, CustomerWords words) const;
    /// Reviews and purchases stay, as of nobody.
    QFuture<Result<CustomerId>> remove(CustomerId id) const;
    /// Empty name: takes them out of their segment. How many changed.
    QFuture<Result<qint64>> setSegment(std::vector<CustomerId> ids, QString name) const;

    QFuture<Result<NoteId>> addNote(CustomerId id, QString text) const;
    QFuture<Result<NoteId>> editNote(NoteId id, QString text) const;
    QFuture<Result<NoteId>> removeNote(NoteId id) const;
    /// All needs of a customer in their order; ids that are not stored are new, those missing are deleted.
    QFuture<Result<CustomerId>> setNeeds(CustomerId id, std::vector<Need> needs) const;

    /// Error Invalid when the value lies outside the question's scale or the date is to come.
    QFuture<Result<ScoreId>> addScore(NewScore score) const;
    QFuture<Result<ScoreId>> editScore(ScoreId id, NewScore score) const;
    QFuture<Result<ScoreId>> removeScore(ScoreId id) const;

    QFuture<Result<ReviewId>> linkReview(ReviewId review, CustomerId customer) const;
    QFuture<Result<ReviewId>> unlinkReview(ReviewId review) const;

private:
    ShopFilePtr m_file;
};

} // namespace Shopbell
