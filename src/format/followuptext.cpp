// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/followuptext.h"

#include "domain/ledger.h"
#include "format/customerwords.h"
#include "format/nameinsentence.h"
#include "format/placeholdertext.h"

#include <algorithm>
#include <cmath>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
ContactPurposes purposesOfRow(const FollowUpRow &row)
{
    return row.purposes | purposeOf(row.followUp.reason);
}
} // namespace

FollowUpText::FollowUpText(const DateText &dates, const ContactRule &rule, QDate today, const QString &currency)
    : m_dates(dates)
    , m_rule(rule)
    , m_today(today)
    , m_currency(currency)
{
}

QString FollowUpText::day(const FollowUpRow &row) const
{
    if (row.followUp.state != FollowUpState::Planned)
        return m_dates.day(row.followUp.settled, m_today);
    const bool isHeld = row.group == FollowUpGroup::HeldBack && row.hold;
    const QDate day = isHeld ? row.hold->until : row.followUp.due;
    if (!day.isValid())
        return tr("No date");
    return !isHeld && day == m_today ? tr("Today") : m_dates.day(day, m_today);
}

bool FollowUpText::isOverdue(const FollowUpRow &row) const
{
    return row.followUp.state == FollowUpState::Planned && row.group == FollowUpGroup::Today
        && row.followUp.due < m_today;
}

QString FollowUpText::when(const FollowUpRow &row) const
{
    //: Of something to be done, counted from the day for which it was planned.
    return isOverdue(row) ? tr("%Ln days late", nullptr, int(row.followUp.due.daysTo(m_today))) : day(row);
}

QString FollowUpText::day(const IdeaRow &row) const
{
    const QDate day = QDate::fromJulianDay(row.idea.due);
    return day == m_today ? tr("Today") : m_dates.day(day, m_today);
}

QString FollowUpText::who(const FollowUpRow &row) const
{
    return row.followUp.audience ? tr("New customers") : customerName(row.customerName);
}

QString FollowUpText::title(const FollowUp &followUp) const
{
    const QString reason = nameOf(followUp.reason);
    const bool isNamed = !followUp.title.isEmpty() && followUp.title != reason;
    if (!isNamed && followUp.reason == FollowUpReason::IdeaCameTrue && !followUp.matter.title.isEmpty())
        //: To somebody behind it; %1 is what the shop does differently now: "Your idea: gluten-free Wednesdays".
        return tr("Your idea: %1").arg(followUp.matter.title);
    return isNamed ? followUp.title : reason;
}

QString FollowUpText::audience(const Audience &audience) const
{
    if (audience.from == audience.to)
        return tr("all who first bought on %1").arg(m_dates.day(audience.from, m_today));
    //: Two days.
    return tr("all who first bought %1 to %2")
        .arg(m_dates.day(audience.from, m_today), m_dates.day(audience.to, m_today));
}

QString FollowUpText::filling(const Audience &audience) const
{
    if (!isFilling(audience, m_today))
        return {};
    //: %1 is a day to come.
    return tr("Its days are not over: whoever first buys by %1 joins it.").arg(m_dates.day(audience.to, m_today));
}

QString FollowUpText::over(const FollowUpRow &row) const
{
    return row.people == 0 ? tr("Its days are over and nobody new came")
                           : tr("Its days are over and nobody is left who can get it");
}

QString FollowUpText::skipped(const FollowUp &followUp) const
{
    if (followUp.skippedBecause == nobodyLeft)
        return tr("Its days are over and nobody is left who can get it");
    return tr("Skipped: %1", "why").arg(followUp.skippedBecause);
}

