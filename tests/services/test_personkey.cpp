// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/incomingpurchase.h"
#include "services/personkey.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestPersonKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameWordsHaveTheSameKey()
    {
        const IncomingPerson anna{.name = u"Anna"_s, .email = u"anna@example.org"_s};
        QVERIFY(personKeyOf(anna) == personKeyOf(IncomingPerson(anna)));
    }

    void otherWordsHaveAnother()
    {
        const IncomingPerson anna{.name = u"Anna"_s, .email = u"anna@example.org"_s};
        IncomingPerson other = anna;
        other.name = u"Anne"_s;
        QVERIFY(!(personKeyOf(anna) == personKeyOf(other)));
        other = anna;
        other.number = u"7"_s;
        QVERIFY(!(personKeyOf(anna) == personKeyOf(other)));
    }

    void itMattersWhichFieldSaysIt()
    {
        const IncomingPerson phone{.phone = u"07"_s, .number = u"1"_s};
        const IncomingPerson number{.phone = u"0"_s, .number = u"71"_s};
        QVERIFY(!(personKeyOf(phone) == personKeyOf(number)));
    }
};

SHOPBELL_TEST(TestPersonKey)
#include "test_personkey.moc"
