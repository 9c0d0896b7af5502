// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keepteam.h"

#include "domain/promiserules.h"
#include "services/customerwork.h"
#include "storage/followupstore.h"
#include "storage/handoverstore.h"
#include "storage/improvementstore.h"
#include "storage/promisestore.h"
#include "storage/reviewstore.h"
#include "storage/teamstore.h"
#include "storage/transaction.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// One complaint of somebody who left goes to the successor, who is there to take it.
Status passOn(CustomerWork &work, ReviewId id, TeamMemberId successor, const QString &sentence)
{
    ReviewStore reviews(work.connection, work.zone);
    HandOverStore handOvers(work.connection);
    Result<Review> review = reviews.find(id);
    const Result<std::optional<HandOver>> open = handOvers.open(id);
    if (!review)
        return review.error();
    if (!open)
        return open.error();
    if (*open) {
        HandOver given = **open;
        if (takeBack(given, work.now))
            return Error{Error::Kind::Conflict, u"hand-over %1"_s.arg(given.id.value())};
        if (Status updated = handOvers.update(given); !updated)
            return updated;
    }
    HandOver passed;
    passed.to = successor;
    passed.sentence = sentence;
    passed.askedAt = work.now;
    if (const auto fault = ask(passed, *review, false, false))
        return Error{Error::Kind::Invalid, keyOf(*fault)};
    if (const auto fault = accept(passed, *review, work.now))
        return Error{Error::Kind::Invalid, keyOf(*fault)};
    if (const Result<HandOverId> inserted = handOvers.insert(passed); !inserted)
        return inserted.error();
    return reviews.updateMatter(*review);
}

/// Nobody waits for the answer of somebody who left.
Status takeBackAsked(CustomerWork &work, TeamMemberId member)
{
    HandOverStore handOvers(work.connection);
    Result<std::vector<HandOver>> asked = handOvers.askedOf(member);
    if (!asked)
        return asked.error();
    for (HandOver &handOver : *asked) {
        if (takeBack(handOver, work.now))
            return Error{Error::Kind::Conflict, u"hand-over %1"_s.arg(handOver.id.value())};
        if (Status updated = handOvers.update(handOver); !updated)
            return updated;
    }
    return done();
}

/// Somebody else keeps what was promised.
Status passPromisesOn(CustomerWork &work, TeamMemberId member, TeamMemberId successor)
{
    PromiseStore promises(work.connection);
    const Result<std::vector<PromiseId>> open = promises.openOf(member);
    if (!open)
        return open.error();
    if (!open->empty() && !successor.isStored())
        return Error{Error::Kind::Conflict, keyOf(HandOverFault::LeavesPromises)};
    for (const PromiseId id : *open) {
        Result<Promise> promise = promises.find(id);
        if (!promise)
            return promise.error();
        passOn(*promise, member, successor);
        promise->updatedAt = work.now;
        if (Status updated = promises.update(*promise); !updated)
            return updated;
    }
    return done();
}

/// Whoever takes over works here and is somebody else. Nobody at all may be enough.
Status maySucceed(const TeamStore &team, TeamMemberId member, TeamMemberId successor)
{
    if (!successor.isStored())
        return done();
    if (successor == member)
        return Error{Error::Kind::Invalid, keyOf(HandOverFault::SamePerson)};
    const Result<TeamMember> next = team.find(successor);
    if (!next)
        return next.error();
    return next->left ? Status(Error{Error::Kind::Invalid, keyOf(HandOverFault::HasLeft)}) : done();
}

/// How many complaints were passed on.
Result<int> passAllOn(CustomerWork &work, TeamMemberId member, TeamMemberId successor, const QString &sentence)
{
    const TeamStore team(work.connection);
    const Result<std::vector<ReviewId>> owned = team.openComplaintsOf(member);
    if (!owned)
        return owned.error();
    if (owned->empty())
        return 0;
    if (!successor.isStored())
        return Error{Error::Kind::Conflict, keyOf(HandOverFault::LeavesComplaints)};
    for (const ReviewId id : *owned) {
        if (Status passed = passOn(work, id, successor, sentence); !passed)
            return passed.error();
    }
    return int(owned->size());
}
} // namespace

