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
        const QString others =
            purchaseKindsText({.newCustomers = 9, .pending = 8, .cancelled = 7, .voided = 6, .refunded = 5});
        for (const QString &part : {u"9 customers are new."_s, u"8 are not paid yet, and count."_s,
                                    u"7 were cancelled."_s, u"6 were voided."_s, u"5 were refunded."_s})
            QVERIFY2(others.contains(part), qPrintable(others));
    }

    void whoCameToACustomerOfAnotherName()
    {
        OtherNames names;
        QCOMPARE(otherNamesText(names), QString());
        names.add(u"Bo Lee"_s, QString(), 1);
        QCOMPARE(otherNamesText(names), QString());
        names.add(u"Bo Lee"_s, u"Ann Lee"_s, 2);
        names.add(u"Bo Lee"_s, u"Ann Lee"_s, 1);
        QVERIFY2(otherNamesText(names).endsWith(u": Bo Lee to Ann Lee."_s), qPrintable(otherNamesText(names)));
        for (const QString &name : {u"Cy Poe"_s, u"Di Poe"_s, u"Ed Poe"_s})
            names.add(name, u"Flo Poe"_s, 1);
        QCOMPARE(names.rows, 6);
        QCOMPARE(names.first.size(), OtherNames::listed);
        const QString text = otherNamesText(names);
        QVERIFY2(text.contains(u"such as Bo Lee to Ann Lee, Cy Poe to Flo Poe, "_s), qPrintable(text));
        QVERIFY2(!text.contains(u"Ed Poe"_s), qPrintable(text));
    }

    void whichWordsHadNoRoom()
    {
        UnkeptWords words;
        words.add({});
        QCOMPARE(unkeptWordsText(words), QString());
        words.add({u"Friend e-mail: not given"_s});
        words.add({u"Friend e-mail: not given"_s});
        QVERIFY2(unkeptWordsText(words).endsWith(u": “Friend e-mail: not given”."_s),
                 qPrintable(unkeptWordsText(words)));
        words.add({u"邮箱: 没有"_s, u"E-mail: none yet"_s, u"E-mail: later"_s});
        QCOMPARE(words.rows, 3);
        const QString text = unkeptWordsText(words);
        QVERIFY2(text.contains(u"such as “Friend e-mail: not given”, “邮箱: 没有”, “E-mail: none yet”."_s),
                 qPrintable(text));
    }

    void whatWasKeptAsItIs()
    {
        UnkeptWords words;
        QCOMPARE(saidOtherwiseText(words), QString());
        words.add({u"李安: 银卡"_s});
        QVERIFY2(saidOtherwiseText(words).endsWith(u" was kept as it is: “李安: 银卡”."_s),
                 qPrintable(saidOtherwiseText(words)));
        words.add({u"Bo: 1"_s, u"Bo: 2"_s, u"Bo: 3"_s});
        QVERIFY2(saidOtherwiseText(words).contains(u"such as “李安: 银卡”"_s), qPrintable(saidOtherwiseText(words)));
    }

    void whichRowsSayContactsOfTwo()
    {
        RowNotes notes;
        const std::vector<QString> headings{u"Order"_s, u"E-mail"_s, u"Customer number"_s};
        QCOMPARE(rowNotesText(notes, headings, QLocale::c()), QString());
        notes.add({.line = 3, .column = 2, .value = u"17"_s, .reason = ProblemReason::OtherThanEmail});
        QCOMPARE(rowNotesText(notes, headings, QLocale::c()),
                 u"Row 3, Customer number: Another customer has “17”, and the row came to the one with its e-mail."_s);
        for (int line = 4; line < 8; ++line)
            notes.add({.line = line, .value = u"18"_s, .reason = ProblemReason::OtherThanPhone});
        const QString text = rowNotesText(notes, headings, QLocale::c());
        QVERIFY2(text.contains(u"Row 5: "_s) && !text.contains(u"Row 6: "_s), qPrintable(text));
        QVERIFY2(text.contains(u"2 more"_s), qPrintable(text));
    }
};

SHOPBELL_TEST(TestImportText)
#include "test_importtext.moc"
