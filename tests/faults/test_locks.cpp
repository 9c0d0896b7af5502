// SPDX-License-Identifier: GPL-3.0-or-later
//
// What opens and closes a shop file once more in this process drops SQLite's locks on it (storage/fileguard.h); another
// program must not take the file for its own then.

#include "faultshop.h"
#include "services/addreview.h"
#include "services/readreviews.h"
#include "support/run.h"
#include "support/wait.h"

#include <QTest>

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
};

SHOPBELL_TEST(TestLocks)
#include "test_locks.moc"
