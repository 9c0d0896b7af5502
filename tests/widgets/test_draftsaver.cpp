// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run.h"
#include "widgets/reviews/draftsaver.h"

#include <QElapsedTimer>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Shopbell;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Written
{
    ReviewId review;
    QString text;
    ChangeId stay;
};

/// A shop that writes at once, later, or not at all.
struct FakeShop
{
    std::vector<Written> written;
    std::vector<std::unique_ptr<QPromise<Result<ChangeId>>>> open;
    bool atOnce = true;
    bool full = false;
    qint64 nextChange = 1;

    DraftSaver::Save save()
    {
        return [this](ReviewId review, QString text, ChangeId stay) {
            open.push_back(std::make_unique<QPromise<Result<ChangeId>>>());
            open.back()->start();
            written.push_back({review, text, stay});
            const QFuture<Result<ChangeId>> future = open.back()->future();
            if (atOnce)
                answer();
            return future;
        };
    }

    void answer()
    {
        const qint64 stay = written.back().stay.isStored() ? written.back().stay.value() : nextChange++;
        if (full)
            open.back()->addResult(Result<ChangeId>(Error{Error::Kind::DiskFull, {}}));
        else
            open.back()->addResult(Result<ChangeId>(ChangeId(stay)));
        open.back()->finish();
    }
};

constexpr DraftSaver::Timing quick{.delay = 60ms, .retry = 80ms};

} // namespace

