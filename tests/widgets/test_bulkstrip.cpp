// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/numbertext.h"
#include "look/theme.h"
#include "support/run.h"
#include "widgets/reviews/bulkstrip.h"

#include <QCheckBox>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestBulkStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScreenReaderChoosesAsTheMouseDoes_data()
    {
        QTest::addColumn<bool>("byMouse");
        QTest::newRow("mouse") << true;
        QTest::newRow("screen reader") << false; // It toggles without a click.
    }
    void aScreenReaderChoosesAsTheMouseDoes()
    {
        QFETCH(const bool, byMouse);
        const Theme theme;
        BulkStrip strip(theme);
        const QSignalSpy all(&strip, &BulkStrip::allWanted);
        const QSignalSpy none(&strip, &BulkStrip::noneWanted);
        auto *box = strip.findChild<QCheckBox *>();
        const auto press = [&] { byMouse ? box->click() : box->toggle(); };
        const NumberText numbers(QLocale::c());
        strip.display(3, false, u"120"_s, numbers);
        QVERIFY(all.isEmpty() && none.isEmpty());
        press();
        QCOMPARE(all.size(), 1);
        QVERIFY(none.isEmpty());
        strip.display(120, true, u"120"_s, numbers);
        press();
        QCOMPARE(all.size(), 1);
        QCOMPARE(none.size(), 1);
    }
};

SHOPBELL_WINDOW_TEST(TestBulkStrip)
#include "test_bulkstrip.moc"
