// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/whomayask.h"

#include "services/customerreading.h"
#include "storage/contactfacts.h"
#include "storage/referralreader.h"

#include <algorithm>

namespace Shopbell {

namespace {
constexpr int praiseCountsDays = 30;
constexpr int newDays = 60;
constexpr int oftenOccasions = 4;
constexpr double oftenGapDays = 14;

/// By the guards of all contacts.
void sayWhyNot(AdvocateRow &row, const Customer &customer, const AskingFacts &facts, QDate limitedLast,
               const ContactRule &rule, QDate today)
{
    const ContactFacts guarded{.complaintOpen = facts.openComplaint.has_value(),
                               .complaintSince = facts.openComplaint.value_or(QDate()),
                               .complaintUntil = facts.complaintUntil,
                               .limitedLast = limitedLast};
    const std::optional<Hold> hold = heldBack(ContactPurpose::Request, customer, guarded, rule, today);
    if (!hold)
        return;
    switch (hold->reason) {
    case HoldReason::OpenComplaint:
        row.whyNot = AdvocateRow::WhyNot::OpenComplaint;
        row.until = hold->since;
        row.askAfter = hold->until;
        break;
    case HoldReason::AskedLately:
        row.whyNot = AdvocateRow::WhyNot::AskedLately;
        row.until = hold->until;
        break;
    case HoldReason::NotWanted:
    case HoldReason::WayRefused:
    case HoldReason::NoWay:
    case HoldReason::GoalMet: // Needless is no word about a purpose, nor is what is not done yet.
    case HoldReason::QuestionEnded:
    case HoldReason::PromiseOpen:
    case HoldReason::ImprovementOpen:
    case HoldReason::InvitesOne:
    case HoldReason::NoEmail:
    case HoldReason::NoPhone:
    case HoldReason::NoPost:
        row.whyNot = AdvocateRow::WhyNot::Refused;
        row.until = hold->since;
        break;
    }
}

void sayWhy(AdvocateRow &row, const BookLine &line, const AskingFacts &facts, Day today)
{
    using Why = AdvocateRow::Why;
    const bool isNew = line.occasions >= oftenOccasions && today - line.first <= newDays;
    const bool praised = facts.praised && facts.praised->addDays(praiseCountsDays) >= QDate::fromJulianDay(today);
    if (praised) {
        row.why = Why::PraisedLately;
        row.rating = facts.praise;
    } else if (isNew) {
        row.why = Why::NewAndOften;
        row.n = line.occasions;
    } else if (row.brought > 0) {
        row.why = Why::BroughtBefore;
        row.n = row.brought;
    } else if (line.usualGap && *line.usualGap <= oftenGapDays) {
        row.why = Why::ComesOften;
        row.n = qint64(std::max(1.0, *line.usualGap));
    }
}
} // namespace

Result<Advocates> whoMayBeAsked(const CustomerReading &reading, const QHash<CustomerId, Brought> &brought,
                                qsizetype most)
{
    const Result<QHash<CustomerId, AskingFacts>> facts = readAskingFacts(reading.connection);
    if (!facts)
        return facts.error();
    const Result<QHash<CustomerId, QDate>> limited = readLimitedContacts(reading.connection);
    if (!limited)
        return limited.error();
    std::vector<const BookLine *> lines;
    std::vector<CustomerId> ids;
    for (const BookLine &line : reading.book.lines) {
        if (groupOf(line, reading.shop.bands) != CustomerGroup::Advocate)
            continue;
        lines.push_back(&line);
        ids.push_back(line.id);
    }
    const Result<std::vector<Customer>> customers = readReach(reading.connection, ids);
    if (!customers)
        return customers.error();
    Advocates advocates;
    struct Ranked
    {
        AdvocateRow row;
        Day last;
    };
    std::vector<Ranked> ranked;
    for (size_t at = 0; at < lines.size(); ++at) {
        const BookLine &line = *lines[at];
        const Customer &customer = (*customers)[at];
        AdvocateRow row;
        row.id = line.id;
        row.name = line.name;
        row.score = line.score;
        const Brought friends = brought.value(line.id);
        row.brought = friends.people;
        row.worth = friends.worth;
        row.ways = usableWays(customer);
        const AskingFacts about = facts->value(line.id);
        sayWhy(row, line, about, reading.today);
        sayWhyNot(row, customer, about, limited->value(line.id), reading.shop.contacts,
                  QDate::fromJulianDay(reading.today));
        ranked.push_back({std::move(row), line.last});
    }
    std::ranges::sort(ranked, [](const Ranked &left, const Ranked &right) {
        return std::tuple(-left.row.brought, -left.row.score->value, -left.last, left.row.id)
            < std::tuple(-right.row.brought, -right.row.score->value, -right.last, right.row.id);
    });
    for (Ranked &each : ranked) {
        const bool may = each.row.whyNot == AdvocateRow::WhyNot::None;
        std::vector<AdvocateRow> &listed = may ? advocates.toAsk : advocates.notNow;
        if (qsizetype(listed.size()) < most)
            listed.push_back(std::move(each.row));
        else
            ++(may ? advocates.toAskLeftOut : advocates.notNowLeftOut);
    }
    return advocates;
}

} // namespace Shopbell
