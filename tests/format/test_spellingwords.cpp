// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/spellingwords.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestSpellingWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSentenceSaysWhy()
    {
        const QLocale english(u"en_GB"_s);
        QCOMPARE(spellingText(SpellingState::Checked, u"de"_s, english), QString());
        QCOMPARE(
            spellingText(SpellingState::NoDictionary, u"de_AT"_s, english),
            u"The spelling is not checked, because there is no dictionary for German on this computer. Install one "
            "for hunspell."_s);
        QVERIFY(spellingText(SpellingState::DamagedDictionary, u"fr"_s, english).contains(u"dictionary for French"_s));
        QVERIFY(
            spellingText(SpellingState::NoDictionary, {}, english).contains(u"language of the text is not known"_s));
        QVERIFY(spellingText(SpellingState::NoDictionary, u"de"_s, QLocale(u"zh_CN"_s)).contains(u"德语"_s));
    }
};

SHOPBELL_TEST(TestSpellingWords)
#include "test_spellingwords.moc"
