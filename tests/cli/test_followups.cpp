// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"
#include "support/run.h"

#include <QDate>
#include <QTemporaryDir>
#include <QTest>

using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

/// The program knows the computer's day only, so days are counted from it.
class TestFollowUps : public QObject
{
    Q_OBJECT

private:
    QString shop() const { return m_folder.filePath(u"lane.shopbell"_s); }
    static QString daysFromNow(int days) { return QDate::currentDate().addDays(days).toString(Qt::ISODate); }

    Ran run(const QStringList &arguments) const
    {
        return runCommandLine(arguments.first(1) + QStringList{shop()} + arguments.sliced(1)
                              + QStringList{u"--json"_s});
    }
    qint64 add(const QStringList &arguments) const
    {
        const Ran ran = run(QStringList{u"add"_s} + arguments);
        if (ran.exit != 0)
            qWarning() << ran.err << ran.out;
        return ran.object()[u"id"_s].toInteger();
    }
    QJsonArray list(const QStringList &arguments) const
    {
        const Ran ran = run(QStringList{u"list"_s} + arguments);
        if (ran.exit != 0)
            qWarning() << ran.err << ran.out;
        return ran.object()[u"items"_s].toArray();
    }
    QString refusal(const QStringList &arguments) const
    {
        const Ran ran = run(arguments);
        return ran.exit == 3 ? ran.object()[u"error"_s].toString() : u"exit %1"_s.arg(ran.exit);
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(run({u"new"_s, u"--name"_s, u"Poppyseed Lane"_s}).exit, 0);
        QCOMPARE(add({u"customer"_s, u"--name"_s, u"Ida Holm"_s, u"--email"_s, u"ida@example.com"_s, u"--refuse"_s,
                      u"phone"_s}),
                 1);
        QCOMPARE(
            add({u"purchase"_s, u"--customer"_s, u"Ida Holm"_s, u"--amount"_s, u"42"_s, u"--date"_s, daysFromNow(-5)}),
            1);
    }

    void anIdeaIsListedUntilItIsPlanned()
    {
        const QJsonArray ideas = list({u"followup-ideas"_s});
        QCOMPARE(ideas.size(), 1);
        QCOMPARE(ideas[0][u"reason"_s].toString(), u"welcome"_s);
        QCOMPARE(ideas[0][u"way"_s].toString(), u"e-mail"_s);
        QCOMPARE(add({u"followup"_s, u"--customer"_s, u"Ida Holm"_s, u"--reason"_s, u"welcome"_s}), 1);
        QCOMPARE(list({u"followup-ideas"_s}).size(), 0);
        const QJsonObject planned = list({u"followups"_s, u"--where"_s, u"group=today"_s})[0].toObject();
        QCOMPARE(planned[u"customer_name"_s].toString(), u"Ida Holm"_s);
        QVERIFY(planned[u"text"_s].toString().startsWith(u"Hi Ida,"_s));
        QVERIFY(planned[u"text"_s].toString().contains(u"Poppyseed Lane"_s));
    }

