// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"
#include "support/run.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

/// Replies from templates, and the checks before they are sent.
class TestReplies : public QObject
{
    Q_OBJECT

private:
    QString shop() const { return m_folder->filePath(u"lane.shopbell"_s); }

    Ran run(const QStringList &arguments) const
    {
        return runCommandLine(arguments.first(1) + QStringList{shop()} + arguments.sliced(1)
                              + QStringList{u"--json"_s});
    }

    QJsonObject templates(const QStringList &arguments) const
    {
        return run(QStringList{u"list"_s, u"templates"_s} + arguments).object();
    }

    QString reviewOf(const QString &author, const QString &words) const
    {
        const Ran ran =
            run({u"add"_s, u"review"_s, u"--text"_s, words, u"--author"_s, author, u"--rating"_s, u"1/5"_s});
        return QString::number(ran.object()[u"id"_s].toInteger());
    }

    static QJsonObject checked(const QStringList &arguments)
    {
        return runCommandLine(QStringList{u"check-text"_s, u"--json"_s} + arguments).object();
    }

    static QStringList checksOf(const QJsonObject &answer)
    {
        QStringList checks;
        const QJsonArray findings = answer[u"findings"_s].toArray();
        for (const auto &finding : findings)
            checks << finding[u"check"_s].toString();
        return checks;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(runCommandLine({u"new"_s, shop(), u"--name"_s, u"Poppyseed Lane"_s, u"--currency"_s, u"GBP"_s}).exit,
                 0);
    }

    void templatesAreListed()
    {
        const QJsonObject all = templates({u"--limit"_s, u"0"_s});
        QVERIFY(all[u"total"_s].toInt() >= 48);
        QCOMPARE(all[u"items"_s].toArray().size(), all[u"total"_s].toInt());
        const QJsonObject some =
            templates({u"--where"_s, u"language=zh"_s, u"--where"_s, u"kind=apology"_s, u"--where"_s, u"tone=formal"_s,
                       u"--where"_s, u"stars=1"_s, u"--search"_s, u"预约"_s});
        QCOMPARE(some[u"total"_s].toInt(), 1);
        const QJsonObject item = some[u"items"_s][0].toObject();
        QCOMPARE(item[u"key"_s].toString(), u"zh-apology-booking"_s);
        QVERIFY(item[u"placeholders"_s].toArray().contains(u"signed"_s));
        QCOMPARE(run({u"list"_s, u"templates"_s, u"--where"_s, u"tone=angry"_s}).exit, 2);
        QCOMPARE(run({u"list"_s, u"templates"_s, u"--where"_s, u"colour=red"_s}).exit, 2);
        QCOMPARE(run({u"list"_s, u"templates"_s, u"--sort"_s, u"newest"_s}).exit, 2);
    }

    void aDraftIsMadeOfTemplates()
    {
        const QString id = reviewOf(u"Priya Nair"_s, u"They booked me for nine and knew nothing of it."_s);
        const Ran drafted = run({u"draft"_s, id, u"--template"_s, u"en-apology-booking"_s});
        QCOMPARE(drafted.exit, 0);
        const QString draft = drafted.object()[u"draft"_s].toString();
        QVERIFY2(draft.startsWith(u"Dear Priya,\n"_s), qPrintable(draft));
        QVERIFY(draft.contains(u"{{new time}}"_s));
        QVERIFY(draft.endsWith(u", Poppyseed Lane"_s));
        QVERIFY(drafted.object()[u"missing"_s].toArray().contains(u"new time"_s));
        const Ran refused = run({u"post"_s, id});
        QCOMPARE(refused.exit, 3);
        const QString sentence = refused.object()[u"message"_s].toString();
        for (const QString &open : {u"{{new time}}"_s, u"{{why it happened}}"_s, u"{{what changes}}"_s})
            QVERIFY2(sentence.contains(open), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"are not filled in"_s), qPrintable(sentence));

        const Ran again =
            run({u"draft"_s, id, u"--text"_s, u""_s, u"--template"_s, u"EN-apology-booking"_s, u"--fill"_s,
                 u"New time=Friday at nine"_s, u"--fill"_s, u"why it happened=it stood on a note"_s, u"--fill"_s,
                 u"what changes=it goes into the book at once"_s, u"--fill"_s, u"signed=Anna"_s, u"--fill"_s,
                 u"colour=red"_s});
        QCOMPARE(again.object()[u"missing"_s].toArray(), QJsonArray());
        QVERIFY(again.err.contains("colour") && !again.err.contains("signed"));
        QVERIFY(again.object()[u"draft"_s].toString().contains(u"Friday at nine"_s));

        // By its title, behind the present draft.
        const Ran more = run({u"draft"_s, id, u"--template"_s, u"a short thank you"_s, u"--fill"_s, u"signed=Anna"_s});
        QVERIFY(more.object()[u"draft"_s].toString().contains(u"Poppyseed Lane\n\nHi Priya, thank you"_s));
        QCOMPARE(run({u"post"_s, id}).exit, 0);

