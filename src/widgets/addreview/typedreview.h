// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel.h"
#include "services/addreview.h"

#include <QDate>
#include <QJsonObject>
#include <QTime>

#include <vector>

namespace Shopbell {

/// What stands in the fields of "Add a review": what is kept as it is typed, and of which the review is made.
struct TypedReview
{
    enum class When { Now, AnotherTime, DayOnly, NotKnown };
    enum class Where { InPerson, Phone, Message, Other };

    QString text = {};
    QString author = {};
    When when = When::Now;
    QDate day = {}; ///< Of AnotherTime and DayOnly.
    QTime time = {};
    Where where = Where::InPerson;
    QString otherChannel = {}; ///< A channel's shown name or a new one; of Other.
    std::optional<Sentiment> sentiment = {}; ///< Chosen by the owner.
    int stars = 0;
    ReviewKind kind = ReviewKind::Remark;
    Touchpoint touchpoint = Touchpoint::None;
    QStringList tags = {};
    bool urgent = false;

    /// Something a person would miss.
    bool isWorthKeeping() const
    {
        return !text.trimmed().isEmpty() || !author.trimmed().isEmpty() || !tags.isEmpty() || stars > 0;
    }

    QJsonObject toJson() const;
    static TypedReview fromJson(const QJsonObject &json);

    friend bool operator==(const TypedReview &, const TypedReview &) = default;
};

/// The moment meant, in the shop's zone; `now` in UTC milliseconds.
Moment momentOf(const TypedReview &typed, qint64 now, const QTimeZone &zone);

/// The review to be added. What the dialog has no field for is taken from `rest`.
NewReview newReviewOf(const TypedReview &typed, const std::vector<Channel> &channels, qint64 now, const QTimeZone &zone,
                      NewReview rest = {});

/// The fields for a remark that was typed before.
TypedReview typedFrom(const Review &review, const Channel &channel, const QStringList &tags, const QTimeZone &zone);

} // namespace Shopbell
