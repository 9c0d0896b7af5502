// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"
#include "support/run.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

/// Real files, which are no part of the project: skipped where they do not lie beside it.
class TestRealFiles : public QObject
{
    Q_OBJECT

private:
    QString shop() const { return m_folder.filePath(u"real.shopbell"_s); }

    QJsonObject run(const QStringList &line) const { return runCommandLine(line + QStringList{u"--json"_s}).object(); }

    int total(const QString &search) const
    {
        return run({u"list"_s, shop(), u"reviews"_s, u"--limit"_s, u"1"_s, u"--search"_s, search})[u"total"_s].toInt();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString data = qEnvironmentVariable("SHOPBELL_SHARED_DATA");
        if (data.isEmpty())
            QSKIP("The real files are not here.");
        m_clothing = m_folder.filePath(u"clothing.csv"_s);
        QProcess unpack;
        unpack.setStandardOutputFile(m_clothing);
        unpack.start(u"xz"_s, {u"-dc"_s, data + u"/en_womens_clothing_reviews.csv.xz"_s});
        if (!unpack.waitForFinished() || unpack.exitCode() != 0)
            QSKIP("xz is not here to unpack a file.");
        m_delivery = data + u"/zh_waimai_10k.csv"_s;
        m_castforge = data + u"/judgeme_import_castforge.csv"_s;
        QCOMPARE(runCommandLine({u"new"_s, shop(), u"--name"_s, u"Real"_s}).exit, 0);
    }

    void everyRowComesIn_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("records");
        QTest::addColumn<QString>("scale");
        QTest::newRow("clothing") << m_clothing << 23'486 << u"1-5"_s;
        QTest::newRow("food delivery") << m_delivery << 11'987 << QString();
        QTest::newRow("products on ten steps") << m_castforge << 55 << u"1-10"_s;
    }
    void everyRowComesIn()
    {
        QFETCH(QString, file);
        QFETCH(int, records);
        QFETCH(QString, scale);
        const QJsonObject first = run({u"import"_s, shop(), file});
        QCOMPARE(first[u"records"_s].toInt(), records);
        QCOMPARE(first[u"added"_s].toInt(), records);
        QCOMPARE(first[u"left_out"_s].toInt(), 0);
        if (!scale.isEmpty())
            QCOMPARE(first[u"scale"_s].toString(), scale);
        m_batches << QString::number(first[u"batch"_s].toInteger());
        const QJsonObject second = run({u"import"_s, shop(), file});
        QCOMPARE(second[u"added"_s].toInt(), 0);
        QCOMPARE(second[u"already_there"_s].toInt(), records);
    }

    void searchFindsWhatIsThere_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<int>("expected");
        QTest::newRow("two words") << u"run small"_s << 1'319;
        QTest::newRow("a phrase") << u"\"run small\""_s << 135;
        for (const QString &word : {u"好"_s, u"不错"_s, u"态度"_s}) {
            QFile file(m_delivery);
            int lines = 0;
            if (file.open(QIODevice::ReadOnly)) {
                while (!file.atEnd())
                    lines += file.readLine().contains(word.toUtf8()) ? 1 : 0;
            }
            QTest::newRow(qPrintable(word)) << word << lines;
        }
    }
    void searchFindsWhatIsThere()
    {
        QFETCH(QString, search);
        QTEST(total(search), "expected");
    }

    void labelsOfTheFileAreKept()
    {
        const QJsonArray items =
            run({u"list"_s, shop(), u"reviews"_s, u"--limit"_s, u"1"_s, u"--where"_s, u"batch="_s + m_batches.value(1),
                 u"--where"_s, u"sentiment=positive"_s})[u"items"_s]
                .toArray();
        QCOMPARE(items[0][u"sentiment_from"_s].toString(), u"file"_s);
        QVERIFY(items[0][u"rating"_s].isNull());
        QVERIFY(items[0][u"date"_s].isNull());
    }

    void takenBackItIsGone()
    {
        const QJsonObject before =
            run({u"list"_s, shop(), u"reviews"_s, u"--where"_s, u"batch="_s + m_batches.value(0)});
        QCOMPARE(before[u"total"_s].toInt(), 23'486);
        QCOMPARE(run({u"undo-import"_s, shop(), m_batches.value(0)})[u"removed"_s].toInt(), 23'486);
        QCOMPARE(total({}), 11'987 + 55);
        const QJsonObject check = run({u"check"_s, shop()});
        QVERIFY(check[u"ok"_s].toBool());
        QCOMPARE(check[u"reviews"_s].toInt(), 11'987 + 55);
    }

private:
    QTemporaryDir m_folder;
    QString m_clothing;
    QString m_delivery;
    QString m_castforge;
    QStringList m_batches;
};

SHOPBELL_TEST(TestRealFiles)
#include "test_realfiles.moc"
