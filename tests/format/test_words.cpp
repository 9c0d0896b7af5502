// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shop.h"
#include "format/importwords.h"
#include "format/language.h"
#include "format/reviewwords.h"
#include "support/run.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
constexpr std::array views{ReviewView::All,      ReviewView::NeedsReply, ReviewView::Negative, ReviewView::Mixed,
                           ReviewView::Positive, ReviewView::Unsorted,   ReviewView::Drafts,   ReviewView::Archived};
constexpr std::array orders{ReviewOrder::MostUrgent, ReviewOrder::Newest, ReviewOrder::Oldest,
                            ReviewOrder::HighestRating, ReviewOrder::LowestRating};
constexpr std::array sentiments{Sentiment::Unsorted, Sentiment::Positive, Sentiment::Negative, Sentiment::Mixed};
constexpr std::array scales{RatingScale::OneToFive, RatingScale::OneToTen, RatingScale::ZeroToTen, RatingScale::Percent,
                            RatingScale::Thumbs};
const QStringList channelKeys{u"google"_s,   u"facebook"_s,  u"yelp"_s,    u"tripadvisor"_s, u"trustpilot"_s,
                              u"etsy"_s,     u"instagram"_s, u"wechat"_s,  u"dianping"_s,    u"in-person"_s,
                              u"phone"_s,    u"e-mail"_s,    u"message"_s, u"post"_s,        u"questionnaire"_s,
                              u"web-shop"_s, u"other"_s};

Channel channelOf(const QString &key, bool own = false)
{
    return {ChannelId(1), key, own, false, {}};
}

