// SPDX-License-Identifier: GPL-3.0-or-later
//
// What opens and closes a shop file once more in this process drops SQLite's locks on it (storage/fileguard.h); another
// program must not take the file for its own then. And what a program that died has left locked, the next one opens.

#include "faultshop.h"
#include "services/addreview.h"
#include "services/readreviews.h"
#include "support/run.h"
#include "support/wait.h"

#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/file.h>
#endif

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

class TestLocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
#ifndef Q_OS_LINUX
        QSKIP("Locks that a closed file drops are Linux's.");
#endif
    }

    void aFileThatWasLookedAt_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("the file") << u""_s;
        QTest::newRow("its log") << u"-wal"_s;
        QTest::newRow("its shared memory") << u"-shm"_s;
    }

    void aFileThatWasLookedAt()
    {
        QFETCH(const QString, suffix);
        FaultShop made;
        QVERIFY(made.make());
        const auto add = [](const ShopFilePtr &file, const QString &words) {
            NewReview review;
            review.text = words;
            return bool(wait(AddReview(file).add(review)));
        };
        qint64 before = 0;
        {
            const Result<ShopFilePtr> opened = ShopFile::open(made.shop(), {});
            QVERIFY(opened);
            before = wait(ReadReviews(*opened).counts())->everything;
            QVERIFY(add(*opened, u"before anybody looked"_s));
            {
                QFile look(made.shop() + suffix);
                QVERIFY(look.open(QIODevice::ReadOnly));
            }
            const Ran other = runCommandLine({u"list"_s, made.shop(), u"reviews"_s});
            QVERIFY2(other.exit == 0, other.err);
            QVERIFY2(QFileInfo::exists(made.shop() + u"-wal"_s), "another program removed what we write to");
            QVERIFY(add(*opened, u"after somebody looked"_s));
            QCOMPARE(wait(ReadReviews(*opened).counts())->everything, before + 2);
        }
        QVERIFY2(!QFileInfo::exists(made.shop() + u"-wal"_s), "a closed shop is one file");
        const Result<ShopFilePtr> again = ShopFile::open(made.shop(), {});
        QVERIFY(again);
        QCOMPARE(wait(ReadReviews(*again).counts())->everything, before + 2);
    }

    /// A program that is killed, or a computer that loses its power, between making the mark of a long change and writing
    /// a name into it.
    void aMarkWithoutAName_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << QByteArray("41");
        QTest::newRow("zeros") << QByteArray(20, '\0');
    }

    void aMarkWithoutAName()
    {
        QFETCH(const QByteArray, left);
        FaultShop made;
        QVERIFY(made.make());
        const QString file = made.csv(u"more.csv"_s, 10, "more");
        QVERIFY(leaveMark(made, left));
        const Ran import = runCommandLine({u"import"_s, made.shop(), file});
        QVERIFY2(import.exit == 0, import.err);
        QCOMPARE(made.total(), FaultShop::reviewsAtFirst + 10);
        QVERIFY2(!QFileInfo::exists(made.shop() + u".busy"_s), "the mark stays behind");
    }

    void aMarkWithoutANameThatSomebodyHolds()
    {
        FaultShop made;
        QVERIFY(made.make());
        const QString file = made.csv(u"more.csv"_s, 10, "more");
        QVERIFY(leaveMark(made, {}));
        QFile mark(made.shop() + u".busy"_s);
        QVERIFY(mark.open(QIODevice::ReadWrite));
        QVERIFY(isLockedLikeAMark(mark));
        const Ran import = runCommandLine({u"import"_s, made.shop(), file, u"--json"_s});
        QVERIFY2(import.exit == 4 && import.object().value(u"error"_s) == u"locked"_s, import.out + import.err);
        QCOMPARE(made.total(), FaultShop::reviewsAtFirst);
        QVERIFY(mark.exists());
    }

private:
    static bool isLockedLikeAMark(QFile &mark)
    {
#ifdef Q_OS_LINUX
        return flock(mark.handle(), LOCK_EX | LOCK_NB) == 0;
#else
        return !mark.isOpen();
#endif
    }

    static bool leaveMark(const FaultShop &shop, const QByteArray &words)
    {
        QFile mark(shop.shop() + u".busy"_s);
        return mark.open(QIODevice::WriteOnly) && mark.write(words) == words.size();
    }
};

SHOPBELL_TEST(TestLocks)
#include "test_locks.moc"