class TestDraftSaver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingOnDoesNotPutOffTheSave()
    {
        FakeShop shop;
        DraftSaver saver(shop.save(), quick);
        saver.enter(ReviewId(1), {});
        QString text;
        QElapsedTimer time;
        time.start();
        while (shop.written.empty() && time.elapsed() < 2000) {
            text += u'x';
            saver.typed(text);
            QTest::qWait(10); // A timer that starts anew with each key would never end.
        }
        QVERIFY(!shop.written.empty());
        QVERIFY(time.elapsed() < 1000);
    }

    void theUsualDelayKeepsTheSecond() { QVERIFY(DraftSaver::Timing().delay < 1000ms); }

    void savesOfOneStayAreOneChange()
    {
        FakeShop shop;
        DraftSaver saver(shop.save(), quick);
        saver.enter(ReviewId(1), {});
        saver.typed(u"Hi"_s);
        QTRY_COMPARE(shop.written.size(), 1u);
        QTRY_COMPARE(saver.state(), DraftSaver::State::Saved);
        saver.typed(u"Hi Priya"_s);
        QTRY_COMPARE(shop.written.size(), 2u);
        QCOMPARE(shop.written[0].stay, ChangeId());
        QCOMPARE(shop.written[1].stay, ChangeId(1));
        saver.enter(ReviewId(2), {});
        saver.enter(ReviewId(1), u"Hi Priya"_s);
        saver.typed(u"Hi Priya,"_s);
        QTRY_COMPARE(shop.written.size(), 3u);
        QCOMPARE(shop.written[2].stay, ChangeId()); // Another stay, another change.
    }

    void whatTheFieldGivesBackIsNoTyping()
    {
        FakeShop shop;
        DraftSaver saver(shop.save(), quick);
        const QString draft = u"Chère Priya\u00a0!\r\nMerci."_s; // As a file brought it.
        saver.enter(ReviewId(1), draft);
        const int before = saver.mark();
        saver.typed(u"Chère Priya !\nMerci."_s);
        QCOMPARE(saver.state(), DraftSaver::State::Clean);
        QCOMPARE(saver.mark(), before);
        QVERIFY(!saver.takeFromShop(draft, saver.mark())); // It is there already.
        saver.typed(u"Chère Priya !\nMerci beaucoup."_s);
        QCOMPARE(saver.state(), DraftSaver::State::Unsaved);
        QTRY_COMPARE(shop.written.size(), 1u);
        QCOMPARE(shop.written.front().text, u"Chère Priya !\nMerci beaucoup."_s);
    }

    void leavingWritesAtOnce()
    {
        FakeShop shop;
        DraftSaver saver(shop.save(), {.delay = 1h, .retry = 1h});
        saver.enter(ReviewId(1), {});
        saver.typed(u"Hi"_s);
        QVERIFY(shop.written.empty());
        saver.enter(ReviewId(2), {});
        QCOMPARE(shop.written.size(), 1u);
        QCOMPARE(shop.written[0].review, ReviewId(1));
    }

    void closingWritesAtOnce()
    {
        FakeShop shop;
        {
            DraftSaver saver(shop.save(), {.delay = 1h, .retry = 1h});
            saver.enter(ReviewId(1), {});
            saver.typed(u"Hi"_s);
        }
        QCOMPARE(shop.written.size(), 1u);
    }

    void whatIsTypedDuringASaveFollows()
    {
        FakeShop shop;
        shop.atOnce = false;
        DraftSaver saver(shop.save(), quick);
        saver.enter(ReviewId(1), {});
        saver.typed(u"a"_s);
        QTRY_COMPARE(shop.written.size(), 1u);
        saver.typed(u"ab"_s);
        QTest::qWait(100);
        QCOMPARE(shop.written.size(), 1u); // One at a time.
        shop.answer();
        QTRY_COMPARE(shop.written.size(), 2u);
        QCOMPARE(shop.written[1].text, u"ab"_s);
        QCOMPARE(shop.written[1].stay, ChangeId(1));
    }

    void aFailedSaveKeepsTheWordsAndTriesAgain()
    {
        FakeShop shop;
        shop.full = true;
        DraftSaver saver(shop.save(), quick);
        saver.enter(ReviewId(1), {});
        saver.typed(u"Hi"_s);
        QTRY_COMPARE(saver.state(), DraftSaver::State::Failed);
        QCOMPARE(saver.error()->kind, Error::Kind::DiskFull);
        shop.full = false;
        QTRY_COMPARE(saver.state(), DraftSaver::State::Saved);
        QVERIFY(!saver.error());
    }

    void unsavedWordsWaitForTheReturn()
    {
        FakeShop shop;
        shop.full = true;
        DraftSaver saver(shop.save(), {.delay = 1ms, .retry = 1h});
        saver.enter(ReviewId(1), {});
        saver.typed(u"Hi"_s);
        QTRY_COMPARE(saver.state(), DraftSaver::State::Failed);
        QCOMPARE(saver.enter(ReviewId(2), u"other"_s), u"other"_s);
        QCOMPARE(saver.enter(ReviewId(1), {}), u"Hi"_s);
    }

    void theShopReplacesOnlyWhatIsSaved()
    {
        FakeShop shop;
        DraftSaver saver(shop.save(), quick);
        saver.enter(ReviewId(1), u"before"_s);
        QVERIFY(saver.takeFromShop(u"undone"_s, saver.mark()));
        const int old = saver.mark();
        saver.typed(u"undone, more"_s);
        QVERIFY(!saver.takeFromShop(u"before"_s, saver.mark()));
        QTRY_COMPARE(saver.state(), DraftSaver::State::Saved);
        QVERIFY(!saver.takeFromShop(u"undone"_s, old)); // Read before the save.
        QVERIFY(saver.takeFromShop({}, saver.mark()));
        saver.typed(u"again"_s);
        QTRY_COMPARE(shop.written.size(), 2u);
        QCOMPARE(shop.written[1].stay, ChangeId()); // After an undo a new change begins.
    }

    void anEmptyLineIsNotTakenAway()
    {
        FakeShop shop;
        DraftSaver saver(shop.save(), quick);
        saver.enter(ReviewId(1), {});
        saver.typed(u"\n"_s);
        QTRY_COMPARE(saver.state(), DraftSaver::State::Saved);
        QVERIFY(!saver.takeFromShop({}, saver.mark()));
    }

    void savingIsToldWhenAllIsThere()
    {
        FakeShop shop;
        shop.atOnce = false;
        DraftSaver saver(shop.save(), quick);
        saver.enter(ReviewId(1), {});
        std::optional<bool> told;
        saver.saveNow([&](bool saved) { told = saved; });
        QVERIFY(told == true); // Nothing to save.
        told.reset();
        saver.typed(u"a"_s);
        saver.saveNow([&](bool saved) { told = saved; });
        QVERIFY(!told);
        saver.typed(u"ab"_s);
        shop.answer();
        QTRY_COMPARE(shop.written.size(), 2u);
        QVERIFY(!told);
        shop.answer();
        QTRY_VERIFY(told == true);
    }
};

SHOPBELL_TEST(TestDraftSaver)
#include "test_draftsaver.moc"
