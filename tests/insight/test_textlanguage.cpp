// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/textlanguage.h"
#include "support/presetwords.h"
#include "support/run.h"

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

class TestTextLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("English") << "The bread was good but the queue was very long."
                                 << "en";
        QTest::newRow("short English") << "Thank you so much"
                                       << "en";
        QTest::newRow("German") << "Das Brot war sehr gut, aber wir mussten lange warten."
                                << "de";
        QTest::newRow("French") << "Le pain était très bon et le service aussi, merci."
                                << "fr";
        QTest::newRow("Spanish") << "El pan estaba muy bueno pero la cola era larga."
                                 << "es";
        QTest::newRow("Italian") << "Il pane era molto buono, ma la fila è stata lunga."
                                 << "it";
        QTest::newRow("Dutch") << "Het brood was heel goed maar de rij was niet kort."
                               << "nl";
        QTest::newRow("Polish") << "Chleb był bardzo dobry, ale kolejka nie była mała."
                                << "pl";
        QTest::newRow("Chinese") << "面包很好吃，就是排队太久。"
                                 << "zh";
        QTest::newRow("Chinese with a name") << "王小明的 sourdough 很好吃，谢谢 Anna"
                                             << "zh";
        QTest::newRow("Japanese") << "パンはとても美味しかったです。"
                                  << "ja";
        QTest::newRow("Korean") << "빵이 아주 맛있었어요."
                                << "ko";
        QTest::newRow("Arabic") << "الخبز كان جيدا جدا"
                                << "ar";
        QTest::newRow("Persian") << "نان خیلی خوب بود چون تازه پخته بود"
                                 << "fa";
        QTest::newRow("Russian") << "Хлеб был очень вкусный, спасибо"
                                 << "ru";
        QTest::newRow("English with a Chinese word") << "I love the 包子 here and the tea is good, thank you for it"
                                                     << "en";
        QTest::newRow("nothing") << ""
                                 << "";
        QTest::newRow("a number") << "5/5 :-)"
                                  << "";
        QTest::newRow("a word") << "Super"
                                << "";
        QTest::newRow("names") << "Tom Birch Poppyseed Lane"
                               << "";
    }
    void languages()
    {
        QFETCH(QString, text);
        QTEST(languageOf(text, presetWords().tongues), "expected");
    }

    void refusesWhatIsNoList()
    {
        QVERIFY(!languageWordsFrom("["));
        QVERIFY(!languageWordsFrom("{}"));
    }
};

SHOPBELL_TEST(TestTextLanguage)
#include "test_textlanguage.moc"
