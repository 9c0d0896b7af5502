// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/theme.h"
#include "services/keepfollowups.h"
#include "support/promiseshop.h"
#include "support/run.h"
#include "widgets/common/notices.h"
#include "widgets/common/preferences.h"
#include "widgets/common/switch.h"
#include "widgets/settings/reminderscard.h"
#include "widgets/shell/duedatesexport.h"
#include "widgets/shell/duenotice.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

/// What a window of that shop needs, and a desktop that only listens.
struct DueDesk
{
    explicit DueDesk(const PromiseShop &shop) : shop(shop), preferences(folder.filePath(u"preferences.ini"_s)) {}

    UiContext context() { return {theme, preferences, notices, shop.file}; }
    DesktopNotices desktop()
    {
        return {.areShown = [this] { return shown; },
                .say =
                    [this](const QString &title, const QString &words, std::function<void()> clicked) {
                        titles << title;
                        said << words;
                        click = std::move(clicked);
                    }};
    }

    const PromiseShop &shop;
    QTemporaryDir folder;
    Theme theme;
    Notices notices;
    Preferences preferences;
    bool shown = true;
    QStringList titles = {};
    QStringList said = {};
    std::function<void()> click = {};
};

constexpr int waitForNotice = 6000; ///< The window comes first.

PromisePlan planForToday(const PromiseShop &shop)
{
    PromisePlan plan = PromiseShop::plan();
    plan.steps.clear();
    plan.due = shop.today;
    return plan;
}

