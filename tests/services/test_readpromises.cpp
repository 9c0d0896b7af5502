// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/answerreview.h"
#include "services/duecalendar.h"
#include "services/keepteam.h"
#include "services/makesample.h"
#include "services/ownreview.h"
#include "services/readcustomers.h"
#include "services/whoelse.h"
#include "support/promiseshop.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
PromisePlan dueIn(int days, const QString &title)
{
    PromisePlan plan = PromiseShop::plan();
    plan.title = title;
    plan.steps.clear();
    plan.due = QDate(2025, 11, 20).addDays(days);
    plan.checkBack = plan.due.addDays(14);
    return plan;
}

QStringList titlesOf(const FoundPromises &found)
{
    QStringList titles;
    for (const PromiseRow &row : found.rows)
        titles += row.title;
    return titles;
}

/// What a window or a terminal would say; a promise without words has a name of theirs.
DueTitles dueTitles()
{
    const auto promise = [](const PromiseRow &row) { return row.title.isEmpty() ? u"A promise"_s : row.title; };
    const auto ask = [promise](const PromiseRow &row) {
        return u"Ask %1: %2"_s.arg(row.customerName.isEmpty() ? u"No name"_s : row.customerName, promise(row));
    };
    return {promise, ask};
}
} // namespace

class TestReadPromises : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBoardHasFourColumnsLateFirst()
    {
        const PromiseShop shop;
        const KeepPromise keep(shop.file);
        shop.promised(shop.complaint, dueIn(5, u"Allergen list"_s));
        shop.promised(shop.complaint, dueIn(-1, u"Stronger boxes"_s));
        shop.promised(shop.complaint, dueIn(0, u"Second till"_s));
        const PromiseId started = shop.promised(shop.complaint, dueIn(1, u"Order board"_s));
        valueOf(keep.start(started));
        const PromiseId checked = valueOf(keep.finish(shop.promised(shop.complaint, dueIn(2, u"Card reader"_s))));
        valueOf(keep.check(checked, {true, u"Works."_s, {}, false}));
        valueOf(keep.finish(shop.promised(shop.complaint, dueIn(3, u"New lids"_s))));
        valueOf(keep.savePlan(shop.complaint, dueIn(4, u"Only a plan"_s)));
        const PromiseBoard board = valueOf(ReadPromises(shop.file).board());
        QCOMPARE(titlesOf(board.columns[0]), (QStringList{u"Stronger boxes"_s, u"Second till"_s, u"Allergen list"_s}));
        QCOMPARE(titlesOf(board.columns[1]), QStringList{u"Order board"_s});
        QCOMPARE(titlesOf(board.columns[2]), QStringList{u"New lids"_s});
        QCOMPARE(titlesOf(board.columns[3]), QStringList{u"Card reader"_s});
        QCOMPARE(board.columns[0].rows[0].standing,
                 (PromiseStanding{PromiseStanding::Kind::Late, QDate(2025, 11, 19), 1}));
        QCOMPARE(board.columns[0].rows[1].standing.kind, PromiseStanding::Kind::DueToday);
        const PromiseBoard small = valueOf(ReadPromises(shop.file).board({}, 1));
        QCOMPARE(titlesOf(small.columns[0]), QStringList{u"Stronger boxes"_s});
        QCOMPARE(small.columns[0].total, qint64(3));
        QCOMPARE(titlesOf(valueOf(ReadPromises(shop.file).find({}))),
                 (QStringList{u"Stronger boxes"_s, u"Second till"_s, u"Order board"_s, u"Allergen list"_s,
                              u"New lids"_s, u"Card reader"_s}));
        QCOMPARE(titlesOf(valueOf(ReadPromises(shop.file).find({.state = PromiseState::Plan}))),
                 QStringList{u"Only a plan"_s});
    }

    void aCardSaysWhoAndHowFar()
    {
        const PromiseShop shop;
        const PromiseId id = shop.promised(shop.complaint);
        valueOf(KeepPromise(shop.file).finishStep(id, shop.promise(id).steps[0].id));
        const PromiseRow row = valueOf(ReadPromises(shop.file).find({})).rows.front();
        QCOMPARE(row.ownerName, u"Anna"_s);
        QCOMPARE(row.customer, shop.priya);
        QCOMPARE(row.customerName, u"Priya Nair"_s);
        QCOMPARE(row.about, u"Second time the oat milk was off."_s);
        QCOMPARE(row.steps, 2);
        QCOMPARE(row.stepsDone, 1);
        QCOMPARE(row.reviews, 1);
        QVERIFY(!row.back);
    }

    void isFoundByWordsOwnerAndDay()
    {
        const PromiseShop shop;
        PromisePlan mine = dueIn(-2, u"Stronger boxes"_s);
        mine.parts.prevention = u"Card of three layers, 100 % of them."_s;
        const PromiseId boxes = shop.promised(shop.complaint, mine);
        PromisePlan joels = dueIn(3, u"Second till"_s);
        joels.who.name = u"Joel"_s;
        joels.steps = {PromiseShop::step(u"Hire somebody"_s)};
        const PromiseId till =
            shop.promised(shop.complained(u"Queue."_s, shop.customer(u"Amira Haddad"_s), shop.today), joels);
        const auto found = [&shop](const PromiseQuery &query) {
            return titlesOf(valueOf(ReadPromises(shop.file).find(query)));
        };
        const QStringList both{u"Stronger boxes"_s, u"Second till"_s};
        QCOMPARE(found({.search = u"BOXES"_s}), QStringList{u"Stronger boxes"_s});
        QCOMPARE(found({.search = u"100 %"_s}), QStringList{u"Stronger boxes"_s});
        QCOMPARE(found({.search = u"hire amira"_s}), QStringList{u"Second till"_s});
        QCOMPARE(found({.search = u"_"_s}), QStringList());
        const TeamMemberId sam = shop.promise(till).steps[0].owner;
        QCOMPARE(found({.owner = shop.promise(boxes).owner}), QStringList{u"Stronger boxes"_s});
        QCOMPARE(found({.owner = sam}), QStringList{u"Second till"_s}); // An open step of it.
        QCOMPARE(found({.late = true}), QStringList{u"Stronger boxes"_s});
        QCOMPARE(found({.dueFrom = shop.today}), QStringList{u"Second till"_s});
        QCOMPARE(found({.dueTo = shop.today.addDays(5)}), both);
        QCOMPARE(found({.review = shop.complaint}), QStringList{u"Stronger boxes"_s});
        QCOMPARE(found({.customer = shop.priya}), QStringList{u"Stronger boxes"_s});
        shop.promised(shop.complained(u"Burnt."_s, shop.customer(u"Łucja"_s), shop.today),
                      dueIn(4, u"Żelazne formy"_s));
        QCOMPARE(found({.search = u"żelazne łucja"_s}), QStringList{u"Żelazne formy"_s});
    }

    void whoCameBackIsFoundInThePurchases()
    {
        PromiseShop shop;
        const PromiseId id = shop.finished(shop.complaint);
        const auto back = [&] { return *valueOf(ReadPromises(shop.file).details(id)).row.back; };
        shop.bought(shop.priya, shop.today); // Nobody knows whether before it was done.
        QVERIFY(!back().isBack());
        shop.clock.set(Test::instant(QDate(2025, 12, 14), QTime(9, 0)));
        QCOMPARE(back().daysSince, 24);
        shop.bought(shop.priya, QDate(2025, 11, 25), 1840);
        shop.bought(shop.priya, QDate(2025, 12, 2), 1000);
        QCOMPARE(back().first, QDate(2025, 11, 25));
        QCOMPARE(back().times, 2);
        QCOMPARE(back().spent.in(u"GBP"), qint64(2840));
    }

    void theFiguresOverTheBoard()
    {
        PromiseShop shop;
        const KeepPromise keep(shop.file);
        const CustomerId tom = shop.customer(u"Tom Birch"_s);
        shop.finished(shop.complaint); // Due tomorrow: in time.
        valueOf(keep.finish(shop.promised(shop.complained(u"Sold out."_s, tom, shop.today), dueIn(-3, u"Late one"_s))));
        shop.promised(shop.complaint, dueIn(-2, u"Open and late"_s));
        shop.promised(shop.complaint, dueIn(-7, u"Latest of all"_s));
        shop.promised(shop.complaint, dueIn(0, u"Due today"_s));
        shop.clock.set(Test::instant(QDate(2025, 11, 21), QTime(9, 0)));
        const PromiseFigures figures = valueOf(ReadPromises(shop.file).figures());
        QCOMPARE(figures.keptOnTime, (ShareOf{1, 5}));
        QCOMPARE(figures.cameBack, ShareOf()); // Nothing is done for long enough.
        QCOMPARE(figures.late, qint64(3));
        QCOMPARE(figures.oldestLateTitle, u"Latest of all"_s);
        QCOMPARE(figures.oldestLateDays, 8);
    }

    /// Put right on 20 November; 90 days later is 18 February.
    void whoCameBackIsCountedOnceTheWindowIsOver()
    {
        PromiseShop shop;
        const auto somebody = [&shop](const QString &name) { return shop.customer(name); };
        const CustomerId tom = somebody(u"Tom Birch"_s);
        const CustomerId ida = somebody(u"Ida Holm"_s);
        const CustomerId uma = somebody(u"Uma Rao"_s);
        const CustomerId max = somebody(u"Max Orr"_s);
        shop.finished(shop.complaint);
        shop.finished(shop.complained(u"Sold out."_s, tom, shop.today));
        shop.finished(shop.complained(u"Dry."_s, max, shop.today)); // Nothing of his is recorded.
        shop.complained(u"Cold."_s, ida, QDate(2025, 11, 10)); // Promised nothing.
        shop.promised(shop.complained(u"Slow."_s, uma, QDate(2025, 11, 18))); // Never kept.
        shop.bought(tom, shop.today); // Nobody knows whether after it.
        shop.bought(uma, QDate(2025, 10, 1));
        const auto figures = [&shop] { return valueOf(ReadPromises(shop.file).figures()); };
        shop.clock.set(Test::instant(QDate(2026, 2, 17), QTime(9, 0)));
        shop.bought(shop.priya, QDate(2025, 11, 25));
        shop.bought(ida, QDate(2025, 12, 1));
        QCOMPARE(figures().cameBack, ShareOf()); // The 90 days still run.
        QCOMPARE(figures().backSoFar, (ShareOf{1, 2})); // Priya; as the cards say.
        QCOMPARE(figures().cameBackWithout, (ShareOf{1, 2}));
        shop.clock.set(Test::instant(QDate(2026, 2, 20), QTime(9, 0)));
        shop.bought(tom, QDate(2026, 2, 19)); // The 91st day.
        shop.complained(u"Burnt."_s, ida, QDate(2026, 1, 10)); // No answer yet.
        PromisePlan recent = PromiseShop::plan();
        recent.steps.clear();
        recent.due = QDate(2026, 2, 21);
        recent.checkBack = QDate(2026, 2, 28);
        valueOf(KeepPromise(shop.file).finish(
            shop.promised(shop.complained(u"Late."_s, uma, QDate(2026, 1, 10)), recent))); // Nor here.
        QCOMPARE(figures().cameBack, (ShareOf{1, 2}));
        QCOMPARE(figures().backSoFar, ShareOf()); // Uma can come back from tomorrow on.
        QCOMPARE(figures().cameBackWithout, (ShareOf{1, 2}));
        QCOMPARE(figures().withoutPurchases, qint64(1));
        shop.bought(tom, QDate(2026, 2, 18)); // The 90th.
        QCOMPARE(figures().cameBack, (ShareOf{2, 2}));
        shop.clock.set(Test::instant(QDate(2026, 2, 21), QTime(9, 0)));
        QCOMPARE(figures().backSoFar, (ShareOf{0, 1}));
    }

    void aPromiseWithoutWordsHasADayInTheCalendar()
    {
        const PromiseShop shop;
        PromisePlan bare;
        bare.who.name = u"Anna"_s;
        bare.due = shop.today.addDays(1);
        bare.checkBack = shop.today.addDays(9);
        valueOf(KeepPromise(shop.file).give(shop.complained(u"Cold."_s, {}, shop.today), bare, {}));
        const std::vector<CalendarEntry> entries = dueDaysOf(valueOf(ReadPromises(shop.file).open()), dueTitles());
        QCOMPARE(entries.size(), size_t(2));
        QCOMPARE(entries[0].title, u"A promise"_s);
        QCOMPARE(entries[1].title, u"Ask No name: A promise"_s);
        QVERIFY(!valueOf(dueCalendar(shop.file, entries)).isEmpty());
    }

    void twoShopsInOneCalendarKeepTheirEntriesApart()
    {
        const PromiseShop one;
        const PromiseShop other;
        const auto names = [](const PromiseShop &shop) {
            const auto due = CalendarEntry{.key = u"promise-1-due"_s, .day = shop.today, .title = u"A promise"_s};
            QByteArray calendar = valueOf(dueCalendar(shop.file, {due}));
            calendar.replace("\r\n ", ""); // A long line goes on after a space.
            QList<QByteArray> uids;
            for (const QByteArray &line : calendar.split('\n')) {
                if (line.startsWith("UID:"))
                    uids += line.trimmed();
            }
            return uids;
        };
        QCOMPARE(names(one).size(), 1);
        QVERIFY(names(one).front().contains("promise-1-due"));
        QCOMPARE(names(one), names(one));
        QVERIFY(names(one) != names(other));
    }

    void whatIsDueTodayIsNeitherKeptNorBroken()
    {
        const PromiseShop shop;
        shop.promised(shop.complaint, dueIn(0, u"Due today"_s));
        QCOMPARE(valueOf(ReadPromises(shop.file).figures()).keptOnTime, ShareOf());
        QCOMPARE(valueOf(ReadPromises(shop.file).figures()).late, qint64(0));
    }

    void whatIsDoneEarlyIsKeptAtOnce()
    {
        const PromiseShop shop;
        const PromiseId id = shop.promised(shop.complaint, dueIn(7, u"Stronger boxes"_s));
        const auto kept = [&shop] { return valueOf(ReadPromises(shop.file).figures()).keptOnTime; };
        QCOMPARE(kept(), ShareOf());
        valueOf(KeepPromise(shop.file).finish(id));
        QCOMPARE(kept(), (ShareOf{1, 1}));
    }

    void remindsOfWhatIsDueTomorrow()
    {
        const PromiseShop shop;
        shop.promised(shop.complaint, dueIn(1, u"Tomorrow"_s));
        PromisePlan quiet = dueIn(1, u"Tomorrow, without a reminder"_s);
        quiet.remind = false;
        shop.promised(shop.complaint, quiet);
        shop.promised(shop.complaint, dueIn(0, u"Today"_s));
        shop.promised(shop.complaint, dueIn(-1, u"Yesterday"_s));
        const PromisesDue due = valueOf(ReadPromises(shop.file).due());
        QCOMPARE(due.late, qint64(1));
        QCOMPARE(due.today, qint64(1));
        QCOMPARE(due.reminders.size(), size_t(1));
        QCOMPARE(due.reminders[0].title, u"Tomorrow"_s);
    }

    void theDaysOfOpenPromisesGoIntoACalendar()
    {
        const PromiseShop shop;
        const PromiseId id = shop.promised(shop.complaint);
        valueOf(KeepPromise(shop.file).finishStep(id, shop.promise(id).steps[0].id));
        const PromiseId checked = shop.finished(shop.complaint);
        valueOf(KeepPromise(shop.file).check(checked, {true, u"Fine."_s, {}, false}));
        const PromiseId done = shop.finished(shop.complaint);
        QStringList entries;
        for (const CalendarEntry &entry : dueDaysOf(valueOf(ReadPromises(shop.file).open()), dueTitles()))
            entries += entry.key + u' ' + entry.day.toString(Qt::ISODate) + u' ' + entry.title;
        const QString ask = u" 2025-12-05 Ask Priya Nair: A date on every carton"_s;
        QCOMPARE(
            entries,
            (QStringList{u"step-%1-due 2025-11-21 Date the cartons"_s.arg(shop.promise(id).steps[1].id.value()),
                         u"promise-%1-due 2025-11-21 A date on every carton"_s.arg(id.value()),
                         u"promise-%1-check"_s.arg(id.value()) + ask, u"promise-%1-check"_s.arg(done.value()) + ask}));
    }

    void aCardSaysWhoOwnsTheComplaint()
    {
        const PromiseShop shop;
        const TeamMemberId jo = valueOf(KeepTeam(shop.file).add(u"Jo"_s));
        valueOf(OwnReview(shop.file).own(shop.complaint, jo));
        const PromiseId id = shop.promised(shop.complaint); // Anna keeps it, Jo still owns the complaint.
        const auto row = [&] { return valueOf(ReadPromises(shop.file).details(id)).row; };
        QCOMPARE(row().complaintOwner, jo);
        QCOMPARE(row().complaintOwnerName, u"Jo"_s);
        QCOMPARE(valueOf(ReadPromises(shop.file).details(id)).reviews.front().ownerName, u"Jo"_s);
        QVERIFY(row().isKeptForAnother());
        const std::vector<StoryEntry> story = valueOf(ReadCustomers(shop.file).details(shop.priya)).story;
        QCOMPARE(std::ranges::find(story, StoryEntry::Kind::Review, &StoryEntry::kind)->by, u"Jo"_s);
        const HandOverId asked =
            valueOf(OwnReview(shop.file).handOver(shop.complaint, row().owner, u"You keep the promise."_s));
        QVERIFY(row().isKeptForAnother()); // Asked is not accepted.
        valueOf(OwnReview(shop.file).accept(asked));
        QVERIFY(!row().isKeptForAnother());
    }

    void hoursAreMeasuredFromTheReview()
    {
        PromiseShop shop; // The complaint is of Tuesday; its day ends after it was written down: now, 08:20.
        const PromiseId id = shop.finished(shop.complaint);
        const PromiseHours hours = valueOf(ReadPromises(shop.file).details(id)).hours;
        QVERIFY(hours.toAdmission && *hours.toAdmission > 24 && *hours.toAdmission < 48);
        QCOMPARE(hours.toRemedy, hours.toAdmission);
        QVERIFY(!hours.toPublication);
    }

    void whoElseWasHit()
    {
        const PromiseShop shop;
        NewReview sour;
        sour.text = u"The latte was sour."_s;
        sour.rating = Rating{2};
        sour.posted = Moment::onDay(shop.today);
        sour.tags = {u"oat milk"_s, u"quality"_s};
        const ReviewId subject = valueOf(AddReview(shop.file).add(sour));
        valueOf(KeepCustomers(shop.file).linkReview(subject, shop.priya));
        sour.text = u"Mine too."_s;
        sour.tags = {u"oat milk"_s};
        const ReviewId sameDayAndTag = valueOf(AddReview(shop.file).add(sour));
        sour.text = u"Sour last week."_s;
        sour.posted = Moment::onDay(shop.today.addDays(-7));
        const ReviewId sameTag = valueOf(AddReview(shop.file).add(sour));
        sour.text = u"Long ago."_s;
        sour.posted = Moment::onDay(shop.today.addDays(-70));
        valueOf(AddReview(shop.file).add(sour));
        sour.text = u"Lovely oat milk."_s;
        sour.rating = Rating{5};
        sour.posted = Moment::onDay(shop.today);
        valueOf(AddReview(shop.file).add(sour)); // Was not hit.
        shop.bought(shop.priya, shop.today); // Is the one who wrote it.
        shop.bought(shop.customer(u"Tom Birch"_s), shop.today, 400, u"Oat latte"_s);
        shop.bought(shop.customer(u"Ida Holm"_s), shop.today.addDays(-1), 400, u"Oat latte"_s);
        const PromiseId promise = shop.promised(sameTag);
        valueOf(OwnReview(shop.file).own(sameDayAndTag, valueOf(KeepTeam(shop.file).add(u"Jo"_s))));
        const FoundAlsoHit hit = valueOf(WhoElse(shop.file).find(subject));
        QCOMPARE(hit.reviews, qint64(2));
        QCOMPARE(hit.purchases, qint64(1));
        QCOMPARE(hit.rows.size(), size_t(3));
        QCOMPARE(hit.rows[0].review, sameDayAndTag);
        QCOMPARE(hit.rows[0].ownerName, u"Jo"_s);
        QVERIFY(hit.rows[0].sameDay && !hit.rows[0].sameItem);
        QCOMPARE(hit.rows[0].sameTags.size(), size_t(1));
        QCOMPARE(hit.rows[1].review, sameTag);
        QCOMPARE(hit.rows[1].promise, promise);
        QCOMPARE(hit.rows[2].name, u"Tom Birch"_s);
        QCOMPARE(hit.rows[2].words, u"Oat latte"_s);
        QCOMPARE(valueOf(WhoElse(shop.file).find(subject, 1)).rows.size(), size_t(1));
    }

    void theSampleShopHasPromisesInEveryState_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Chinese") << u"zh"_s;
    }
    void theSampleShopHasPromisesInEveryState()
    {
        QFETCH(QString, language);
        const QTemporaryDir folder;
        const FakeClock clock{TestShop::morning()};
        SampleWishes wishes;
        wishes.reviews = 80;
        wishes.customers = 60;
        wishes.until = QDate(2025, 11, 20);
        wishes.language = language;
        const Result<ShopFilePtr> file =
            makeSampleShop(folder.filePath(u"sample.shopbell"_s), wishes, {clock.clock(), false, false});
        QVERIFY2(bool(file), file ? "" : qPrintable(file.error().detail));
        const ReadPromises promises(*file);
        const PromiseBoard board = valueOf(promises.board());
        std::vector<qint64> totals;
        totals.reserve(board.columns.size());
        for (const FoundPromises &column : board.columns)
            totals.push_back(column.total);
        QCOMPARE(totals, (std::vector<qint64>{3, 1, 2, 2}));
        QCOMPARE(board.columns[0].rows[0].standing.kind, PromiseStanding::Kind::Late);
        for (const FoundPromises &column : board.columns) {
            for (const PromiseRow &row : column.rows)
                QVERIFY(row.customer.isStored() && !row.ownerName.isEmpty() && !row.about.isEmpty());
        }
        QCOMPARE(valueOf(promises.find({.state = PromiseState::Plan})).total, qint64(1));
        QCOMPARE(valueOf(promises.figures()).late, qint64(1));
        QCOMPARE(valueOf(CheckFile(*file).run()).findings, QStringList());
    }

    void theLastAnswerOnTheTopicIsOffered()
    {
        const PromiseShop shop;
        const QStringList tags{u"oat milk"_s};
        const ReviewId first = shop.complained(u"Sour."_s, {}, shop.today.addDays(-9), tags);
        const ReviewId second = shop.complained(u"Off."_s, {}, shop.today, tags);
        QVERIFY(!valueOf(WhoElse(shop.file).lastAnswer(second)));
        shop.promised(first);
        const std::optional<EarlierAnswer> answer = valueOf(WhoElse(shop.file).lastAnswer(second));
        QVERIFY(answer);
        QCOMPARE(answer->review, first);
        QCOMPARE(answer->text, u"I am sorry, Priya."_s);
        QVERIFY(!valueOf(WhoElse(shop.file).lastAnswer(first))); // Not its own.
        const std::vector<UsualRemedy> remedies = valueOf(WhoElse(shop.file).remedies(second));
        QCOMPARE(remedies.front().tagName, u"oat milk"_s);
        QCOMPARE(remedies.front().words, QString());
        QCOMPARE(remedies.front().lastRemedy, u"Your next two oat lattes are on us."_s);
    }

    void whatWasSaidIsCutBetweenTwoWords()
    {
        const PromiseShop shop;
        const QString said = u"The oat milk was off. "_s.repeated(12).trimmed();
        const PromiseId promise = shop.promised(shop.complained(said, {}, shop.today, {}));
        const PromiseDetails details = valueOf(ReadPromises(shop.file).details(promise));
        const QString shown = u"The oat milk was off. "_s.repeated(9).trimmed() + u"…"_s; // 200 are inside "The".
        QCOMPARE(details.row.about, shown);
        QCOMPARE(details.reviews.front().beginning, shown);
        QCOMPARE(details.reviews.front().words, said);
    }

    void anAnswerAboutAnotherMatterIsNotOffered()
    {
        const PromiseShop shop;
        const ReviewId milk = shop.complained(u"Off."_s, {}, shop.today, {u"quality"_s, u"oat milk"_s});
        const ReviewId tables =
            shop.complained(u"No laptops."_s, {}, shop.today.addDays(-9), {u"quality"_s, u"laptops"_s});
        const Moment lastWeek = Moment::onDay(shop.today.addDays(-7));
        valueOf(AnswerReview(shop.file).addAnswer(tables, u"Sorry about the sign."_s, lastWeek, u"Anna"_s));
        QVERIFY(!valueOf(WhoElse(shop.file).lastAnswer(milk)));

        const ReviewId sour = shop.complained(u"Sour."_s, {}, shop.today.addDays(-20), {u"quality"_s, u"oat milk"_s});
        const Moment earlier = Moment::onDay(shop.today.addDays(-19));
        valueOf(AnswerReview(shop.file).addAnswer(sour, u"I am sorry."_s, earlier, u"Anna"_s));
        const std::optional<EarlierAnswer> answer = valueOf(WhoElse(shop.file).lastAnswer(milk));
        QVERIFY(answer);
        QCOMPARE(answer->review, sour);
    }

    void aThankYouIsNoAnswerToAComplaint()
    {
        const PromiseShop shop;
        const QStringList tags{u"quality"_s};
        const ReviewId complaint = shop.complained(u"Off."_s, {}, shop.today, tags);
        NewReview happy;
        happy.text = u"The best croissants."_s;
        happy.rating = Rating{5};
        happy.tags = tags;
        happy.posted = Moment::onDay(shop.today.addDays(-3));
        const ReviewId praise = valueOf(AddReview(shop.file).add(happy));
        valueOf(AnswerReview(shop.file).addAnswer(praise, u"Lovely to read."_s, Moment::onDay(shop.today), u"Anna"_s));
        QVERIFY(!valueOf(WhoElse(shop.file).lastAnswer(complaint)));

        const ReviewId earlier = shop.complained(u"Dry."_s, {}, shop.today.addDays(-8), tags);
        const Moment lastWeek = Moment::onDay(shop.today.addDays(-7));
        valueOf(AnswerReview(shop.file).addAnswer(earlier, u"I am sorry."_s, lastWeek, u"Anna"_s));
        const std::optional<EarlierAnswer> answer = valueOf(WhoElse(shop.file).lastAnswer(complaint));
        QVERIFY(answer);
        QCOMPARE(answer->review, earlier);
    }

    void theRemedyBelongsToTheNarrowestTopic()
    {
        const PromiseShop shop;
        const QString bread = u"bread"_s;
        const ReviewId labels =
            shop.complained(u"What is in the rye?"_s, {}, shop.today.addDays(-9), {bread, u"labels"_s});
        shop.complained(u"Dry."_s, {}, shop.today.addDays(-8), {bread});
        const ReviewId lost = shop.complained(u"My loaf was gone."_s, {}, shop.today, {bread, u"labels"_s});
        shop.promised(labels);
        for (const UsualRemedy &remedy : valueOf(WhoElse(shop.file).remedies(lost)))
            QCOMPARE(remedy.lastRemedy.isEmpty(), remedy.tagName == bread);
    }
};

SHOPBELL_TEST(TestReadPromises)
#include "test_readpromises.moc"
