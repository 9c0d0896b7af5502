// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/avatar.h"
#include "look/theme.h"
#include "support/run.h"

#include <QImage>
#include <QPainter>
#include <QSet>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Shopbell;

class TestAvatar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initials_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("first name and family name") << u"Priya Nair"_s << u"PN"_s;
        QTest::newRow("the middle name is left out") << u"Maria del Carmen"_s << u"MC"_s;
        QTest::newRow("one word gives one letter") << u"Cher"_s << u"C"_s;
        QTest::newRow("small letters are raised") << u"owen hartley"_s << u"OH"_s;
        QTest::newRow("spaces do not count") << u"  Tom   Birch "_s << u"TB"_s;
        QTest::newRow("accents stay") << u"Åsa Öberg"_s << u"ÅÖ"_s;
        QTest::newRow("an accent of its own stays with its letter") << u"E\u0301lodie"_s << u"É"_s;
        QTest::newRow("marks before a letter are skipped") << u"(no) \"name\""_s << u"NN"_s;
        QTest::newRow("a hyphen joins") << u"Anne-Marie Leroy"_s << u"AL"_s;
        QTest::newRow("a masked name") << u"M***"_s << u"M"_s;
        QTest::newRow("digits are better than nothing") << u"42"_s << u"4"_s;
        QTest::newRow("the family name of a Chinese name") << u"陈思远"_s << u"陈"_s;
        QTest::newRow("a Japanese name with a space") << u"田中 美咲"_s << u"田"_s;
        QTest::newRow("a Korean name") << u"김민준"_s << u"김"_s;
        QTest::newRow("a character beyond the first plane") << u"𠮷野 太郎"_s << u"𠮷"_s;
        QTest::newRow("Arabic letters would join") << u"ليلى منصور"_s << u"ل"_s;
        QTest::newRow("Greek") << u"Νίκος Παππάς"_s << u"ΝΠ"_s;
        QTest::newRow("an emoji before the name") << u"🌻 Anna"_s << u"A"_s;
        QTest::newRow("only an emoji") << u"👩‍🍳"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("only marks") << u"-- ?"_s << QString();
    }

    void initials()
    {
        QFETCH(QString, name);
        QTEST(paint::initials(name), "expected");
    }

    void theSamePersonHasTheSameColourEverywhere()
    {
        // Written down once: another run, another computer and a later version give the same.
        QCOMPARE(paint::avatarPair(qint64(1), 6), paint::avatarPair(u"1"_s, 6));
        QList<int> pairs;
        for (qint64 id = 1; id <= 8; ++id)
            pairs.append(paint::avatarPair(id, 6));
        QCOMPARE(pairs, (QList<int>{0, 3, 4, 5, 4, 1, 2, 1}));
    }

    void aNumberHasNoMonogram()
    {
        const Theme theme;
        const auto picture = [&theme](const QString &name) {
            QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            paint::avatar(painter, image.rect(), theme, name, 7);
            return image;
        };
        QCOMPARE(picture(u"12346"_s), picture(QString()));
        QCOMPARE(picture(u"+44 20 7946"_s), picture(QString()));
        QVERIFY(picture(u"12346 AG"_s) != picture(QString()));
    }

    void aGroupShowsHowManyItHas()
    {
        const Theme theme;
        const auto picture = [&theme](const QString &count) {
            QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            paint::countAvatar(painter, image.rect(), theme, count, 7);
            return image;
        };
        QVERIFY(picture(u"14"_s) != picture(QString()));
        QVERIFY(picture(u"14"_s) != picture(u"15"_s));
        const QImage many = picture(u"12,840"_s); // Written so small that it stays within the circle.
        for (int y = 0; y < many.height(); ++y)
            QCOMPARE(many.pixelColor(0, y).lightness() > 100, true);
    }

    void allColoursAreUsed()
    {
        QSet<int> pairs;
        for (qint64 id = 1; id <= 200; ++id) {
            const int pair = paint::avatarPair(id, 6);
            QVERIFY(pair >= 0 && pair < 6);
            pairs.insert(pair);
        }
        QCOMPARE(pairs.size(), 6);
    }
};

SHOPBELL_WINDOW_TEST(TestAvatar)
#include "test_avatar.moc"
