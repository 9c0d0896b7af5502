// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/contactshown.h"
#include "support/run.h"

#include <QLocale>
#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestContactShown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberIsReadFromTheLeft_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("contact");
        QTest::addColumn<QString>("shown");
        QTest::newRow("in English nothing is added") << u"en_GB"_s << u"+44 7700 900123"_s << u"+44 7700 900123"_s;
        QTest::newRow("in Chinese neither") << u"zh_CN"_s << u"138 0013 8000"_s << u"138 0013 8000"_s;
        QTest::newRow("in Arabic it is kept apart")
            << u"ar"_s << u"+44 7700 900123"_s << u"\u2066+44 7700 900123\u2069"_s;
        QTest::newRow("nothing stays nothing") << u"ar"_s << QString() << QString();
    }
    void aNumberIsReadFromTheLeft()
    {
        QFETCH(QString, language);
        QFETCH(QString, contact);
        QTEST(contactShown(contact, QLocale(language)), "shown");
    }
};

SHOPBELL_TEST(TestContactShown)
#include "test_contactshown.moc"
