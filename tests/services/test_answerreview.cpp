// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/answerreview.h"
#include "services/ownreview.h"
#include "services/preparereply.h"
#include "support/run.h"
#include "support/testshop.h"

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

/// A shop with one review and an answer to it that is written.
struct WrittenAnswer : TestShop
{
    explicit WrittenAnswer(const QString &words)
    {
        review = valueOf(
            AddReview(file).add({.text = u"The oat milk was off."_s, .author = u"Priya Nair"_s, .rating = Rating{1}}));
        valueOf(answer().saveDraft(review, words));
    }

    AnswerReview answer() const { return AnswerReview(file); }
    ReviewDetails details() const { return valueOf(ReadReviews(file).details(review)); }
    ResponseState state() const { return details().draft->state; }

    ReviewId review;
};

} // namespace

class TestAnswerReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftIsReadyThenPosted()
    {
        const WrittenAnswer shop(u"I am sorry, Priya."_s);
        valueOf(shop.answer().setReady(shop.review, true));
        QCOMPARE(shop.state(), ResponseState::Ready);
        QCOMPARE(valueOf(Undo(shop.file).state()).undo->did, Did::ReadyResponse);
        valueOf(shop.answer().post(shop.review, {}, {}));
        QVERIFY(!shop.details().draft);
        valueOf(Undo(shop.file).undo());
        QCOMPARE(shop.state(), ResponseState::Ready);
        valueOf(Undo(shop.file).undo());
        QCOMPARE(shop.state(), ResponseState::Draft);
        QCOMPARE(shop.details().draft->text, u"I am sorry, Priya."_s);
        QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    }

    void theListKnowsThatADraftIsReady()
    {
        const WrittenAnswer shop(u"I am sorry, Priya."_s);
        const auto isReady = [&shop] { return valueOf(ReadReviews(shop.file).rows({shop.review})).front().isReady; };
        QVERIFY(!isReady());
        valueOf(shop.answer().setReady(shop.review, true));
        QVERIFY(isReady());
        valueOf(shop.answer().saveDraft(shop.review, u"I am very sorry, Priya."_s));
        QVERIFY(!isReady());
        valueOf(shop.answer().setReady(shop.review, true));
        valueOf(shop.answer().post(shop.review, {}, {}));
        QVERIFY(!isReady());
    }

    void nothingIsAnsweredBeforeItIsSaid()
    {
        const WrittenAnswer shop(u"I am sorry, Priya."_s);
        const QDate today = Moment::atTime(shop.file->now(), QTimeZone::utc()).day;
        valueOf(shop.answer().addTurn(shop.review, u"And again today."_s, Moment::onDay(today)));
        const auto post = [&shop](const Moment &when) { return shop.answer().post(shop.review, when, {}); };
        QCOMPARE(errorOf(post(Moment::onDay(today.addDays(-1)))), Error::Kind::Invalid);
        QCOMPARE(shop.details().draft->text, u"I am sorry, Priya."_s);
        valueOf(post(Moment::onDay(today))); // The day is all that is known.
        QVERIFY(!shop.details().draft);
    }

    void otherWordsAreADraftAgain()
    {
        const WrittenAnswer shop(u"I am sorry, Priya."_s);
        valueOf(shop.answer().setReady(shop.review, true));
        valueOf(shop.answer().saveDraft(shop.review, u"I am sorry, Priya."_s, {}, ResponseKind::Apology));
        QCOMPARE(shop.state(), ResponseState::Ready); // The words are the same.
        valueOf(shop.answer().saveDraft(shop.review, u"I am very sorry, Priya."_s));
        QCOMPARE(shop.state(), ResponseState::Draft);
        valueOf(shop.answer().setReady(shop.review, true));
        valueOf(shop.answer().setReady(shop.review, false));
        QCOMPARE(shop.state(), ResponseState::Draft);
    }

    void whatIsNotFilledInIsNeitherReadyNorPosted()
    {
        const WrittenAnswer shop(u"Hi {{customer}}, sorry."_s);
        QCOMPARE(errorOf(shop.answer().setReady(shop.review, true)), Error::Kind::Conflict);
        QCOMPARE(errorOf(shop.answer().post(shop.review, {}, {})), Error::Kind::Conflict);
        QCOMPARE(shop.state(), ResponseState::Draft);
        valueOf(shop.answer().saveDraft(shop.review, u"Hi Priya, sorry."_s));
        const ResponseId posted = valueOf(shop.answer().post(shop.review, {}, {}));
        QCOMPARE(errorOf(shop.answer().editPosted(posted, u"Hi {{customer}}."_s, {})), Error::Kind::Conflict);
        QCOMPARE(errorOf(shop.answer().setReady(shop.review, true)), Error::Kind::Invalid);
    }

    void whatAPostedAnswerSaidBeforeIsKept()
    {
        WrittenAnswer shop(u"Sorry."_s);
        const ResponseId posted = valueOf(shop.answer().post(shop.review, {}, {}));
        const auto earlier = [&] { return valueOf(ReadReviews(shop.file).earlierWords(posted)); };
        QVERIFY(earlier().empty());
        valueOf(shop.answer().editPosted(posted, u"Sorry, Priya."_s, {}));
        shop.clock.advance(std::chrono::minutes(1));
        valueOf(shop.answer().editPosted(posted, u"I am sorry, Priya."_s, {}));
        QCOMPARE(earlier().size(), 2u);
        QCOMPARE(earlier().front(), (EarlierWords{u"Sorry, Priya."_s, shop.clock.now()}));
        QCOMPARE(earlier().back().text, u"Sorry."_s);
        valueOf(Undo(shop.file).undo());
        QCOMPARE(earlier().size(), 1u);
    }

    void anAnswerThatIsDeletedIsCalledSo()
    {
        const WrittenAnswer shop(u"Sorry."_s);
        const ResponseId posted = valueOf(shop.answer().post(shop.review, {}, {}));
        valueOf(shop.answer().removeResponse(posted));
        QVERIFY(shop.details().conversation.empty());
        QCOMPARE(valueOf(Undo(shop.file).state()).undo->did, Did::DeleteTurn);
        valueOf(Undo(shop.file).undo());
        QCOMPARE(shop.details().conversation.size(), 1u);
    }

    void anAnswerGivenElsewhereIsFilledInToo()
    {
        const WrittenAnswer shop(u"I am sorry, Priya."_s);
        QCOMPARE(errorOf(shop.answer().addAnswer(shop.review, u"Hi {{customer}}."_s, {}, {})), Error::Kind::Conflict);
        QVERIFY(shop.details().conversation.empty());
    }

    void olderWordsAreNoNews()
    {
        WrittenAnswer shop(u"I am sorry, Priya."_s);
        const OwnReview own(shop.file);
        valueOf(own.close(shop.review, u"Meant for next door."_s));
        const Moment before = Moment::onDay(QDate(2025, 11, 1));
        valueOf(shop.answer().addTurn(shop.review, u"I said so before."_s, before));
        QCOMPARE(shop.details().review.closedReason, u"Meant for next door."_s);
        QCOMPARE(shop.details().review.answer, AnswerState::NotNeeded);
        valueOf(own.reopen(shop.review));
        valueOf(shop.answer().post(shop.review, {}, {}));
        valueOf(shop.answer().addTurn(shop.review, u"And before that."_s, before));
        QCOMPARE(shop.details().review.answer, AnswerState::Answered);
        shop.clock.advance(std::chrono::hours(1));
        valueOf(shop.answer().addTurn(shop.review, u"And now again."_s, {}));
        QCOMPARE(shop.details().review.answer, AnswerState::Waiting);
        QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    }

    void aMessageThatIsDeletedTakesItsClockAlong()
    {
        WrittenAnswer shop(u"I am sorry, Priya."_s);
        const auto review = [&shop] { return shop.details().review; };
        const Review before = review();
        shop.clock.advance(std::chrono::hours(3));
        const TurnId again = valueOf(shop.answer().addTurn(shop.review, u"And again."_s, {}));
        QVERIFY(review().clockFrom > before.clockFrom);
        shop.clock.advance(std::chrono::hours(1));
        const TurnId third = valueOf(shop.answer().addTurn(shop.review, u"And a third time."_s, {}));
        valueOf(shop.answer().removeTurn(again));
        QVERIFY(review().clockFrom > before.clockFrom); // The newer message still waits.
        valueOf(shop.answer().removeTurn(third));
        QCOMPARE(review().clockFrom, before.clockFrom);
        QCOMPARE(review().respondBy, before.respondBy);
        QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    }

    void anOldReviewHasNoClockWithoutTheMessage()
    {
        const TestShop shop;
        imported(shop, shop.write(u"old.csv"_s, "date,rating,review\n2025-01-02,1,The oat milk was off.\n"));
        const ReviewId id = valueOf(ReadReviews(shop.file).all({})).ids.at(0);
        const auto state = [&] { return valueOf(ReadReviews(shop.file).details(id)).review.answer; };
        QCOMPARE(state(), AnswerState::NotAnswered);
        const AnswerReview answer(shop.file);
        const TurnId turn = valueOf(answer.addTurn(id, u"Meant for next door."_s, {}));
        QCOMPARE(state(), AnswerState::Waiting);
        valueOf(answer.removeTurn(turn));
        QCOMPARE(state(), AnswerState::NotAnswered);
    }

    void findingsKnowWhatTheFileKnows()
    {
        const QString words = u"Hi Priya, thank you for telling us about the oat milk. We have changed the fridge."_s;
        const WrittenAnswer shop(words);
        const ReviewId other = valueOf(AddReview(shop.file).add({.text = u"The oat milk was off again."_s}));
        const PrepareReply prepare(shop.file);
        const auto copies = [&] {
            const ReplyFacts facts = valueOf(prepare.ground(other)).facts;
            const std::vector<TextFinding> findings = valueOf(prepare.findings(other, words, facts));
            return std::ranges::count(findings, TextCheck::NearCopy, &TextFinding::check);
        };
        QCOMPARE(copies(), 0);
        valueOf(shop.answer().post(shop.review, {}, {}));
        QCOMPARE(copies(), 1);
        QCOMPARE(errorOf(prepare.findings(ReviewId(9999), words, {})), Error::Kind::NotFound);
    }
};

SHOPBELL_TEST(TestAnswerReview)
#include "test_answerreview.moc"
