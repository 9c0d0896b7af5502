// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/importtext.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestImportText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindIsNamedWithItsNumber()
    {
        QVERIFY(purchaseKindsText({}).isEmpty());
        const QString text =
            purchaseKindsText({.ofNobody = 37, .creditNotes = 38, .notCounting = 21, .onlyCreditNotes = 33});
        for (const QString &part : {u"37 purchases name no customer."_s, u"38 are credit notes."_s,
                                    u"21 come to nothing or less"_s, u"33 customers have only credit notes"_s})
            QVERIFY2(text.contains(part), qPrintable(text));
    }
};

SHOPBELL_TEST(TestImportText)
#include "test_importtext.moc"
