// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/answerreview.h"
#include "services/builtinchannels.h"
#include "services/keepcustomers.h"
#include "services/preparereply.h"
#include "services/replywords.h"
#include "services/sortreviews.h"
#include "support/run.h"
#include "support/testshop.h"

#include <algorithm>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
/// Three reviews of a file: a complaint on Google, praise in the shop, a Chinese one.
const QByteArray reviewsCsv =
    "Review,Rating,Channel,Author,Email,Product,Language\n"
    "Second time the oat milk was off and nobody at the till listened,1,Google,Priya Nair,priya@example.com,Oat latte,\n"
    "Lovely buns,5,In store,T*m,,,\n"
    "豆浆又是酸的，跟收银员反映了也没用,2,Dianping,王小明,,,zh_CN\n";

ReviewId reviewBy(const TestShop &shop, const QString &words)
{
    ReviewQuery query;
    query.search = words;
    return valueOf(ReadReviews(shop.file).all(query)).ids.front();
}
} // namespace

class TestPrepareReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGroundOfAComplaint()
    {
        TestShop shop;
        imported(shop, shop.write(u"reviews.csv"_s, reviewsCsv));
        const ReviewId id = reviewBy(shop, u"milk"_s);
        valueOf(
            AnswerReview(shop.file).addTurn(id, u"And it was off again today."_s, Moment::onDay(QDate(2025, 11, 19))));
        const ReplyGround ground = valueOf(PrepareReply(shop.file).ground(id));
        QVERIFY(ground.facts.isPublic);
        QVERIFY(ground.facts.isComplaint);
        QVERIFY(ground.facts.isApology);
        QCOMPARE(ground.facts.said,
                 u"Second time the oat milk was off and nobody at the till listened\nAnd it was off again today."_s);
        QCOMPARE(ground.facts.about, QStringList{u"Oat latte"_s});
        QVERIFY(ground.facts.contacts.contains(u"priya@example.com"_s));
        QCOMPARE(*ground.facts.limit, (ReplyLimit{LengthUnit::Bytes, 4096}));
        QCOMPARE(ground.placeholders.customer, u"Priya Nair"_s);
        QCOMPARE(ground.placeholders.shop, u"Poppyseed Lane"_s);
        QCOMPARE(ground.placeholders.signedBy, u"Anna"_s);
        QCOMPARE(ground.placeholders.item, u"Oat latte"_s);
        QCOMPARE(*ground.templates.stars, 1.0);
        QCOMPARE(ground.templates.language, u"en"_s);
    }

    void theGroundOfPraiseInTheShop()
    {
        TestShop shop;
        imported(shop, shop.write(u"reviews.csv"_s, reviewsCsv));
        const ReplyGround ground = valueOf(PrepareReply(shop.file).ground(reviewBy(shop, u"buns"_s)));
        QVERIFY(!ground.facts.isPublic);
        QVERIFY(!ground.facts.isComplaint);
        QVERIFY(!ground.facts.limit);
        QCOMPARE(ground.placeholders.customer, QString()); // Masked.
        QCOMPARE(*ground.templates.stars, 5.0);
        QCOMPARE(errorOf(PrepareReply(shop.file).ground(ReviewId(9999))), Error::Kind::NotFound);
    }

    void theLanguageOfTheFileCounts()
    {
        TestShop shop;
        imported(shop, shop.write(u"reviews.csv"_s, reviewsCsv));
        const ReplyGround ground = valueOf(PrepareReply(shop.file).ground(reviewBy(shop, u"豆浆"_s)));
        QCOMPARE(ground.templates.language, u"zh"_s);
        const std::vector<TextFinding> found =
            checkedReply(u"I am sorry that you had to say it twice."_s, ground.facts);
        QVERIFY(
            std::ranges::any_of(found, [](const TextFinding &each) { return each.check == TextCheck::OtherLanguage; }));
    }

    void whatWasPostedBeforeIsSeen()
    {
        TestShop shop;
        imported(shop, shop.write(u"reviews.csv"_s, reviewsCsv));
        CustomerWords tom;
        tom.name = u"Tom Birch"_s;
        valueOf(KeepCustomers(shop.file).add(tom));
        const QString text =
            u"Hi, as I told Tom Birch and Priya Nair, the fridge broke on Monday and we did not notice it."_s;
        const ReviewId id = reviewBy(shop, u"milk"_s);
        const PrepareReply prepare(shop.file);
        SeenWords seen = valueOf(prepare.seen(id, text));
        QCOMPARE(seen.nearCopies, 0);
        QCOMPARE(seen.namesOfOthers, QStringList{u"Tom Birch"_s}); // Their own name is no secret.
        valueOf(
            AnswerReview(shop.file).addAnswer(reviewBy(shop, u"buns"_s), text, Moment::onDay(QDate(2025, 11, 19)), {}));
        seen = valueOf(prepare.seen(id, text));
        QCOMPARE(seen.nearCopies, 1);
        const ReplyFacts facts = with(valueOf(prepare.ground(id)).facts, seen);
        const std::vector<TextFinding> found = checkedReply(text, facts);
        const auto copy = std::ranges::find(found, TextCheck::NearCopy, &TextFinding::check);
        QVERIFY(copy != found.end());
        QCOMPARE(copy->count, 1);
    }

    void namesAreThoseOfNow()
    {
        TestShop shop;
        imported(shop, shop.write(u"reviews.csv"_s, reviewsCsv));
        const KeepCustomers keep(shop.file);
        const CustomerId tom = valueOf(keep.add({.name = u"Tom Birch"_s}));
        const ReviewId id = reviewBy(shop, u"milk"_s);
        const auto others = [&] {
            return valueOf(PrepareReply(shop.file).seen(id, u"As I told Tom Birch and Ada Moor."_s)).namesOfOthers;
        };
        QCOMPARE(others(), QStringList{u"Tom Birch"_s});
        valueOf(keep.add({.name = u"Ada Moor"_s}));
        QCOMPARE(others(), (QStringList{u"Tom Birch"_s, u"Ada Moor"_s}));
        valueOf(keep.edit(tom, {.name = u"Thomas Birch"_s}));
        QCOMPARE(others(), QStringList{u"Ada Moor"_s});
        valueOf(Undo(shop.file).undo());
        QCOMPARE(others(), (QStringList{u"Tom Birch"_s, u"Ada Moor"_s}));
    }

    void aPlaceholderThatIsNotFilledInIsNeverPosted()
    {
        TestShop shop;
        imported(shop, shop.write(u"reviews.csv"_s, reviewsCsv));
        const ReviewId id = reviewBy(shop, u"milk"_s);
        const AnswerReview answer(shop.file);
        valueOf(answer.saveDraft(id, u"Hi {{customer|there}}, I am sorry."_s));
        QCOMPARE(errorOf(answer.post(id, {}, {})), Error::Kind::Conflict);
        QVERIFY(valueOf(ReadReviews(shop.file).details(id)).draft.has_value()); // Kept.
        valueOf(answer.saveDraft(id, u"Hi Priya, I am sorry."_s));
        valueOf(answer.post(id, {}, {}));
    }

    void aDraftKeepsItsKindUntilAnotherIsGiven()
    {
        TestShop shop;
        imported(shop, shop.write(u"reviews.csv"_s, reviewsCsv));
        const ReviewId id = reviewBy(shop, u"buns"_s);
        const AnswerReview answer(shop.file);
        const auto kind = [&] { return valueOf(ReadReviews(shop.file).details(id)).draft->kind; };
        valueOf(answer.saveDraft(id, u"Thank you"_s));
        QCOMPARE(kind(), ResponseKind::Reply);
        valueOf(answer.saveDraft(id, u"Thank you"_s, {}, ResponseKind::Thanks));
        QCOMPARE(kind(), ResponseKind::Thanks);
        valueOf(answer.saveDraft(id, u"Thank you!"_s));
        QCOMPARE(kind(), ResponseKind::Thanks);
    }

    void theListsOfTheProgramAreRead()
    {
        QVERIFY(replyWords().languages.contains(u"en"_s));
        QVERIFY(replyWords().languages.contains(u"zh"_s));
        QVERIFY(replyWords().tongues.size() > 10);
        QVERIFY(checkedReply(QString(), {}).empty());
    }

    void everyShopHasTheseChannels()
    {
        const TestShop shop;
        const Result<std::vector<Channel>> channels = builtInChannels();
        QVERIFY(bool(channels));
        QCOMPARE(*channels, valueOf(ReadReviews(shop.file).channels()));
        const auto instagram = std::ranges::find(*channels, u"instagram"_s, &Channel::key);
        QCOMPARE(*instagram->replyLimitCharacters, 2200);
        QVERIFY(!instagram->replyLimitBytes);
    }
};

SHOPBELL_TEST(TestPrepareReply)
#include "test_preparereply.moc"
