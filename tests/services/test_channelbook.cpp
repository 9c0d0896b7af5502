// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/channelbook.h"
#include "support/run.h"
#include "support/testshop.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

class TestChannelBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usualSpellings_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("key");
        QTest::newRow("the key") << u"e-mail"_s << u"e-mail"_s;
        QTest::newRow("email") << u"email"_s << u"e-mail"_s;
        QTest::newRow("capitals and blanks") << u"  E Mail "_s << u"e-mail"_s;
        QTest::newRow("underscore") << u"in_person"_s << u"in-person"_s;
        QTest::newRow("counter") << u"Counter"_s << u"in-person"_s;
        QTest::newRow("telephone") << u"Telephone"_s << u"phone"_s;
        QTest::newRow("whatsapp") << u"WhatsApp"_s << u"message"_s;
        QTest::newRow("by letter") << u"By letter"_s << u"post"_s;
        QTest::newRow("fb") << u"FB"_s << u"facebook"_s;
        QTest::newRow("maps of Google") << u"Google Maps"_s << u"google"_s;
        QTest::newRow("web") << u"Web"_s << u"web-shop"_s;
        QTest::newRow("Chinese") << u"大众点评"_s << u"dianping"_s;
        QTest::newRow("maps of anybody") << u"maps"_s << u"maps"_s;
        QTest::newRow("an own one") << u"Market  stall"_s << u"Market stall"_s;
    }

    void usualSpellings()
    {
        QFETCH(const QString, word);
        QFETCH(const QString, key);
        const TestShop shop;
        QCOMPARE(ChannelBook(valueOf(ReadReviews(shop.file).channels())).keyFor(word), key);
    }

    void anOwnChannelOfThatNameComesFirst()
    {
        const ChannelBook book({{.id = ChannelId(12), .key = u"e-mail"_s}, {.id = ChannelId(100), .key = u"Email"_s}});
        QCOMPARE(book.keyFor(u"email"_s), u"Email"_s);
        QCOMPARE(book.keyFor(u"mail"_s), u"e-mail"_s);
    }

    void everySpellingMeansOneChannelThatIsThere()
    {
        const TestShop shop;
        QStringList keys;
        for (const Channel &channel : valueOf(ReadReviews(shop.file).channels()))
            keys << channel.key;
        QFile file(u":/presets/channel-words.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject spellings = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(!spellings.isEmpty());
        QStringList words;
        for (auto entry = spellings.begin(); entry != spellings.end(); ++entry) {
            QVERIFY2(keys.contains(entry.key()), qPrintable(entry.key()));
            for (const auto &spelling : entry->toArray()) {
                QVERIFY2(!words.contains(spelling.toString()), qPrintable(spelling.toString()));
                words << spelling.toString();
            }
        }
    }

    void anImportMakesNoSecondChannel()
    {
        const TestShop shop;
        const auto channels = [&shop] { return valueOf(ReadReviews(shop.file).channels()); };
        const std::vector<Channel> before = channels();
        imported(shop, shop.write(u"reviews.csv"_s, "Review,Rating,Channel\nLovely,5,email\nOdd,2,In store\n"));
        QCOMPARE(channels(), before);
    }
};

SHOPBELL_TEST(TestChannelBook)
#include "test_channelbook.moc"
