// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keepquestionnaire.h"
#include "services/readcustomers.h"
#include "support/promiseshop.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

struct SheetShop : PromiseShop
{
    SheetShop()
    {
        valueOf(keep().save(words(),
                            {{.name = u"Birthday cakes"_s, .note = u"order 3 days before"_s},
                             {.name = u"Bread kept for you"_s, .everyWeeks = 1}}));
    }
    KeepQuestionnaire keep() const { return KeepQuestionnaire(file); }
    static Questionnaire words()
    {
        Questionnaire words{.title = u"What should we do next?"_s, .link = u"https://lane.example/thanks"_s};
        words.questions = {{.kind = QuestionKind::Missing, .words = u"Is anything missing?"_s, .lines = 1},
                           {.kind = QuestionKind::Open, .words = u"What brings you back?"_s},
                           {.kind = QuestionKind::Services, .words = u"What do you know?"_s},
                           {.kind = QuestionKind::Score, .words = u"How satisfied are you?"_s}};
        return words;
    }
    QuestionnaireDesk desk() const { return valueOf(keep().read()); }
    FilledSheet filled() const
    {
        FilledSheet filled;
        filled.sheet.title = words().title;
        filled.sheet.answers = {
            {.kind = QuestionKind::Open, .asked = u"What brings you back?"_s, .words = u"The rye."_s},
            {.kind = QuestionKind::Open, .asked = u"What nearly stopped you?"_s},
            {.kind = QuestionKind::Score, .asked = u"How satisfied are you?"_s, .value = 9},
            {.kind = QuestionKind::Missing, .asked = u"Is anything missing?"_s, .words = u"Oat milk"_s}};
        filled.sheet.interests = {{desk().services[0].id, ServiceInterest::WantsToHear},
                                  {desk().services[1].id, ServiceInterest::Uses}};
        return filled;
    }
    CustomerDetails person(CustomerId id) const { return valueOf(ReadCustomers(file).details(id)); }
};

} // namespace