    void isMovedWrittenDoneAndAnswered()
    {
        QCOMPARE(run({u"followup"_s, u"1"_s, u"--move"_s, daysFromNow(30)}).exit, 0);
        QCOMPARE(list({u"followups"_s, u"--where"_s, u"group=later"_s}).size(), 1);
        QCOMPARE(refusal({u"followup"_s, u"1"_s, u"--move"_s, daysFromNow(-1)}), u"day-gone"_s);
        QCOMPARE(run({u"followup"_s, u"1"_s, u"--text"_s, u"Welcome, Ida!"_s}).exit, 0);
        QCOMPARE(refusal({u"followup"_s, u"1"_s, u"--done"_s, u"--by"_s, u"phone"_s}), u"way-refused"_s);
        const Ran byPost = run({u"followup"_s, u"1"_s, u"--done"_s, u"--by"_s, u"post"_s});
        QCOMPARE(byPost.object()[u"error"_s].toString(), u"no-post"_s);
        QCOMPARE(byPost.object()[u"message"_s].toString(),
                 u"No yes to post is noted. Note it, or choose another way."_s);
        const Ran done = run({u"followup"_s, u"1"_s, u"--done"_s});
        QCOMPARE(done.exit, 0);
        QCOMPARE(done.object()[u"sent"_s].toInt(), 1);
        QCOMPARE(refusal({u"followup"_s, u"1"_s, u"--done"_s}), u"settled"_s);
        QCOMPARE(run({u"followup"_s, u"1"_s, u"--answer"_s, u" "_s}).object()[u"message"_s].toString(),
                 u"An answer needs words or a score."_s);
        QCOMPARE(run({u"followup"_s, u"1"_s, u"--done"_s, u"--satisfied"_s, u"yes"_s}).exit, 2);
        QCOMPARE(run({u"followup"_s, u"1"_s, u"--answer"_s, u"Good"_s, u"--satisfied"_s, u"perhaps"_s}).exit, 2);
        const Ran answer = run({u"followup"_s, u"1"_s, u"--answer"_s, u"All good"_s, u"--score"_s, u"9"_s});
        QCOMPARE(answer.exit, 0);
        QVERIFY(answer.object()[u"review"_s].toInteger() > 0);
        QCOMPARE(list({u"followups"_s, u"--where"_s, u"state=done"_s})[0][u"text"_s].toString(), u"Welcome, Ida!"_s);
    }

    void aGuardRefusesARequestAndSaysUntilWhen()
    {
        const QStringList request{u"followup"_s, u"--customer"_s, u"Ida Holm"_s, u"--reason"_s, u"referral-request"_s};
        const qint64 first = add(request);
        QCOMPARE(run({u"followup"_s, QString::number(first), u"--done"_s}).exit, 0);
        const Ran planned = run(QStringList{u"add"_s} + request);
        QCOMPARE(planned.exit, 0);
        QCOMPARE(planned.object()[u"held_back"_s][u"until"_s].toString(), daysFromNow(30));
        QVERIFY2(planned.err.contains("Free from ") && planned.err.contains("holds it back"), planned.err.constData());
        const qint64 second = planned.object()[u"id"_s].toInteger();
        const Ran refused = run({u"followup"_s, QString::number(second), u"--done"_s});
        QCOMPARE(refused.exit, 3);
        QCOMPARE(refused.object()[u"error"_s].toString(), u"asked-lately"_s);
        QCOMPARE(refused.object()[u"held_back"_s][u"until"_s].toString(), daysFromNow(30));
        QVERIFY(refused.object()[u"message"_s].toString().contains(u"At most one request in 30 days. Free from "_s));
        QCOMPARE(list({u"followups"_s, u"--where"_s, u"group=held-back"_s}).size(), 1);
        QCOMPARE(refusal({u"followup"_s, QString::number(second), u"--skip"_s, u" "_s}), u"no-reason"_s);
        QCOMPARE(run({u"followup"_s, QString::number(second), u"--skip"_s, u"Too soon"_s}).exit, 0);
    }

    void anOpenComplaintIsNamedWhenARequestIsPlanned()
    {
        QVERIFY(add({u"customer"_s, u"--name"_s, u"Priya Nair"_s, u"--email"_s, u"priya@example.com"_s}) > 0);
        QVERIFY(add({u"review"_s, u"--text"_s, u"The oat milk was off."_s, u"--sentiment"_s, u"negative"_s,
                     u"--customer"_s, u"Priya Nair"_s, u"--date"_s, daysFromNow(-2)})
                > 0);
        const Ran planned =
            run({u"add"_s, u"followup"_s, u"--customer"_s, u"Priya Nair"_s, u"--reason"_s, u"referral-request"_s});
        QCOMPARE(planned.exit, 0); // It is planned, and held back.
        QCOMPARE(planned.object()[u"held_back"_s][u"reason"_s].toString(), u"open-complaint"_s);
        QCOMPARE(planned.object()[u"held_back"_s][u"since"_s].toString(), daysFromNow(-2));
        QVERIFY2(
            planned.err.startsWith("Open complaint since ")
                && planned.err.contains(", free once it is settled. It is planned; Shopbell holds it back until then."),
            planned.err.constData());
        const QString id = QString::number(planned.object()[u"id"_s].toInteger());
        QCOMPARE(refusal({u"followup"_s, id, u"--done"_s}), u"open-complaint"_s);
        QCOMPARE(run({u"followup"_s, id, u"--delete"_s}).exit, 0);
    }

