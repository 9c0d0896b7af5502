// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contactguard.h"
#include "domain/placeholder.h"
#include "services/followupwords.h"
#include "services/samplelife.h"
#include "storage/followupreader.h"
#include "storage/followupstore.h"
#include "storage/referralreader.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr int welcomedPercent = 3; // Of all customers; a small shop begins with a few.
constexpr int quietFromDays = 30;
constexpr int quietToDays = 120;
constexpr int askedDaysAgo = 12;
constexpr int cameTrueAgo = 365; // At most.
} // namespace

/// A follow-up in the words of the starting set. Due on a day counted from the last one, planned the day before it.
FollowUp SampleLife::followUpTo(int place, FollowUpReason reason, int dueInDays, const QString &language,
                                const QString &item) const
{
    FollowUp made;
    made.customer = place < 0 ? CustomerId() : idOf(place);
    made.reason = reason;
    made.planned = std::min(m_time.lastDay, m_time.lastDay.addDays(dueInDays)).addDays(-1);
    made.due = made.firstDue = m_time.lastDay.addDays(dueInDays);
    made.owner = TeamMemberId(1);
    made.createdAt = made.updatedAt = momentOf(made.planned, 18);
    PlaceholderValues values;
    values.set(PlaceholderName::Shop, m_words.shop.name);
    values.set(PlaceholderName::Signed, m_words.shop.signsAs);
    if (!item.isEmpty())
        values.set(PlaceholderName::Item, item);
    if (place >= 0)
        values.set(PlaceholderName::Customer, m_people[size_t(place)].name.section(u' ', 0, 0));
    const FollowUpWords words = followUpWords(reason, language);
    made.title = filledIn(words.title, values).text;
    made.text = filledIn(words.text, values).text;
    return made;
}

/// What is planned on the last day: a few of each kind, for people of whom it is true.
std::vector<FollowUp> SampleLife::plannedFollowUps(const QString &language) const
{
    std::vector<FollowUp> planned;
    const auto plan = [&](FollowUpReason reason, std::initializer_list<int> dueInDays, auto isTrueOf) {
        auto due = dueInDays.begin();
        for (auto place = m_byFirst.begin(); place != m_byFirst.end() && due != dueInDays.end(); ++place) {
            const Person &person = m_people[size_t(*place)];
            const bool isBusy = std::ranges::find(planned, idOf(*place), &FollowUp::customer) != planned.end();
            if (!isBusy && isTrueOf(person, int(person.last.daysTo(m_time.lastDay))))
                planned.push_back(followUpTo(*place, reason, *due++, language));
        }
    };
    plan(FollowUpReason::AfterPurchase, {0, 1},
         [](const Person &person, int away) { return person.voice.complaints == 0 && away >= 1 && away <= 6; });
    for (const ToAsk &each : m_toAsk) {
        FollowUp asked = followUpTo(int(each.customer.value()) - 1, FollowUpReason::CheckBack,
                                    int(m_time.lastDay.daysTo(each.day)), language, each.title);
        asked.promise = each.promise;
        asked.review = each.review;
        planned.push_back(asked);
    }
    plan(FollowUpReason::ReferralRequest, {5}, [](const Person &person, int) { return person.voice.complaints > 0; });
    plan(FollowUpReason::QuietRegular, {4, 11}, [](const Person &person, int away) {
        return person.quiet && person.liking != Liking::Dislikes && away >= quietFromDays && away <= quietToDays;
    });
    FollowUp invitation = followUpTo(-1, FollowUpReason::ReviewInvitation, 6, language);
    invitation.audience = Audience{m_time.lastDay.addDays(-10), m_time.lastDay.addDays(-4)};
    invitation.way = ContactWay::Message;
    planned.push_back(invitation);
    return planned;
}

/// What was done before: welcomes, and a request after which the next one has to wait.
std::vector<FollowUp> SampleLife::doneFollowUps(const QString &language)
{
    std::vector<FollowUp> finished;
    const auto finishedOn = [&](int place, FollowUpReason reason, QDate day) {
        FollowUp made = followUpTo(place, reason, int(m_time.lastDay.daysTo(day)), language);
        made.state = FollowUpState::Done;
        made.settled = day;
        finished.push_back(made);
    };
    int asked = -1;
    for (const int place : m_byFirst) {
        const Person &person = m_people[size_t(place)];
        const QDate day = person.first.addDays(m_dice.between(2, 5));
        if (m_dice.chance(welcomedPercent) && day < m_time.lastDay)
            finishedOn(place, FollowUpReason::Welcome, day);
        const bool mayBeAsked = person.liking == Liking::Loves && person.voice.complaints == 0
            && person.first.daysTo(m_time.lastDay) > quietToDays;
        if (asked < 0 && mayBeAsked)
            asked = place;
    }
    if (asked >= 0)
        finishedOn(asked, FollowUpReason::ReferralRequest, m_time.lastDay.addDays(-askedDaysAgo));
    return finished;
}

Status SampleLife::writeFollowUps(Connection &connection, const QString &language)
{
    if (m_people.empty())
        return done();
    std::vector<FollowUp> all = doneFollowUps(language);
    if (!all.empty() && all.back().reason == FollowUpReason::ReferralRequest) // To be asked once more.
        all.push_back(followUpTo(int(all.back().customer.value()) - 1, FollowUpReason::ReferralRequest, 7, language));
    for (FollowUp &planned : plannedFollowUps(language))
        all.push_back(std::move(planned));
    const auto kept = FollowUpReader(connection).ideasCameTrue(Day(m_time.lastDay.addDays(-cameTrueAgo).toJulianDay()));
    if (!kept)
        return kept.error();
    if (!kept->empty()) {
        const FollowUpReader::Cause &newest = *std::ranges::max_element(*kept, {}, &FollowUpReader::Cause::review);
        FollowUp told = followUpTo(int(newest.customer.value()) - 1, FollowUpReason::IdeaCameTrue, 13, language,
                                   newest.improvementTitle);
        told.title.clear(); // It is called by the improvement.
        told.review = newest.review;
        told.improvement = newest.improvement;
        all.push_back(told);
    }
    FollowUpStore store(connection);
    for (FollowUp &followUp : all) {
        if (!followUp.audience) {
            const Result<std::vector<Customer>> reach = readReach(connection, std::array{followUp.customer});
            if (!reach)
                return reach.error();
            const std::vector<ContactWay> ways = usableWays(reach->front());
            if (ways.empty()) // Nobody may reach them, so nothing was planned.
                continue;
            followUp.way = ways.front();
        }
        const Result<FollowUpId> id = store.insert(followUp);
        if (!id)
            return id.error();
        if (followUp.state != FollowUpState::Done)
            continue;
        const ContactMade contact{.followUp = *id,
                                  .customer = followUp.customer,
                                  .reason = followUp.reason,
                                  .way = followUp.way,
                                  .day = followUp.settled,
                                  .text = followUp.text,
                                  .by = followUp.owner,
                                  .createdAt = momentOf(followUp.settled, 18)};
        if (const Result<ContactMadeId> made = store.insert(contact); !made)
            return made.error();
    }
    return done();
}

} // namespace Shopbell
