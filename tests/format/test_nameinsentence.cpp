// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/customerwords.h"
#include "format/nameinsentence.h"
#include "format/promisewords.h"
#include "support/run.h"

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestNameInSentence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoHasNoNameIsSomebody()
    {
        QCOMPARE(nameInSentence(u" Hugo  Lind "_s), u"Hugo Lind"_s);
        QCOMPARE(nameInSentence(u"  "_s), u"somebody without a name"_s);
        QCOMPARE(nameAtBeginning({}), u"Somebody without a name"_s);
        QCOMPARE(firstNameInSentence(u"Hugo Lind"_s), u"Hugo"_s);
        QCOMPARE(firstNameInSentence({}), u"somebody without a name"_s);
        QCOMPARE(firstNameOf({}), u"No name"_s); // Alone, and never only "No".
    }

    void aRefusedReferralNamesNobodyByNoName()
    {
        QVERIFY(reasonOf(ReferralRefusal::Self, {}, {}).contains(u"somebody else than somebody without a name"_s));
        QCOMPARE(reasonOf(ReferralRefusal::Loop, {}, u"Ruth"_s),
                 u"Ruth came to the shop through somebody without a name, so it cannot be the other way round."_s);
        QCOMPARE(reasonOf(ReferralRefusal::Loop, u"Marta"_s, {}),
                 u"Somebody without a name came to the shop through Marta, so it cannot be the other way round."_s);
    }

    void aPromiseToNobodyKnownIsNamedSo()
    {
        QCOMPARE(promiseTitle(PromiseRow()), u"A promise to somebody without a name"_s);
    }
};

SHOPBELL_TEST(TestNameInSentence)
#include "test_nameinsentence.moc"