QString FollowUpText::line(const FollowUpRow &row) const
{
    if (row.group == FollowUpGroup::HeldBack && row.hold)
        return hold(*row.hold, row.followUp.reason, purposesOfRow(row));
    const FollowUp &followUp = row.followUp;
    if (followUp.state == FollowUpState::Skipped)
        return skipped(followUp);
    if (row.isOver)
        return over(row);
    const QString reason = nameOf(followUp.reason);
    const bool isDone = followUp.state == FollowUpState::Done; // The last one is this one.
    if (followUp.audience) //: "Review invitation: all who first bought 10 Nov to 16 Nov".
        return tr("%1: %2", "a reason, and for whom").arg(reason, audience(*followUp.audience));
    switch (followUp.reason) {
    case FollowUpReason::AfterPurchase:
        return isDone ? reason
            : row.facts.contactedLast.isValid()
            ? tr("%1, last follow-up %2").arg(reason, m_dates.day(row.facts.contactedLast, m_today))
            : tr("%1, no follow-up yet").arg(reason);
    case FollowUpReason::ReferralThanks:
        return tr("%1, asks for nothing").arg(reason);
    case FollowUpReason::QuietRegular:
        return inDays(row.days);
    case FollowUpReason::CheckBack:
        return followUp.matter.title.isEmpty() ? reason : checkBack(followUp.matter);
    case FollowUpReason::IdeaCameTrue:
        //: %1 is what was promised, or what the shop does differently now.
        return followUp.matter.title.isEmpty() ? reason : tr("“%1” is done").arg(followUp.matter.title);
    default:
        return reason;
    }
}

QString FollowUpText::checkBack(const FollowUpMatter &matter) const
{
    if (!matter.promiseDone)
        //: %1 is what was promised.
        return tr("Check-back of “%1”").arg(matter.title);
    const QDate done = Moment::atTime(*matter.promiseDone, m_dates.zone()).day;
    //: %1 is what was promised, %2 a day such as "6 Nov".
    return tr("Check-back of “%1”, done %2").arg(matter.title, m_dates.day(done, m_today));
}

QString FollowUpText::hold(const Hold &hold, FollowUpReason reason, ContactPurposes purposes) const
{
    const QString since = m_dates.day(hold.since, m_today);
    switch (hold.reason) {
    case HoldReason::GoalMet:
        switch (goalOf(reason)) {
        case FollowUpGoal::Referred:
            return tr("Recommended us on %1, nothing left to ask").arg(since);
        case FollowUpGoal::Answered:
            return tr("Told us on %1, nothing left to ask").arg(since);
        case FollowUpGoal::CameBack:
        case FollowUpGoal::None:
            return tr("Came back on %1, nothing left to ask").arg(since);
        }
        Q_UNREACHABLE();
    case HoldReason::QuestionEnded:
        return tr("The question has ended, nothing left to ask");
    case HoldReason::OpenComplaint:
        return openComplaint(hold, purposes);
    case HoldReason::NotWanted:
        if (!purposes.testFlag(ContactPurpose::Marketing))
            return tr("Does not want to be asked");
        return purposes == ContactPurpose::Marketing ? tr("Wants no news and offers")
                                                     : tr("Wants no news and offers, or not to be asked");
    case HoldReason::WayRefused:
        return tr("Does not want to be reached that way");
    case HoldReason::NoWay:
        return tr("No way to reach them");
    case HoldReason::AskedLately:
        return tr("Asked on %1. At most one request in %Ln days", nullptr, m_rule.againAfterDays).arg(since);
    case HoldReason::PromiseOpen:
        return tr("Not before the promise is done");
    case HoldReason::ImprovementOpen:
        return tr("Not before the improvement is kept");
    case HoldReason::InvitesOne:
        return tr("The words ask for a review: that goes to everyone who qualifies, never to chosen customers");
    case HoldReason::NoEmail: // Without its last stop, as all of these.
        return tr("No e-mail address is known. Add it, or choose another way");
    case HoldReason::NoPhone:
        return tr("No phone number is known. Add it, or choose another way");
    case HoldReason::NoPost:
        return tr("No yes to post is noted. Note it, or choose another way");
    }
    Q_UNREACHABLE();
}

