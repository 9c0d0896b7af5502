// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placeholder.h"
#include "services/followupwords.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
bool isOfTheOwner(FollowUpReason reason)
{
    return reason == FollowUpReason::Marketing || reason == FollowUpReason::Own;
}
} // namespace

class TestFollowUpWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReasonHasWordsThatReadWellUnfilled_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Chinese") << u"zh"_s;
    }
    void everyReasonHasWordsThatReadWellUnfilled()
    {
        QFETCH(QString, language);
        for (const FollowUpReason reason : allFollowUpReasons()) {
            const FollowUpWords words = followUpWords(reason, language);
            QCOMPARE(words.text.isEmpty(), isOfTheOwner(reason));
            QCOMPARE(words.language, language);
            for (const QString &text : {words.title, words.text}) {
                const FilledText filled = filledIn(text, {});
                QVERIFY2(filled.missing.isEmpty(), qPrintable(filled.text));
                QCOMPARE(unresolvedPlaceholder(filled.text), QString());
            }
        }
    }

    void aLanguageWithoutWordsGetsEnglish()
    {
        QCOMPARE(followUpWords(FollowUpReason::Welcome, u"zh_CN"_s).language, u"zh"_s);
        QCOMPARE(followUpWords(FollowUpReason::Welcome, u"fr"_s).language, u"en"_s);
        QCOMPARE(followUpWords(FollowUpReason::Welcome, {}).language, u"en"_s);
    }

    void anInvitationNamesNobody()
    {
        // It goes to many at once.
        for (const QString &language : {u"en"_s, u"zh"_s}) {
            const FollowUpWords words = followUpWords(FollowUpReason::ReviewInvitation, language);
            QVERIFY(!words.text.contains(u"{{customer"_s));
        }
    }

    void theDayOfTheFirstPurchaseFitsEveryYear()
    {
        for (const QString &language : {u"en"_s, u"zh"_s}) {
            const FollowUpWords words = followUpWords(FollowUpReason::FirstPurchaseDay, language);
            const QString all = words.title + u'\n' + words.text;
            for (const QString &count : {u"year"_s, u"一年"_s, u"周年"_s})
                QVERIFY2(!all.contains(count, Qt::CaseInsensitive), qPrintable(all));
        }
    }

    void aBrokenFileIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::newRow("no JSON") << QByteArray("{") << u"follow-ups: "_s;
        QTest::newRow("a reason without words") << QByteArray(R"({"en": {"reasons": {}}})") << u"“welcome” in en"_s;
        QTest::newRow("nothing in English") << QByteArray("{}") << u"nothing in English"_s;
    }
    void aBrokenFileIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        const Result<FollowUpPresets> presets = followUpPresetsFrom(json);
        QVERIFY(!presets);
        QCOMPARE(presets.error().kind, Error::Kind::Invalid);
        QVERIFY2(presets.error().detail.contains(place), qPrintable(presets.error().detail));
    }
};

SHOPBELL_TEST(TestFollowUpWords)
#include "test_followupwords.moc"