class TestQuestionnaires : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWasComposedInANewShop()
    {
        const TestShop shop;
        const QuestionnaireDesk desk = valueOf(KeepQuestionnaire(shop.file).read());
        QVERIFY(!desk.questionnaire);
        QVERIFY(desk.services.empty());
    }

    void itIsKeptInTheOrderInWhichItIsAsked()
    {
        const SheetShop shop;
        const QuestionnaireDesk desk = shop.desk();
        QCOMPARE(desk.questionnaire->questions[0].kind, QuestionKind::Open);
        QCOMPARE(desk.questionnaire->questions[3].kind, QuestionKind::Missing);
        QCOMPARE(desk.questionnaire->services.size(), size_t(2));
        QCOMPARE(desk.services[1].everyWeeks, 1);
        QVERIFY(!desk.services[0].everyWeeks);
        QCOMPARE(shop.findings(), QStringList());
    }

    void servicesAndQuestionsAreOneChange()
    {
        const SheetShop shop;
        Questionnaire words = SheetShop::words();
        words.title = u"Another one"_s;
        std::vector<Service> services = shop.desk().services;
        services.erase(services.begin());
        services[0].name = u"  Bread,  sliced "_s;
        valueOf(shop.keep().save(words, services));
        QCOMPARE(shop.desk().questionnaire->title, u"Another one"_s);
        QCOMPARE(shop.desk().services.size(), size_t(1));
        QCOMPARE(shop.desk().services[0].name, u"Bread, sliced"_s);
        QCOMPARE(shop.undone().did, Did::EditQuestionnaire);
        QCOMPARE(shop.desk().questionnaire->title, SheetShop::words().title);
        QCOMPARE(shop.desk().services.size(), size_t(2));
        QCOMPARE(shop.findings(), QStringList());
    }

    void aLinkIsTakenAsShopsWriteIt()
    {
        const SheetShop shop;
        Questionnaire words = SheetShop::words();
        words.link = u"lane.example/thanks"_s;
        valueOf(shop.keep().save(words, shop.desk().services));
        QCOMPARE(shop.desk().questionnaire->link, u"https://lane.example/thanks"_s);
    }

    void whatCannotBeAskedIsRefused()
    {
        const SheetShop shop;
        Questionnaire words = SheetShop::words();
        words.link = u"not an address"_s;
        QVERIFY(!refusedBecause(shop.keep().save(words, {})).isEmpty());
        words = SheetShop::words();
        words.questions.erase(words.questions.begin() + 1); // The open one.
        QVERIFY(!refusedBecause(shop.keep().save(words, {})).isEmpty());
        QVERIFY(
            !refusedBecause(shop.keep().save(SheetShop::words(), {{.name = u"Cakes"_s, .everyWeeks = 0}})).isEmpty());
        QVERIFY(!refusedBecause(shop.keep().save(SheetShop::words(), {{.name = u"A"_s}, {.name = u"a"_s}})).isEmpty());
    }

    void answersBecomeScoresAndNeeds()
    {
        const SheetShop shop;
        FilledSheet filled = shop.filled();
        filled.sheet.customer = shop.priya;
        filled.contact = u"priya@example.com"_s;
        filled.mayShow = true;
        const AnswerSheetId id = valueOf(shop.keep().fillIn(filled));
        const AnswerSheet sheet = valueOf(shop.keep().sheet(id));
        QCOMPARE(sheet.answers.size(), size_t(3)); // One was left out.
        QCOMPARE(sheet.day, shop.today);
        const CustomerDetails priya = shop.person(shop.priya);
        QCOMPARE(priya.needs.size(), size_t(1));
        QCOMPARE(priya.needs[0].words, u"Oat milk"_s);
        QCOMPARE(priya.needs[0].why, QString()); // Why is the owner's to find out: the question is none.
        QCOMPARE(priya.scores.size(), size_t(1));
        QCOMPARE(priya.scores[0].answer.value, 9.0);
        QCOMPARE(priya.scores[0].occasion, SheetShop::words().title);
        const QuestionnaireFindings findings = valueOf(shop.keep().findings());
        QCOMPARE(findings.sheets, 1);
        QCOMPARE(findings.services[0].wantToHear, 1);
        QCOMPARE(findings.services[0].who, QStringList{u"Priya Nair"_s});
        QCOMPARE(findings.services[1].uses, 1);
        QCOMPARE(shop.findings(), QStringList());

        QCOMPARE(shop.undone().did, Did::FillInSheet);
        QVERIFY(shop.person(shop.priya).needs.empty());
        QVERIFY(shop.person(shop.priya).scores.empty());
        QCOMPARE(valueOf(shop.keep().findings()).sheets, 0);
        QCOMPARE(shop.findings(), QStringList());
    }

    void wordsOfACustomerBecomeAPrivateReviewOfTheirs()
    {
        const SheetShop shop;
        FilledSheet filled = shop.filled();
        filled.sheet.customer = shop.priya;
        const ReviewId id = valueOf(shop.keep().sheet(valueOf(shop.keep().fillIn(filled)))).review;
        const ReviewDetails details = shop.review(id);
        QCOMPARE(details.review.text, u"What brings you back?\nThe rye.\nIs anything missing?\nOat milk"_s);
        QCOMPARE(details.review.title, SheetShop::words().title);
        QCOMPARE(details.review.customer, shop.priya);
        QCOMPARE(details.review.author, u"Priya Nair"_s);
        QCOMPARE(details.review.rating, (Rating{9, RatingScale::OneToTen}));
        QVERIFY(details.review.isPrivate);
        QCOMPARE(details.review.answer, AnswerState::Waiting);
        QCOMPARE(shop.person(shop.priya).scores[0].review, id);
        QCOMPARE(shop.findings(), QStringList());

        filled.sheet.answers = {filled.sheet.answers[2]}; // A number alone is a score, and nothing to read.
        QVERIFY(!valueOf(shop.keep().sheet(valueOf(shop.keep().fillIn(filled)))).review.isStored());
        filled = shop.filled();
        filled.sheet.customer = shop.priya;
        filled.doNotWrite = true;
        const ReviewId unasked = valueOf(shop.keep().sheet(valueOf(shop.keep().fillIn(filled)))).review;
        QCOMPARE(shop.review(unasked).review.answer, AnswerState::NotAnswered);
    }

    void onlyLinesOfASheetAreToldApart()
    {
        const SheetShop shop;
        FilledSheet filled = shop.filled();
        filled.sheet.customer = shop.priya;
        filled.sheet.answers[0].words = u"The rye"_s;
        filled.sheet.answers[2].value = 2;
        const ReviewId id = valueOf(shop.keep().sheet(valueOf(shop.keep().fillIn(filled)))).review;
        const ReviewId typed =
            shop.complained(u"Ich habe das\nBrot mit\nKörnern gekauft"_s, shop.priya, shop.today.addDays(-1));
        const std::vector<ReviewRow> rows = valueOf(ReadReviews(shop.file).rows({id, typed}));
        QCOMPARE(rows[0].lines, Lines::OfSheet);
        QCOMPARE(shop.review(id).lines, Lines::OfSheet);
        QCOMPARE(rows[1].lines, Lines::OfWords);
        QCOMPARE(shop.review(typed).lines, Lines::OfWords);

        const PromiseId promise = shop.promised(id);
        valueOf(KeepPromise(shop.file).cover(promise, {typed}));
        const PromiseDetails details = valueOf(ReadPromises(shop.file).details(promise));
        QCOMPARE(details.row.about, u"What brings you back? The rye · Is anything missing? Oat milk"_s);
        QCOMPARE(details.reviews[0].beginning, details.row.about);
        QCOMPARE(details.reviews[0].lines, Lines::OfSheet);
        QCOMPARE(details.reviews[1].beginning, u"Ich habe das Brot mit Körnern gekauft"_s);
    }

    void noSheetIsAKindWord()
    {
        const SheetShop shop;
        FilledSheet filled = shop.filled();
        filled.sheet.customer = shop.priya;
        const ReviewId id = valueOf(shop.keep().sheet(valueOf(shop.keep().fillIn(filled)))).review;
        QCOMPARE(shop.review(id).review.sentiment, Sentiment::Positive);
        QVERIFY(!valueOf(ReadReviews(shop.file).kindWord(0)));

        NewReview kind;
        kind.text = u"The rye is the best in town."_s;
        kind.posted = Moment::onDay(shop.today);
        kind.rating = Rating{5};
        const ReviewId said = valueOf(AddReview(shop.file).add(kind));
        for (const int turn : {0, 1})
            QCOMPARE(valueOf(ReadReviews(shop.file).kindWord(turn))->id, said);
    }

    void whatNobodySaidIsReadAndFoundLikeEveryReview()
    {
        const SheetShop shop;
        FilledSheet filled = shop.filled();
        filled.sheet.answers[0].words = u"Nameless words about the queue."_s;
        filled.sheet.answers[2].value = 2;
        const AnswerSheetId sheet = valueOf(shop.keep().fillIn(filled));
        const ReviewId id = valueOf(shop.keep().sheet(sheet)).review;
        const ReviewDetails details = shop.review(id);
        QVERIFY(details.review.text.contains(u"Nameless words about the queue."_s));
        QVERIFY(!details.review.customer.isStored());
        QCOMPARE(details.review.author, QString());
        QCOMPARE(details.review.sentiment, Sentiment::Negative);
        QCOMPARE(details.review.kind, ReviewKind::Remark);
        QCOMPARE(details.review.answer, AnswerState::NotAnswered); // Nobody can be answered: never late.
        QVERIFY(!details.review.respondBy);
        ReviewQuery query;
        query.search = u"nameless queue"_s;
        QCOMPARE(valueOf(ReadReviews(shop.file).firstPage(query)).ids.size(), size_t(1));
        QCOMPARE(shop.findings(), QStringList());

        QCOMPARE(shop.undone().did, Did::FillInSheet);
        QCOMPARE(valueOf(ReadReviews(shop.file).firstPage(query)).ids.size(), size_t(0));
        QCOMPARE(shop.findings(), QStringList());
        valueOf(Undo(shop.file).redo());
        QCOMPARE(valueOf(shop.keep().sheet(sheet)).review, id);
        QCOMPARE(shop.findings(), QStringList());
    }

    void whatIsMissingAloneIsAnIdea()
    {
        const SheetShop shop;
        FilledSheet filled = shop.filled();
        filled.sheet.answers = {filled.sheet.answers[3]};
        QCOMPARE(shop.review(valueOf(shop.keep().sheet(valueOf(shop.keep().fillIn(filled)))).review).review.kind,
                 ReviewKind::Idea);
    }

    void eachBoxThatWasTickedIsKept()
    {
        const SheetShop shop;
        FilledSheet filled = shop.filled();
        filled.sheet.customer = shop.priya;
        const ServiceId cakes = shop.desk().services[0].id;
        filled.sheet.interests = {{cakes, ServiceInterest::NewToThem}, {cakes, ServiceInterest::WantsToHear}};
        valueOf(shop.keep().fillIn(filled));
        const std::vector<NamedInterest> both{{u"Birthday cakes"_s, ServiceInterest::NewToThem},
                                              {u"Birthday cakes"_s, ServiceInterest::WantsToHear}};
        QCOMPARE(valueOf(shop.keep().interestsOf(shop.priya)), both);
        QCOMPARE(valueOf(shop.keep().findings()).services[0].newToThem, 1);
        QCOMPARE(valueOf(shop.keep().findings()).services[0].wantToHear, 1);
        QCOMPARE(shop.findings(), QStringList());
        filled.sheet.interests = {{cakes, ServiceInterest::WantsToHear}, {cakes, ServiceInterest::WantsToHear}};
        QVERIFY(!refusedBecause(shop.keep().fillIn(filled)).isEmpty());
    }

    void aServiceMayHaveAPrice()
    {
        const SheetShop shop;
        std::vector<Service> services = shop.desk().services;
        QVERIFY(!services[0].price);
        services[0].price = Money{4200, u"GBP"_s};
        valueOf(shop.keep().save(SheetShop::words(), services));
        QCOMPARE(shop.desk().services[0].price, (Money{4200, u"GBP"_s}));
        QVERIFY(!shop.desk().services[1].price);
        services[0].price = Money{-1, u"GBP"_s};
        QVERIFY(!refusedBecause(shop.keep().save(SheetShop::words(), services)).isEmpty());
        shop.undone();
        QVERIFY(!shop.desk().services[0].price);
        QCOMPARE(shop.findings(), QStringList());
    }

    void aSheetStandsInTheStoryOfWhoFilledItIn()
    {
        const SheetShop shop;
        FilledSheet filled = shop.filled();
        filled.sheet.customer = shop.priya;
        filled.sheet.answers.push_back({.kind = QuestionKind::Score,
                                        .asked = u"Would you recommend us?"_s,
                                        .score = ScoreQuestion::WouldRecommend,
                                        .value = 6});
        valueOf(shop.keep().fillIn(filled));
        const std::vector<StoryEntry> story = shop.person(shop.priya).story;
        QCOMPARE(std::ranges::count(story, StoryEntry::Kind::Sheet, &StoryEntry::kind), 1);
        const auto sheet = std::ranges::find(story, StoryEntry::Kind::Sheet, &StoryEntry::kind);
        QCOMPARE(sheet->when.day, shop.today);
        QCOMPARE(sheet->title, SheetShop::words().title);
        QCOMPARE(sheet->words, u"The rye.\nOat milk"_s);

        filled.sheet.answers[0].words = u"The rye, and the rolls on Saturdays, "_s.repeated(6);
        valueOf(shop.keep().fillIn(filled));
        const std::vector<StoryEntry> longer = shop.person(shop.priya).story;
        const auto cut = std::ranges::find_if(longer, [](const StoryEntry &entry) {
            return entry.kind == StoryEntry::Kind::Sheet && entry.words.contains(u'…');
        });
        QVERIFY(cut != longer.end());
        const QStringList answers = cut->words.split(u'\n');
        QCOMPARE(answers.size(), 2); // Each is cut for itself.
        QVERIFY(answers[0].endsWith(u'…'));
        QCOMPARE(answers[1], u"Oat milk"_s);
        shop.undone();
        QCOMPARE(sheet->rating, (Rating{9, RatingScale::OneToTen}));
        QCOMPARE(sheet->group, CustomerGroup::Advocate);
        QVERIFY(sheet->review.isStored());
        // What it became is told once: the other review is the complaint that she wrote before.
        QCOMPARE(std::ranges::count(story, StoryEntry::Kind::Review, &StoryEntry::kind), 1);
        // The first number is told by the sheet alone, the second one is a score of its own.
        QCOMPARE(std::ranges::count(story, StoryEntry::Kind::Score, &StoryEntry::kind), 1);
        const auto score = std::ranges::find(story, StoryEntry::Kind::Score, &StoryEntry::kind);
        QCOMPARE(score->question, ScoreQuestion::WouldRecommend);

        NewScore changed;
        changed.customer = shop.priya;
        changed.value = 7;
        changed.said = Moment::onDay(shop.today);
        valueOf(KeepCustomers(shop.file).editScore(sheet->score, changed));
        const std::vector<StoryEntry> then = shop.person(shop.priya).story;
        QCOMPARE(std::ranges::find(then, StoryEntry::Kind::Sheet, &StoryEntry::kind)->rating,
                 (Rating{7, RatingScale::OneToTen}));

        shop.undone();
        shop.undone();
        QCOMPARE(std::ranges::count(shop.person(shop.priya).story, StoryEntry::Kind::Sheet, &StoryEntry::kind), 0);
    }

    void somebodyNewIsACustomerAndNobodyIsNone()
    {
        const SheetShop shop;
        FilledSheet filled = shop.filled();
        filled.name = u"Ida Holm"_s;
        filled.doNotWrite = true;
        const AnswerSheet named = valueOf(shop.keep().sheet(valueOf(shop.keep().fillIn(filled))));
        QVERIFY(named.customer.isStored());
        QVERIFY(refusalOf(shop.person(named.customer).customer, ContactWay::Email).has_value());
        FilledSheet nameless = shop.filled();
        const AnswerSheet none = valueOf(shop.keep().sheet(valueOf(shop.keep().fillIn(nameless))));
        QVERIFY(!none.customer.isStored());
        QCOMPARE(valueOf(shop.keep().findings()).sheets, 2);
        QCOMPARE(shop.findings(), QStringList());
    }

    void aNumberWithoutANameSaysWhoItIs()
    {
        const SheetShop shop;
        FilledSheet filled = shop.filled();
        filled.contact = u"+44 1632 960001"_s;
        const AnswerSheet first = valueOf(shop.keep().sheet(valueOf(shop.keep().fillIn(filled))));
        QVERIFY(first.customer.isStored());
        QCOMPARE(valueOf(shop.keep().findings()).newest[0].customerName, u"+44 1632 960001"_s);
        const AnswerSheet second = valueOf(shop.keep().sheet(valueOf(shop.keep().fillIn(filled))));
        QCOMPARE(second.customer, first.customer);
        QCOMPARE(valueOf(shop.keep().findings()).newest[0].answers, second.answers);
        QCOMPARE(shop.findings(), QStringList());
    }

    void aSheetThatSaysNothingIsRefused()
    {
        const SheetShop shop;
        QVERIFY(!refusedBecause(shop.keep().fillIn({})).isEmpty());
        FilledSheet filled = shop.filled();
        filled.sheet.answers[2].value = 11;
        QVERIFY(!refusedBecause(shop.keep().fillIn(filled)).isEmpty());
        filled = shop.filled();
        filled.sheet.day = shop.today.addDays(1);
        QVERIFY(!refusedBecause(shop.keep().fillIn(filled)).isEmpty());
        filled = shop.filled();
        filled.name = u"Ida"_s;
        filled.contact = u"@"_s;
        QVERIFY(!refusedBecause(shop.keep().fillIn(filled)).isEmpty());
        QCOMPARE(valueOf(shop.keep().findings()).sheets, 0);
    }

    void theLastWordAboutAServiceCounts()
    {
        const SheetShop shop;
        FilledSheet filled = shop.filled();
        filled.sheet.customer = shop.priya;
        valueOf(shop.keep().fillIn(filled));
        const std::vector<NamedInterest> first{{u"Birthday cakes"_s, ServiceInterest::WantsToHear},
                                               {u"Bread kept for you"_s, ServiceInterest::Uses}};
        QCOMPARE(valueOf(shop.keep().interestsOf(shop.priya)), first);
        filled.sheet.interests = {{shop.desk().services[0].id, ServiceInterest::Uses}};
        valueOf(shop.keep().fillIn(filled));
        const std::vector<NamedInterest> then{{u"Birthday cakes"_s, ServiceInterest::Uses},
                                              {u"Bread kept for you"_s, ServiceInterest::Uses}};
        QCOMPARE(valueOf(shop.keep().interestsOf(shop.priya)), then);
        filled.sheet.day = shop.today.addDays(-7); // Typed off late.
        filled.sheet.interests = {{shop.desk().services[0].id, ServiceInterest::NewToThem}};
        valueOf(shop.keep().fillIn(filled));
        QCOMPARE(valueOf(shop.keep().interestsOf(shop.priya)), then);
        valueOf(shop.keep().save(SheetShop::words(), {}));
        QVERIFY(valueOf(shop.keep().interestsOf(shop.priya)).empty());
    }

    void aServiceThatWasAnsweredAboutIsKeptForItsAnswers()
    {
        const SheetShop shop;
        valueOf(shop.keep().fillIn(shop.filled()));
        valueOf(shop.keep().save(SheetShop::words(), {}));
        QVERIFY(shop.desk().services.empty());
        QCOMPARE(valueOf(shop.keep().findings()).services.size(), size_t(2));
        QCOMPARE(shop.findings(), QStringList());
    }
};

SHOPBELL_TEST(TestQuestionnaires)
#include "test_questionnaires.moc"
