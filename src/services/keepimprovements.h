// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/improvement.h"
#include "services/keeppromise.h"

#include <QFuture>

namespace Shopbell {

/// An improvement that is about to be started.
struct ImprovementPlan
{
    ImprovementTopic topic = {};
    QString title = {};
    QString what = {};
    WhoDoesIt who = {};
    QDate start = {}; ///< Invalid: today.
    QString expected = {};
    /// What is behind it; nothing: the complaints that made its topic one that is said often, else those of the
    /// improvementDays before the start.
    std::optional<std::vector<ReviewId>> reviews = {};
};

/// What of an improvement changes. Of one that was decided only the title and the words.
struct ImprovementEdit
{
    std::optional<ImprovementTopic> topic = {};
    std::optional<QString> title = {};
    std::optional<QString> what = {};
    std::optional<WhoDoesIt> who = {};
    std::optional<QDate> start = {};
    std::optional<QString> expected = {};
};

/// Starts, changes and decides improvements, and writes down why there is none. Everything is one change each, with
/// undo. What a rule of domain/improvement.h forbids is an error with keyOf(ImprovementRefusal) as its detail: Conflict
/// for WrongState, else Invalid. NotFound for what is gone.
class KeepImprovements
{
public:
    using Done = QFuture<Result<ImprovementId>>;

    explicit KeepImprovements(ShopFilePtr file);

    Done start(ImprovementPlan plan) const;
    Done edit(ImprovementId id, ImprovementEdit words) const;
    /// These reviews are behind it, too.
    Done link(ImprovementId id, std::vector<ReviewId> reviews) const;
    Done unlink(ImprovementId id, ReviewId review) const;
    /// It was measured; the decision comes later.
    Done evaluate(ImprovementId id) const;
    /// `why` may be empty.
    Done keep(ImprovementId id, QString why = {}) const;
    Done adjust(ImprovementId id, QString why) const;
    Done drop(ImprovementId id, QString why) const;
    /// It is tried again, from a first day, or from the same one where `start` is invalid.
    Done tryAgain(ImprovementId id, QDate start = {}) const;
    Done remove(ImprovementId id) const;

    /// Nothing is done about a topic, for a reason, as of today.
    QFuture<Result<WhyNotId>> sayWhyNot(ImprovementTopic topic, QString reason) const;
    QFuture<Result<WhyNotId>> takeBackWhyNot(WhyNotId id) const;

private:
    Done decided(ImprovementId id, ImprovementState decision, QString why) const;

    ShopFilePtr m_file;
};

} // namespace Shopbell
