// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"
#include "support/run.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

/// How soon the shop answers, from a terminal.
class TestResponseTime : public QObject
{
    Q_OBJECT

private:
    Ran run(const QStringList &arguments) const
    {
        return runCommandLine(arguments.first(1) + QStringList{m_folder->filePath(u"lane.shopbell"_s)}
                              + arguments.sliced(1) + QStringList{u"--json"_s});
    }
    QJsonObject times(const QStringList &options = {}) const
    {
        return run(QStringList{u"stats"_s, u"response-time"_s} + options).object();
    }
    QJsonObject target(const QString &key, const QStringList &options = {}) const
    {
        for (const auto &each : times(options)[u"targets"_s].toArray()) {
            if (each[u"key"_s].toString() == key)
                return each.toObject();
        }
        return {};
    }
    /// A bad review, answered when somebody says so.
    QString answered(const QString &said, const QString &posted) const
    {
        const QString id = QString::number(
            run({u"add"_s, u"review"_s, u"--text"_s, u"Sour milk"_s, u"--rating"_s, u"1/5"_s, u"--date"_s, said})
                .object()[u"id"_s]
                .toInteger());
        if (!posted.isEmpty() && run({u"draft"_s, id, u"--text"_s, u"I am sorry."_s}).exit == 0)
            run({u"post"_s, id, u"--at"_s, posted});
        return id;
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(run({u"new"_s, u"--name"_s, u"Poppyseed Lane"_s}).exit, 0);
    }

    void anEmptyShopSaysSo()
    {
        const QJsonObject empty = times();
        QCOMPARE(empty[u"n"_s].toInt(-1), 0);
        QVERIFY(empty[u"median_hours"_s].isNull());
        QVERIFY(empty[u"oldest"_s].isNull());
        QCOMPARE(empty[u"targets"_s].toArray().size(), 4);
        const Ran text = runCommandLine({u"stats"_s, m_folder->filePath(u"lane.shopbell"_s), u"response-time"_s});
        QCOMPARE(text.exit, 0);
        QVERIFY(text.out.contains("Nobody waits"));
    }

    void theMedianAndTheTargets()
    {
        answered(u"2025-03-01T10:00"_s, u"2025-03-01T12:00"_s);
        answered(u"2025-03-02T10:00"_s, u"2025-03-02T14:00"_s);
        answered(u"2025-04-01T10:00"_s, u"2025-04-03T10:00"_s);
        const QJsonObject all = times();
        QCOMPARE(all[u"n"_s].toInt(), 3);
        QCOMPARE(all[u"median_hours"_s].toDouble(), 4.0);
        QCOMPARE(target(u"negative"_s)[u"in_time"_s].toInt(), 2);
        QCOMPARE(target(u"negative"_s)[u"target_hours"_s].toInt(), 24);
        QCOMPARE(target(u"question"_s)[u"n"_s].toInt(-1), 0);
        const QStringList march{u"--from"_s, u"2025-03-01"_s, u"--to"_s, u"2025-03-31"_s};
        QCOMPARE(times(march)[u"median_hours"_s].toDouble(), 3.0);
    }

    void anAnswerCountsOnTheDayOfItsReview()
    {
        answered(u"2025-03-31T10:00"_s, u"2025-04-02T10:00"_s);
        answered(u"2025-04-01T10:00"_s, u"2025-04-01T12:00"_s);
        const auto month = [this](const QString &first, const QString &last) {
            return times({u"--from"_s, first, u"--to"_s, last});
        };
        QCOMPARE(times()[u"counted_on"_s].toString(), u"review_day"_s);
        QCOMPARE(month(u"2025-03-01"_s, u"2025-03-31"_s)[u"n"_s].toInt(), 1);
        QCOMPARE(month(u"2025-03-01"_s, u"2025-03-31"_s)[u"median_hours"_s].toDouble(), 48.0);
        QCOMPARE(month(u"2025-04-01"_s, u"2025-04-30"_s)[u"n"_s].toInt(), 1);
        QCOMPARE(month(u"2025-04-01"_s, u"2025-04-30"_s)[u"median_hours"_s].toDouble(), 2.0);
        const QString late = answered(u"2025-02-01T10:00"_s, {});
        const QJsonObject april = month(u"2025-04-01"_s, u"2025-04-30"_s);
        QCOMPARE(april[u"waiting"_s].toInt(), 1); // Now, whatever the days.
        QCOMPARE(QString::number(april[u"oldest"_s].toInteger()), late);
    }

    void theOldestThatWaitsIsNamed()
    {
        const QString first = answered(u"2025-03-01T10:00"_s, {});
        answered(u"2025-03-02T10:00"_s, {});
        const QJsonObject all = times();
        QCOMPARE(all[u"waiting"_s].toInt(), 2);
        QCOMPARE(all[u"late"_s].toInt(), 2);
        QCOMPARE(QString::number(all[u"oldest"_s].toInteger()), first);
        QVERIFY(all[u"oldest_hours"_s].toDouble() > all[u"median_wait_hours"_s].toDouble());
    }

    void whatDoesNotBelongIsRefused()
    {
        for (const QStringList &options : {QStringList{u"--by"_s, u"week"_s}, QStringList{u"--window"_s, u"30"_s},
                                           QStringList{u"--from"_s, u"soon"_s}})
            QCOMPARE(run(QStringList{u"stats"_s, u"response-time"_s} + options).exit, 2);
    }
};

SHOPBELL_TEST(TestResponseTime)
#include "test_responsetime.moc"