    void whatIsMissingIsSaidWithTheNameOfItsOption()
    {
        const Ran nameless =
            run({u"add"_s, u"followup"_s, u"--customer"_s, u"Ida Holm"_s, u"--reason"_s, u"marketing"_s});
        QCOMPARE(nameless.exit, 3);
        QVERIFY(nameless.object()[u"message"_s].toString().contains(u"--title"_s));
        const Ran sorted = run({u"list"_s, u"followups"_s, u"--sort"_s, u"due"_s});
        QCOMPARE(sorted.exit, 2);
        const QByteArray said = sorted.out + sorted.err;
        QVERIFY(said.contains("--sort") && !said.contains("--where"));
    }

    void wordsThatSellAreRefusedWhateverTheReason()
    {
        const qint64 id = add({u"followup"_s, u"--customer"_s, u"Ida Holm"_s, u"--reason"_s, u"check-back"_s,
                               u"--text"_s, u"Use code SAVE20, 20% off everything this week!"_s});
        const Ran refused = run({u"followup"_s, QString::number(id), u"--done"_s});
        QCOMPARE(refused.exit, 3);
        QCOMPARE(refused.object()[u"error"_s].toString(), u"asked-lately"_s); // By the request before.
        QCOMPARE(refused.object()[u"held_back"_s][u"until"_s].toString(), daysFromNow(30));
        QVERIFY(refused.object()[u"message"_s].toString().endsWith(u"The words sell something."_s));
        QCOMPARE(run({u"followup"_s, QString::number(id), u"--text"_s, u"Would you write a review?"_s}).exit, 0);
        const Ran chosen = run({u"followup"_s, QString::number(id), u"--done"_s});
        QCOMPARE(chosen.exit, 3);
        QCOMPARE(chosen.object()[u"error"_s].toString(), u"invites-one"_s);
        QVERIFY(chosen.object()[u"message"_s].toString().contains(u"everyone who qualifies"_s));
        QCOMPARE(run({u"followup"_s, QString::number(id), u"--text"_s, u"Is it good now?"_s}).exit, 0);
        QCOMPARE(run({u"followup"_s, QString::number(id), u"--done"_s}).exit, 0);
    }

    void anInvitationIsForEverybodyWhoIsNew()
    {
        QCOMPARE(
            refusal({u"add"_s, u"followup"_s, u"--customer"_s, u"Ida Holm"_s, u"--reason"_s, u"review-invitation"_s}),
            u"not-for-one"_s);
        const qint64 id = add({u"followup"_s, u"--first-bought"_s, daysFromNow(-10) + u".."_s + daysFromNow(0),
                               u"--reason"_s, u"review-invitation"_s});
        const QJsonObject row = list({u"followups"_s, u"--where"_s, u"reason=review-invitation"_s})[0].toObject();
        QCOMPARE(row[u"id"_s].toInteger(), id);
        QCOMPARE(row[u"people"_s][u"waiting"_s].toInt(), 1); // Ida was asked today.
        QCOMPARE(row[u"people"_s][u"free"_s].toInt(), 0);
        const QStringList answer{u"followup"_s, QString::number(id), u"--answer"_s, u"Lovely"_s};
        const Ran whose = run(answer);
        QCOMPARE(whose.exit, 2);
        QVERIFY(whose.object()[u"message"_s].toString().startsWith(u"Whose answer is it?"_s));
        const Ran early = run(answer + QStringList{u"--customer"_s, u"Ida Holm"_s});
        QCOMPARE(early.exit, 3);
        QVERIFY(early.object()[u"message"_s].toString().startsWith(u"They have not heard of it yet."_s));
        QCOMPARE(run({u"followup"_s, u"99"_s, u"--done"_s}).object()[u"message"_s].toString(),
                 u"There is no follow-up 99."_s);
        const Ran again = run({u"add"_s, u"followup"_s, u"--first-bought"_s,
                               daysFromNow(-12) + u".."_s + daysFromNow(-10), u"--reason"_s, u"review-invitation"_s});
        QCOMPARE(again.exit, 3);
        QCOMPARE(again.object()[u"error"_s].toString(), u"already-planned"_s);
        QCOMPARE(again.object()[u"followup"_s].toInteger(), id);
        QVERIFY(
            again.object()[u"message"_s].toString().startsWith(u"An invitation to review is already planned for "_s));
        QCOMPARE(run({u"followup"_s, QString::number(id), u"--delete"_s}).exit, 0);
    }

