// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conversation.h"
#include "domain/incomingreview.h"
#include "support/builders.h"
#include "support/run.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
const QTimeZone london("Europe/London");

QByteArray keyFor(const Review &review)
{
    return contentKeyOf(review, u"google");
}

Turn turn(const QString &text, const Moment &said, qint64 writtenDown)
{
    return {TurnId(1), ReviewId(1), text, said, writtenDown};
}

Response posted(const QString &text, const Moment &when, qint64 writtenDown)
{
    Response response;
    response.text = text;
    response.state = ResponseState::Posted;
    response.posted = when;
    response.createdAt = writtenDown;
    return response;
}

QStringList words(const std::vector<Message> &messages)
{
    QStringList texts;
    for (const Message &message : messages)
        texts << std::visit([](const auto &said) { return said.text; }, message);
    return texts;
}
} // namespace

class TestSameness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatDoesNotMakeAnotherRecord_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("letter case") << "Lovely SHOP"
                                     << "lovely shop";
        QTest::newRow("runs of blanks") << "Lovely   shop\n"
                                        << "Lovely shop";
        QTest::newRow("line ends of another system") << "Lovely\r\nshop"
                                                     << "Lovely\nshop";
        QTest::newRow("full and half width") << "ＡＢＣ１２３"
                                             << "ABC123";
        QTest::newRow("a composed letter") << QString::fromUtf8("Caf\xc3\xa9") << QString::fromUtf8("Cafe\xcc\x81");
    }
    void whatDoesNotMakeAnotherRecord()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(keyFor(aReview().saying(one)), keyFor(aReview().saying(other)));
        QCOMPARE(keyFor(aReview().titled(one)), keyFor(aReview().titled(other)));
        QCOMPARE(keyFor(aReview().by(one)), keyFor(aReview().by(other)));
    }

    void whatMakesAnotherRecord_data()
    {
        QTest::addColumn<Review>("other");
        const auto base = [] { return aReview().on({2025, 11, 18}).rated(3).titled(u"Bread"_s); };
        QTest::newRow("other words") << base().saying(u"Lovely."_s).make();
        QTest::newRow("another author") << base().by(u"Owen Hartley"_s).make();
        QTest::newRow("another title") << base().titled(u"Buns"_s).make();
        QTest::newRow("another day") << base().on({2025, 11, 19}).make();
        QTest::newRow("no day") << base().undated().make();
        QTest::newRow("another rating") << base().rated(4).make();
        QTest::newRow("the same number on another scale") << base().rated(3, RatingScale::OneToTen).make();
        QTest::newRow("an accent") << base().saying(u"Second time the öat milk was off."_s).make();
    }
    void whatMakesAnotherRecord()
    {
        QFETCH(Review, other);
        const Review base = aReview().on({2025, 11, 18}).rated(3).titled(u"Bread"_s);
        QVERIFY(keyFor(base) != keyFor(other));
    }

    void whatTheOwnerDoesIsNotPartOfTheKey()
    {
        const Review before = aReview().on({2025, 11, 18}).rated(2);
        Review after = before;
        after.id = ReviewId(9);
        after.sentiment = Sentiment::Positive;
        after.privateNote = u"Asked Sam."_s;
        after.archived = true;
        after.kind = ReviewKind::Complaint;
        after.touchpoint = Touchpoint::Receiving;
        QCOMPARE(keyFor(before), keyFor(after));
    }

    void theChannelIsPartOfTheKey()
    {
        QVERIFY(contentKeyOf(aReview(), u"google") != contentKeyOf(aReview(), u"yelp"));
        QCOMPARE(contentKeyOf(aReview(), u"google").size(), 16);
    }

    void partsDoNotRunIntoEachOther()
    {
        QVERIFY(keyFor(aReview().titled(u"ab"_s).saying(u"c"_s)) != keyFor(aReview().titled(u"a"_s).saying(u"bc"_s)));
        QVERIFY(keyFor(aReview().titled(u"ab"_s).saying({})) != keyFor(aReview().titled({}).saying(u"ab"_s)));
        QVERIFY(rc::check("title and text are told apart", [] {
            const auto letters = rc::gen::container<std::string>(rc::gen::inRange<char>('a', 'z'));
            const QString title = QString::fromStdString(*letters);
            const QString text = QString::fromStdString(*letters);
            const QString otherTitle = QString::fromStdString(*letters);
            const QString otherText = QString::fromStdString(*letters);
            RC_ASSERT(
                (keyFor(aReview().titled(title).saying(text)) == keyFor(aReview().titled(otherTitle).saying(otherText)))
                == (title == otherTitle && text == otherText));
        }));
    }

    void foldingTwiceChangesNothing()
    {
        QVERIFY(rc::check("a text is the same record as its own tidy form", [] {
            QString text;
            for (const char32_t letter : *rc::gen::container<std::u32string>(rc::gen::inRange<char32_t>(1, 0xd7ff)))
                text += QString::fromUcs4(&letter, 1);
            RC_ASSERT(keyFor(aReview().saying(text)) == keyFor(aReview().saying(text.simplified())));
            RC_ASSERT(keyFor(aReview().saying(text))
                      == keyFor(aReview().saying(text.normalized(QString::NormalizationForm_D))));
        }));
    }

    void messagesStandInOrder()
    {
        const auto at = [](int hour) { return instant({2025, 11, 18}, {hour, 0}, london); };
        const std::vector<Message> messages =
            inOrder({turn(u"again"_s, Moment::atTime(at(13), london), 900),
                     turn(u"first"_s, Moment::atTime(at(8), london), 1000)},
                    {posted(u"sorry"_s, Moment::atTime(at(12), london), 2000)}, london);
        QCOMPARE(words(messages), QStringList({u"first"_s, u"sorry"_s, u"again"_s}));
    }

    void anUndatedMessageKeepsThePlaceOfItsWriting()
    {
        const qint64 noon = instant({2025, 11, 18}, {12, 0}, london);
        const std::vector<Message> messages = inOrder({turn(u"second"_s, Moment::unknown(), noon + 1000),
                                                       turn(u"first"_s, Moment::atTime(noon, london), noon + 5000)},
                                                      {posted(u"third"_s, Moment::unknown(), noon + 2000)}, london);
        QCOMPARE(words(messages), QStringList({u"first"_s, u"second"_s, u"third"_s}));
    }

    void anAnswerOfADayComesAfterTheWordsOfThatDay()
    {
        const qint64 evening = instant({2025, 11, 18}, {19, 30}, london);
        const std::vector<Message> messages =
            inOrder({turn(u"asked"_s, Moment::atTime(evening, london), 1)},
                    {posted(u"answered"_s, Moment::onDay({2025, 11, 18}), 2)}, london);
        QCOMPARE(words(messages), QStringList({u"asked"_s, u"answered"_s}));
    }

    void nothingSaidIsNothing() { QVERIFY(inOrder({}, {}, london).empty()); }

    void momentsKnowTheirDay()
    {
        // Half past eleven in the evening, London summer time, is the next day in Shanghai.
        const qint64 late = instant({2025, 7, 1}, {22, 30});
        QCOMPARE(Moment::atTime(late, london).day, QDate(2025, 7, 1));
        QCOMPARE(Moment::atTime(late, QTimeZone("Asia/Shanghai")).day, QDate(2025, 7, 2));
        QVERIFY(!Moment::unknown().isKnown());
        QVERIFY(Moment::onDay({2025, 7, 1}).isKnown());
    }

    void theLastInstantOfADay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDateTime>("expected");
        const auto end = [](QDate day) { return QDateTime(day, QTime(23, 59, 59, 999), london); };
        QTest::newRow("a usual day") << QDate(2025, 11, 18) << end({2025, 11, 18});
        QTest::newRow("the day of 25 hours") << QDate(2025, 10, 26) << end({2025, 10, 26});
        QTest::newRow("the day of 23 hours") << QDate(2025, 3, 30) << end({2025, 3, 30});
        QTest::newRow("a leap day") << QDate(2028, 2, 29) << end({2028, 2, 29});
    }
    void theLastInstantOfADay()
    {
        QFETCH(QDate, day);
        QFETCH(QDateTime, expected);
        QCOMPARE(latestInstant(Moment::onDay(day), london), expected.toMSecsSinceEpoch());
        QCOMPARE(latestInstant(Moment::atTime(42, london), london), qint64(42));
    }

    void aDayBeginsWhereItsFirstInstantIs()
    {
        // In São Paulo midnight did not exist on this day: the clocks went from 24:00 to 01:00.
        const QTimeZone saoPaulo("America/Sao_Paulo");
        QCOMPARE(startOfDay({2018, 11, 4}, saoPaulo), instant({2018, 11, 4}, {3, 0}));
    }
};

SHOPBELL_TEST(TestSameness)
#include "test_sameness.moc"
