// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/answerreview.h"
#include "services/editreview.h"
#include "services/keepshop.h"
#include "services/sortreviews.h"
#include "storage/databasethreads.h"
#include "storage/history.h"
#include "storage/shopstore.h"
#include "support/run.h"
#include "support/testshop.h"

#include <QLockFile>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionGoesBackAndForth_data();
    void everyActionGoesBackAndForth();
    void oneStayInTheComposerIsOneChange();
    void anEmptyDraftIsNoChange();
    void nothingToUndo();
    void aNewChangeEndsRedo();
    void largeActionsAreOneUndo();
    void rowsOfALargeActionGoWhenItCannotBeRedone();
    void aLargeUndoWaitsForOtherPrograms();
    void otherTargetsRenewClocks();
    void manyClocksAreRenewedInPieces();
    void whatACrashInterruptedIsTakenBack();
    void hoursThatCannotBeAreRefused();
    void aDraftLeavesTheClockAlone_data();
    void aDraftLeavesTheClockAlone();
    void aFurtherMessageReopensTheMatter();
    void importedWordsStay();
    void historyOfOneReview();
};

using Act = std::function<void(const ShopFilePtr &, ReviewId)>;
Q_DECLARE_METATYPE(Act)

namespace {
/// What an owner sees of the shop, as text: equal before and after means that nothing is left behind.
QString pictureOf(const TestShop &shop)
{
    const ReadReviews read(shop.file);
    QString picture;
    ReviewQuery query;
    query.shelf = Shelf::Both;
    for (const ReviewId id : valueOf(read.all(query)).ids) {
        const ReviewDetails details = valueOf(read.details(id));
        const Review &review = details.review;
        picture += u"%1|%2|%3|%4|%5|%6|%7|%8|%9"_s.arg(id.value())
                       .arg(review.text, keyOf(review.sentiment), keyOf(review.kind))
                       .arg(review.archived)
                       .arg(review.flagged)
                       .arg(keyOf(review.answer))
                       .arg(review.respondBy.value_or(0))
                       .arg(review.privateNote);
        picture += u"|%1|%2|%3"_s.arg(review.urgent).arg(review.hasDraft).arg(review.isPrivate);
        for (const Tag &tag : details.tags)
            picture += u"#"_s + tag.name;
        for (const Message &message : details.conversation)
            picture += std::visit([](const auto &said) { return u"/"_s + said.text; }, message);
        if (details.draft)
            picture += u"draft:"_s + details.draft->text;
        picture += u'\n';
    }
    const ReviewCounts counts = valueOf(read.counts());
    for (auto view = counts.views.begin(); view != counts.views.end(); ++view)
        picture += view.value() == 0 ? QString() : u"%1=%2 "_s.arg(view.key()).arg(view.value());
    for (const Tag &tag : counts.tags)
        picture += u"%1=%2 "_s.arg(tag.name).arg(tag.reviews);
    return picture + valueOf(KeepShop(shop.file).read()).name;
}

/// More than are changed at once.
void importMany(const TestShop &shop)
{
    QByteArray many = "rating,review\n";
    for (int i = 0; i < 3000; ++i)
        many += QByteArray::number(1 + i % 5) + ",Bread number " + QByteArray::number(i) + '\n';
    imported(shop, shop.write(u"large.csv"_s, many));
}
} // namespace

