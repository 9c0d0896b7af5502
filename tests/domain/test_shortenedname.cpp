// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customername.h"
#include "domain/shortenedname.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestShortenedName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whomItFits_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("fits");
        const auto row = [](const QString &shown, const QString &name, bool fits) {
            QTest::addRow("%s, %s", qUtf8Printable(shown), qUtf8Printable(name)) << shown << name << fits;
        };
        for (const QString &shown :
             {u"Grace W."_s, u"grace w"_s, u"Grace W***"_s, u"Grace Wxxx"_s, u"Grace W.**"_s, u"G. Whitlock"_s,
              u"G  WHITLOCK"_s, u"G*** Whitlock"_s, u"Grace W***k"_s, u"Whitlock, G."_s, u"Grace W…"_s}) {
            row(shown, u"Grace Whitlock"_s, true);
            row(shown, u"WHITLOCK,  Grace"_s, true);
            row(shown, u"Grace Ann Whitlock"_s, true);
            row(shown, u"Hugo Lin"_s, false);
            row(shown, u"Grace"_s, false);
        }
        row(u"Grace W."_s, u"Gerald Whitlock"_s, false);
        row(u"G. Whitlock"_s, u"Hugo Whitlock"_s, false);
        row(u"Grace W***n"_s, u"Grace Whitlock"_s, false);
        row(u"Gina V."_s, u"Gina van Laer"_s, true);
        row(u"Gina L."_s, u"Gina van Laer"_s, true);
        row(u"G. van Laer"_s, u"Gina van Laer"_s, true);
        row(u"王**"_s, u"王小明"_s, true);
        row(u"王＊"_s, u"王 小明"_s, true);
        row(u"王*明"_s, u"王小明"_s, true);
        row(u"王*明"_s, u"王小红"_s, false);
        row(u"王**"_s, u"李小明"_s, false);
        row(u"王女士"_s, u"王芳"_s, true);
        row(u"王 先生"_s, u"王小明"_s, true);
        row(u"欧阳女士"_s, u"欧阳芳"_s, true);
        row(u"欧阳女士"_s, u"欧芳"_s, false);
        row(u"王某某"_s, u"王芳"_s, true);
    }
    void whomItFits()
    {
        QFETCH(QString, shown);
        QFETCH(QString, name);
        const std::optional<ShortenedName> shortened = ShortenedName::from(shown);
        QVERIFY(shortened.has_value());
        QTEST(shortened->fits(name), "fits");
        if (shortened->fits(name))
            QVERIFY(sameNameKey(name).contains(shortened->written()));
    }

    void whatIsNotShortenedOrSaysTooLittle_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name :
             {u""_s, u"Grace Whitlock"_s, u"Grace"_s, u"Grace***"_s, u"G. W."_s, u"G*** W***"_s, u"***"_s,
              u"*** Whitlock"_s, u"Max Fox"_s, u"Grace St. Clair"_s, u"王小明"_s, u"**明"_s, u"女士"_s})
            QTest::addRow("\"%s\"", qUtf8Printable(name)) << name;
    }
    void whatIsNotShortenedOrSaysTooLittle()
    {
        QFETCH(QString, name);
        QVERIFY(!ShortenedName::from(name));
    }
};

SHOPBELL_TEST(TestShortenedName)
#include "test_shortenedname.moc"
