// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/readatrisk.h"

#include "domain/followupidea.h"
#include "services/customerreading.h"
#include "storage/contactfacts.h"
#include "storage/followupreader.h"
#include "storage/riskreader.h"
#include "storage/teamstore.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <tuple>
#include <vector>

namespace Shopbell {

namespace {
using BeforeByCustomer = QHash<CustomerId, FollowUpsBefore>;

/// Whether somebody heard from the shop since a day, or is going to, without being asked for anything.
bool isSeenTo(const BeforeByCustomer &before, CustomerId customer, Day since)
{
    const FollowUpsBefore theirs = before.value(customer);
    return std::ranges::any_of(theirs.keys(), [&](FollowUpReason reason) {
        return purposeOf(reason) == ContactPurpose::Care && theirs[reason] >= since;
    });
}

/// Of what is equal the one who has been away least.
void sortByStake(std::vector<RiskRow> &rows, QDate today)
{
    std::vector<std::tuple<double, int, CustomerId, size_t>> order;
    order.reserve(rows.size());
    for (size_t at = 0; at < rows.size(); ++at)
        order.emplace_back(-stakeOf(rows[at], today), rows[at].away, rows[at].customer, at);
    std::ranges::sort(order);
    std::vector<RiskRow> sorted;
    sorted.reserve(rows.size());
    for (const auto &[stake, away, customer, at] : order)
        sorted.push_back(std::move(rows[at]));
    rows = std::move(sorted);
}

void addLateOnes(std::vector<RiskRow> &rows, const CustomerReading &reading, const BeforeByCustomer &before)
{
    QHash<CustomerId, size_t> complaining;
    for (size_t at = 0; at < rows.size(); ++at)
        complaining.insert(rows[at].customer, at);
    for (const BookLine &line : reading.book.lines) {
        const int away = reading.today - line.last;
        if (!line.usualGap || away > quietUntilDays || !isLate(*line.usualGap, away))
            continue;
        const Day lateFrom = line.last + Day(std::ceil(2 * *line.usualGap));
        if (isSeenTo(before, line.id, lateFrom))
            continue;
        const auto known = complaining.constFind(line.id);
        if (known == complaining.constEnd())
            rows.push_back({.customer = line.id, .name = line.name, .occasions = line.occasions});
        RiskRow &row = known == complaining.constEnd() ? rows.back() : rows[*known];
        row.away = away;
        row.usualGap = *line.usualGap;
    }
}

using OwnerByReview = QHash<ReviewId, TeamMemberId>;

/// Names those who see to the complaints of some rows.
Status nameOwners(std::vector<RiskRow> &rows, const OwnerByReview &owners, const TeamStore &team)
{
    for (RiskRow &row : rows) {
        const TeamMemberId owner = owners.value(row.complaint);
        if (!owner.isStored())
            continue;
        const Result<TeamMember> member = team.find(owner);
        if (!member)
            return member.error();
        row.complaintOwner = member->name;
    }
    return done();
}

/// What the guards say of these, too: since when the oldest open complaint waits. To be answered is the oldest for which
/// nothing is promised.
Status findOldest(std::span<RiskRow> rows, OwnerByReview &owners, Connection &connection)
{
    std::vector<CustomerId> ids;
    for (const RiskRow &row : rows) {
        if (row.complaint.isStored())
            ids.push_back(row.customer);
    }
    const Result<std::vector<ContactFacts>> facts = readContactFacts(connection, ids);
    if (!facts)
        return facts.error();
    const Result<std::vector<BareComplaint>> complaints = readBareComplaintsOf(connection, ids);
    if (!complaints)
        return complaints.error();
    size_t at = 0;
    for (RiskRow &row : rows) {
        if (!row.complaint.isStored())
            continue;
        row.complaintSince = (*facts)[at++].complaintSince;
        const auto oldest = std::ranges::find(*complaints, row.customer, &BareComplaint::customer);
        if (oldest == complaints->end())
            continue;
        row.complaint = oldest->review;
        owners.insert(oldest->review, oldest->owner);
    }
    return done();
}

Result<FoundAtRisk> customersAtRisk(const CustomerReading &reading, int most)
{
    const Result<BeforeByCustomer> before = FollowUpReader(reading.connection).before(reading.today);
    if (!before)
        return before.error();
    const QDate since = QDate::fromJulianDay(reading.today - quietUntilDays);
    const Result<std::vector<BareComplaint>> complaints =
        readBareComplaints(reading.connection, startOfDay(since, reading.shop.timeZone()));
    if (!complaints)
        return complaints.error();
    std::vector<RiskRow> rows;
    OwnerByReview owners;
    for (const BareComplaint &complaint : *complaints) {
        const BookLine *line = reading.book.find(complaint.customer);
        if (!line)
            continue;
        // Until it is answered, promised or closed, whatever else they hear of the shop.
        rows.push_back({.customer = line->id,
                        .name = line->name,
                        .complaint = complaint.review,
                        .complaintSince = complaint.day,
                        .complaintLast = complaint.newest,
                        .occasions = line->occasions});
        owners.insert(complaint.review, complaint.owner);
    }
    addLateOnes(rows, reading, *before);
    sortByStake(rows, QDate::fromJulianDay(reading.today));
    const std::span shown(rows.data(), std::min(rows.size(), size_t(std::max(0, most))));
    if (Status oldest = findOldest(shown, owners, reading.connection); !oldest)
        return oldest.error();
    FoundAtRisk found;
    found.all.reserve(rows.size());
    for (const RiskRow &row : rows)
        found.all.push_back(row.customer);
    rows.resize(shown.size());
    if (Status named = nameOwners(rows, owners, TeamStore(reading.connection)); !named)
        return named.error();
    found.rows = std::move(rows);
    return found;
}
} // namespace

QFuture<Result<FoundAtRisk>> readCustomersAtRisk(const ShopFilePtr &file, int most)
{
    return readOfCustomers(file, [most](const CustomerReading &reading) { return customersAtRisk(reading, most); });
}

} // namespace Shopbell
