// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"
#include "support/run.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

/// Who came back after a complaint was put right, from a terminal.
class TestServiceRecovery : public QObject
{
    Q_OBJECT

private:
    QString shop() const { return m_folder.filePath(u"lane.shopbell"_s); }
    QJsonObject recovery(const QStringList &options = {}) const
    {
        return runCommandLine(QStringList{u"stats"_s, shop(), u"service-recovery"_s, u"--json"_s} + options).object();
    }

    void import(const QString &kind, const QByteArray &lines) const
    {
        QFile file(m_folder.filePath(kind + u".csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lines);
        file.close();
        QCOMPARE(runCommandLine({u"import"_s, shop(), file.fileName(), u"--as"_s, kind}).exit, 0);
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase() { QCOMPARE(runCommandLine({u"new"_s, shop(), u"--name"_s, u"Poppyseed Lane"_s}).exit, 0); }

    void anEmptyShopHasNoBase()
    {
        const QJsonObject empty = recovery();
        QCOMPARE(empty[u"window"_s].toInt(), 90);
        QCOMPARE(empty[u"n"_s].toInt(-1), 0);
        QVERIFY(empty[u"value"_s].isNull());
        QCOMPARE(empty[u"without"_s][u"n"_s].toInt(-1), 0);
        QCOMPARE(empty[u"notes"_s].toArray().size(), 1);
    }

    void aComplaintNobodyPutRightIsTheComparison()
    {
        import(u"reviews"_s, "Date,Rating,Review,E-mail\n2025-03-02,1,Sour milk,priya@example.org\n");
        import(u"purchases"_s,
               "Date,E-mail,Total,Order\n2025-03-01,priya@example.org,8.40,A1\n"
               "2025-03-20,priya@example.org,8.40,A2\n");
        const QJsonObject answer = recovery();
        QCOMPARE(answer[u"n"_s].toInt(-1), 0);
        QCOMPARE(answer[u"without"_s][u"n"_s].toInt(), 1);
        QCOMPARE(answer[u"without"_s][u"value"_s].toDouble(), 1.0);
        QVERIFY(answer[u"without"_s][u"low"_s].toDouble() < 1.0);
        // Within ten days of it she had not come back.
        QCOMPARE(recovery({u"--window"_s, u"10"_s})[u"without"_s][u"value"_s].toDouble(), 0.0);
    }

    void whatSaysNothingIsRefused()
    {
        QCOMPARE(runCommandLine({u"stats"_s, shop(), u"service-recovery"_s, u"--by"_s, u"week"_s}).exit, 2);
    }
};

SHOPBELL_TEST(TestServiceRecovery)
#include "test_servicerecovery.moc"
