// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/editreview.h"
#include "services/readreviews.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "widgets/addreview/addreviewdialog.h"
#include "widgets/addreview/recoverynote.h"
#include "widgets/common/hintbutton.h"
#include "widgets/common/segment.h"
#include "widgets/common/starinput.h"
#include "widgets/common/tagedit.h"

#include <QComboBox>
#include <QDateEdit>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

void type(const AddReviewDialog &dialog, const QString &words)
{
    child<QPlainTextEdit>(dialog, "words").insertPlainText(words);
}

ReviewDetails detailsOf(const Desk &desk, const QSignalSpy &added)
{
    const auto details = wait(ReadReviews(desk.file()).details(added.last().first().value<ReviewId>()));
    return details ? *details : ReviewDetails();
}

QStringList notesIn(const Desk &desk)
{
    return QDir(desk.path(u"unfinished"_s)).entryList(QDir::Files);
}

} // namespace

class TestAddReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void onlyTheWordsAreNeeded()
    {
        Desk desk;
        AddReviewDialog dialog(desk.context());
        QSignalSpy added(&dialog, &AddReviewDialog::added);
        dialog.start();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto &add = child<HintButton>(dialog, "addReview");
        QVERIFY(!add.isEnabled());
        QVERIFY(!add.toolTip().isEmpty());
        type(dialog, u"The croissant was lovely."_s);
        QTest::keyClick(&child<QPlainTextEdit>(dialog, "words"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(added.count(), 1);
        QVERIFY(!dialog.isVisible());

        const Review review = detailsOf(desk, added).review;
        QCOMPARE(review.text, u"The croissant was lovely."_s);
        QCOMPARE(review.kind, ReviewKind::Remark);
        QCOMPARE(review.sentiment, Sentiment::Unsorted);
        QCOMPARE(review.channel, inPersonChannel);
        QVERIFY(review.isPrivate);
        QCOMPARE(review.posted.at, std::optional(desk.clock().now()));
        QVERIFY(!review.rating);
    }

    void everyFieldArrives()
    {
        Desk desk;
        AddReviewDialog dialog(desk.context());
        QSignalSpy added(&dialog, &AddReviewDialog::added);
        dialog.start();
        type(dialog, u"It took ages."_s);
        child<QLineEdit>(dialog, "who").setText(u"Ann"_s);
        auto &when = child<QComboBox>(dialog, "when");
        when.setCurrentIndex(when.findData(int(TypedReview::When::DayOnly)));
        child<QDateEdit>(dialog, "day").setDate(QDate(2025, 11, 3));
        child<Segment>(dialog, "where").button(int(TypedReview::Where::Other))->click();
        child<QLineEdit>(dialog, "otherChannel").setText(u"Saturday market"_s);
        child<Segment>(dialog, "how").button(int(Sentiment::Negative))->click();
        child<StarInput>(dialog, "stars").setStars(3);
        auto &about = child<QComboBox>(dialog, "about");
        about.setCurrentIndex(about.findData(int(Touchpoint::Receiving)));
        child<TagEdit>(dialog, "tags").lineEdit()->setText(u"waiting time"_s);
        child<HintButton>(dialog, "addReview").click();
        QTRY_COMPARE(added.count(), 1);

        const ReviewDetails details = detailsOf(desk, added);
        QCOMPARE(details.review.author, u"Ann"_s);
        QCOMPARE(details.review.posted, Moment::onDay(QDate(2025, 11, 3)));
        QCOMPARE(details.channel.key, u"Saturday market"_s);
        QCOMPARE(details.review.sentiment, Sentiment::Negative);
        QCOMPARE(details.review.origin, SentimentOrigin::Owner);
        QCOMPARE(details.review.rating, std::optional(Rating{3, RatingScale::OneToFive}));
        QCOMPARE(details.review.touchpoint, Touchpoint::Receiving);
        QCOMPARE(details.tags.size(), size_t(1));
        QCOMPARE(details.tags.front().name, u"waiting time"_s);
    }

    void anotherOneStaysOpen()
    {
        Desk desk;
        AddReviewDialog dialog(desk.context());
        QSignalSpy added(&dialog, &AddReviewDialog::added);
        dialog.start();
        child<Segment>(dialog, "where").button(int(TypedReview::Where::Phone))->click();
        type(dialog, u"First."_s);
        child<QPushButton>(dialog, "addAnother").click();
        QTRY_COMPARE(added.count(), 1);
        QVERIFY(dialog.isVisible());
        QVERIFY(child<QPlainTextEdit>(dialog, "words").toPlainText().isEmpty());
        type(dialog, u"Second."_s);
        child<HintButton>(dialog, "addReview").click();
        QTRY_COMPARE(added.count(), 2);
        QCOMPARE(detailsOf(desk, added).channel.key, u"phone"_s);
        const auto counts = wait(ReadReviews(desk.file()).counts());
        QVERIFY(counts && counts->everything == 2);
    }

    void whatIsCancelledLeavesNothingBehind()
    {
        Desk desk;
        AddReviewDialog dialog(desk.context());
        dialog.start();
        type(dialog, u"Half a sent"_s);
        QTRY_COMPARE(notesIn(desk).size(), 1);
        child<QPushButton>(dialog, "cancel").click();
        QTRY_VERIFY(notesIn(desk).isEmpty());
        dialog.start();
        QVERIFY(child<QPlainTextEdit>(dialog, "words").toPlainText().isEmpty());
    }

    void whatIsTypedSurvivesAWindowClosedByMistake()
    {
        Desk desk;
        QSignalSpy said(&desk.notices(), &Notices::somethingSaid);
        AddReviewDialog dialog(desk.context());
        dialog.start();
        type(dialog, u"Half a sent"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(said.count(), 1);
        dialog.start();
        QTRY_COMPARE(child<QPlainTextEdit>(dialog, "words").toPlainText(), u"Half a sent"_s);
    }

    void whatIsTypedSurvivesACrash()
    {
        Desk desk;
        {
            AddReviewDialog dialog(desk.context());
            dialog.start();
            type(dialog, u"Half a sent"_s);
            child<QLineEdit>(dialog, "who").setText(u"Ben"_s);
            QTRY_COMPARE(notesIn(desk).size(), 1);
            QTest::qWait(600); // Until the name is in it, too.
        }
        AddReviewDialog again(desk.context());
        QSignalSpy added(&again, &AddReviewDialog::added);
        again.start();
        QCOMPARE(child<QPlainTextEdit>(again, "words").toPlainText(), u"Half a sent"_s);
        QCOMPARE(child<QLineEdit>(again, "who").text(), u"Ben"_s);
        QVERIFY(child<QPushButton>(again, "afresh").isVisible());
        QCOMPARE(child<QComboBox>(again, "when").currentData().toInt(), int(TypedReview::When::AnotherTime));
        type(again, u"ence."_s);
        child<HintButton>(again, "addReview").click();
        QTRY_COMPARE(added.count(), 1);
        QCOMPARE(detailsOf(desk, added).review.text, u"Half a sentence."_s);
        QTRY_VERIFY(notesIn(desk).isEmpty());
    }

    void atMostASecondOfTypingIsLost()
    {
        Desk desk;
        AddReviewDialog dialog(desk.context());
        dialog.start();
        // Somebody who types without a pause: the note must not wait for one.
        QElapsedTimer typing;
        typing.start();
        while (typing.elapsed() < 900) {
            type(dialog, u"a"_s);
            QTest::qWait(20);
        }
        QTRY_COMPARE_WITH_TIMEOUT(notesIn(desk).size(), 1, 200);
    }

    void startingAfreshForgetsTheNote()
    {
        Desk desk;
        {
            AddReviewDialog crashed(desk.context());
            crashed.start();
            type(crashed, u"Never mind"_s);
            QTRY_COMPARE(notesIn(desk).size(), 1);
        }
        AddReviewDialog dialog(desk.context());
        dialog.start();
        QVERIFY(child<QPushButton>(dialog, "afresh").isVisible());
        child<QPushButton>(dialog, "afresh").click();
        QVERIFY(child<QPlainTextEdit>(dialog, "words").toPlainText().isEmpty());
        QTRY_VERIFY(notesIn(desk).isEmpty());
        dialog.reject();
    }

    void aRemarkCanBeChanged()
    {
        Desk desk;
        AddReviewDialog dialog(desk.context());
        QSignalSpy added(&dialog, &AddReviewDialog::added);
        dialog.start();
        type(dialog, u"The bred was good."_s);
        child<StarInput>(dialog, "stars").setStars(4);
        child<HintButton>(dialog, "addReview").click();
        QTRY_COMPARE(added.count(), 1);
        const ReviewDetails before = detailsOf(desk, added);

        dialog.edit(before);
        QCOMPARE(child<StarInput>(dialog, "stars").stars(), 4);
        auto &words = child<QPlainTextEdit>(dialog, "words");
        words.setPlainText(u"The bread was good."_s);
        child<HintButton>(dialog, "addReview").click();
        QTRY_COMPARE(added.count(), 2);
        const ReviewDetails after = detailsOf(desk, added);
        QCOMPARE(after.review.id, before.review.id);
        QCOMPARE(after.review.text, u"The bread was good."_s);
        QCOMPARE(after.review.posted, before.review.posted);
        QCOMPARE(after.review.origin, before.review.origin);
    }

    void howItWasHeardStaysUnlessTheChannelIsAnother()
    {
        Desk desk;
        AddReviewDialog dialog(desk.context());
        QSignalSpy added(&dialog, &AddReviewDialog::added);
        dialog.start();
        type(dialog, u"The bread was good."_s);
        child<HintButton>(dialog, "addReview").click();
        QTRY_COMPARE(added.count(), 1);
        const ReviewId id = detailsOf(desk, added).review.id;
        const auto save = [&](TypedReview::Where where) {
            const int before = int(added.count());
            dialog.edit(*wait(ReadReviews(desk.file()).details(id)));
            child<Segment>(dialog, "where").button(int(where))->click();
            child<QLineEdit>(dialog, "otherChannel").setText(u"Saturday market"_s);
            child<HintButton>(dialog, "addReview").click();
            QTRY_COMPARE(added.count(), before + 1);
        };
        save(TypedReview::Where::Other);
        QVERIFY(!detailsOf(desk, added).review.isPrivate);
        save(TypedReview::Where::Phone);
        QVERIFY(detailsOf(desk, added).review.isPrivate);
        QVERIFY(wait(EditReview(desk.file()).setPrivate(id, false)));
        save(TypedReview::Where::Phone);
        QVERIFY(!detailsOf(desk, added).review.isPrivate); // The owner's word.
    }

    void aNoteReadsBackAsItWasWritten()
    {
        TypedReview typed;
        typed.text = u"Zeile 1\n“2” 肉 😀"_s;
        typed.author = u"O'Neil"_s;
        typed.when = TypedReview::When::AnotherTime;
        typed.day = QDate(2025, 2, 28);
        typed.time = QTime(8, 5);
        typed.where = TypedReview::Where::Other;
        typed.otherChannel = u"Google"_s;
        typed.sentiment = Sentiment::Negative;
        typed.stars = 2;
        typed.kind = ReviewKind::Question;
        typed.touchpoint = Touchpoint::Paying;
        typed.tags = {u"till"_s, u"queue"_s};
        typed.urgent = true;
        QCOMPARE(TypedReview::fromJson(typed.toJson()), typed);
        QCOMPARE(TypedReview::fromJson({}), TypedReview());
    }

    void eachShopHasItsOwnNote()
    {
        QTemporaryDir folder;
        TypedReview typed;
        typed.text = u"Only for the first"_s;
        RecoveryNote first(folder.path(), u"/a/first.shopbell"_s);
        RecoveryNote second(folder.path(), u"/a/second.shopbell"_s);
        first.write(typed, 1);
        QVERIFY(first.read());
        QVERIFY(!second.read());
        QCOMPARE(QFile::permissions(first.path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
};

SHOPBELL_WINDOW_TEST(TestAddReview)
#include "test_addreview.moc"
