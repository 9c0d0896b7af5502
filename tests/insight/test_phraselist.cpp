// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sentences.h"
#include "insight/phraselist.h"
#include "support/run.h"

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestPhraseList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a word") << "but"
                                << "Sorry, But no."
                                << "But";
        QTest::newRow("not in a word") << "but"
                                       << "butter, debut"
                                       << "";
        QTest::newRow("either word") << "our|the lawyer"
                                     << "ask the lawyer"
                                     << "the lawyer";
        QTest::newRow("a word that may be missing") << "your ?own fault"
                                                    << "your fault"
                                                    << "your fault";
        QTest::newRow("a word that may be missing is there") << "your ?own fault"
                                                             << "your own fault"
                                                             << "your own fault";
        QTest::newRow("the first may be missing") << "?very busy day"
                                                  << "a busy day"
                                                  << "busy day";
        QTest::newRow("a beginning") << "refund*"
                                     << "We refunded it"
                                     << "refunded";
        QTest::newRow("an end") << "*ed"
                                << "We mixed it, the red ed"
                                << "mixed; red";
        QTest::newRow("any word") << "our * range"
                                  << "Our spring range, our range"
                                  << "Our spring range";
        QTest::newRow("any word with a dash") << "our *-* range"
                                              << "Our gluten-free range, our spring range"
                                              << "Our gluten-free range";
        QTest::newRow("an order number ends before Chinese") << "订单号 @"
                                                             << "订单号20251118001已退款"
                                                             << "订单号20251118001";
        QTest::newRow("a gap") << "money ~ back"
                               << "your money is on its way back"
                               << "money is on its way back";
        QTest::newRow("no gap") << "money ~ back"
                                << "money back"
                                << "money back";
        QTest::newRow("not over a sentence") << "money ~ back"
                                             << "The money. Come back"
                                             << "";
        QTest::newRow("a long gap") << "money ~ back"
                                    << "money a b c d e back"
                                    << "";
        QTest::newRow("a number") << "only £#"
                                  << "only £9.99!"
                                  << "only £9.99";
        QTest::newRow("a percentage") << "#% off"
                                      << "20% off"
                                      << "20% off";
        QTest::newRow("an order number") << "order @"
                                         << "order: AB-1234, order 12"
                                         << "order: AB-1234";
        QTest::newRow("over a line end") << "our policy"
                                         << "our\npolicy"
                                         << "our\npolicy";
        QTest::newRow("the other apostrophe") << "you didn't"
                                              << "You didn’t"
                                              << "You didn’t";
        QTest::newRow("Chinese") << "但是"
                                 << "好，但是不行"
                                 << "但是";
        QTest::newRow("Chinese with a gap") << "改 ~ 评价"
                                            << "改一下您的评价"
                                            << "改一下您的评价";
        QTest::newRow("Chinese, not over a sentence") << "改 ~ 评价"
                                                      << "改了。评价"
                                                      << "";
        QTest::newRow("Chinese, not over a comma") << "改 ~ 评价"
                                                   << "改了，评价"
                                                   << "";
        QTest::newRow("signs of patterns are just signs") << "(a.b)"
                                                          << "(a.b) axb"
                                                          << "(a.b)";
    }
    void finds()
    {
        QFETCH(QString, phrase);
        QFETCH(QString, text);
        const Result<PhraseList> list = PhraseList::from({phrase});
        QVERIFY(bool(list));
        QStringList found;
        for (const TextRange &range : list->in(text))
            found += text.sliced(range.start, range.length);
        QTEST(found.join(u"; "_s), "expected");
        QCOMPARE(list->standsIn(text), !found.isEmpty());
    }

    void refusesPhrasesWithoutSense_data()
    {
        QTest::addColumn<QString>("phrase");
        QTest::newRow("nothing") << "";
        QTest::newRow("a gap first") << "~ back";
        QTest::newRow("a gap last") << "money ~";
        QTest::newRow("only what may be missing") << "?very";
        QTest::newRow("an empty way") << "a||b c";
    }
    void refusesPhrasesWithoutSense()
    {
        QFETCH(QString, phrase);
        QVERIFY(!PhraseList::from({phrase}));
    }

    void everywhereMeansInsideOneAnotherToo()
    {
        const Result<PhraseList> list = PhraseList::from({u"will ~ you"_s, u"you today"_s, u"您 ~ 了"_s, u"今天 了"_s});
        QVERIFY(list);
        const QString text = u"We will refund you today."_s;
        QCOMPARE(list->in(text), (std::vector<TextRange>{{3, 15}}));
        QCOMPARE(list->everywhereIn(text), (std::vector<TextRange>{{3, 15}, {15, 9}}));
        QCOMPARE(list->everywhereIn(u"您今天了"_s), (std::vector<TextRange>{{0, 4}, {1, 3}}));
        QVERIFY(list->everywhereIn(u"We refund it."_s).empty());
    }

    void anEmptyListFindsNothing()
    {
        const Result<PhraseList> list = PhraseList::from({});
        QVERIFY(bool(list));
        QVERIFY(list->in(u"anything"_s).empty());
        QVERIFY(!list->standsIn(u"anything"_s));
        QVERIFY(PhraseList().in(u"anything"_s).empty());
    }

    /// A phrase in Chinese characters may stand in a text without them, where each of its words has another way.
    void phrasesOfSeveralKinds()
    {
        const Result<PhraseList> list =
            PhraseList::from({u"but"_s, u"谷歌|google 评论|review"_s, u"改 ~ 评价"_s, u"改 ?下"_s, u"gift 卡|card"_s});
        QVERIFY(bool(list));
        const auto found = [&list](const QString &text) {
            QStringList words;
            for (const TextRange &range : list->in(text))
                words += text.sliced(range.start, range.length);
            if (list->standsIn(text) == words.isEmpty())
                words += u"and yet it is said otherwise"_s;
            return words;
        };
        QCOMPARE(found(u"A google review, but no giftcard"_s),
                 (QStringList{u"google review"_s, u"but"_s, u"giftcard"_s}));
        QCOMPARE(found(u"改一下评价 but 改下google 评论"_s),
                 (QStringList{u"改一下评价"_s, u"but"_s, u"改下"_s, u"google 评论"_s}));
        QCOMPARE(found(u"butter"_s), QStringList());
    }

    void sentences()
    {
        const QString text = u"It was £12.50. Really! 好的。再见\n\n?"_s;
        QStringList found;
        for (const TextRange &range : sentencesIn(text))
            found += text.sliced(range.start, range.length).trimmed();
        QCOMPARE(found, (QStringList{u"It was £12.50."_s, u"Really!"_s, u"好的。"_s, u"再见"_s}));
    }
};

SHOPBELL_TEST(TestPhraseList)
#include "test_phraselist.moc"
