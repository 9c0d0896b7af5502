// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"
#include "support/run.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

/// Owners, hand-overs, the team and the end of matters from a terminal.
class TestMatters : public QObject
{
    Q_OBJECT

private:
    QString shop() const { return m_folder->filePath(u"lane.shopbell"_s); }

    Ran run(const QStringList &arguments) const
    {
        return runCommandLine(arguments.first(1) + QStringList{shop()} + arguments.sliced(1)
                              + QStringList{u"--json"_s});
    }

    int found(const QString &condition) const
    {
        return run({u"list"_s, u"reviews"_s, u"--where"_s, condition}).object()[u"total"_s].toInt(-1);
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(run({u"new"_s, u"--name"_s, u"Poppyseed Lane"_s}).exit, 0);
        for (const QString &name : {u"Anna"_s, u"Sam"_s})
            QCOMPARE(run({u"team"_s, u"--add"_s, name}).exit, 0);
        QCOMPARE(run({u"add"_s, u"review"_s, u"--text"_s, u"Sour milk"_s, u"--rating"_s, u"1/5"_s}).exit, 0);
    }

    void aComplaintIsHandedOver()
    {
        QCOMPARE(found(u"owner=none"_s), 1);
        QCOMPARE(run({u"hand-over"_s, u"1"_s, u"--to"_s, u"Sam"_s, u"--because"_s, u"Please."_s}).exit, 3);
        QCOMPARE(run({u"hand-over"_s, u"1"_s, u"--owner"_s, u"anna"_s}).exit, 0);
        QCOMPARE(run({u"hand-over"_s, u"1"_s, u"--to"_s, u"Sam"_s}).exit, 3); // Without a sentence.
        QCOMPARE(run({u"hand-over"_s, u"1"_s, u"--to"_s, u"Sam"_s, u"--because"_s, u"You took the call."_s}).exit, 0);
        QCOMPARE(found(u"hand-over=asked"_s), 1);
        QCOMPARE(found(u"owner=Anna"_s), 1);
        const Ran accepted = run({u"hand-over"_s, u"1"_s, u"--accept"_s});
        QCOMPARE(accepted.exit, 0);
        QCOMPARE(accepted.object()[u"owner"_s].toString(), u"Sam"_s);
        const QJsonObject handOver = accepted.object()[u"hand_overs"_s][0].toObject();
        QCOMPARE(handOver[u"from"_s].toString(), u"Anna"_s);
        QCOMPARE(handOver[u"state"_s].toString(), u"accepted"_s);
        QCOMPARE(handOver[u"sentence"_s].toString(), u"You took the call."_s);
        QCOMPARE(found(u"owner=Sam"_s), 1);
        QCOMPARE(run({u"hand-over"_s, u"1"_s, u"--decline"_s, u"No"_s}).exit, 3);
        QCOMPARE(run({u"check"_s}).exit, 0);
    }

    void mattersEnd()
    {
        QCOMPARE(found(u"complaint=open"_s), 1);
        QCOMPARE(run({u"settle"_s, u"1"_s, u"--close"_s, u""_s}).exit, 3);
        const Ran closed = run({u"settle"_s, u"1"_s, u"--close"_s, u"Meant for next door."_s});
        QCOMPARE(closed.exit, 0);
        QCOMPARE(closed.object()[u"complaint"_s].toString(), u"closed"_s);
        QCOMPARE(found(u"complaint=open"_s), 0);
        QCOMPARE(run({u"settle"_s, u"1"_s, u"--reopen"_s}).exit, 0);
        QCOMPARE(found(u"complaint=open"_s), 1);
        QCOMPARE(run({u"settle"_s, u"1"_s, u"--question"_s, u"bought-here"_s}).exit, 3); // It is none.
        QCOMPARE(run({u"settle"_s, u"1"_s, u"--question"_s, u"maybe"_s}).exit, 2);
        QCOMPARE(run({u"tag"_s, u"1"_s, u"--kind"_s, u"question"_s}).exit, 0);
        QCOMPARE(run({u"settle"_s, u"1"_s, u"--question"_s, u"bought-here"_s}).exit, 0);
        QCOMPARE(found(u"question=bought-here"_s), 1);
        QCOMPARE(run({u"check"_s}).exit, 0);
    }