void TestUndo::everyActionGoesBackAndForth_data()
{
    QTest::addColumn<Act>("act");
    const auto row = [](const char *name, const Act &act) { QTest::newRow(name) << act; };
    row("adding a review", [](const ShopFilePtr &file, ReviewId) {
        valueOf(AddReview(file).add({.text = u"Another"_s, .tags = {u"new tag"_s, u"bread"_s}}));
    });
    row("deleting a review with all that belongs to it",
        [](const ShopFilePtr &file, ReviewId id) { valueOf(EditReview(file).remove(id)); });
    row("rewriting a review", [](const ShopFilePtr &file, ReviewId id) {
        valueOf(EditReview(file).rewrite(id, {.text = u"Other words"_s, .rating = Rating{5}, .tags = {u"staff"_s}}));
    });
    row("a private note",
        [](const ShopFilePtr &file, ReviewId id) { valueOf(EditReview(file).writeNote(id, u"Fridge"_s)); });
    row("what was said in private", [](const ShopFilePtr &file, ReviewId id) {
        const bool isPrivate = valueOf(ReadReviews(file).details(id)).review.isPrivate;
        valueOf(EditReview(file).setPrivate(id, !isPrivate));
    });
    row("sorting", [](const ShopFilePtr &file, ReviewId id) {
        valueOf(SortReviews(file).setSentiment(ReviewSelection::one(id), Sentiment::Mixed));
    });
    row("the kind", [](const ShopFilePtr &file, ReviewId id) {
        valueOf(SortReviews(file).setKind(ReviewSelection::one(id), ReviewKind::Complaint));
    });
    row("archiving",
        [](const ShopFilePtr &file, ReviewId id) { valueOf(SortReviews(file).archive(ReviewSelection::one(id))); });
    row("a flag", [](const ShopFilePtr &file, ReviewId id) {
        valueOf(SortReviews(file).setFlagged(ReviewSelection::one(id), true));
    });
    row("health or safety", [](const ShopFilePtr &file, ReviewId id) {
        valueOf(SortReviews(file).setUrgent(ReviewSelection::one(id), true));
    });
    row("a tag", [](const ShopFilePtr &file, ReviewId id) {
        valueOf(SortReviews(file).addTag(ReviewSelection::one(id), u"Milk"_s));
    });
    row("taking a tag off", [](const ShopFilePtr &file, ReviewId id) {
        valueOf(SortReviews(file).removeTag(ReviewSelection::one(id),
                                            valueOf(ReadReviews(file).tags(u"bread"_s)).at(0).id));
    });
    row("a draft",
        [](const ShopFilePtr &file, ReviewId id) { valueOf(AnswerReview(file).saveDraft(id, u"Dear Priya"_s)); });
    row("a further message of the customer", [](const ShopFilePtr &file, ReviewId id) {
        valueOf(AnswerReview(file).addTurn(id, u"And again"_s, Moment::onDay(QDate(2025, 11, 20))));
    });
    row("an answer given elsewhere", [](const ShopFilePtr &file, ReviewId id) {
        valueOf(AnswerReview(file).addAnswer(id, u"By phone"_s, Moment::onDay(QDate(2025, 11, 20)), {}));
    });
    row("the shop's name", [](const ShopFilePtr &file, ReviewId) {
        Shop shop = valueOf(KeepShop(file).read());
        shop.name = u"Other name"_s;
        valueOf(KeepShop(file).save(shop));
    });
}

void TestUndo::everyActionGoesBackAndForth()
{
    QFETCH(Act, act);
    TestShop shop;
    const ReviewId id =
        valueOf(AddReview(shop.file).add({.text = u"Sour milk"_s, .rating = Rating{1}, .tags = {u"bread"_s}}));
    valueOf(AnswerReview(shop.file).addTurn(id, u"Twice is twice"_s, Moment::onDay(QDate(2025, 11, 19))));
    const QString before = pictureOf(shop);
    act(shop.file, id);
    const QString after = pictureOf(shop);
    QVERIFY(before != after);
    for (int round = 0; round < 3; ++round) {
        shop.reopen(); // Undo and redo survive a restart.
        valueOf(Undo(shop.file).undo());
        QCOMPARE(pictureOf(shop), before);
        QVERIFY(valueOf(CheckFile(shop.file).run()).findings.isEmpty());
        shop.reopen();
        valueOf(Undo(shop.file).redo());
        QCOMPARE(pictureOf(shop), after);
        QVERIFY(valueOf(CheckFile(shop.file).run()).findings.isEmpty());
    }
}

void TestUndo::oneStayInTheComposerIsOneChange()
{
    TestShop shop;
    const ReviewId id = valueOf(AddReview(shop.file).add({.text = u"Sour milk"_s}));
    const AnswerReview answer(shop.file);
    ChangeId stay = valueOf(answer.saveDraft(id, u"Hi"_s));
    stay = valueOf(answer.saveDraft(id, u"Hi Priya"_s, stay));
    stay = valueOf(answer.saveDraft(id, u"Hi Priya, sorry"_s, stay));
    QCOMPARE(valueOf(Undo(shop.file).history(10)).size(), size_t(2));
    valueOf(Undo(shop.file).undo());
    QVERIFY(!valueOf(ReadReviews(shop.file).details(id)).draft);
    valueOf(Undo(shop.file).redo());
    QCOMPARE(valueOf(ReadReviews(shop.file).details(id)).draft->text, u"Hi Priya, sorry"_s);
    // Another stay is another change.
    valueOf(answer.saveDraft(id, u"Hello"_s));
    QCOMPARE(valueOf(Undo(shop.file).history(10)).size(), size_t(3));
}

