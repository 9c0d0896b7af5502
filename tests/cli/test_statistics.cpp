// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"
#include "support/run.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
/// What a script of tests/reference says.
QJsonObject reference(const QString &script, const QStringList &arguments)
{
    QProcess python;
    python.start(u"python3"_s,
                 QStringList{QDir::cleanPath(QStringLiteral(SHOPBELL_TEST_DATA "/../reference/") + script)}
                     + arguments);
    if (!python.waitForFinished(50'000) || python.exitCode() != 0) {
        qWarning() << python.readAllStandardError();
        return {};
    }
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

/// The points of a series without what only the program says.
QJsonArray pointsOf(const QJsonObject &answer, const QString &series)
{
    for (const auto &each : answer[u"series"_s].toArray()) {
        if (each[u"key"_s] == series)
            return each[u"points"_s].toArray();
    }
    return {};
}
} // namespace

class TestStatistics : public QObject
{
    Q_OBJECT

private:
    QString shop() const { return m_folder->filePath(u"lane.shopbell"_s); }

    QJsonObject stats(const QStringList &arguments) const
    {
        const Ran ran = runCommandLine(QStringList{u"stats"_s, shop()} + arguments + QStringList{u"--json"_s});
        if (ran.exit != 0)
            qWarning() << ran.err;
        return ran.object();
    }

    void comparePoints(const QJsonArray &ours, const QJsonArray &theirs, const QString &what) const
    {
        const auto text = [](const QJsonValue &point) { return QJsonDocument(point.toObject()).toJson(); };
        QVERIFY2(!ours.isEmpty(), qPrintable(what));
        QVERIFY2(ours.size() == theirs.size(), qPrintable(what));
        for (qsizetype at = 0; at < ours.size(); ++at)
            QVERIFY2(ours[at] == theirs[at], what.toUtf8() + ": " + text(ours[at]) + " is not " + text(theirs[at]));
    }

    void compareAll(const QString &file, const QString &lastDay) const
    {
        const QJsonObject expected = reference(u"repeat_metrics.py"_s, {file, lastDay});
        QVERIFY(!expected.isEmpty());
        const QStringList until{u"--to"_s, lastDay};
        const QJsonObject windows = expected[u"repeat-purchases"_s].toObject();
        QCOMPARE(windows.size(), 5);
        for (const QString &window : windows.keys()) {
            const QJsonObject answer = stats(QStringList{u"repeat-purchases"_s, u"--window"_s, window} + until);
            comparePoints(pointsOf(answer, u"rate"_s), windows[window].toArray(), window);
        }
        const QJsonObject kinds = expected[u"cohorts"_s].toObject();
        QCOMPARE(kinds.size(), 3);
        for (const QString &kind : kinds.keys()) {
            const QJsonObject answer = stats(QStringList{u"cohorts"_s, u"--cohorts"_s, kind} + until);
            const QJsonObject cohorts = kinds[kind].toObject();
            QCOMPARE(answer[u"series"_s].toArray().size(), cohorts.size());
            for (const QString &cohort : cohorts.keys())
                comparePoints(pointsOf(answer, cohort), cohorts[cohort].toArray(), kind + u' ' + cohort);
        }
        for (const auto &[name, series] :
             {std::pair(u"purchase-gap"_s, u"gap"_s), std::pair(u"purchase-frequency"_s, u"frequency"_s)}) {
            const QJsonObject answer = stats(QStringList{name} + until);
            const QJsonObject theirs = expected[name].toObject();
            comparePoints(pointsOf(answer, series), theirs[u"points"_s].toArray(), name);
            QCOMPARE(answer[u"n"_s], theirs[u"n"_s]);
            QCOMPARE(answer[u"overall"_s], theirs[u"overall"_s]);
        }
    }

    /// The numbers of rules.md "Purchases", counted in the file and in the shop that holds it.
    void countsAreThoseOfTheRules(const QString &file) const
    {
        const QJsonObject counts = reference(u"purchase_counts.py"_s, {file, shop()});
        QCOMPARE(counts[u"file"_s].toObject(),
                 (QJsonObject{{u"records"_s, 541'909},
                              {u"invoices"_s, 25'900},
                              {u"credit_notes"_s, 3'836},
                              {u"adjustments"_s, 3},
                              {u"zero_totals"_s, 2'102},
                              {u"negative_lines_outside_credit"_s, 1'336},
                              {u"customers_with_only_credit"_s, 33},
                              {u"equal_lines"_s, 5'268}}));
        QCOMPARE(counts[u"shop"_s].toObject(),
                 (QJsonObject{{u"purchases"_s, 25'900 - 3},
                              {u"credit_notes"_s, 3'836},
                              {u"zero_totals"_s, 2'102},
                              {u"counting"_s, 25'900 - 3 - 3'836 - 2'102},
                              {u"counting_but_not_above_zero"_s, 0},
                              {u"customers_with_only_credit"_s, 33},
                              {u"items"_s, 541'909 - 3}})); // Equal lines are items.
        const QJsonArray notes = stats({u"repeat-purchases"_s, u"--to"_s, u"2011-12-09"_s})[u"notes"_s].toArray();
        QVERIFY(notes.contains(u"33 customers have only credit notes, and so no visit that counts."_s));
    }

    /// The exit status of an import.
    int bringIn(const QString &file) const
    {
        const Ran ran = runCommandLine({u"import"_s, shop(), file, u"--as"_s, u"purchases"_s, u"--json"_s});
        if (ran.exit > 1)
            qWarning() << ran.err;
        return ran.exit;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(runCommandLine({u"new"_s, shop(), u"--name"_s, u"Poppyseed Lane"_s, u"--currency"_s, u"GBP"_s}).exit,
                 0);
    }

    void aSmallFileAgreesWithTheReference()
    {
        const QString file = QStringLiteral(SHOPBELL_TEST_DATA "/made_up_invoices.csv");
        QVERIFY(bringIn(file) <= 1);
        compareAll(file, u"2025-06-30"_s);
        compareAll(file, u"2025-06-15"_s); // In the middle of a month.
        const QJsonObject repeats = stats({u"repeat-purchases"_s, u"--to"_s, u"2025-06-30"_s});
        QCOMPARE(repeats[u"name"_s], u"repeat-purchases"_s);
        QCOMPARE(repeats[u"window"_s], 60);
        QCOMPARE(repeats[u"n"_s], 6);
        QCOMPARE(repeats[u"notes"_s],
                 (QJsonArray{u"1 purchase belongs to nobody and is left out."_s,
                             u"1 customer has only credit notes, and so no visit that counts."_s}));
    }

    void theRealFileAgreesWithTheReference()
    {
        const QString packed = qEnvironmentVariable("SHOPBELL_SHARED_DATA") + u"/uci_online_retail_full.csv.xz"_s;
        if (!QFile::exists(packed))
            QSKIP("The real files are not on this machine.");
        const QString file = m_folder->filePath(u"uci.csv"_s);
        QProcess unpack;
        unpack.setStandardOutputFile(file);
        unpack.start(u"xz"_s, {u"-dc"_s, packed});
        QVERIFY(unpack.waitForFinished(50'000) && unpack.exitCode() == 0);
        QVERIFY(bringIn(file) <= 1);
        countsAreThoseOfTheRules(file);
        compareAll(file, u"2011-12-09"_s);
    }

    void recordsThatEndLongAgoAreSaid()
    {
        QVERIFY(bringIn(QStringLiteral(SHOPBELL_TEST_DATA "/made_up_invoices.csv")) <= 1);
        const Ran ran = runCommandLine({u"stats"_s, shop(), u"repeat-purchases"_s, u"--json"_s});
        QVERIFY2(ran.err.contains("--to 2025-07-01 ends with it"), ran.err.constData());
        QVERIFY(ran.object()[u"notes"_s].toArray().contains(
            u"Nothing was written down after 1 July 2025, so nothing is said of later periods."_s));
        const Ran until =
            runCommandLine({u"stats"_s, shop(), u"repeat-purchases"_s, u"--to"_s, u"2025-07-01"_s, u"--json"_s});
        QVERIFY(!until.err.contains("ends with it"));
        for (const QString &name : {u"repeat-purchases"_s, u"cohorts"_s}) {
            const Ran text = runCommandLine({u"stats"_s, shop(), name});
            QVERIFY2(text.out.contains("2025") && !text.out.contains("2026"), text.out.constData());
        }
    }

    void whatIsCompleteButNotWrittenDownIsMarked()
    {
        QFile file(m_folder->filePath(u"spring.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("customer,date,amount\nA,2026-01-10,5\nB,2026-01-20,5\nA,2026-02-08,5\nC,2026-02-08,5\n"
                   "D,2026-03-09,5\n");
        file.close();
        QVERIFY(bringIn(file.fileName()) <= 1);
        const QStringList line{u"stats"_s, shop(), u"repeat-purchases"_s, u"--to"_s, u"2026-11-30"_s};
        const QByteArray text = runCommandLine(line).out;
        QVERIFY2(text.contains("ended at least 60 days before 9 March 2026, when the records end. You have 0."),
                 text.constData());
        QVERIFY2(text.contains("50.0%†") && text.contains("† the records end before"), text.constData());
        QVERIFY2(!text.contains("Over all complete periods"), text.constData()); // The records reach none of them.
        const QJsonArray points = pointsOf(stats(line.sliced(2)), u"rate"_s);
        QVERIFY(!points.isEmpty());
        QVERIFY(points[0][u"complete"_s].toBool());
        QVERIFY(!points[0][u"recorded"_s].toBool(true));
        const QByteArray map = runCommandLine({u"stats"_s, shop(), u"cohorts"_s, u"--to"_s, u"2026-11-30"_s}).out;
        QVERIFY2(map.contains("+2") && !map.contains("+3"), map.constData()); // January's customers in March.
        const QString table = m_folder->filePath(u"spring-rates.csv"_s);
        QCOMPARE(
            runCommandLine({u"chart"_s, shop(), u"repeat-purchases"_s, u"--to"_s, u"2026-11-30"_s, u"--out"_s, table})
                .exit,
            0);
        QFile written(table);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QList<QByteArray> rows = written.readAll().trimmed().split('\n');
        QVERIFY2(rows[0].trimmed().endsWith(",complete,recorded"), rows[0].constData());
        QVERIFY2(rows[1].trimmed().endsWith(",yes,no"), rows[1].constData());
        QVERIFY2(rows.last().startsWith("rate,2026-03-01,"), rows.last().constData()); // And no later month.
    }

    void anEmptyShopHasNoFigures()
    {
        for (const QString &name :
             {u"repeat-purchases"_s, u"cohorts"_s, u"purchase-gap"_s, u"purchase-frequency"_s, u"referrals"_s}) {
            const QJsonObject answer = stats({name, u"--to"_s, u"2025-11-20"_s});
            QCOMPARE(answer[u"name"_s], name);
            QCOMPARE(answer[u"n"_s], 0);
            QCOMPARE(answer[u"notes"_s], QJsonArray());
            const Ran text = runCommandLine({u"stats"_s, shop(), name});
            QCOMPARE(text.exit, 0);
            QVERIFY(text.out.contains("Needs 3 months"));
        }
    }

    void referralsAreToldTogether()
    {
        const QJsonObject answer = stats({u"referrals"_s, u"--to"_s, u"2025-11-20"_s});
        QStringList keys;
        for (const auto &each : answer[u"series"_s].toArray()) {
            keys << each[u"key"_s].toString();
            QVERIFY(!each[u"label"_s].toString().isEmpty());
        }
        QCOMPARE(keys, (QStringList{u"conversion"_s, u"share"_s, u"revenue"_s}));
    }

    void whatIsOverHasNoStar()
    {
        for (int each = 0; each < 20; ++each) { // Five a month, so that there is enough to tell.
            const QString friendOf = u"%1 %2"_s.arg(each % 4 + 1, 2, 10, QChar(u'0')).arg(each);
            const QString sent = u"Fay "_s + friendOf;
            const QString from = u"2025-"_s + friendOf.first(2);
            const Ran referral = runCommandLine({u"add"_s, shop(), u"referral"_s, u"--sent-by"_s, u"Ann "_s + friendOf,
                                                 u"--friend"_s, sent, u"--date"_s, from + u"-05"_s});
            QVERIFY2(referral.exit == 0, referral.err.constData());
            const Ran purchase =
                runCommandLine({u"add"_s, shop(), u"purchase"_s, u"--customer"_s, sent, u"--date"_s, from + u"-15"_s});
            QVERIFY2(purchase.exit == 0, purchase.err.constData());
        }
        const Ran over = runCommandLine({u"stats"_s, shop(), u"referrals"_s, u"--to"_s, u"2025-12-31"_s});
        QVERIFY2(over.out.contains("April 2025") && !over.out.contains("May 2025"), over.out.constData());
        QVERIFY2(!over.out.contains('*') && !over.out.contains("Needs"), over.out.constData());
        const Ran running = runCommandLine({u"stats"_s, shop(), u"referrals"_s, u"--to"_s, u"2025-04-30"_s});
        QVERIFY2(running.out.contains("* still running"), running.out.constData());
    }

    void whatCannotBeAsked_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("figures nobody has") << QStringList{u"weather"_s};
        QTest::newRow("a period") << QStringList{u"cohorts"_s, u"--by"_s, u"fortnight"_s};
        QTest::newRow("a window of nothing") << QStringList{u"repeat-purchases"_s, u"--window"_s, u"0"_s};
        QTest::newRow("a kind of cohort") << QStringList{u"cohorts"_s, u"--cohorts"_s, u"lost"_s};
        QTest::newRow("a day") << QStringList{u"cohorts"_s, u"--to"_s, u"2025-02-30"_s};
        QTest::newRow("an end before the beginning")
            << QStringList{u"cohorts"_s, u"--from"_s, u"2025-02-01"_s, u"--to"_s, u"2025-01-01"_s};
        QTest::newRow("a condition") << QStringList{u"cohorts"_s, u"--where"_s, u"colour=red"_s};
        QTest::newRow("a segment") << QStringList{u"cohorts"_s, u"--where"_s, u"segment=Nobody"_s};
    }
    void whatCannotBeAsked()
    {
        QFETCH(QStringList, arguments);
        const Ran ran = runCommandLine(QStringList{u"stats"_s, shop()} + arguments + QStringList{u"--json"_s});
        QCOMPARE(ran.exit, 2);
        QVERIFY(!ran.object()[u"message"_s].toString().isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

SHOPBELL_TEST(TestStatistics)
#include "test_statistics.moc"