        QCOMPARE(run({u"draft"_s, id, u"--template"_s, u"no-such"_s}).exit, 2);
        QCOMPARE(run({u"draft"_s, id, u"--template"_s, u"en-thanks-short"_s, u"--fill"_s, u"signed"_s}).exit, 2);
        QCOMPARE(run({u"draft"_s, id, u"--text"_s, u"Hi {{name}}"_s, u"--fill"_s, u"name=Priya"_s}).exit, 2);
        QCOMPARE(run({u"draft"_s, u"99999"_s, u"--template"_s, u"en-thanks-short"_s}).exit, 3);
    }

    void aTextIsChecked()
    {
        const QJsonObject answer =
            checked({u"--complaint"_s, u"--channel"_s, u"Google"_s, u"--text"_s,
                     u"Hi {{customer|there}}, our policy is clear. Here is 20% off, order 55512."_s});
        QVERIFY(!answer[u"ok"_s].toBool());
        QVERIFY(answer[u"blocked"_s].toBool());
        QCOMPARE(answer[u"limit"_s][u"most"_s].toInt(), 4096);
        QCOMPARE(answer[u"limit"_s][u"unit"_s].toString(), u"bytes"_s);
        const QStringList checks = checksOf(answer);
        for (const QString &check :
             {u"unfilled-placeholder"_s, u"personal-data"_s, u"selling"_s, u"defence-first"_s, u"missing-part"_s})
            QVERIFY2(checks.contains(check), qPrintable(check));
        const QJsonValue first = answer[u"findings"_s][0];
        QCOMPARE(first[u"severity"_s].toString(), u"block"_s);
        QCOMPARE(first[u"ranges"_s][0][u"start"_s].toInt(), 3);
        QCOMPARE(first[u"ranges"_s][0][u"words"_s].toString(), u"{{customer|there}}"_s);
        QVERIFY(!first[u"sentence"_s].toString().isEmpty());
    }

    void onlyWhatBlocksIsRefused()
    {
        const auto exitOf = [](const QString &text) {
            return runCommandLine({u"check-text"_s, u"--complaint"_s, u"--text"_s, text}).exit;
        };
        QCOMPARE(exitOf(u"But our policy is clear."_s), 0); // Advice.
        QCOMPARE(exitOf(u"I am sorry, {{name}}."_s), 3);
    }

    void theChannelsAreNamed()
    {
        const Ran help = runCommandLine({u"check-text"_s, u"--help"_s});
        QVERIFY(help.out.contains("google") && help.out.contains("in-person"));
        const Ran ran = runCommandLine({u"check-text"_s, u"--text"_s, u"x"_s, u"--channel"_s, u"in person"_s});
        QCOMPARE(ran.exit, 2);
        QVERIFY(ran.err.contains("in-person"));
    }

    void aReviewIsGivenToItsCustomer()
    {
        const QStringList words{u"add"_s, u"review"_s, u"--text"_s, u"The oat milk was off."_s};
        QCOMPARE(run({u"add"_s, u"customer"_s, u"--name"_s, u"Priya Nair"_s}).exit, 0);
        QCOMPARE(run(words + QStringList{u"--customer"_s, u"Priya Nair"_s}).exit, 0);
        const QJsonObject found = run({u"list"_s, u"reviews"_s, u"--where"_s, u"customer=Priya Nair"_s}).object();
        QCOMPARE(found[u"total"_s].toInt(), 1);
        QCOMPARE(found[u"items"_s][0][u"author"_s].toString(), u"Priya Nair"_s);
        QCOMPARE(run(words + QStringList{u"--customer"_s, u"Nobody Atall"_s}).exit, 3);
    }

    void aGoodReplyPasses()
    {
        const Ran ran = runCommandLine({u"check-text"_s, u"--text"_s, u"-"_s, u"--json"_s},
                                       "No problem but thank you, the butter is back.");
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.object()[u"ok"_s].toBool());
        QCOMPARE(ran.object()[u"characters"_s].toInt(), 45);
        QVERIFY(ran.object()[u"limit"_s].isNull());
        // In the shop nobody else reads it.
        QVERIFY(checked({u"--channel"_s, u"in-person"_s, u"--text"_s, u"Order 55512 is ready."_s})[u"ok"_s].toBool());
    }

    void whatTheCustomerSaidIsHeldBeside()
    {
        const QStringList stock{u"--text"_s, u"Thank you for your kind words, we hope to see you again soon!"_s};
        QCOMPARE(checksOf(checked(
                     stock
                     + QStringList{u"--said"_s,
                                   u"The oat milk was off again and the girl at the till said it was fine."_s})),
                 QStringList{u"nothing-taken-up"_s});
        QCOMPARE(checksOf(checked(stock + QStringList{u"--said"_s, u"豆浆又是酸的，跟收银员反映了也没用"_s})),
                 QStringList{u"other-language"_s});
    }

    void wrongUsage()
    {
        QCOMPARE(runCommandLine({u"check-text"_s}).exit, 2);
        QCOMPARE(runCommandLine({u"check-text"_s, u"--text"_s, u"x"_s, u"--channel"_s, u"nowhere"_s}).exit, 2);
        QCOMPARE(runCommandLine({u"check-text"_s, shop(), u"--text"_s, u"x"_s}).exit, 2);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

SHOPBELL_TEST(TestReplies)
#include "test_replies.moc"
