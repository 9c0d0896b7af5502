// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/countryname.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestCountryName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesACountryInTheLanguageOfTheWindow_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Germany in English") << u"DE"_s << u"en_GB"_s << u"Germany"_s;
        QTest::newRow("Germany in Chinese, which nobody speaks there") << u"DE"_s << u"zh_CN"_s << u"德国"_s;
        QTest::newRow("China in Chinese") << u"CN"_s << u"zh_CN"_s << u"中国"_s;
        QTest::newRow("Germany in German") << u"DE"_s << u"de_AT"_s << u"Deutschland"_s;
        QTest::newRow("a code without a name") << u"QQ"_s << u"en_GB"_s << u"QQ"_s;
        QTest::newRow("no code") << u""_s << u"en_GB"_s << u""_s;
    }
    void namesACountryInTheLanguageOfTheWindow()
    {
        QFETCH(QString, code);
        QFETCH(QString, language);
        QTEST(countryName(code, QLocale(language)), "expected");
    }

    void everyCountryOfQtHasAChineseName()
    {
        const QLocale chinese(u"zh_CN"_s);
        const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
        for (const QLocale &locale : locales) {
            const QString code = QLocale::territoryToCode(locale.territory());
            if (code.size() != 2)
                continue;
            const QString name = countryName(code, chinese);
            QVERIFY2(std::ranges::any_of(name, [](QChar c) { return c.script() == QChar::Script_Han; }),
                     qPrintable(code + u' ' + name));
        }
    }
};

SHOPBELL_TEST(TestCountryName)
#include "test_countryname.moc"
