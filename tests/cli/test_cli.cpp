// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/unfinishedtexts.h"
#include "support/commandline.h"
#include "support/run.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
const QByteArray feedback = "date,reviewer,stars,comment,source,till\n"
                            "12/11/2025 18:04,Karolina Dudek,5,\"The walnut rye is back, so happy\",google,1\n"
                            "13/11/2025,S. Whitmore,2,Waited 15 min for a flat white,google,2\n"
                            "14/11/2025,José Almeida,5,\"Best pastéis\noutside Lisbon\",web-shop,1\n"
                            "15/11/2025,Zoë Ferris,1,\"Wrong cake, no \"\"sorry\"\"\",e-mail,1\n"
                            "31/02/2025,Peter Lang,4,\"Queue moved fast, staff were kind.\",google,2\n"
                            "16/11/2025,刘佳怡,12,肉桂卷很好吃，下次带朋友来。,google,1\n"
                            "16/11/2025,Ines Duarte,3,\"Lovely place, loud music\",google,1\n";
} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString shop() const { return path(u"lane.shopbell"_s); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }

    /// A command on the shop, with --json.
    Ran json(const QString &command, const QStringList &arguments = {}) const
    {
        return runCommandLine(QStringList{command, shop()} + arguments + QStringList{u"--json"_s});
    }

    QJsonObject list(const QStringList &arguments = {}) const
    {
        return json(u"list"_s, QStringList{u"reviews"_s} + arguments).object();
    }

    /// Everything that `list` and `check` say; the time of the check is not part of it.
    QList<QJsonDocument> everything() const
    {
        return {QJsonDocument(list({u"--where"_s, u"state=any"_s, u"--limit"_s, u"0"_s, u"--sort"_s, u"newest"_s})),
                json(u"check"_s).json(), json(u"list"_s, {u"tags"_s}).json()};
    }

    qint64 add(const QString &text, const QStringList &more = {}) const
    {
        return json(u"add"_s, QStringList{u"review"_s, u"--text"_s, text} + more).object()[u"id"_s].toInteger();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const Ran made = json(u"new"_s, {u"--name"_s, u"Poppyseed Lane"_s, u"--kind"_s, u"bakery"_s});
        QCOMPARE(made.exit, 0);
        QCOMPARE(made.object()[u"currency"_s].toString(), u"GBP"_s);
    }

    void theCountryTellsHowPhoneNumbersAreWritten()
    {
        const QString other = m_folder->filePath(u"other.shopbell"_s);
        const Ran made =
            runCommandLine({u"new"_s, other, u"--name"_s, u"Other"_s, u"--country"_s, u"gb"_s, u"--json"_s});
        QCOMPARE(made.object()[u"country"_s].toString(), u"GB"_s);
        QCOMPARE(
            runCommandLine({u"add"_s, other, u"customer"_s, u"--name"_s, u"Ida"_s, u"--phone"_s, u"07700 900555"_s})
                .exit,
            0);
        QVERIFY(runCommandLine({u"list"_s, other, u"customers"_s, u"--search"_s, u"+44 7700 900555"_s})
                    .out.contains("Ida"));
    }

    void aShopIsNotOverwritten()
    {
        const Ran again = json(u"new"_s, {u"--name"_s, u"Another"_s});
        QCOMPARE(again.exit, 3);
        QCOMPARE(again.object()[u"error"_s].toString(), u"exists"_s);
        QVERIFY(!again.err.isEmpty());
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::newRow("no command") << QStringList{};
        QTest::newRow("an unknown command") << QStringList{u"sell"_s, u"SHOP"_s};
        QTest::newRow("no shop") << QStringList{u"list"_s};
        QTest::newRow("too many arguments") << QStringList{u"check"_s, u"SHOP"_s, u"more"_s};
        QTest::newRow("an unknown option") << QStringList{u"check"_s, u"SHOP"_s, u"--loud"_s};
        QTest::newRow("an option without its value") << QStringList{u"list"_s, u"SHOP"_s, u"reviews"_s, u"--limit"_s};
        QTest::newRow("no name") << QStringList{u"new"_s, u"OTHER"_s};
        QTest::newRow("a country that is none")
            << QStringList{u"new"_s, u"OTHER"_s, u"--name"_s, u"Other"_s, u"--country"_s, u"Britain"_s};
        QTest::newRow("an unknown list") << QStringList{u"list"_s, u"SHOP"_s, u"cakes"_s};
        QTest::newRow("an unknown key") << QStringList{u"list"_s, u"SHOP"_s, u"reviews"_s, u"--where"_s,
                                                       u"colour=red"_s};
        QTest::newRow("said in private and in public")
            << QStringList{u"add"_s, u"SHOP"_s, u"review"_s, u"--text"_s, u"Tea"_s, u"--private"_s, u"--public"_s};
        QTest::newRow("an unknown value")
            << QStringList{u"list"_s, u"SHOP"_s, u"reviews"_s, u"--where"_s, u"sentiment=red"_s};
        QTest::newRow("an unknown order") << QStringList{u"list"_s, u"SHOP"_s, u"reviews"_s, u"--sort"_s, u"red"_s};
        QTest::newRow("a limit below zero") << QStringList{u"list"_s, u"SHOP"_s, u"reviews"_s, u"--limit=-1"_s};
        QTest::newRow("no words") << QStringList{u"add"_s, u"SHOP"_s, u"review"_s};
        QTest::newRow("a date that does not exist")
            << QStringList{u"add"_s, u"SHOP"_s, u"review"_s, u"--text"_s, u"x"_s, u"--date"_s, u"2025-02-30"_s};
        QTest::newRow("a date that is still to come")
            << QStringList{u"add"_s, u"SHOP"_s, u"review"_s, u"--text"_s, u"x"_s, u"--date"_s, u"2999-01-01"_s};
        QTest::newRow("a reply of a time to come")
            << QStringList{u"post"_s, u"SHOP"_s, u"1"_s, u"--at"_s, u"2999-01-01T09:00"_s};
        QTest::newRow("a rating off its scale")
            << QStringList{u"add"_s, u"SHOP"_s, u"review"_s, u"--text"_s, u"x"_s, u"--rating"_s, u"9/5"_s};
        QTest::newRow("a review that is no number") << QStringList{u"draft"_s, u"SHOP"_s, u"seven"_s};
        QTest::newRow("nothing to do") << QStringList{u"tag"_s, u"SHOP"_s, u"1"_s};
        QTest::newRow("another kind of file") << QStringList{u"import"_s, u"SHOP"_s, u"f"_s, u"--as"_s, u"scores"_s};
        QTest::newRow("a column of no field") << QStringList{u"import"_s, u"SHOP"_s, u"f"_s, u"--map"_s, u"cake=3"_s};
        QTest::newRow("rejects of two files")
            << QStringList{u"import"_s, u"SHOP"_s, u"f"_s, u"g"_s, u"--rejects"_s, u"r.csv"_s};
        QTest::newRow("history of a cake") << QStringList{u"history"_s, u"SHOP"_s, u"--of"_s, u"cake:1"_s};
    }
    void wrongUsage()
    {
        QFETCH(QStringList, line);
        line.replaceInStrings(QRegularExpression(u"^SHOP$"_s), shop());
        line.replaceInStrings(QRegularExpression(u"^OTHER$"_s), path(u"other.shopbell"_s));
        const Ran plain = runCommandLine(line);
        QCOMPARE(plain.exit, 2);
        QCOMPARE(plain.out, QByteArray());
        QVERIFY(!plain.err.isEmpty());
        const Ran json = runCommandLine(line + QStringList{u"--json"_s, u"--quiet"_s});
        if (line.isEmpty() || line.last() == "--limit"_L1)
            return; // There --json is the command, or the value.
        QCOMPARE(json.exit, 2);
        QCOMPARE(json.object()[u"error"_s].toString(), u"wrong-usage"_s);
    }

    void aFileIsAccountedForToTheLastRow()
    {
        const QString file = write(u"feedback.csv"_s, feedback);
        const QString rejects = path(u"rejects.csv"_s);
        const Ran ran = json(u"import"_s, {file, u"--rejects"_s, rejects});
        QCOMPARE(ran.exit, 1);
        const QJsonObject report = ran.object();
        QCOMPARE(report[u"records"_s].toInt(), 7);
        QCOMPARE(report[u"added"_s].toInt(), 5);
        QCOMPARE(report[u"left_out"_s].toInt(), 2);
        QCOMPARE(report[u"already_there"_s].toInt() + report[u"updated"_s].toInt(), 0);
        QCOMPARE(report[u"encoding"_s].toString(), u"UTF-8"_s);
        QCOMPARE(report[u"delimiter"_s].toString(), u","_s);
        QCOMPARE(report[u"kind"_s].toString(), u"reviews"_s);
        QCOMPARE(report[u"made"_s][u"reviews"_s].toInt(), 5);
        QVERIFY(report[u"batch"_s].toInt() > 0);

        const QJsonArray problems = report[u"problems"_s].toArray();
        QCOMPARE(problems.size(), 2);
        // A quoted line break stands before them: the lines are those an editor shows.
        QCOMPARE(problems[0][u"line"_s].toInt(), 7);
        QCOMPARE(problems[0][u"column"_s].toInt(), 1);
        QCOMPARE(problems[0][u"value"_s].toString(), u"31/02/2025"_s);
        QCOMPARE(problems[0][u"reason"_s].toString(), u"The date 31/02/2025 does not exist"_s);
        QCOMPARE(problems[1][u"line"_s].toInt(), 8);
        QCOMPARE(problems[1][u"reason"_s].toString(), u"The score is 12, and scores here go from 1 to 5"_s);

        QFile saved(rejects);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const QByteArray rows = saved.readAll();
        QVERIFY(rows.contains("Peter Lang"));
        QVERIFY(rows.contains("肉桂卷很好吃，下次带朋友来。"));
        QVERIFY(!rows.contains("Karolina"));
    }

    void rejectsReplaceNeitherTheirSourceNorAShop()
    {
        const QString file = write(u"feedback.csv"_s, feedback);
        for (const QString &out : {file, shop()}) {
            for (const QStringList &more : {QStringList{}, QStringList{u"--dry-run"_s}}) {
                const Ran ran = json(u"import"_s, QStringList{file, u"--rejects"_s, out} + more);
                QCOMPARE(ran.exit, 3);
                QCOMPARE(ran.object()[u"error"_s].toString(), u"exists"_s);
            }
        }
        QFile same(file);
        QVERIFY(same.open(QIODevice::ReadOnly));
        QCOMPARE(same.readAll(), feedback);
        QCOMPARE(list()[u"total"_s].toInt(), 0);
        const QString rejects = write(u"rejects.csv"_s, "Of the last time\n");
        QCOMPARE(json(u"import"_s, {file, u"--rejects"_s, rejects}).exit, 1);
    }

    void whatIsThereIsNotAddedAgain()
    {
        const QString file = write(u"feedback.csv"_s, feedback);
        QCOMPARE(json(u"import"_s, {file}).exit, 1);
        const Ran again = json(u"import"_s, {file});
        QCOMPARE(again.exit, 1);
        const QJsonObject report = again.object();
        QCOMPARE(report[u"records"_s].toInt(), 7);
        QCOMPARE(report[u"added"_s].toInt(), 0);
        QCOMPARE(report[u"already_there"_s].toInt(), 5);
        QCOMPARE(report[u"left_out"_s].toInt(), 2);
        QVERIFY(report[u"batch"_s].isNull());
        QCOMPARE(list()[u"total"_s].toInt(), 5);
    }

    void aDryRunChangesNothing()
    {
        const QString file = write(u"feedback.csv"_s, feedback);
        const QList<QJsonDocument> before = everything();
        const QString rejects = path(u"rejects.csv"_s);
        const Ran ran = json(u"import"_s, {file, u"--dry-run"_s, u"--rejects"_s, rejects});
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.object()[u"added"_s].toInt(), 5);
        QCOMPARE(ran.object()[u"left_out"_s].toInt(), 2);
        QCOMPARE(ran.object()[u"problems"_s].toArray().size(), 2);
        QVERIFY(ran.object()[u"batch"_s].isNull());
        QVERIFY(QFile::exists(rejects));
        QCOMPARE(everything(), before);
        QCOMPARE(json(u"batches"_s).object()[u"total"_s].toInt(), 0);
    }

    void anImportIsTakenBackWhole()
    {
        add(u"The croissant was lovely"_s, {u"--tag"_s, u"bread"_s});
        const QList<QJsonDocument> before = everything();
        const QString file = write(u"feedback.csv"_s, feedback);
        const int batch = json(u"import"_s, {file}).object()[u"batch"_s].toInt();
        QVERIFY(everything() != before);

        const Ran taken = json(u"undo-import"_s, {QString::number(batch)});
        QCOMPARE(taken.exit, 0);
        QCOMPARE(taken.object()[u"removed"_s].toInt(), 5);
        QCOMPARE(taken.object()[u"kept_because_changed"_s].toArray().size(), 0);
        QCOMPARE(everything(), before);

        QCOMPARE(json(u"undo-import"_s, {QString::number(batch)}).exit, 3);
        QCOMPARE(json(u"undo-import"_s, {u"77"_s}).object()[u"error"_s].toString(), u"not-found"_s);
        const QJsonObject listed = json(u"batches"_s).object()[u"items"_s][0].toObject();
        QCOMPARE(listed[u"batch"_s].toInt(), batch);
        QCOMPARE(listed[u"state"_s].toString(), u"taken-back"_s);
    }

    void undoTakesBackAnImportAndRedoBringsItAgain()
    {
        const QList<QJsonDocument> before = everything();
        QCOMPARE(json(u"import"_s, {write(u"feedback.csv"_s, feedback)}).exit, 1);
        const QList<QJsonDocument> after = everything();
        const Ran undone = json(u"undo"_s);
        QCOMPARE(undone.exit, 0);
        QCOMPARE(undone.object()[u"undone"_s][u"did"_s].toString(), u"import.reviews"_s);
        QCOMPARE(everything(), before);
        QCOMPARE(json(u"redo"_s).exit, 0);
        QCOMPARE(everything(), after);
    }

    void rowsChangedSinceAreKept()
    {
        const int batch = json(u"import"_s, {write(u"feedback.csv"_s, feedback)}).object()[u"batch"_s].toInt();
        const qint64 id = list({u"--sort"_s, u"newest"_s})[u"items"_s][0][u"id"_s].toInteger();
        QCOMPARE(json(u"tag"_s, {QString::number(id), u"--add"_s, u"music"_s}).exit, 0);
        const Ran taken = json(u"undo-import"_s, {QString::number(batch)});
        QCOMPARE(taken.exit, 1);
        QCOMPARE(taken.object()[u"removed"_s].toInt(), 4);
        QCOMPARE(taken.object()[u"kept_because_changed"_s].toArray(), QJsonArray{id});
        QCOMPARE(list()[u"total"_s].toInt(), 1);
        QCOMPARE(json(u"check"_s).exit, 0);
    }

    void checkNamesWhatIsTypedAndNotSaved()
    {
        const QTemporaryDir config;
        const auto restore = qScopeGuard([before = qgetenv("XDG_CONFIG_HOME")] { qputenv("XDG_CONFIG_HOME", before); });
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(config.path()));
        QCOMPARE(json(u"check"_s).object()[u"unfinished"_s].toArray(), QJsonArray());
        const Shopbell::UnfinishedTexts texts(Shopbell::UnfinishedTexts::usualFolder());
        const QString kept = texts.pathOf(shop(), u"purchase"_s);
        QVERIFY(QDir().mkpath(texts.folder()));
        QFile file(kept);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Ran ran = json(u"check"_s);
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.object()[u"unfinished"_s].toArray(), QJsonArray{kept});
        QVERIFY2(ran.err.contains("not saved yet"), ran.err.constData());
    }

    void daysToComeAreTold()
    {
        const QString file = write(u"later.csv"_s, "date,text\n2025-11-01,Lovely\n2999-02-03,Good\n2999-02-04,Fine\n");
        const QJsonObject dry = json(u"import"_s, {file, u"--dry-run"_s}).object();
        const QJsonObject toCome{{u"rows"_s, 2}, {u"first_line"_s, 3}, {u"first_date"_s, u"2999-02-03"_s}};
        QCOMPARE(dry[u"to_come"_s].toObject(), toCome);
        const Ran ran = runCommandLine({u"import"_s, shop(), file});
        QCOMPARE(ran.exit, 0);
        const QByteArray said = ran.out + ran.err;
        QVERIFY2(said.contains("2 rows have a date that is still to come, the first in row 3: 3 February 2999."), said);
        QCOMPARE(list()[u"total"_s].toInt(), 3);
    }

    void datesThatCanBeReadBothWaysAreTold()
    {
        const QString file = write(u"both.csv"_s, "date,text\n03/04/2024,Lovely\n05/06/2024,Good\n");
        const QByteArray doubt = "Day and month could be the other way round.";
        const Ran dry = json(u"import"_s, {file, u"--dry-run"_s});
        QVERIFY2(dry.err.contains(doubt), dry.err);
        QCOMPARE(dry.object()[u"added"_s].toInt(), 2);
        QVERIFY(!json(u"import"_s, {file, u"--dry-run"_s, u"--date-order"_s, u"dmy"_s}).err.contains(doubt));
        QVERIFY(!json(u"import"_s, {file, u"--dry-run"_s, u"--quiet"_s}).err.contains(doubt));
        const QString clear = write(u"clear.csv"_s, "date,text\n03/04/2024,Lovely\n25/06/2024,Good\n");
        QVERIFY(!json(u"import"_s, {clear, u"--dry-run"_s}).err.contains(doubt));
        const Ran ran = runCommandLine({u"import"_s, shop(), file});
        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.err.contains(doubt), ran.err);
    }

    void severalFilesGiveAnArray()
    {
        const QString one = write(u"one.csv"_s, feedback);
        const QString two = write(u"two.csv"_s, "rating,review\n5,Lovely\n4,Good\n");
        const Ran ran = json(u"import"_s, {two, path(u"missing.csv"_s), one});
        QCOMPARE(ran.exit, 3);
        const QJsonArray answers = ran.json().array();
        QCOMPARE(answers.size(), 3);
        QCOMPARE(answers[0][u"added"_s].toInt(), 2);
        QCOMPARE(answers[1][u"error"_s].toString(), u"not-found"_s);
        QCOMPARE(answers[2][u"added"_s].toInt(), 5);
        for (const auto &answer : answers) {
            QCOMPARE(answer[u"records"_s].toInt(),
                     answer[u"added"_s].toInt() + answer[u"updated"_s].toInt() + answer[u"already_there"_s].toInt()
                         + answer[u"left_out"_s].toInt());
        }
    }

    void whatIsToldWins()
    {
        const QString file = write(u"told.csv"_s, "score;words;when\n8;Good;03.04.2025\n5;Fair;04.05.2025\n");
        const Ran ran =
            json(u"import"_s,
                 {file, u"--map"_s, u"text=words"_s, u"--map"_s, u"rating=1"_s, u"--scale"_s, u"0-10"_s, u"--channel"_s,
                  u"yelp"_s, u"--date-order"_s, u"mdy"_s, u"--delimiter"_s, u";"_s, u"--encoding"_s, u"UTF-8"_s});
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.object()[u"scale"_s].toString(), u"0-10"_s);
        const QJsonValue newest = list({u"--sort"_s, u"newest"_s})[u"items"_s][0];
        QCOMPARE(newest[u"text"_s].toString(), u"Fair"_s);
        QCOMPARE(newest[u"date"_s].toString(), u"2025-04-05"_s);
        QCOMPARE(newest[u"channel"_s].toString(), u"yelp"_s);
        QCOMPARE(newest[u"rating"_s].toObject(), QJsonObject({{u"value"_s, 5}, {u"scale"_s, u"0-10"_s}}));
        QCOMPARE(newest[u"sentiment"_s].toString(), u"mixed"_s);
        QCOMPARE(json(u"import"_s, {file, u"--map"_s, u"text=nothing"_s}).exit, 3);
    }

    void anImportMakesTheChannelThatIsTold()
    {
        const QString file = write(u"stall.csv"_s, "rating,review\n5,Lovely\n");
        const QStringList told{file, u"--channel"_s, u" Market  stall "_s};
        QCOMPARE(json(u"import"_s, told + QStringList{u"--dry-run"_s}).exit, 0);
        QCOMPARE(json(u"import"_s, told).object()[u"added"_s].toInt(), 1);
        QCOMPARE(list({u"--where"_s, u"channel=market stall"_s})[u"total"_s].toInt(), 1);
        QCOMPARE(json(u"import"_s, told).object()[u"already_there"_s].toInt(), 1);
        QCOMPARE(json(u"import"_s, {file, u"--channel"_s, u" "_s}).exit, 2);
    }

    void foreignFilesAreRefusedAndNothingHappens_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("cause");
        QTest::newRow("an empty file") << QByteArray() << u"The file is empty."_s;
        QTest::newRow("headings alone, of nothing known") << QByteArray("a,b,c\n") << QString();
        QTest::newRow("a picture named .csv") << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(200, '\0')
                                              << u"The file is a picture, whatever its name says."_s;
        QTest::newRow("a spreadsheet") << QByteArray("PK\x03\x04....xl/workbook.xml")
                                       << u"The file is a spreadsheet."_s;
    }
    void foreignFilesAreRefusedAndNothingHappens()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, cause);
        const Ran ran = json(u"import"_s, {write(u"foreign.csv"_s, bytes)});
        QVERIFY2(ran.exit == 3 || (ran.exit == 0 && ran.object()[u"records"_s].toInt() == 0), ran.out.constData());
        if (!cause.isEmpty()) {
            QCOMPARE(ran.object()[u"error"_s].toString(), u"unreadable"_s);
            const QString said = ran.object()[u"message"_s].toString();
            QVERIFY2(said.startsWith(cause) && !said.contains(u'('), qPrintable(said));
        }
        QCOMPARE(list()[u"total"_s].toInt(), 0);
    }

    void aFolderIsNoFileToImport()
    {
        const Ran ran = json(u"import"_s, {m_folder->path()});
        QCOMPARE(ran.exit, 3);
        QVERIFY(ran.object()[u"message"_s].toString().startsWith(u"That is a folder, not a file."_s));
        const Ran missing = json(u"import"_s, {path(u"missing.csv"_s)});
        QCOMPARE(missing.exit, 3);
        QCOMPARE(missing.object()[u"error"_s].toString(), u"not-found"_s);
        QVERIFY(missing.object()[u"message"_s].toString().startsWith(u"The file is not there."_s));
    }

    void aReviewIsLogged()
    {
        const Ran added = runCommandLine({u"add"_s,
                                          shop(),
                                          u"review"_s,
                                          u"--text"_s,
                                          u"-"_s,
                                          u"--rating"_s,
                                          u"2/5"_s,
                                          u"--author"_s,
                                          u"Priya Nair"_s,
                                          u"--channel"_s,
                                          u"Market stall"_s,
                                          u"--date"_s,
                                          u"2025-11-18T13:20"_s,
                                          u"--kind"_s,
                                          u"complaint"_s,
                                          u"--touchpoint"_s,
                                          u"paying"_s,
                                          u"--tag"_s,
                                          u"till"_s,
                                          u"--private"_s,
                                          u"--urgent"_s},
                                         "Second time\nthe oat milk was off.\n");
        QCOMPARE(added.exit, 0);
        const QString id = QString::fromUtf8(added.out).trimmed();
        QVERIFY(id.toLongLong() > 0);
        const QJsonObject all = list();
        QCOMPARE(all[u"total"_s].toInt(), 1);
        const QJsonValue item = all[u"items"_s][0];
        QCOMPARE(QString::number(item[u"id"_s].toInteger()), id);
        QCOMPARE(item[u"text"_s].toString(), u"Second time\nthe oat milk was off."_s);
        QCOMPARE(item[u"rating"_s].toObject(), QJsonObject({{u"value"_s, 2}, {u"scale"_s, u"1-5"_s}}));
        QCOMPARE(item[u"sentiment"_s].toString(), u"negative"_s);
        QCOMPARE(item[u"sentiment_from"_s].toString(), u"rating"_s);
        QCOMPARE(item[u"author"_s].toString(), u"Priya Nair"_s);
        QCOMPARE(item[u"channel"_s].toString(), u"Market stall"_s);
        QVERIFY(item[u"date"_s].toString().startsWith(u"2025-11-18T13:20:00"_s));
        QCOMPARE(item[u"kind"_s].toString(), u"complaint"_s);
        QCOMPARE(item[u"touchpoint"_s].toString(), u"paying"_s);
        QCOMPARE(item[u"tags"_s].toArray(), QJsonArray{u"till"_s});
        QCOMPARE(item[u"private"_s].toBool(), true);
        QCOMPARE(item[u"urgent"_s].toBool(), true);
        QCOMPARE(item[u"state"_s].toString(), u"waiting"_s);
        QVERIFY(item[u"batch"_s].isNull());
    }

    void anUnknownDateStaysUnknown()
    {
        add(u"Lovely buns"_s);
        QVERIFY(list()[u"items"_s][0][u"date"_s].isNull());
        QCOMPARE(list({u"--where"_s, u"state=undated"_s})[u"total"_s].toInt(), 1);
        QCOMPARE(list({u"--where"_s, u"from=1990-01-01"_s})[u"total"_s].toInt(), 0);
    }

    void conditionsNarrowTheList_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("texts");
        const auto where = [](const QStringList &conditions) {
            QStringList arguments{u"--sort"_s, u"oldest"_s};
            for (const QString &condition : conditions)
                arguments << u"--where"_s << condition;
            return arguments;
        };
        QTest::newRow("all") << where({}) << QStringList{u"one"_s, u"two"_s, u"three"_s};
        QTest::newRow("by sentiment") << where({u"sentiment=negative"_s}) << QStringList{u"one"_s};
        QTest::newRow("by kind") << where({u"kind=idea"_s}) << QStringList{u"two"_s};
        QTest::newRow("by channel") << where({u"channel=google"_s}) << QStringList{u"one"_s, u"two"_s};
        QTest::newRow("by either channel")
            << where({u"channel=google"_s, u"channel=phone"_s}) << QStringList{u"one"_s, u"two"_s, u"three"_s};
        QTest::newRow("by both tags") << where({u"tag=bread"_s, u"tag=Staff"_s}) << QStringList{u"two"_s};
        QTest::newRow("by a tag that is not there") << where({u"tag=quiche"_s}) << QStringList{};
        QTest::newRow("by a channel that is not there") << where({u"channel=pigeon"_s}) << QStringList{};
        QTest::newRow("by touchpoint") << where({u"touchpoint=paying"_s}) << QStringList{u"three"_s};
        QTest::newRow("from a day") << where({u"from=2025-11-02"_s}) << QStringList{u"two"_s, u"three"_s};
        QTest::newRow("until a day") << where({u"to=2025-11-02"_s}) << QStringList{u"one"_s, u"two"_s};
        QTest::newRow("between ratings") << where({u"rating-min=2"_s, u"rating-max=4"_s}) << QStringList{u"two"_s};
        QTest::newRow("waiting") << where({u"state=waiting"_s}) << QStringList{u"one"_s, u"two"_s, u"three"_s};
        QTest::newRow("answered") << where({u"answered=yes"_s}) << QStringList{};
        QTest::newRow("not answered") << where({u"answered=no"_s}) << QStringList{u"one"_s, u"two"_s, u"three"_s};
        QTest::newRow("by word") << QStringList{u"--search"_s, u"thr"_s} << QStringList{u"three"_s};
        QTest::newRow("a page") << QStringList{u"--sort"_s, u"oldest"_s, u"--offset"_s, u"1"_s, u"--limit"_s, u"1"_s}
                                << QStringList{u"two"_s};
        QTest::newRow("behind the end") << QStringList{u"--offset"_s, u"9"_s} << QStringList{};
        QTest::newRow("newest first") << QStringList{u"--sort"_s, u"newest"_s}
                                      << QStringList{u"three"_s, u"two"_s, u"one"_s};
        QTest::newRow("highest first") << QStringList{u"--sort"_s, u"highest"_s}
                                       << QStringList{u"three"_s, u"two"_s, u"one"_s};
    }
    void conditionsNarrowTheList()
    {
        QFETCH(QStringList, arguments);
        add(u"one"_s,
            {u"--rating"_s, u"1/5"_s, u"--channel"_s, u"google"_s, u"--date"_s, u"2025-11-01"_s, u"--tag"_s,
             u"bread"_s});
        add(u"two"_s,
            {u"--rating"_s, u"3/5"_s, u"--channel"_s, u"google"_s, u"--date"_s, u"2025-11-02"_s, u"--tag"_s, u"bread"_s,
             u"--tag"_s, u"staff"_s, u"--kind"_s, u"idea"_s});
        add(u"three"_s,
            {u"--rating"_s, u"5/5"_s, u"--channel"_s, u"phone"_s, u"--date"_s, u"2025-11-03"_s, u"--touchpoint"_s,
             u"paying"_s});
        const QJsonObject found = list(arguments);
        QStringList texts;
        for (const auto &item : found[u"items"_s].toArray())
            texts << item[u"text"_s].toString();
        QTEST(texts, "texts");
        if (!arguments.contains(u"--offset"_s))
            QCOMPARE(found[u"total"_s].toInt(), texts.size());
        else
            QCOMPARE(found[u"total"_s].toInt(), 3);
    }

    void sortingAndTagging()
    {
        const QString id = QString::number(add(u"Rye was a bit dense"_s, {u"--rating"_s, u"3/5"_s}));
        const Ran tagged =
            json(u"tag"_s,
                 {id, u"--sentiment"_s, u"negative"_s, u"--add"_s, u"bread"_s, u"--add"_s, u"rye"_s, u"--kind"_s,
                  u"complaint"_s, u"--touchpoint"_s, u"using"_s, u"--where-it-hurts"_s, u"offer"_s});
        QCOMPARE(tagged.exit, 0);
        QCOMPARE(tagged.object()[u"changed"_s][u"added"_s].toInt(), 2);
        QCOMPARE(tagged.object()[u"changed"_s][u"sentiment"_s].toInt(), 1);
        QCOMPARE(json(u"tag"_s, {id, u"--remove"_s, u"RYE"_s, u"--remove"_s, u"no such tag"_s}).exit, 0);
        const QJsonValue item = list()[u"items"_s][0];
        QCOMPARE(item[u"sentiment"_s].toString(), u"negative"_s);
        QCOMPARE(item[u"sentiment_from"_s].toString(), u"owner"_s);
        QCOMPARE(item[u"tags"_s].toArray(), QJsonArray{u"bread"_s});
        QCOMPARE(item[u"kind"_s].toString(), u"complaint"_s);
        QCOMPARE(item[u"touchpoint"_s].toString(), u"using"_s);
        QCOMPARE(item[u"where_it_hurts"_s].toString(), u"offer"_s);
        QCOMPARE(json(u"tag"_s, {id, u"99999"_s, u"--add"_s, u"x"_s}).exit, 3);
        QCOMPARE(json(u"list"_s, {u"tags"_s}).object()[u"items"_s][0][u"reviews"_s].toInt(), 1);
    }

    void nothingIsPostedBeforeTheCustomerSaidIt()
    {
        const QString id = QString::number(add(u"Twice is twice."_s, {u"--date"_s, u"2025-11-18"_s}));
        QCOMPARE(json(u"draft"_s, {id, u"--text"_s, u"Sorry."_s}).exit, 0);
        const Ran refused = json(u"post"_s, {id, u"--at"_s, u"2020-01-01"_s});
        QCOMPARE(refused.exit, 3);
        QVERIFY(refused.object()[u"message"_s].toString().contains(u"draft is kept"_s));
        QCOMPARE(json(u"post"_s, {id, u"--at"_s, u"2025-11-18"_s}).exit, 0);
    }

    void aReplyIsDraftedAndPosted()
    {
        const QString id = QString::number(add(u"Twice is twice."_s));
        QCOMPARE(json(u"post"_s, {id}).exit, 3); // There is nothing to post.
        QCOMPARE(json(u"draft"_s, {id, u"--text"_s, u"Hi {{name}}, sorry."_s}).exit, 0);
        QCOMPARE(list({u"--where"_s, u"state=draft"_s})[u"total"_s].toInt(), 1);
        const Ran refused = json(u"post"_s, {id});
        QCOMPARE(refused.exit, 3);
        QVERIFY(refused.object()[u"message"_s].toString().contains(u"{{name}}"_s));

        QCOMPARE(runCommandLine({u"draft"_s, shop(), id, u"--text"_s, u"-"_s}, "Hi Priya, sorry.").exit, 0);
        QCOMPARE(QString::fromUtf8(runCommandLine({u"draft"_s, shop(), id}).out), u"Hi Priya, sorry.\n"_s);
        const Ran posted = json(u"post"_s, {id, u"--at"_s, u"2025-11-19T09:00"_s});
        QCOMPARE(posted.exit, 0);
        QVERIFY(posted.object()[u"at"_s].toString().startsWith(u"2025-11-19T09:00:00"_s));
        const QJsonValue item = list()[u"items"_s][0];
        QVERIFY(item[u"draft"_s].isNull());
        QCOMPARE(item[u"conversation"_s].toArray().size(), 1);
        QCOMPARE(item[u"conversation"_s][0][u"from"_s].toString(), u"shop"_s);
        QCOMPARE(item[u"conversation"_s][0][u"text"_s].toString(), u"Hi Priya, sorry."_s);
        QCOMPARE(item[u"state"_s].toString(), u"answered"_s);
        QCOMPARE(list({u"--where"_s, u"answered=no"_s})[u"total"_s].toInt(), 0);
        QCOMPARE(json(u"draft"_s, {u"99999"_s, u"--text"_s, u"x"_s}).exit, 3);
    }

    void everythingIsUndoneInOrder()
    {
        const QList<QJsonDocument> empty = everything();
        const QString id = QString::number(add(u"Lovely buns"_s));
        QCOMPARE(json(u"tag"_s, {id, u"--add"_s, u"buns"_s, u"--sentiment"_s, u"positive"_s}).exit, 0);
        QCOMPARE(json(u"draft"_s, {id, u"--text"_s, u"Thank you"_s}).exit, 0);
        QCOMPARE(json(u"post"_s, {id}).exit, 0);
        const QList<QJsonDocument> full = everything();

        const QJsonArray history = json(u"history"_s).object()[u"items"_s].toArray();
        QCOMPARE(history.size(), 5);
        QCOMPARE(history[0][u"did"_s].toString(), u"response.post"_s);
        QCOMPARE(history[4][u"did"_s].toString(), u"review.add"_s);
        QCOMPARE(history[4][u"sentence"_s].toString(), u"Add a review"_s);
        QCOMPARE(json(u"history"_s, {u"--of"_s, u"review:"_s + id}).object()[u"items"_s].toArray().size(), 5);
        QCOMPARE(json(u"history"_s, {u"--of"_s, u"review:4711"_s}).object()[u"items"_s].toArray().size(), 0);
        QCOMPARE(json(u"history"_s, {u"--limit"_s, u"2"_s}).object()[u"items"_s].toArray().size(), 2);

        for (int step = 0; step < 5; ++step)
            QCOMPARE(json(u"undo"_s).exit, 0);
        QCOMPARE(json(u"undo"_s).exit, 3);
        QCOMPARE(everything(), empty);
        for (int step = 0; step < 5; ++step)
            QCOMPARE(json(u"redo"_s).exit, 0);
        QCOMPARE(json(u"redo"_s).exit, 3);
        QCOMPARE(everything(), full);
    }

    void aCopyIsAShop()
    {
        add(u"Lovely buns"_s, {u"--tag"_s, u"buns"_s});
        const QString copy = path(u"copy.shopbell"_s);
        const Ran backup = json(u"backup"_s, {copy});
        QCOMPARE(backup.exit, 0);
        QCOMPARE(backup.object()[u"bytes"_s].toInteger(), QFile(copy).size());
        QCOMPARE(json(u"backup"_s, {shop()}).exit, 3); // Never over the shop itself.

        const QString back = path(u"back.shopbell"_s);
        QCOMPARE(runCommandLine({u"restore"_s, copy, back, u"--json"_s}).exit, 0);
        QCOMPARE(runCommandLine({u"restore"_s, copy, back, u"--json"_s}).exit, 3);
        const Ran restored = runCommandLine({u"list"_s, back, u"reviews"_s, u"--json"_s});
        QCOMPARE(restored.json(), QJsonDocument(list()));
        QCOMPARE(runCommandLine({u"check"_s, back}).exit, 0);
    }

    void aCopyReplacesNothingButAnOlderOne()
    {
        add(u"Lovely buns"_s);
        const QString other = path(u"other.shopbell"_s);
        QCOMPARE(runCommandLine({u"new"_s, other, u"--name"_s, u"Other"_s}).exit, 0);
        const QString notes = write(u"notes.txt"_s, "Buy flour");
        for (const QString &victim : {other, notes}) {
            QFile file(victim);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray before = file.readAll();
            const Ran refused = json(u"backup"_s, {victim});
            QCOMPARE(refused.exit, 3);
            QCOMPARE(refused.object()[u"error"_s].toString(), u"exists"_s);
            QVERIFY(refused.object()[u"message"_s].toString().contains(u"not an older copy of this shop"_s));
            file.seek(0);
            QVERIFY(file.readAll() == before);
        }
        const QString copy = path(u"copy.shopbell"_s);
        for (int night = 0; night < 3; ++night) {
            QCOMPARE(json(u"backup"_s, {copy}).exit, 0);
            QCOMPARE(runCommandLine({u"check"_s, copy}).exit, 0);
            add(u"Lovely rolls"_s);
        }
    }

    void theFirstImportOfADayIsPrecededByACopy()
    {
        QCOMPARE(json(u"import"_s, {write(u"feedback.csv"_s, feedback)}).exit, 1);
        const QDir copies(path(u"Shopbell Backups"_s));
        QCOMPARE(copies.entryList(QDir::Files).size(), 1);
        const QString copy = copies.filePath(copies.entryList(QDir::Files).first());
        QCOMPARE(runCommandLine({u"list"_s, copy, u"reviews"_s, u"--json"_s}).object()[u"total"_s].toInt(), 0);
    }

    void filesThatAreNoShop_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a text") << QByteArray("Dear diary");
        QTest::newRow("another database") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0');
        QTest::newRow("nothing") << QByteArray();
    }
    void filesThatAreNoShop()
    {
        QFETCH(QByteArray, bytes);
        const QString file = write(u"other.shopbell"_s, bytes);
        for (const QString &command : {u"check"_s, u"batches"_s, u"undo"_s, u"history"_s}) {
            const Ran ran = runCommandLine({command, file, u"--json"_s});
            QCOMPARE(ran.exit, 4);
            QVERIFY(ran.json().isObject());
            QVERIFY(!ran.err.isEmpty() || command == "check"_L1);
        }
        QFile same(file);
        QVERIFY(same.open(QIODevice::ReadOnly));
        QCOMPARE(same.readAll(), bytes);
        QCOMPARE(runCommandLine({u"check"_s, path(u"missing.shopbell"_s)}).exit, 4);
        QVERIFY(!QFile::exists(path(u"missing.shopbell"_s)));
    }

    void quietIsQuiet()
    {
        const QString file = write(u"feedback.csv"_s, feedback);
        const Ran imported = runCommandLine({u"import"_s, shop(), file, u"--quiet"_s});
        QCOMPARE(imported.exit, 1);
        QCOMPARE(imported.out + imported.err, QByteArray());
        const Ran failed = runCommandLine({u"undo-import"_s, shop(), u"99"_s, u"--quiet"_s});
        QCOMPARE(failed.exit, 3);
        QCOMPARE(failed.out + failed.err, QByteArray());
        QVERIFY(!runCommandLine({u"list"_s, shop(), u"reviews"_s, u"--quiet"_s}).out.isEmpty());
    }

    void textsCannotSteerTheTerminal()
    {
        add(u"red \x1b[31m alert"_s);
        QVERIFY(!runCommandLine({u"list"_s, shop(), u"reviews"_s}).out.contains('\x1b'));
        QCOMPARE(list()[u"items"_s][0][u"text"_s].toString(), u"red \x1b[31m alert"_s);
    }

    void anInterruptedImportLeavesNothing()
    {
        const QList<QJsonDocument> before = everything();
        QByteArray many = "rating,review,author\n";
        for (int row = 0; row < 400'000; ++row)
            many += "4,The walnut rye number " + QByteArray::number(row) + " was good,Anna\n";
        const QString file = write(u"many.csv"_s, many);
        const Ran ran = interruptCommandLine({u"import"_s, shop(), file, u"--json"_s, u"--quiet"_s});
        QCOMPARE(ran.exit, 130);
        QCOMPARE(ran.object()[u"error"_s].toString(), u"cancelled"_s);
        QCOMPARE(everything(), before);
    }

    void anInterruptedSampleLeavesNothing()
    {
        const QString file = path(u"sample.shopbell"_s);
        const Ran ran = interruptCommandLine({u"sample"_s, file, u"--reviews"_s, u"1000000"_s, u"--json"_s});
        QCOMPARE(ran.exit, 130);
        QCOMPARE(ran.object()[u"error"_s].toString(), u"cancelled"_s);
        QCOMPARE(QDir(m_folder->path()).entryList({u"sample*"_s}), QStringList());
    }

    void theSameSeedMakesTheSameShop()
    {
        const auto sample = [this](const QString &name, const QString &seed) {
            const QString file = path(name);
            const Ran made = runCommandLine({u"sample"_s, file, u"--reviews"_s, u"120"_s, u"--customers"_s, u"60"_s,
                                             u"--until"_s, u"2025-11-20"_s, u"--seed"_s, seed, u"--json"_s});
            if (made.exit != 0)
                return QByteArray();
            QJsonArray items = runCommandLine({u"list"_s, file, u"reviews"_s, u"--limit"_s, u"0"_s, u"--where"_s,
                                               u"state=any"_s, u"--json"_s})
                                   .object()[u"items"_s]
                                   .toArray();
            for (QJsonValueRef item : items) {
                QJsonObject object = item.toObject();
                object.remove(u"logged_at"_s);
                item = object;
            }
            return QJsonDocument(items).toJson();
        };
        const QByteArray one = sample(u"one.shopbell"_s, u"1"_s);
        QVERIFY(one.size() > 10'000);
        QCOMPARE(sample(u"two.shopbell"_s, u"1"_s), one);
        QVERIFY(sample(u"three.shopbell"_s, u"2"_s) != one);
        QCOMPARE(runCommandLine({u"sample"_s, path(u"one.shopbell"_s)}).exit, 3);
        QCOMPARE(runCommandLine({u"check"_s, path(u"one.shopbell"_s)}).exit, 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

SHOPBELL_TEST(TestCli)
#include "test_cli.moc"