KeepTeam::KeepTeam(ShopFilePtr file) : m_file(std::move(file)) {}

QFuture<Result<std::vector<TeamRow>>> KeepTeam::all() const
{
    return m_file->threads().read(
        [](Connection &connection) { return inSnapshot(connection, [&] { return TeamStore(connection).all(); }); });
}

KeepTeam::Done KeepTeam::add(QString name) const
{
    return recordedWork(m_file, Did::AddTeamMember,
                        [name = name.simplified()](CustomerWork &work, Recording &recording) -> Result<TeamMemberId> {
                            if (name.isEmpty())
                                return Error{Error::Kind::Invalid, u"a team member without a name"_s};
                            TeamStore team(work.connection);
                            const Result<std::vector<TeamRow>> present = team.all();
                            if (!present)
                                return present.error();
                            const Result<TeamMemberId> member = work.customers.teamMemberNamed(name);
                            if (!member)
                                return member.error();
                            const auto known =
                                std::ranges::find(*present, *member, [](const TeamRow &row) { return row.member.id; });
                            if (known != present->end() && !known->member.left)
                                return Error{Error::Kind::Exists, name};
                            if (known != present->end()) {
                                recording.did = Did::RejoinTeam;
                                if (Status back = team.setLeft(*member, {}); !back)
                                    return back.error();
                            }
                            recording.arguments = {member->value()};
                            return member;
                        });
}

KeepTeam::Done KeepTeam::rename(TeamMemberId member, QString name) const
{
    return recordedWork(
        m_file, Did::RenameTeamMember,
        [member, name = name.simplified()](CustomerWork &work, Recording &recording) -> Result<TeamMemberId> {
            if (name.isEmpty())
                return Error{Error::Kind::Invalid, u"a team member without a name"_s};
            TeamStore team(work.connection);
            if (const Result<TeamMember> there = team.find(member); !there)
                return there.error();
            const Result<TeamMemberId> named = team.named(name);
            if (!named)
                return named.error();
            if (named->isStored() && *named != member)
                return Error{Error::Kind::Exists, name};
            if (Status renamed = team.rename(member, name); !renamed)
                return renamed.error();
            recording.arguments = {member.value()};
            return member;
        });
}

KeepTeam::Done KeepTeam::leave(TeamMemberId member, TeamMemberId successor, QString sentence) const
{
    return recordedWork(m_file, Did::LeaveTeam,
                        [member, successor, sentence = std::move(sentence)](
                            CustomerWork &work, Recording &recording) -> Result<TeamMemberId> {
                            TeamStore team(work.connection);
                            const Result<TeamMember> there = team.find(member);
                            if (!there)
                                return there.error();
                            if (there->left)
                                return member;
                            if (Status may = maySucceed(team, member, successor); !may)
                                return may.error();
                            const Result<int> passed = passAllOn(work, member, successor, sentence);
                            if (!passed)
                                return passed.error();
                            if (Status kept = passPromisesOn(work, member, successor); !kept)
                                return kept.error();
                            FollowUpStore followUps(work.connection);
                            if (Status given = followUps.passOn(member, successor, work.now); !given)
                                return given.error();
                            ImprovementStore improvements(work.connection);
                            if (Status given = improvements.passOn(member, successor, work.now); !given)
                                return given.error();
                            if (Status taken = takeBackAsked(work, member); !taken)
                                return taken.error();
                            if (Status left = team.setLeft(member, work.today()); !left)
                                return left.error();
                            recording.arguments = {member.value(), *passed};
                            return member;
                        });
}

KeepTeam::Done KeepTeam::rejoin(TeamMemberId member) const
{
    return recordedWork(m_file, Did::RejoinTeam,
                        [member](CustomerWork &work, Recording &recording) -> Result<TeamMemberId> {
                            TeamStore team(work.connection);
                            if (const Result<TeamMember> there = team.find(member); !there)
                                return there.error();
                            if (Status back = team.setLeft(member, {}); !back)
                                return back.error();
                            recording.arguments = {member.value()};
                            return member;
                        });
}

} // namespace Shopbell