    void theTeamChanges()
    {
        QCOMPARE(run({u"hand-over"_s, u"1"_s, u"--owner"_s, u"Anna"_s}).exit, 0);
        QCOMPARE(run({u"team"_s, u"--left"_s, u"Anna"_s}).exit, 3); // Who takes over?
        QCOMPARE(run({u"team"_s, u"--left"_s, u"Anna"_s, u"--to"_s, u"Sam"_s, u"--because"_s, u"All yours."_s}).exit,
                 0);
        const QJsonArray team = run({u"team"_s}).object()[u"items"_s].toArray();
        QCOMPARE(team.size(), 2);
        QCOMPARE(team[0][u"name"_s].toString(), u"Sam"_s);
        QCOMPARE(team[0][u"open_complaints"_s].toInt(), 1);
        QVERIFY(!team[1][u"left"_s].isNull());
        QCOMPARE(run({u"team"_s, u"--rename"_s, u"Sam"_s, u"--to"_s, u"Samuel"_s}).exit, 0);
        QCOMPARE(found(u"owner=Samuel"_s), 1);
        QCOMPARE(run({u"team"_s, u"--rename"_s, u"Sam"_s, u"--to"_s, u"Sammy"_s}).exit, 3); // Nobody is called so.
    }

    void whatReachesTheShopAloneIsPrivate_data()
    {
        QTest::addColumn<QStringList>("told");
        QTest::addColumn<bool>("isPrivate");
        QTest::newRow("at the counter") << QStringList{} << true;
        QTest::newRow("by phone") << QStringList{u"--channel"_s, u"phone"_s} << true;
        QTest::newRow("on a site") << QStringList{u"--channel"_s, u"google"_s} << false;
        QTest::newRow("by phone, before others") << QStringList{u"--channel"_s, u"phone"_s, u"--public"_s} << false;
        QTest::newRow("by way of a site") << QStringList{u"--channel"_s, u"facebook"_s, u"--private"_s} << true;
    }
    void whatReachesTheShopAloneIsPrivate()
    {
        QFETCH(QStringList, told);
        QCOMPARE(run(QStringList{u"add"_s, u"review"_s, u"--text"_s, u"Odd tea"_s} + told).exit, 0);
        const QJsonArray items = run({u"list"_s, u"reviews"_s, u"--search"_s, u"odd"_s}).object()[u"items"_s].toArray();
        QTEST(items[0][u"private"_s].toBool(), "isPrivate");
        QCOMPARE(run({u"draft"_s, u"2"_s, u"--text"_s, u"Thank you"_s}).exit, 0);
        QTEST(run({u"post"_s, u"2"_s, u"--channel"_s, u"google"_s}).exit == 3, "isPrivate");
    }

    void whatIsPrivateIsNotAnsweredInPublic()
    {
        QCOMPARE(run({u"add"_s, u"review"_s, u"--text"_s, u"Between us"_s, u"--private"_s}).exit, 0);
        QCOMPARE(run({u"draft"_s, u"2"_s, u"--text"_s, u"Thank you"_s}).exit, 0);
        QCOMPARE(run({u"post"_s, u"2"_s, u"--channel"_s, u"google"_s}).exit, 3);
        const Ran posted = run({u"post"_s, u"2"_s, u"--channel"_s, u"phone"_s});
        QCOMPARE(posted.exit, 0);
        QCOMPARE(posted.object()[u"channel"_s].toString(), u"phone"_s);
        const QJsonArray said = run({u"list"_s, u"reviews"_s, u"--where"_s, u"answered=yes"_s})
                                    .object()[u"items"_s][0][u"conversation"_s]
                                    .toArray();
        QCOMPARE(said[0][u"channel"_s].toString(), u"phone"_s);
    }
};

SHOPBELL_TEST(TestMatters)
#include "test_matters.moc"
