// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/holdswords.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestHoldsWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordStandsAnywhere()
    {
        QVERIFY(holdsWords(u"Ida Holm\nAutumn tasting"_s, u" holm  TAST "_s));
        QVERIFY(!holdsWords(u"Ida Holm\nAutumn tasting"_s, u"holm cake"_s));
        QVERIFY(holdsWords(u"生日蛋糕"_s, u"蛋"_s));
        QVERIFY(holdsWords(QString(), u" "_s));
    }
};

SHOPBELL_TEST(TestHoldsWords)
#include "test_holdswords.moc"
