// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keepfollowups.h"
#include "services/keepteam.h"
#include "services/readcustomers.h"
#include "services/readfollowups.h"
#include "support/phoneshop.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

/// Who gave the idea of an improvement, and who sees to it.
class TestImprovementPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoGaveTheIdeaIsProposedAndHears()
    {
        const PhoneShop shop;
        const ImprovementId id = shop.started();
        const auto ideas = [&shop] {
            std::vector<IdeaRow> rows;
            for (const IdeaRow &row : valueOf(ReadFollowUps(shop.file).ideas()).rows) {
                if (row.idea.reason == FollowUpReason::IdeaCameTrue)
                    rows.push_back(row);
            }
            return rows;
        };
        QVERIFY(ideas().empty());
        valueOf(shop.keep().keep(id));
        const std::vector<IdeaRow> found = ideas();
        QCOMPARE(found.size(), size_t(2)); // One review is nobody's.
        QCOMPARE(found.front().improvement, id);
        QCOMPARE(found.front().improvementTitle, u"Read phone orders back"_s);
        const FollowUpId planned = valueOf(KeepFollowUps(shop.file).plan({.customer = shop.felix,
                                                                          .reason = FollowUpReason::IdeaCameTrue,
                                                                          .title = u"Your idea"_s,
                                                                          .way = ContactWay::InPerson,
                                                                          .review = shop.wrongDay,
                                                                          .improvement = id}));
        QCOMPARE(ideas().size(), size_t(1));
        QCOMPARE(shop.details(id).row.told, 0);
        valueOf(KeepFollowUps(shop.file).markSent(planned));
        QCOMPARE(shop.details(id).row.told, 1);
    }

    void itsStoryIsPartOfTheCustomers()
    {
        PhoneShop shop;
        const auto entriesOf = [&shop](CustomerId customer) {
            std::vector<StoryEntry> entries;
            for (const StoryEntry &entry : valueOf(ReadCustomers(shop.file).details(customer)).story) {
                if (entry.kind == StoryEntry::Kind::Tried || entry.kind == StoryEntry::Kind::Decided)
                    entries.push_back(entry);
            }
            return entries;
        };
        ImprovementPlan plan = shop.plan();
        plan.start = shop.today.addDays(2);
        const ImprovementId id = valueOf(shop.keep().start(plan));
        QVERIFY(entriesOf(shop.felix).empty()); // It is to come.
        shop.goOn(5);
        QCOMPARE(entriesOf(shop.felix).size(), size_t(1));
        QCOMPARE(entriesOf(shop.felix).front().kind, StoryEntry::Kind::Tried);
        QCOMPARE(entriesOf(shop.felix).front().title, u"Read phone orders back"_s);
        QCOMPARE(entriesOf(shop.felix).front().when.day, shop.today.addDays(2));
        QVERIFY(entriesOf(shop.priya).empty()); // She spoke of the oat milk.
        valueOf(shop.keep().keep(id, u"Nobody was misheard."_s));
        const std::vector<StoryEntry> entries = entriesOf(shop.beth);
        QCOMPARE(entries.size(), size_t(2));
        QCOMPARE(entries.front().kind, StoryEntry::Kind::Decided); // The newest first.
        QCOMPARE(entries.front().decision, ImprovementState::Kept);
        QCOMPARE(entries.front().words, u"Nobody was misheard."_s);
        QCOMPARE(entries.front().when.day, shop.today.addDays(5));
        QCOMPARE(entries.front().improvement, id);
        shop.undone();
        QCOMPARE(entriesOf(shop.beth).size(), size_t(1));
    }

    void nobodyHearsThatTheirIdeaCameTrueBeforeItDid()
    {
        const PhoneShop shop;
        const ImprovementId id = shop.started();
        const KeepFollowUps keep(shop.file);
        const FollowUpId planned = valueOf(
            keep.plan({.customer = shop.felix, .reason = FollowUpReason::IdeaCameTrue, .way = ContactWay::InPerson}));
        const auto row = [&] { return valueOf(ReadFollowUps(shop.file).one(planned)); };
        QCOMPARE(row().followUp.improvement, id); // Only one can be meant.
        QCOMPARE(row().followUp.matter.title, u"Read phone orders back"_s);
        QCOMPARE(row().group, FollowUpGroup::HeldBack);
        QCOMPARE(row().hold, (Hold{HoldReason::ImprovementOpen}));
        QCOMPARE(refusedBecause(keep.markSent(planned)), keyOf(HoldReason::ImprovementOpen));
        valueOf(shop.keep().keep(id));
        QVERIFY(!row().hold);
        valueOf(keep.markSent(planned));
        QCOMPARE(shop.findings(), QStringList());
    }

    void whoLeavesPassesImprovementsOn()
    {
        const PhoneShop shop;
        const ImprovementId id = shop.started();
        const KeepTeam team(shop.file);
        const TeamMemberId sam = shop.details(id).improvement.owner;
        const TeamMemberId anna = valueOf(team.add(u"Anna"_s));
        const auto improvementsOf = [&team](TeamMemberId member) {
            for (const TeamRow &row : valueOf(team.all())) {
                if (row.member.id == member)
                    return row.improvements;
            }
            return qint64(-1);
        };
        QCOMPARE(improvementsOf(sam), 1);
        valueOf(team.leave(sam, anna));
        QCOMPARE(shop.details(id).improvement.owner, anna);
        QCOMPARE(improvementsOf(sam), 0);
        QCOMPARE(improvementsOf(anna), 1);
        shop.undone();
        QCOMPARE(shop.details(id).improvement.owner, sam);
    }
};

SHOPBELL_TEST(TestImprovementPeople)
#include "test_improvementpeople.moc"
