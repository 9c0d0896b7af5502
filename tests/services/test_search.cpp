// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/answerreview.h"
#include "storage/searchtext.h"
#include "support/run.h"
#include "support/testshop.h"

#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expressions_data();
    void expressions();
    void finds_data();
    void finds();
    void ourReplyIsFound();
    void ownWordsAreForgotten();
};

void TestSearch::expressions_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expression");
    QTest::newRow("words are the beginnings of words, all of them") << u"run small"_s << u"\"run\" * AND \"small\" *"_s;
    QTest::newRow("a phrase in quotation marks") << u"\"run small\""_s << u"\"run small\""_s;
    QTest::newRow("typographic quotation marks") << u"\u201Crun small\u201D"_s << u"\"run small\""_s;
    QTest::newRow("a quotation that is still being typed") << u"\"run sm"_s << u"\"run sm\""_s;
    QTest::newRow("a run of Chinese is a phrase") << u"\u6001\u5EA6"_s << u"\"\u6001\u5EA6\""_s;
    QTest::newRow("Chinese beside Latin") << u"wifi\u4E0D\u9519"_s << u"\"wifi\" * AND \"\u4E0D\u9519\""_s;
    QTest::newRow("the index's own words are only words")
        << u"NOT bread OR NEAR"_s << u"\"NOT\" * AND \"bread\" * AND \"OR\" * AND \"NEAR\" *"_s;
    QTest::newRow("punctuation alone") << u" ... * ( "_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestSearch::expressions()
{
    QFETCH(QString, typed);
    QTEST(searchExpression(typed), "expression");
}

void TestSearch::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("search");
    QTest::addColumn<bool>("found");
    QTest::newRow("the beginning of a word") << u"The bread was good"_s << u"bre"_s << true;
    QTest::newRow("not the middle of a word") << u"The bread was good"_s << u"read"_s << false;
    QTest::newRow("letter case does not count") << u"BREAD"_s << u"bread"_s << true;
    QTest::newRow("accents do not count") << u"Caf\u00E9 cr\u00E8me"_s << u"cafe creme"_s << true;
    QTest::newRow("all words, anywhere") << u"small shop, long run"_s << u"run small"_s << true;
    QTest::newRow("a phrase needs its order") << u"small shop, long run"_s << u"\"run small\""_s << false;
    QTest::newRow("one Chinese character") << u"\u5F88\u5FEB\uFF0C\u597D\u5403"_s << u"\u597D"_s << true;
    QTest::newRow("two Chinese characters") << u"\u670D\u52A1\u6001\u5EA6\u5F88\u597D"_s << u"\u6001\u5EA6"_s << true;
    QTest::newRow("not across a comma") << u"\u4E0D\uFF0C\u9519\u4E86"_s << u"\u4E0D\u9519"_s << false;
    QTest::newRow("Japanese") << u"\u307E\u305F\u6765\u307E\u3059"_s << u"\u6765\u307E\u3059"_s << true;
    QTest::newRow("Korean") << u"\uBE75\uC774 \uB9DB\uC788\uC5B4\uC694"_s << u"\uB9DB\uC788"_s << true;
    QTest::newRow("Arabic") << u"\u0627\u0644\u062E\u0628\u0632 \u0637\u0627\u0632\u062C"_s
                            << u"\u0637\u0627\u0632\u062C"_s << true;
    QTest::newRow("Swahili") << u"Mkate ni mzuri sana"_s << u"mzur"_s << true;
    QTest::newRow("a word with an apostrophe") << u"It's lovely"_s << u"it's"_s << true;
    QTest::newRow("an ideograph outside the basic plane")
        << u"\U00020BB7\u91CE\u5BB6"_s << u"\U00020BB7\u91CE"_s << true;
    QTest::newRow("emoji are no words") << u"Lovely \U0001F950"_s << u"\U0001F950"_s << false;
}

void TestSearch::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, search);
    QFETCH(bool, found);
    TestShop shop;
    valueOf(AddReview(shop.file).add({.text = text}));
    QCOMPARE(hitsOf(shop, search), found ? 1 : 0);
    ReviewCounts counts = valueOf(ReadReviews(shop.file).counts({.search = search}));
    QCOMPARE(counts.views.value(int(ReviewView::All)), found ? 1 : 0);
    QCOMPARE(counts.everything, 1);
    QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
}

void TestSearch::ourReplyIsFound()
{
    TestShop shop;
    const ReviewId id = valueOf(AddReview(shop.file).add({.text = u"Sour milk"_s}));
    const AnswerReview answer(shop.file);
    valueOf(answer.saveDraft(id, u"We are sorry about the fridge"_s));
    QCOMPARE(hitsOf(shop, u"fridge"_s), 0); // A draft is nobody's answer yet.
    valueOf(answer.post(id, Moment::unknown(), {}));
    QCOMPARE(hitsOf(shop, u"fridge"_s), 1);
    valueOf(Undo(shop.file).undo());
    QCOMPARE(hitsOf(shop, u"fridge"_s), 0);
    QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
}

void TestSearch::ownWordsAreForgotten()
{
    TestShop shop;
    const ReviewId id = valueOf(AddReview(shop.file).add({.text = u"Queue"_s}));
    valueOf(Undo(shop.file).undo());
    QCOMPARE(hitsOf(shop, u"queue"_s), 0);
    valueOf(Undo(shop.file).redo());
    QCOMPARE(hitsOf(shop, u"queue"_s), 1);
    Q_UNUSED(id);
}

SHOPBELL_TEST(TestSearch)
#include "test_search.moc"