/// Every name that stands alone somewhere.
QStringList allNames()
{
    QStringList names;
    for (const Sentiment sentiment : sentiments)
        names << nameOf(sentiment);
    for (const ReviewKind kind : allOf<ReviewKind>())
        names << nameOf(kind);
    for (const ReviewSource source : allOf<ReviewSource>())
        names << nameOf(source);
    for (const Touchpoint touchpoint : allOf<Touchpoint>())
        names << nameOf(touchpoint);
    for (const WhereItHurts where : allOf<WhereItHurts>())
        names << nameOf(where);
    for (const ReviewView view : views)
        names << nameOf(view);
    for (const ReviewOrder order : orders)
        names << nameOf(order) << shortNameOf(order);
    for (const RatingScale scale : scales)
        names << nameOf(scale);
    for (const QString &kind : shopKinds())
        names << shopKindName(kind);
    for (int state = 0; state <= int(AnswerState::Answered); ++state)
        names << nameOf(AnswerState(state));
    for (int kind = 0; kind <= int(ResponseKind::Apology); ++kind)
        names << nameOf(ResponseKind(kind));
    return names;
}
} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueHasAName()
    {
        const Language language{QLocale(u"en_GB"_s)};
        for (const QString &name : allNames()) {
            QVERIFY(!name.isEmpty());
            QVERIFY2(name.front().isUpper(), qPrintable(name));
        }
    }

    void everyNameIsTranslated()
    {
        const Language language{QLocale(u"zh_CN"_s)};
        for (const QString &name : allNames()) {
            const bool chinese = std::ranges::any_of(name, [](QChar c) { return c.script() == QChar::Script_Han; });
            QVERIFY2(chinese, qPrintable(name));
        }
    }

    void everyIconIsThere()
    {
        QStringList icons;
        for (const Sentiment sentiment : sentiments)
            icons << iconOf(sentiment);
        for (const ReviewKind kind : allOf<ReviewKind>())
            icons << iconOf(kind);
        for (const ReviewView view : views)
            icons << iconOf(view);
        for (const QString &key : channelKeys)
            icons << iconOf(channelOf(key));
        icons << iconOf(channelOf(u"Market stall"_s, true));
        const QString folder = QDir::cleanPath(QStringLiteral(SHOPBELL_TEST_DATA "/../../resources")) + u'/';
        for (const QString &icon : icons)
            QVERIFY2(QFile::exists(folder + u"icons/%1.svg"_s.arg(icon)), qPrintable(icon));
        for (const QString &kind : shopKinds())
            QVERIFY2(QFile::exists(folder + u"art/goods-%1.svg"_s.arg(shopKindGoods(kind))), qPrintable(kind));
    }

    void builtInChannelsHaveNames()
    {
        const Language language{QLocale(u"en_GB"_s)};
        for (const QString &key : channelKeys)
            QVERIFY2(nameOf(channelOf(key)) != key, qPrintable(key));
        QCOMPARE(nameOf(channelOf(u"in-person"_s)), u"In person"_s);
        QCOMPARE(phraseOf(channelOf(u"in-person"_s)), u"in the shop"_s);
        QCOMPARE(phraseOf(channelOf(u"google"_s)), u"on Google"_s);
    }

    void itIsSaidHowAnAnswerWasGiven()
    {
        const Language language{QLocale(u"en_GB"_s)};
        QCOMPARE(givenAt(channelOf(u"google"_s), true), u"Posted on Google"_s);
        QCOMPARE(givenAt(channelOf(u"e-mail"_s), false), u"Sent by e-mail"_s);
        QCOMPARE(givenAt(channelOf(u"in-person"_s), false), u"Told in person"_s);
        QCOMPARE(givenAt(channelOf(u"post"_s), false), u"Sent by post"_s);
        QCOMPARE(givenAt(channelOf(u"by-post"_s), false), u"Sent by post"_s); // Beside an own one called "post".
        QCOMPARE(nameOf(channelOf(u"by-post"_s)), u"Post"_s);
        QCOMPARE(nameOf(channelOf(u"post"_s, true)), u"post"_s);
        QCOMPARE(givenAt(channelOf(u"instagram"_s), false), u"Answered on Instagram"_s);
        QCOMPARE(givenAt(channelOf(u"phone"_s, true), false), u"Answered on phone"_s); // An own one of that name.
    }

    void formatsAreCalledAsTheirMakersCallThem()
    {
        const Language language{QLocale(u"en_GB"_s)};
        QCOMPARE(formatName(u"judgeme"_s), u"Judge.me"_s);
        QCOMPARE(formatName(u"trustpilot"_s), u"Trustpilot"_s);
        QCOMPARE(formatName(u"shopify-product-reviews"_s), u"Shopify product reviews"_s);
        QCOMPARE(formatName(QString()), QString());
    }

    void ownChannelsKeepTheirName()
    {
        const Language language{QLocale(u"zh_CN"_s)};
        QCOMPARE(nameOf(channelOf(u"Market stall"_s, true)), u"Market stall"_s);
        // An own channel may be called like a built-in one.
        QCOMPARE(nameOf(channelOf(u"phone"_s, true)), u"phone"_s);
        QCOMPARE(nameOf(channelOf(u"phone"_s)), u"电话"_s);
    }

    void kindsOfShops()
    {
        const Language language{QLocale(u"en_GB"_s)};
        QCOMPARE(shopKindName(u"bakery"_s), u"Bakery"_s);
        QCOMPARE(shopKindName(u"Clock repair"_s), u"Clock repair"_s);
        QCOMPARE(shopKindGoods(u"Clock repair"_s), u"parcels"_s);
    }

    void theLineOfAShopHoldsOnlyWhatItHas()
    {
        const Language language{QLocale(u"en_GB"_s)};
        QCOMPARE(placeLine({.kind = u"bakery"_s, .place = u"Wellbrook"_s}), u"Bakery, Wellbrook"_s);
        QCOMPARE(placeLine({.kind = u"bakery"_s}), u"Bakery"_s);
        QCOMPARE(placeLine({.place = u"Wellbrook"_s}), u"Wellbrook"_s);
        QCOMPARE(placeLine({.name = u"Tiny Tea"_s}), QString());
    }

    void originsSayWhoSorted()
    {
        QCOMPARE(nameOf(SentimentOrigin::None), QString());
        QCOMPARE(nameOf(SentimentOrigin::Owner), u"Sorted by you"_s);
    }

    void wordsOfTheMatchStep()
    {
        const Language language{QLocale(u"en_GB"_s)};
        QCOMPARE(fieldName(u"text"), u"Review text"_s);
        QCOMPARE(fieldName(u"something new"), u"something new"_s);
        QCOMPARE(dateOrderName(u"dmy"), u"Day first, 31/12/2025"_s);
        QCOMPARE(encodingName("UTF-8"), u"Unicode (UTF-8)"_s);
        QCOMPARE(encodingName("utf8"), u"Unicode (UTF-8)"_s);
        QCOMPARE(encodingName("UTF-16LE"), u"Unicode (UTF-16)"_s);
        QCOMPARE(encodingName("windows-1252"), u"Western European (Windows-1252)"_s);
        QCOMPARE(encodingName("x-own"), u"x-own"_s);
        QCOMPARE(delimiterName(';'), u"Semicolon  ;"_s);
        QCOMPARE(delimiterName('\t'), u"Tab"_s);
        QCOMPARE(delimiterName('#'), u"#"_s);
    }

    void pastImports_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<int>("added");
        QTest::addColumn<int>("seen");
        QTest::addColumn<int>("leftOut");
        QTest::addColumn<QString>("expected");
        QTest::newRow("all came in") << "en_GB" << 40 << 0 << 0 << "40 reviews, none left out";
        QTest::newRow("some were there") << "en_GB" << 203 << 11 << 0 << "203 reviews, 11 seen before";
        QTest::newRow("one left out") << "en_GB" << 96 << 0 << 1 << "96 reviews, 1 left out";
        QTest::newRow("a single one") << "en_GB" << 1 << 2 << 3 << "1 review, 2 seen before, 3 left out";
        QTest::newRow("thousands") << "en_GB" << 23486 << 0 << 0 << "23,486 reviews, none left out";
        QTest::newRow("Chinese") << "zh_CN" << 40 << 0 << 0 << "40 条评价，无遗漏";
    }
    void pastImports()
    {
        QFETCH(QString, locale);
        QFETCH(int, added);
        QFETCH(int, seen);
        QFETCH(int, leftOut);
        const Language language{QLocale(locale)};
        ImportBatch batch;
        batch.added = added;
        batch.alreadyThere = seen;
        batch.leftOut = leftOut;
        QTEST(summaryOf(batch), "expected");
    }
};

SHOPBELL_TEST(TestWords)
#include "test_words.moc"