void TestUndo::anEmptyDraftIsNoChange()
{
    TestShop shop;
    const ReviewId id = valueOf(AddReview(shop.file).add({.text = u"Sour milk"_s}));
    valueOf(AnswerReview(shop.file).saveDraft(id, u"  "_s));
    QCOMPARE(valueOf(Undo(shop.file).history(10)).size(), size_t(1));
    QCOMPARE(errorOf(AnswerReview(shop.file).post(id, {}, {})), Error::Kind::Invalid);
}

void TestUndo::nothingToUndo()
{
    TestShop shop;
    QCOMPARE(errorOf(Undo(shop.file).undo()), Error::Kind::NotFound);
    QCOMPARE(errorOf(Undo(shop.file).redo()), Error::Kind::NotFound);
    QCOMPARE(valueOf(Undo(shop.file).state()), UndoState{});
}

void TestUndo::aNewChangeEndsRedo()
{
    TestShop shop;
    valueOf(AddReview(shop.file).add({.text = u"One"_s}));
    valueOf(Undo(shop.file).undo());
    QVERIFY(valueOf(Undo(shop.file).state()).redo);
    valueOf(AddReview(shop.file).add({.text = u"Two"_s}));
    QVERIFY(!valueOf(Undo(shop.file).state()).redo);
}

void TestUndo::largeActionsAreOneUndo()
{
    TestShop shop;
    importMany(shop);
    const ReviewSelection all = ReviewSelection::all({});
    const auto counts = [&shop] { return valueOf(ReadReviews(shop.file).counts()); };
    QCOMPARE(counts().views.value(int(ReviewView::Negative)), 1200);

    QCOMPARE(valueOf(SortReviews(shop.file).setSentiment(all, Sentiment::Positive)), 3000);
    QCOMPARE(counts().views.value(int(ReviewView::Positive)), 3000);
    QCOMPARE(valueOf(SortReviews(shop.file).addTag(all, u"autumn check"_s)), 3000);
    QCOMPARE(counts().tags.at(0).reviews, 3000);
    QCOMPARE(valueOf(SortReviews(shop.file).archive(all)), 3000);
    QCOMPARE(counts().tags.at(0).reviews, 0);
    QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    shop.reopen();
    for (const Did did : {Did::ArchiveReviews, Did::AddTag, Did::SortReviews})
        QCOMPARE(valueOf(Undo(shop.file).undo()).did, did);
    QCOMPARE(counts().views.value(int(ReviewView::Negative)), 1200);
    QVERIFY(counts().tags.empty()); // A tag goes with the action that made it.
    QVERIFY(valueOf(ReadReviews(shop.file).tags(u"autumn"_s)).empty());
    for (int i = 0; i < 3; ++i)
        valueOf(Undo(shop.file).redo());
    QCOMPARE(counts().views.value(int(ReviewView::Archived)), 3000);
    QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
}

void TestUndo::rowsOfALargeActionGoWhenItCannotBeRedone()
{
    TestShop shop;
    importMany(shop);
    valueOf(SortReviews(shop.file).archive(ReviewSelection::all({})));
    valueOf(Undo(shop.file).undo());
    QVERIFY(valueOf(Undo(shop.file).state()).redo);
    valueOf(AddReview(shop.file).add({.text = u"Two"_s}));
    QVERIFY(!valueOf(Undo(shop.file).state()).redo);
    QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
    QVERIFY(errorOf(Undo(shop.file).redo()) == Error::Kind::NotFound);
    shop.reopen();
    const auto left = [&shop] {
        return *shop.file->threads().readAndWait([](Connection &connection) {
            return connection.number(u"SELECT (SELECT count(*) FROM batch_row) + "
                                     "(SELECT count(*) FROM change WHERE state > 1)"_s);
        });
    };
    QTRY_COMPARE(left(), 0);
    QCOMPARE(valueOf(Undo(shop.file).undo()).did, Did::AddReview);
    QCOMPARE(valueOf(Undo(shop.file).undo()).did, Did::ImportReviews);
}

void TestUndo::aLargeUndoWaitsForOtherPrograms()
{
    TestShop shop;
    importMany(shop);
    valueOf(SortReviews(shop.file).archive(ReviewSelection::all({})));
    valueOf(AddReview(shop.file).add({.text = u"Two"_s}));
    QLockFile other(shop.path() + u".busy"_s); // Another program imports.
    other.setStaleLockTime(0);
    QVERIFY(other.tryLock());
    QCOMPARE(valueOf(Undo(shop.file).undo()).did, Did::AddReview);
    QVERIFY(errorOf(Undo(shop.file).undo()) == Error::Kind::Locked);
    other.unlock();
    QCOMPARE(valueOf(Undo(shop.file).undo()).did, Did::ArchiveReviews);
    QVERIFY(!QFile::exists(shop.path() + u".busy"_s));
}

