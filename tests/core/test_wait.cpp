// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run.h"
#include "support/wait.h"

#include <QPromise>
#include <QTest>

using namespace Shopbell;

class WaitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsContinuationsOfThisThread()
    {
        QPromise<int> promise;
        promise.start();
        QTimer::singleShot(0, this, [&] {
            promise.addResult(6);
            promise.finish();
        });
        QCOMPARE(Test::wait(promise.future().then(this, [](int n) { return n * 7; })), 42);
    }

    void saysWhenTheTimeRanOut()
    {
        QPromise<int> promise;
        promise.start();
        QVERIFY(!Test::waitFor(promise.future(), std::chrono::milliseconds(5)));
        promise.finish();
    }

    void saysWhenTheFutureWasCancelled()
    {
        QPromise<int> promise;
        promise.start();
        promise.future().cancel();
        promise.finish();
        QVERIFY(!Test::waitFor(promise.future()));
    }
};

SHOPBELL_TEST(WaitTest)
#include "test_wait.moc"