QByteArray calendarIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestDueDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingDueIsSaid()
    {
        const PromiseShop shop;
        DueDesk desk(shop);
        const QSignalSpy said(&desk.notices, &Notices::somethingSaid);
        QWidget window;
        DueDatesExport job(desk.context(), &window);
        job.start();
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(said.first().first().toString().contains(u"nothing for a calendar"_s));
        QVERIFY(!window.findChild<QFileDialog *>());
    }

    void promisesAndFollowUpsGoIntoTheFile()
    {
        const PromiseShop shop;
        shop.promised(shop.complaint);
        NewFollowUp next;
        next.customer = valueOf(KeepCustomers(shop.file).add(
            {.name = u"Ida Holm"_s, .emails = {u"ida@example.com"_s}, .preferred = ContactWay::Email}));
        next.reason = FollowUpReason::Own;
        next.title = u"Ask about the cake"_s;
        next.due = QDate(2025, 11, 28);
        valueOf(KeepFollowUps(shop.file).plan(next));
        DueDesk desk(shop);
        desk.preferences.setFolder(u"export"_s, desk.folder.path());
        QWidget window;
        DueDatesExport job(desk.context(), &window);
        const QSignalSpy ended(&job, &DueDatesExport::ended);
        job.start();
        QTRY_VERIFY(window.findChild<QFileDialog *>());
        auto *files = window.findChild<QFileDialog *>();
        static_cast<QDialog *>(files)->accept();
        QTRY_COMPARE(ended.size(), 1);
        const QString path = ended.first().first().toString();
        QVERIFY(path.endsWith(u".ics"_s));
        const QByteArray calendar = calendarIn(path);
        QVERIFY(calendar.startsWith("BEGIN:VCALENDAR"));
        QVERIFY(calendar.contains("SUMMARY:A date on every carton"));
        QVERIFY(calendar.contains("SUMMARY:Ida Holm: Ask about the cake"));
        QVERIFY(calendar.contains("UID:promise-"));
        QVERIFY(!calendar.contains("@0.shopbell"));
    }

    void whatIsDueIsSaidOnceADay()
    {
        const PromiseShop shop;
        shop.promised(shop.complaint, planForToday(shop));
        DueDesk desk(shop);
        {
            DueNotice notice(desk.context(), desk.desktop(), nullptr);
            const QSignalSpy wanted(&notice, &DueNotice::wanted);
            QTRY_COMPARE_WITH_TIMEOUT(desk.said.size(), 1, waitForNotice);
            QVERIFY(desk.said.first().contains(u"due today"_s));
            desk.click();
            QCOMPARE(wanted.size(), 1);
            QVERIFY(!wanted.first().first().toBool());
        }
        QCOMPARE(desk.preferences.dueNoticeOf(shop.file->path()), shop.today);
        const DueNotice again(desk.context(), desk.desktop(), nullptr); // The same day, after a restart.
        QTest::qWait(4000);
        QCOMPARE(desk.said.size(), 1);
    }

    void whoWantsToIsRemindedTheDayBefore()
    {
        const PromiseShop shop;
        const PromiseId promise = shop.promised(shop.complaint); // For tomorrow.
        DueDesk desk(shop);
        {
            DueNotice notice(desk.context(), desk.desktop(), nullptr);
            const QSignalSpy wanted(&notice, &DueNotice::wanted);
            QTRY_COMPARE_WITH_TIMEOUT(desk.said.size(), 1, waitForNotice);
            QVERIFY(desk.said.first().contains(u"due tomorrow"_s));
            QCOMPARE(desk.titles.first(), u"Due tomorrow"_s);
            desk.click();
            QVERIFY(!wanted.first().first().toBool());
        }
        PromisePlan quiet = planOf(shop.promise(promise));
        quiet.remind = false;
        valueOf(KeepPromise(shop.file).edit(promise, quiet));
        desk.preferences.setDueNoticeOf(shop.file->path(), {});
        const DueNotice again(desk.context(), desk.desktop(), nullptr);
        QTest::qWait(4000);
        QCOMPARE(desk.said.size(), 1);
    }

    void followUpsAloneLeadToTheFollowUps()
    {
        const PromiseShop shop;
        const CustomerId ida = valueOf(KeepCustomers(shop.file).add(
            {.name = u"Ida Holm"_s, .emails = {u"ida@example.com"_s}, .preferred = ContactWay::Email}));
        NewFollowUp next;
        next.customer = ida;
        next.reason = FollowUpReason::Own;
        next.title = u"Ask about the cake"_s;
        next.due = shop.today;
        valueOf(KeepFollowUps(shop.file).plan(next));
        DueDesk desk(shop);
        DueNotice notice(desk.context(), desk.desktop(), nullptr);
        const QSignalSpy wanted(&notice, &DueNotice::wanted);
        QTRY_COMPARE_WITH_TIMEOUT(desk.said.size(), 1, waitForNotice);
        QVERIFY(desk.said.first().contains(u"follow-up"_s));
        desk.click();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(wanted.first().first().toBool());
    }

    void switchedOffOrWithoutATrayNothingIsSaid()
    {
        const PromiseShop shop;
        shop.promised(shop.complaint, planForToday(shop));
        DueDesk desk(shop);
        desk.preferences.setDueNotices(false);
        const DueNotice notice(desk.context(), desk.desktop(), nullptr);
        QTest::qWait(4000);
        QVERIFY(desk.said.isEmpty());
        desk.shown = false;
        desk.preferences.setDueNotices(true);
        QTest::qWait(300);
        QVERIFY(desk.said.isEmpty());
        desk.shown = true;
        desk.preferences.setDueNotices(false);
        desk.preferences.setDueNotices(true); // Switched on again: it is said at once.
        QTRY_COMPARE(desk.said.size(), 1);
    }

    void theSentenceNamesWhatThereIs()
    {
        QVERIFY(dueTodaySentences({}).isEmpty());
        QVERIFY(dueTodaySentences({.latePromises = 2}).contains(u"late"_s));
        const QString all = dueTodaySentences({1, 2, 3});
        QCOMPARE(all.count(u'.'), 3);
        QVERIFY(dueTodaySentences({.tomorrow = 1}).contains(u"tomorrow"_s));
    }

    void theSettingSaysWhenThereIsNoTray()
    {
        const PromiseShop shop;
        DueDesk desk(shop);
        RemindersCard without(desk.context(), false);
        QVERIFY(!without.findChild<Switch *>()->isEnabled());
        QVERIFY(without.findChild<QLabel *>(u"dueNoticesWords"_s)->text().contains(u"no place for notices"_s));
        RemindersCard with(desk.context(), true);
        auto *choice = with.findChild<Switch *>();
        QVERIFY(choice->isChecked());
        choice->click();
        QVERIFY(!desk.preferences.dueNotices());
    }
};

SHOPBELL_WINDOW_TEST(TestDueDates)
#include "test_duedates.moc"
