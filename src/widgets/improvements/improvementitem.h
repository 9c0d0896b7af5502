// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/improvementrow.h"
#include "look/chip.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace Shopbell {
class ImprovementFacts;

/// A line of the list: a heading, a topic that is said often, an improvement, or a reason why there is none.
struct ImprovementItem
{
    enum class Kind { Heading, Often, Improvement, WhyNot };
    enum OftenVerb { Try, WhyNot };

    Kind kind = Kind::Heading;
    QString title = {};
    QString side = {}; ///< Behind a heading: how many.
    QString line = {}; ///< Below the title; at the end of a heading.
    std::optional<Chip> chip = {};
    QStringList verbs = {}; ///< What its buttons do, in their order.
    QString sentence = {}; ///< The whole row for a screen reader.
    QString opens = {}; ///< What Enter does: "Enter shows its reviews."
    ImprovementTopic topic = {};
    QString tagName = {};
    std::vector<ReviewId> complaints = {}; ///< Of a topic that is said often: those that count.
    ImprovementId improvement = {};
    WhyNotId whyNot = {};

    /// Whether it is about the same thing, whatever is said of it.
    bool isSame(const ImprovementItem &other) const;
};

ImprovementItem headingItem(const QString &title, qsizetype count, const ImprovementFacts &facts);
/// "Said often, nothing decided", with what "often" is.
ImprovementItem oftenHeading(qsizetype count, const ImprovementFacts &facts);
ImprovementItem itemOf(const OftenRow &row, const ImprovementFacts &facts);
ImprovementItem itemOf(const ImprovementRow &row, const ImprovementFacts &facts);
ImprovementItem itemOf(const WhyNotRow &row, const ImprovementFacts &facts);

} // namespace Shopbell