    void anInvitationForDaysToComeSaysThatItFills()
    {
        const Ran planned = run({u"add"_s, u"followup"_s, u"--first-bought"_s,
                                 daysFromNow(20) + u".."_s + daysFromNow(30), u"--reason"_s, u"review-invitation"_s});
        QCOMPARE(planned.exit, 0);
        QVERIFY(planned.err.contains("Its days are not over: whoever first buys by "));
        const QString id = QString::number(planned.object()[u"id"_s].toInteger());
        QCOMPARE(refusal({u"followup"_s, id, u"--done"_s}), u"nobody-free"_s);
        QCOMPARE(run({u"followup"_s, id, u"--delete"_s}).exit, 0);
    }

    void whatIsPlannedAlreadyIsSaid()
    {
        const QStringList wanted{u"followup"_s, u"--customer"_s, u"Ida Holm"_s, u"--reason"_s, u"after-purchase"_s};
        const Ran first = run(QStringList{u"add"_s} + wanted);
        QVERIFY(first.object()[u"already_planned"_s].isNull());
        const Ran second = run(QStringList{u"add"_s} + wanted);
        QCOMPARE(second.exit, 0);
        QCOMPARE(second.object()[u"already_planned"_s], first.object()[u"id"_s]);
        QVERIFY(second.err.contains("is already planned for "));
        for (const Ran &ran : {first, second})
            QCOMPARE(run({u"followup"_s, QString::number(ran.object()[u"id"_s].toInteger()), u"--delete"_s}).exit, 0);
    }

    void whatIsNotUnderstoodIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing to do") << QStringList{u"followup"_s, u"1"_s};
        QTest::newRow("two things to do") << QStringList{u"followup"_s, u"1"_s, u"--done"_s, u"--delete"_s};
        QTest::newRow("no number") << QStringList{u"followup"_s, u"one"_s, u"--done"_s};
        QTest::newRow("no such way") << QStringList{u"followup"_s, u"1"_s, u"--done"_s, u"--by"_s, u"pigeon"_s};
        QTest::newRow("a way to move it")
            << QStringList{u"followup"_s, u"1"_s, u"--move"_s, u"none"_s, u"--by"_s, u"phone"_s};
        QTest::newRow("a day to skip it on")
            << QStringList{u"followup"_s, u"1"_s, u"--skip"_s, u"Too soon"_s, u"--date"_s, daysFromNow(0)};
        QTest::newRow("a customer to send it to")
            << QStringList{u"followup"_s, u"1"_s, u"--done"_s, u"--customer"_s, u"Ida Holm"_s};
        QTest::newRow("for nobody") << QStringList{u"add"_s, u"followup"_s, u"--reason"_s, u"own"_s};
        QTest::newRow("no such reason") << QStringList{u"add"_s,      u"followup"_s, u"--customer"_s,
                                                       u"Ida Holm"_s, u"--reason"_s, u"weather"_s};
        QTest::newRow("no such group") << QStringList{u"list"_s, u"followups"_s, u"--where"_s, u"group=never"_s};
    }
    void whatIsNotUnderstoodIsSaid()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(run(arguments).exit, 2);
    }

    void theFileIsWhole() { QCOMPARE(run({u"check"_s}).exit, 0); }
};

SHOPBELL_TEST(TestFollowUps)
#include "test_followups.moc"
