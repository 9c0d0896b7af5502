// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/addreview.h"
#include "services/keepcustomers.h"
#include "services/keepfollowups.h"
#include "services/keeppromise.h"
#include "services/keepteam.h"
#include "services/ownreview.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "widgets/customers/customerspage.h"
#include "widgets/customers/needsview.h"
#include "widgets/customers/plannedview.h"
#include "widgets/customers/profilefacts.h"
#include "widgets/customers/profilepane.h"
#include "widgets/customers/storyline.h"
#include "widgets/import/chiplabel.h"

#include <QLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include <cstdlib>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate today{2025, 11, 20};

/// The section with Priya Nair in it, who can be reached by e-mail.
class Counter
{
public:
    Counter()
    {
        CustomerWords words;
        words.name = u"Priya Nair"_s;
        words.emails = {u"priya@example.com"_s};
        priya = *wait(KeepCustomers(desk.file()).add(words));
    }

    void open()
    {
        page = std::make_unique<CustomersPage>(desk.context());
        page->resize(1100, 760);
        page->show();
        page->showCustomer(priya);
        QTRY_VERIFY(profile().details().has_value());
    }
    ReviewId complained() const
    {
        NewReview review;
        review.text = u"The oat milk was off."_s;
        review.posted = Moment::onDay(today.addDays(-2));
        review.rating = Rating{1};
        review.kind = ReviewKind::Complaint;
        const ReviewId id = *wait(AddReview(desk.file()).add(review));
        *wait(KeepCustomers(desk.file()).linkReview(id, priya));
        return id;
    }
    PromiseId promised(ReviewId review) const
    {
        PromisePlan plan;
        plan.title = u"A date on every carton"_s;
        plan.who.name = u"Anna"_s;
        plan.due = today.addDays(3);
        plan.checkBack = today.addDays(14);
        plan.steps = {{{}, u"Post the card"_s, {{}, u"Sam"_s}, today.addDays(1)}};
        return *wait(KeepPromise(desk.file()).give(review, plan, {u"I am sorry, Priya."_s, {}, {}}));
    }
    ProfilePane &profile() const { return *page->findChild<ProfilePane *>(); }
    QTabBar &tabs() const { return *profile().findChild<QTabBar *>(); }
    QPushButton &ask() const { return child<QPushButton>(profile(), "askForReferral"); }
    QList<StoryLine *> planned() const { return profile().findChild<PlannedView *>()->findChildren<StoryLine *>(); }

    Desk desk{FakeClock(today)};
    CustomerId priya;
    std::unique_ptr<CustomersPage> page;
};

} // namespace

class TestProfilePlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfWhatIsNotWantedIsCut()
    {
        Counter counter;
        CustomerWords words;
        words.name = u"Priya Nair"_s;
        words.emails = {u"priya@example.com"_s, u"nair@example.com"_s, u"p.nair@example.com"_s};
        words.phones = {u"0123 456"_s, u"0999 123"_s};
        for (const ConsentKind kind : {ConsentKind::Marketing, ConsentKind::BeAsked, ConsentKind::PublishName})
            words.consents.push_back({.kind = kind, .granted = true, .since = today});
        for (const ConsentKind kind : {ConsentKind::Phone, ConsentKind::Message, ConsentKind::Post})
            words.consents.push_back({.kind = kind, .since = today});
        QVERIFY(wait(KeepCustomers(counter.desk.file()).edit(counter.priya, words)));
        counter.open();
        counter.page->resize(1100, 560);
        const auto *facts = counter.profile().findChild<ProfileFacts *>();
        QTRY_VERIFY(facts->findChildren<ChipLabel *>().size() == 6);
        QTRY_VERIFY2(
            facts->height() >= facts->layout()->heightForWidth(facts->width()),
            qPrintable(u"%1 of %2"_s.arg(facts->height()).arg(facts->layout()->heightForWidth(facts->width()))));
    }

    void whatWasPromisedStandsInTheProfileAndLeadsToThePromise()
    {
        Counter counter;
        counter.open();
        QCOMPARE(counter.tabs().tabText(ProfilePane::Promises), u"Promises"_s);
        const ReviewId complaint = counter.complained();
        const PromiseId promise = counter.promised(complaint);
        QTRY_COMPARE(counter.tabs().tabText(ProfilePane::Promises), u"Promises 1"_s);
        QTRY_COMPARE(counter.planned().size(), 1);
        counter.profile().showTab(ProfilePane::Promises);
        StoryLine *line = counter.planned().first();
        QVERIFY(line->isVisible());
        QVERIFY(line->accessibleName().contains(u"A date on every carton"_s));
        QVERIFY(line->accessibleName().contains(u"Anna"_s));
        const QSignalSpy wanted(counter.page.get(), &CustomersPage::promiseWanted);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<PromiseId>(), promise);
        const OwnReview own(counter.desk.file());
        const TeamMemberId jo = *wait(KeepTeam(counter.desk.file()).add(u"Jo"_s));
        QVERIFY(bool(wait(own.accept(*wait(own.handOver(complaint, jo, u"I am away."_s))))));
        QTRY_VERIFY(counter.planned().size() == 1
                    && counter.planned().first()->accessibleName().contains(u"owner Jo"_s));
    }

    void theListOfNeedsPushesNoFormOutOfTheProfile()
    {
        Counter counter;
        counter.open();
        std::vector<Need> needs(9);
        for (Need &need : needs)
            need.words = u"A loaf that keeps"_s;
        QVERIFY(bool(wait(KeepCustomers(counter.desk.file()).setNeeds(counter.priya, needs))));
        counter.profile().showTab(ProfilePane::Needs);
        auto &view = *counter.profile().findChild<NeedsView *>();
        auto &list = *view.findChild<QListWidget *>();
        QTRY_VERIFY(list.count() == 9 && list.isVisible());
        QScrollArea *area = nullptr;
        for (QWidget *around = view.parentWidget(); around && !area; around = around->parentWidget())
            area = qobject_cast<QScrollArea *>(around);
        QVERIFY(area);
        // Little more room than everything needs at least, and none for the usual height of the list.
        const auto least = [area] {
            return area->widget()->layout()->minimumHeightForWidth(area->viewport()->width()) + 40;
        };
        QVERIFY(list.sizeHint().height() > list.minimumHeight() + 60);
        counter.page->resize(counter.page->width(), counter.page->height() - area->viewport()->height() + least());
        QTRY_VERIFY(std::abs(area->viewport()->height() - least()) <= 2);
        QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
        QVERIFY(list.verticalScrollBar()->maximum() > 0);
    }

    void aPlannedFollowUpStandsBesideThePromises()
    {
        Counter counter;
        counter.open();
        NewFollowUp words;
        words.customer = counter.priya;
        words.title = u"How was the birthday cake?"_s;
        words.due = today.addDays(2);
        const FollowUpId planned = *wait(KeepFollowUps(counter.desk.file()).plan(words));
        QTRY_COMPARE(counter.planned().size(), 1);
        QVERIFY(counter.planned().first()->accessibleName().contains(u"How was the birthday cake?"_s));
        QCOMPARE(counter.tabs().tabText(ProfilePane::Promises), u"Promises"_s); // It counts promises.
        const QSignalSpy wanted(counter.page.get(), &CustomersPage::plannedWanted);
        counter.planned().first()->click();
        QCOMPARE(wanted.first().first().value<FollowUpId>(), planned);
    }

    void whoHasAnOpenComplaintIsNotAskedAndTheButtonSaysWhy()
    {
        Counter counter;
        counter.open();
        QTRY_VERIFY(counter.ask().isEnabled());
        const QSignalSpy wanted(counter.page.get(), &CustomersPage::followUpWanted);
        counter.ask().click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(0).value<CustomerId>(), counter.priya);
        QCOMPARE(wanted.first().at(1).value<FollowUpReason>(), FollowUpReason::ReferralRequest);
        counter.complained();
        QTRY_VERIFY(!counter.ask().isEnabled());
        QVERIFY(!counter.ask().toolTip().isEmpty());
        QCOMPARE(counter.ask().accessibleDescription().isEmpty(), false);
        auto &plan = child<QPushButton>(counter.profile(), "planFollowUp");
        QVERIFY(plan.isEnabled()); // A question how it was is free.
        plan.click();
        QCOMPARE(wanted.last().at(1).value<FollowUpReason>(), FollowUpReason::AfterPurchase);
    }
};

SHOPBELL_WINDOW_TEST(TestProfilePlans)
#include "test_profileplans.moc"
