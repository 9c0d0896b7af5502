// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/improvements/improvementitem.h"

#include "format/sentences.h"
#include "widgets/improvements/improvementfacts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
struct ImprovementItemWords
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::ImprovementItem)
};

Chip chipOf(const ImprovementRow &row)
{
    Chip chip{.tone = ChipTone::Outline, .text = ImprovementText::chip(row), .icon = {}};
    switch (row.state) {
    case ImprovementState::Trying:
    case ImprovementState::Evaluated:
        chip.tone = row.toDecide ? ChipTone::Warn : ChipTone::Plain;
        chip.icon = row.toDecide ? u"circle-help"_s : u"clock"_s;
        break;
    case ImprovementState::Kept:
        chip.tone = ChipTone::Accent;
        chip.icon = u"check"_s;
        break;
    case ImprovementState::Adjusted:
        chip.tone = ChipTone::Tag;
        chip.icon = u"sliders-horizontal"_s;
        break;
    case ImprovementState::Dropped:
        chip.icon = u"x"_s;
        break;
    }
    return chip;
}
} // namespace

bool ImprovementItem::isSame(const ImprovementItem &other) const
{
    return kind == other.kind && improvement == other.improvement && whyNot == other.whyNot
        && (kind == Kind::Heading ? title == other.title : topic == other.topic);
}

ImprovementItem headingItem(const QString &title, qsizetype count, const ImprovementFacts &facts)
{
    ImprovementItem item;
    item.title = title;
    item.side = facts.numbers().count(count);
    item.sentence = title;
    return item;
}

ImprovementItem oftenHeading(qsizetype count, const ImprovementFacts &facts)
{
    ImprovementItem item = headingItem(ImprovementItemWords::tr("Said often, nothing decided"), count, facts);
    //: What "often" is: "3 or more in 60 days".
    item.line = ImprovementItemWords::tr("%1 or more in %Ln days", "", oftenDays).arg(facts.numbers().count(oftenFrom));
    return item;
}

ImprovementItem itemOf(const OftenRow &row, const ImprovementFacts &facts)
{
    ImprovementItem item;
    item.kind = ImprovementItem::Kind::Often;
    item.topic = row.topic;
    item.tagName = row.tagName;
    item.complaints = row.reviews;
    item.title = topicName(row.topic, row.tagName);
    item.line = facts.words().often(row, facts.today());
    item.chip =
        Chip{.tone = ChipTone::Negative, .text = facts.numbers().count(row.often.complaints), .icon = u"thumbs-down"_s};
    item.verbs = {ImprovementItemWords::tr("Start an improvement…"), ImprovementItemWords::tr("Say why not…")};
    //: A topic that is said often: "Waiting time: 4 complaints in 60 days, nothing decided."
    item.sentence = ImprovementItemWords::tr("%1: %2 in %Ln days, nothing decided.", "", oftenDays)
                        .arg(item.title, ImprovementItemWords::tr("%Ln complaints", "", int(row.often.complaints)));
    if (row.undated > 0)
        item.sentence = joinedSentences({item.sentence, ImprovementText::undated(row.undated) + u'.'});
    item.opens = ImprovementItemWords::tr("Enter shows these complaints.");
    return item;
}

ImprovementItem itemOf(const ImprovementRow &row, const ImprovementFacts &facts)
{
    ImprovementItem item;
    item.kind = ImprovementItem::Kind::Improvement;
    item.improvement = row.id;
    item.topic = row.topic;
    item.tagName = row.tagName;
    item.title = row.title;
    item.line = facts.words().line(row, facts.today());
    item.chip = chipOf(row);
    item.sentence = facts.words().row(row, facts.today());
    item.opens = ImprovementItemWords::tr("Enter opens it.");
    return item;
}

ImprovementItem itemOf(const WhyNotRow &row, const ImprovementFacts &facts)
{
    ImprovementItem item;
    item.kind = ImprovementItem::Kind::WhyNot;
    item.whyNot = row.whyNot.id;
    item.topic = row.whyNot.topic;
    item.tagName = row.tagName;
    item.title = topicName(row.whyNot.topic, row.tagName);
    const QString day = facts.dates().day(row.whyNot.day, facts.today());
    //: Why nothing is changed, and since when: "The second oven comes in spring · 3 Nov".
    item.line = ImprovementItemWords::tr("%1 · %2").arg(row.whyNot.reason.simplified(), day);
    item.verbs = {ImprovementItemWords::tr("Take it back")};
    //: %1 is a topic, %2 the reason why nothing is changed, %3 a day.
    item.sentence = ImprovementItemWords::tr("%1: nothing is changed. %2. Said on %3.")
                        .arg(item.title, row.whyNot.reason.simplified(), day);
    item.opens = ImprovementItemWords::tr("Enter shows its reviews.");
    return item;
}

} // namespace Shopbell
