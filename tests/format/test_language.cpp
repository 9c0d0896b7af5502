// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/language.h"
#include "support/run.h"

#include <QCoreApplication>
#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLocaleOfAChoice_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("computer");
        QTest::addColumn<QString>("locale");
        QTest::newRow("like a computer that speaks English") << u""_s << u"en_US"_s << u"en_US"_s;
        QTest::newRow("like a computer that speaks Chinese") << u""_s << u"zh_TW"_s << u"zh_TW"_s;
        QTest::newRow("like a computer that speaks Arabic") << u""_s << u"ar_EG"_s << u"ar_EG"_s;
        QTest::newRow("like a computer that speaks Swahili") << u""_s << u"sw_KE"_s << u"en_GB"_s;
        QTest::newRow("English on a Chinese computer") << u"en"_s << u"zh_CN"_s << u"en_GB"_s;
        QTest::newRow("Chinese on an English computer") << u"zh_CN"_s << u"en_US"_s << u"zh_CN"_s;
        QTest::newRow("Arabic on an English computer") << u"ar"_s << u"en_US"_s << u"ar_EG"_s;
        QTest::newRow("Arabic on an Arabic computer") << u"ar"_s << u"ar_AE"_s << u"ar_AE"_s;
    }

    void theLocaleOfAChoice()
    {
        QFETCH(const QString, choice);
        QFETCH(const QString, computer);
        QTEST(localeFor(choice, QLocale(computer)).name(), "locale");
    }

    void everyOfferedLanguageHasTexts()
    {
        for (const OfferedLanguage &offered : offeredLanguages()) {
            const Language language(offered.usual);
            const QString three = QCoreApplication::translate("Shopbell::ChangeText", "tag %Ln reviews", nullptr, 3);
            QVERIFY2(!three.contains(u'%') && three != "tag %Ln reviews"_L1, qPrintable(three));
            const bool isEnglish = offered.usual.language() == QLocale::English;
            QCOMPARE(QCoreApplication::translate("Shopbell::ChangeText", "add a review") == "add a review"_L1,
                     isEnglish);
        }
    }
};

SHOPBELL_TEST(TestLanguage)
#include "test_language.moc"
