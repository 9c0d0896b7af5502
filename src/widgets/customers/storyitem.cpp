// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/storyitem.h"

#include "format/customerwords.h"
#include "look/marks.h"
#include "widgets/customers/customerfacts.h"

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

struct Mark
{
    QString icon;
    ColorToken fill = ColorToken::NeutralSoft;
    ColorToken ink = ColorToken::NeutralText;
};

Mark toned(const QString &icon, bool positive, bool negative)
{
    if (positive)
        return {icon, ColorToken::PositiveSoft, ColorToken::PositiveText};
    if (negative)
        return {icon, ColorToken::NegativeSoft, ColorToken::NegativeText};
    return {icon};
}

Mark markOf(const StoryEntry &entry)
{
    switch (entry.kind) {
    case StoryEntry::Kind::Review:
        return toned(u"message-square-text"_s, entry.sentiment == Sentiment::Positive,
                     entry.sentiment == Sentiment::Negative);
    case StoryEntry::Kind::Response:
        return {u"reply"_s};
    case StoryEntry::Kind::Score:
        return toned(iconOf(entry.group).isEmpty() ? u"meh"_s : iconOf(entry.group),
                     entry.group == CustomerGroup::Advocate, entry.group == CustomerGroup::Detractor);
    case StoryEntry::Kind::Purchase:
        return {u"shopping-bag"_s};
    case StoryEntry::Kind::Note:
        return {u"notebook-pen"_s, ColorToken::BrassSoft, ColorToken::BrassText};
    case StoryEntry::Kind::Came:
    case StoryEntry::Kind::Brought:
        return {u"git-fork"_s, ColorToken::AccentSoft, ColorToken::AccentText};
    case StoryEntry::Kind::Merged:
        return {u"git-merge"_s};
    case StoryEntry::Kind::HandOver:
        return {u"git-compare"_s, ColorToken::BrassSoft, ColorToken::BrassText};
    case StoryEntry::Kind::Closed:
        return {u"archive"_s};
    case StoryEntry::Kind::Contact:
        return {iconOf(entry.contactWay)};
    case StoryEntry::Kind::Promised:
        return {u"handshake"_s, ColorToken::AccentSoft, ColorToken::AccentText};
    case StoryEntry::Kind::PutRight:
        return {u"check"_s, ColorToken::PositiveSoft, ColorToken::PositiveText};
    case StoryEntry::Kind::Checked:
        return toned(u"circle-check"_s, entry.satisfied, !entry.satisfied);
    case StoryEntry::Kind::Sheet:
        return toned(u"clipboard-list"_s, entry.group == CustomerGroup::Advocate,
                     entry.group == CustomerGroup::Detractor);
    case StoryEntry::Kind::Tried:
        return {u"lightbulb"_s, ColorToken::AccentSoft, ColorToken::AccentText};
    case StoryEntry::Kind::Decided:
        return toned(u"lightbulb"_s, entry.decision != ImprovementState::Dropped, false);
    }
    Q_UNREACHABLE();
}

bool leadsOn(const StoryEntry &entry)
{
    switch (entry.kind) {
    case StoryEntry::Kind::Review:
    case StoryEntry::Kind::Response:
    case StoryEntry::Kind::HandOver:
    case StoryEntry::Kind::Closed:
    case StoryEntry::Kind::Contact: // To the review that the answer became.
    case StoryEntry::Kind::Promised:
    case StoryEntry::Kind::PutRight:
    case StoryEntry::Kind::Checked:
        return entry.review.isStored();
    case StoryEntry::Kind::Purchase:
    case StoryEntry::Kind::Note:
    case StoryEntry::Kind::Score:
    case StoryEntry::Kind::Sheet:
    case StoryEntry::Kind::Tried:
    case StoryEntry::Kind::Decided:
        return true;
    case StoryEntry::Kind::Came:
    case StoryEntry::Kind::Brought:
        return entry.other.isStored();
    case StoryEntry::Kind::Merged: // It is taken apart.
        return entry.merge.isStored();
    }
    return false;
}

StoryWords wordsOf(const CustomerFacts &facts, const StoryEntry &entry)
{
    const Mark mark = markOf(entry);
    return {.icon = mark.icon,
            .fill = mark.fill,
            .ink = mark.ink,
            .title = facts.text().storyTitle(entry),
            .line = facts.text().storyLine(entry),
            .day = facts.dates().day(entry.when.day, facts.today()),
            .spokenDay = facts.dates().weekdayAndDay(entry.when.day, facts.today()),
            //: Two entries of customers that were made one.
            .verb = entry.kind == StoryEntry::Kind::Merged ? StoryItem::tr("Take apart") : QString(),
            .leadsOn = leadsOn(entry),
            .wraps = entry.kind == StoryEntry::Kind::Came || entry.kind == StoryEntry::Kind::Brought};
}

} // namespace

StoryItem::StoryItem(const Theme &theme, const CustomerFacts &facts, const StoryEntry &entry, QWidget *parent)
    : StoryLine(theme, wordsOf(facts, entry), parent)
    , m_entry(entry)
{
}

} // namespace Shopbell