void TestUndo::otherTargetsRenewClocks()
{
    TestShop shop;
    const ReviewId id = valueOf(AddReview(shop.file).add({.text = u"Sour milk"_s, .rating = Rating{1}}));
    constexpr qint64 hour = 3600 * 1000;
    QCOMPARE(*valueOf(ReadReviews(shop.file).details(id)).review.respondBy, TestShop::morning() + 24 * hour);
    Shop profile = valueOf(KeepShop(shop.file).read());
    profile.targets.negativeHours = 4;
    valueOf(KeepShop(shop.file).save(profile));
    QCOMPARE(*valueOf(ReadReviews(shop.file).details(id)).review.respondBy, TestShop::morning() + 4 * hour);
    QCOMPARE(valueOf(Undo(shop.file).state()).undo->arguments, QJsonArray{int(ShopPart::Targets)});
    valueOf(Undo(shop.file).undo());
    QCOMPARE(*valueOf(ReadReviews(shop.file).details(id)).review.respondBy, TestShop::morning() + 24 * hour);
    profile.brandColour = u"orange"_s;
    QCOMPARE(errorOf(KeepShop(shop.file).save(profile)), Error::Kind::Invalid);
}

void TestUndo::manyClocksAreRenewedInPieces()
{
    TestShop shop;
    QByteArray csv("date,rating,text\n");
    for (int i = 0; i < 1500; ++i)
        csv += "2025-11-20T07:00:00Z,1,Sour milk number " + QByteArray::number(i) + '\n';
    csv += "2025-11-20T07:00:00Z,5,Lovely buns\n"; // Shows the scale.
    imported(shop, shop.write(u"many.csv"_s, csv));
    const auto dueAt = [&](qint64 at) {
        ReviewQuery query;
        query.answer = AnswerState::Waiting;
        qint64 due = 0;
        const std::vector<ReviewId> ids = valueOf(ReadReviews(shop.file).all(query)).ids;
        for (const ReviewRow &row : valueOf(ReadReviews(shop.file).rows(ids)))
            due += row.respondBy == at;
        return due;
    };
    constexpr qint64 hour = 3600 * 1000;
    const qint64 said = instant({2025, 11, 20}, {7, 0});
    QCOMPARE(dueAt(said + 24 * hour), 1500);
    Shop profile = valueOf(KeepShop(shop.file).read());
    profile.targets.negativeHours = 4;
    valueOf(KeepShop(shop.file).save(profile));
    QCOMPARE(dueAt(said + 4 * hour), 1500);
    QCOMPARE(valueOf(Undo(shop.file).state()).undo->did, Did::EditShop);
    valueOf(Undo(shop.file).undo());
    QCOMPARE(dueAt(said + 24 * hour), 1500);
    QCOMPARE(valueOf(KeepShop(shop.file).read()).targets.negativeHours, 24);
    valueOf(Undo(shop.file).redo());
    QCOMPARE(dueAt(said + 4 * hour), 1500);
    QCOMPARE(valueOf(KeepShop(shop.file).read()).targets.negativeHours, 4);
    QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
}

void TestUndo::whatACrashInterruptedIsTakenBack()
{
    TestShop shop;
    // The profile is saved, and the program ends before the clocks are renewed.
    valueOf(
        shop.file->history().record(Did::EditShop, [](Connection &connection, Recording &recording) -> Result<bool> {
            Result<Shop> profile = readShop(connection);
            if (!profile)
                return profile.error();
            profile->targets.negativeHours = 4;
            recording.state = ChangeState::Applying;
            if (Status written = writeShop(connection, *profile); !written)
                return written.error();
            return true;
        }));
    QCOMPARE(valueOf(KeepShop(shop.file).read()).targets.negativeHours, 4);
    shop.reopen();
    QCOMPARE(valueOf(KeepShop(shop.file).read()).targets.negativeHours, 24);
    QVERIFY(!valueOf(Undo(shop.file).state()).undo);
    QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
}

