// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/review.h"
#include "services/shopfile.h"

#include <QFuture>
#include <QStringList>

namespace Shopbell {

/// A review typed by hand. Only the words are needed.
struct NewReview
{
    QString text = {};
    QString title = {};
    QString author = {};
    QString channelName = {}; ///< Makes an own channel of this name when `channel` is not stored and the name is new.
    ChannelId channel = {}; ///< Neither given: in person.
    Moment posted = {}; ///< Unknown stays unknown.
    std::optional<Rating> rating = {};
    std::optional<Sentiment> sentiment = {}; ///< The owner's word; none: from the rating.
    ReviewKind kind = ReviewKind::Remark;
    ReviewSource source = ReviewSource::Customer;
    Touchpoint touchpoint = Touchpoint::None;
    WhereItHurts whereItHurts = WhereItHurts::None;
    bool urgent = false;
    std::optional<bool> isPrivate = {}; ///< The owner's word; none: as the channel is.
    QStringList tags = {};
};

/// Logs what a customer said, in ten seconds.
class AddReview
{
public:
    explicit AddReview(ShopFilePtr file);

    /// Error Invalid when there are neither words nor a rating, NotFound when the customer who said it is gone; not stored:
    /// nobody's in particular.
    QFuture<Result<ReviewId>> add(NewReview review, CustomerId customer = {}) const;

private:
    ShopFilePtr m_file;
};

} // namespace Shopbell