QString FollowUpText::openComplaint(const Hold &hold, ContactPurposes purposes) const
{
    const QString since = m_dates.day(hold.since, m_today);
    const bool isMarketing = purposes.testFlag(ContactPurpose::Marketing);
    if (hold.owner.isEmpty()) {
        if (hold.until.isValid())
            return tr("Open complaint, free once it is checked");
        if (!hold.since.isValid())
            return tr("Open complaint, free once it is settled");
        return isMarketing ? tr("Open complaint since %1, no marketing until it is settled").arg(since)
                           : tr("Open complaint since %1, free once it is settled").arg(since);
    }
    //: Of all four, %1 or %2 is who in the shop sees to the complaint.
    if (hold.until.isValid())
        return tr("Open complaint owned by %1, free once it is checked").arg(hold.owner);
    if (!hold.since.isValid())
        return tr("Open complaint owned by %1, free once it is settled").arg(hold.owner);
    return isMarketing
        ? tr("Open complaint since %1, owned by %2, no marketing until it is settled").arg(since, hold.owner)
        : tr("Open complaint since %1, owned by %2, free once it is settled").arg(since, hold.owner);
}

QString FollowUpText::refusal(const Hold &hold, FollowUpReason reason, ContactPurposes purposes) const
{
    //: Why something is held back, then from which day on it is allowed.
    return hold.until.isValid()
        ? tr("%1. Free from %2.").arg(this->hold(hold, reason, purposes), m_dates.fullDay(hold.until))
        : tr("%1.").arg(this->hold(hold, reason, purposes));
}

QString FollowUpText::way(const FollowUpRow &row) const
{
    const FollowUp &followUp = row.followUp;
    if (!followUp.audience || row.ways.empty())
        return followUp.way == ContactWay::None ? tr("No way yet") : nameOf(followUp.way);
    QStringList names;
    for (const ContactWay way : row.ways)
        names << nameOf(way);
    return names.join(tr(", ", "between ways"));
}

QString FollowUpText::wayInShort(const FollowUpRow &row) const
{
    if (!row.followUp.audience || row.ways.size() < 2)
        return way(row);
    //: The way by which most people of a group are contacted, and how many more there are: "E-mail +2".
    return tr("%1 +%2", "ways").arg(nameOf(row.ways.front()), m_dates.locale().toString(row.ways.size() - 1));
}

QString FollowUpText::count(const AudienceCount &count) const
{
    QStringList parts;
    if (count.free > 0 || count.all() == 0)
        parts << tr("%Ln people", "who get something now", count.free);
    if (count.waiting > 0)
        parts << tr("%Ln wait", "people", count.waiting);
    if (count.never > 0)
        parts << tr("%Ln are left out", "people", count.never);
    return parts.join(tr(", ", "between parts of a count"));
}

QString FollowUpText::inDays(const CustomerDays &days) const
{
    const int away = int(m_today.toJulianDay()) - days.last;
    if (days.occasions == 0)
        return tr("Has not bought yet");
    if (!days.usualGap && away > 0)
        return tr("Last seen %Ln days ago", nullptr, away);
    const QString notSeen = away > 0 ? tr("Not seen for %Ln days", nullptr, away) : tr("Seen today");
    if (!days.usualGap)
        return notSeen;
    //: %1 is "Not seen for 48 days".
    return tr("%1, usually every %Ln", nullptr, int(std::lround(*days.usualGap))).arg(notSeen);
}

QString FollowUpText::notQuiet(const CustomerDays &days) const
{
    if (!days.usualGap) //: %1 is "Has not bought yet" or "Last seen 12 days ago".
        return tr("%1: not a regular yet.").arg(inDays(days));
    if (isLate(*days.usualGap, int(m_today.toJulianDay()) - days.last))
        return {};
    //: %1 is "Not seen for 45 days, usually every 59".
    return tr("%1: not quiet yet.").arg(inDays(days));
}

QString FollowUpText::alreadyPlanned(const FollowUp &twin) const
{
    const QString day = twin.due.isValid() ? m_dates.longDay(twin.due, m_today) : QString();
    if (!twin.audience) {
        const QString title = this->title(twin);
        //: %1 is the title of a follow-up, %2 a day: "“How was it?” is already planned for 24 November."
        return day.isEmpty() ? tr("“%1” is already planned, without a day.").arg(title)
                             : tr("“%1” is already planned for %2.").arg(title, day);
    }
    const QString people = audience(*twin.audience);
    if (twin.reason != FollowUpReason::ReviewInvitation) {
        const QString title = this->title(twin);
        //: %1 is the title of a follow-up, %3 is "all who first bought 10 Nov to 16 Nov".
        return day.isEmpty() ? tr("“%1” is already planned for %2.").arg(title, people)
                             : tr("“%1” is already planned for %2, for %3.").arg(title, day, people);
    }
    if (day.isEmpty()) //: %1 is "all who first bought 10 Nov to 16 Nov".
        return tr("An invitation to review is already planned for %1, without a day.").arg(people);
    //: %1 is a day, %2 is "all who first bought 10 Nov to 16 Nov".
    return tr("An invitation to review is already planned for %1, for %2.").arg(day, people);
}

