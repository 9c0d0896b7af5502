// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/contrast.h"
#include "support/run.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Shopbell;

class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratio_data()
    {
        QTest::addColumn<QColor>("a");
        QTest::addColumn<QColor>("b");
        QTest::addColumn<double>("expected");
        QTest::newRow("black and white are as far apart as can be") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
        QTest::newRow("a colour on itself has none") << QColor(u"#D98324"_s) << QColor(u"#D98324"_s) << 1.0;
        QTest::newRow("the grey that just passes on white") << QColor(u"#767676"_s) << QColor(Qt::white) << 4.54;
        QTest::newRow("pure red on white") << QColor(Qt::red) << QColor(Qt::white) << 4.0;
    }

    void ratio()
    {
        QFETCH(QColor, a);
        QFETCH(QColor, b);
        QFETCH(double, expected);
        QVERIFY(qAbs(contrastRatio(a, b) - expected) < 0.01);
        QCOMPARE(contrastRatio(a, b), contrastRatio(b, a));
    }

    void inkIsTheOneWithMoreContrast()
    {
        const QColor dark(u"#26221C"_s);
        const QColor light(Qt::white);
        QCOMPARE(inkOn(QColor(u"#D98324"_s), dark, light), dark);
        QCOMPARE(inkOn(QColor(u"#1E6554"_s), dark, light), light);
    }

    void mixingKeepsBothEnds()
    {
        const QColor top(200, 100, 0);
        const QColor bottom(0, 100, 200);
        QCOMPARE(mixed(top, bottom, 1).rgb(), top.rgb());
        QCOMPARE(mixed(top, bottom, 0).rgb(), bottom.rgb());
        QCOMPARE(mixed(top, bottom, 0.5).rgb(), QColor(100, 100, 100).rgb());
        QCOMPARE(mixed(top, bottom, 7).rgb(), top.rgb());
    }
};

SHOPBELL_TEST(TestContrast)
#include "test_contrast.moc"