void TestUndo::hoursThatCannotBeAreRefused()
{
    TestShop shop;
    Shop profile = valueOf(KeepShop(shop.file).read());
    profile.opening.clockFollows = true;
    QCOMPARE(errorOf(KeepShop(shop.file).save(profile)), Error::Kind::Invalid);
    profile.opening.week[3] = {{9 * 60, 12 * 60}, {13 * 60, 18 * 60}};
    profile.opening.closed = {{QDate(2025, 12, 24), QDate(2025, 12, 26), u"Christmas"_s}};
    QCOMPARE(valueOf(KeepShop(shop.file).save(profile)), profile);
    shop.reopen();
    QCOMPARE(valueOf(KeepShop(shop.file).read()), profile);
    QCOMPARE(valueOf(Undo(shop.file).state()).undo->arguments, QJsonArray{int(ShopPart::OpeningHours)});
    valueOf(Undo(shop.file).undo());
    QCOMPARE(valueOf(KeepShop(shop.file).read()).opening, OpeningHours());
    QVERIFY(valueOf(CheckFile(shop.file).run()).ok());
}

void TestUndo::aDraftLeavesTheClockAlone_data()
{
    QTest::addColumn<Moment>("posted");
    QTest::newRow("undated") << Moment();
    QTest::newRow("of today, without a time") << Moment{QDate(2025, 11, 20), {}};
    QTest::newRow("of yesterday") << Moment{QDate(2025, 11, 19), {}};
}

void TestUndo::aDraftLeavesTheClockAlone()
{
    QFETCH(const Moment, posted);
    TestShop shop;
    const AnswerReview answer(shop.file);
    const ReviewId id = valueOf(AddReview(shop.file).add({.text = u"Sour milk"_s, .posted = posted}));
    const auto clock = [&] { return valueOf(ReadReviews(shop.file).details(id)).review.respondBy.value_or(0); };
    const qint64 before = clock();
    QVERIFY(before > 0);
    for (int i = 0; i < 2; ++i) {
        shop.clock.advance(std::chrono::hours(2));
        valueOf(answer.saveDraft(id, u"Sorry %1"_s.arg(i)));
        QCOMPARE(clock(), before);
    }
    valueOf(answer.saveDraft(id, {}));
    QCOMPARE(clock(), before);
}

void TestUndo::aFurtherMessageReopensTheMatter()
{
    TestShop shop;
    const ReviewId id = valueOf(AddReview(shop.file).add({.text = u"Sour milk"_s, .rating = Rating{1}}));
    const AnswerReview answer(shop.file);
    valueOf(answer.saveDraft(id, u"Sorry"_s));
    valueOf(answer.post(id, {}, {}));
    QCOMPARE(valueOf(ReadReviews(shop.file).details(id)).review.answer, AnswerState::Answered);
    shop.clock.advance(std::chrono::hours(5));
    valueOf(answer.addTurn(id, u"Again today"_s, Moment::atTime(shop.clock.now(), QTimeZone::utc())));
    const Review review = valueOf(ReadReviews(shop.file).details(id)).review;
    QCOMPARE(review.answer, AnswerState::Waiting);
    QCOMPARE(*review.clockFrom, shop.clock.now());
    QCOMPARE(valueOf(ReadReviews(shop.file).rows({id})).at(0).messages, 3);
    QCOMPARE(valueOf(ReadReviews(shop.file).rows({id})).at(0).lastWords, u"Again today"_s);
}

void TestUndo::importedWordsStay()
{
    TestShop shop;
    imported(shop, shop.write(u"a.csv"_s, "rating,review\n1,Sour milk\n"));
    const ReviewId id = valueOf(ReadReviews(shop.file).all({})).ids.at(0);
    QCOMPARE(errorOf(EditReview(shop.file).rewrite(id, {.text = u"Sweet milk"_s})), Error::Kind::Invalid);
    QCOMPARE(errorOf(EditReview(shop.file).remove(id)), Error::Kind::Invalid);
    valueOf(EditReview(shop.file).writeNote(id, u"Fridge"_s));
    QCOMPARE(valueOf(ReadReviews(shop.file).details(id)).review.privateNote, u"Fridge"_s);
}

void TestUndo::historyOfOneReview()
{
    TestShop shop;
    const ReviewId one = valueOf(AddReview(shop.file).add({.text = u"One"_s}));
    const ReviewId two = valueOf(AddReview(shop.file).add({.text = u"Two"_s}));
    valueOf(AnswerReview(shop.file).saveDraft(one, u"Dear one"_s));
    QCOMPARE(valueOf(Undo(shop.file).history(10, one)).size(), size_t(2));
    QCOMPARE(valueOf(Undo(shop.file).history(10, two)).size(), size_t(1));
}

SHOPBELL_TEST(TestUndo)
#include "test_undo.moc"