QString FollowUpText::lastContact(const ContactFacts &facts) const
{
    const auto isLately = [this](QDate day) { return day.isValid() && day.daysTo(m_today) < m_rule.againAfterDays; };
    if (isLately(facts.contactedLast))
        return tr("Last follow-up on %1").arg(m_dates.day(facts.contactedLast, m_today));
    if (isLately(facts.limitedLast)) //: Asked for a favour, such as a recommendation; %1 is a day.
        return tr("Asked on %1").arg(m_dates.day(facts.limitedLast, m_today));
    return tr("Nothing asked or offered in the last %Ln days", nullptr, m_rule.againAfterDays);
}

QStringList FollowUpText::whatItDoes(FollowUpReason reason, ContactPurposes purposes) const
{
    const ContactPurpose planned = purposeOf(reason);
    QStringList sentences;
    if (planned == ContactPurpose::Marketing)
        sentences << tr("Sells something");
    else if (planned != ContactPurpose::Care)
        sentences << tr("Asks for something");
    if (purposes.testFlag(ContactPurpose::Marketing) && planned != ContactPurpose::Marketing)
        sentences << tr("The words sell something");
    if (purposes.testFlag(ContactPurpose::Invitation) && planned != ContactPurpose::Invitation)
        sentences << tr("The words ask for a review");
    if (purposes.testFlag(ContactPurpose::Request) && planned != ContactPurpose::Request)
        sentences << tr("The words ask to bring or tell others");
    if (sentences.isEmpty())
        sentences << tr("Asks for nothing, sells nothing");
    return sentences;
}

std::vector<ContactCheck> FollowUpText::checks(const FollowUpRow &row) const
{
    const FollowUp &followUp = row.followUp;
    std::vector<ContactCheck> checks;
    if (followUp.audience) {
        checks.push_back({true, tr("Everyone who qualifies gets the same words, each by a way they allow")});
    } else if (std::ranges::find(row.ways, followUp.way) == row.ways.end()) {
        checks.push_back({false, tr("%1 is not possible or not wanted", "a way").arg(nameOf(followUp.way))});
    } else if (followUp.way == row.preferred) {
        checks.push_back({true,
                          tr("%1 is what %2 prefers", "a way, a name")
                              .arg(nameOf(followUp.way), firstNameInSentence(row.customerName))});
    } else {
        checks.push_back({true, tr("%1: nothing speaks against it", "a way").arg(nameOf(followUp.way))});
    }
    const bool wantsSomething = isLimited(purposesOfRow(row));
    for (const QString &sentence : whatItDoes(followUp.reason, row.purposes))
        checks.push_back({!row.hold || !wantsSomething, sentence, !row.hold && wantsSomething});
    if (const UnfilledWords unfilled = unfilledWords(followUp.text); unfilled.areSeveral())
        //: Of the words to somebody; %1 are placeholders that nobody filled in: "{{name}} and {{day}}".
        checks.push_back({false, tr("%1 are not filled in yet").arg(unfilled.names)});
    else if (unfilled.count > 0)
        //: Of the words to somebody; %1 is a placeholder that nobody filled in, such as "{{name}}".
        checks.push_back({false, tr("%1 is not filled in yet").arg(unfilled.names)});
    if (row.hold)
        checks.push_back({false, hold(*row.hold, followUp.reason, purposesOfRow(row))});
    else if (!followUp.audience)
        checks.push_back({true, lastContact(row.facts)});
    return checks;
}

} // namespace Shopbell
