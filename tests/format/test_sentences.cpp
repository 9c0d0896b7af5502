// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filefault.h"
#include "domain/shop.h"
#include "format/changetext.h"
#include "format/errortext.h"
#include "format/language.h"
#include "format/problemtext.h"
#include "format/reviewsentence.h"
#include "format/todaytext.h"
#include "support/builders.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 hour = 3600'000;
const QTimeZone london("Europe/London");

Change changed(Did did, const QJsonArray &arguments = {})
{
    return {ChangeId(1), 0, did, arguments, false};
}
} // namespace

class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShopThatIsGoneIsNotLeftAsItWas()
    {
        QCOMPARE(errorText({Error::Kind::NotFound, {}}, Task::OpenShop),
                 u"The shop could not be opened, because the file is not there. Choose another file."_s);
    }

    void changes_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<int>("did");
        QTest::addColumn<QJsonArray>("arguments");
        QTest::addColumn<QString>("undo");
        QTest::addColumn<QString>("done");
        QTest::newRow("many reviews tagged")
            << "en_GB" << int(Did::AddTag) << QJsonArray{187, 4} << "Undo: tag 187 reviews"
            << "187 reviews tagged.";
        QTest::newRow("one review archived")
            << "en_GB" << int(Did::ArchiveReviews) << QJsonArray{1} << "Undo: archive a review"
            << "Review archived.";
        QTest::newRow("one review sorted")
            << "en_GB" << int(Did::SortReviews) << QJsonArray{1, int(Sentiment::Negative)}
            << "Undo: sort a review as negative"
            << "Review sorted as negative.";
        QTest::newRow("flag taken off") << "en_GB" << int(Did::FlagReviews) << QJsonArray{1, 0}
                                        << "Undo: take the flag off a review"
                                        << "Flag taken off.";
        QTest::newRow("an import") << "en_GB" << int(Did::ImportReviews) << QJsonArray{3, 23486, 0}
                                   << "Undo: import 23,486 reviews"
                                   << "23,486 reviews imported.";
        QTest::newRow("a draft") << "en_GB" << int(Did::WriteDraft) << QJsonArray{7} << "Undo: write a draft"
                                 << "Draft saved.";
        QTest::newRow("a review with its promise")
            << "en_GB" << int(Did::DeleteReview) << QJsonArray{7, 1} << "Undo: delete a review"
            << "Review deleted, with its promise.";
        QTest::newRow("a review that was said in private")
            << "en_GB" << int(Did::MarkPrivate) << QJsonArray{7, 1} << "Undo: mark a review as said in private"
            << "Review marked as said in private.";
        QTest::newRow("a review that was said in public")
            << "en_GB" << int(Did::MarkPrivate) << QJsonArray{7, 0} << "Undo: mark a review as said in public"
            << "Review marked as said in public.";
        QTest::newRow("a reply") << "en_GB" << int(Did::PostResponse) << QJsonArray{7} << "Undo: mark a reply as posted"
                                 << "Reply marked as posted.";
        QTest::newRow("a reply to a private review")
            << "en_GB" << int(Did::PostResponse) << QJsonArray{7, 1} << "Undo: mark a reply as posted"
            << "Marked as answered.";
        QTest::newRow("the shop's name") << "en_GB" << int(Did::EditShop) << QJsonArray{1} << "Undo: rename the shop"
                                         << "Shop renamed.";
        QTest::newRow("settings of an old file")
            << "en_GB" << int(Did::EditShop) << QJsonArray{} << "Undo: change the shop’s settings"
            << "Settings saved.";
        QTest::newRow("a part of a newer program")
            << "en_GB" << int(Did::EditShop) << QJsonArray{99} << "Undo: change the shop’s settings"
            << "Settings saved.";
        QTest::newRow("satisfaction groups") << "en_GB" << int(Did::EditShop) << QJsonArray{int(ShopPart::Bands)}
                                             << "Undo: change the satisfaction groups"
                                             << "Satisfaction groups changed.";
        QTest::newRow("a purchase") << "en_GB" << int(Did::AddPurchase) << QJsonArray{4, 2} << "Undo: add a purchase"
                                    << "Purchase added.";
        QTest::newRow("a target taken away")
            << "en_GB" << int(Did::SetTarget) << QJsonArray{0} << "Undo: take a target away"
            << "Target taken away.";
        QTest::newRow("a template hidden")
            << "en_GB" << int(Did::HideTemplate) << QJsonArray{3, 1} << "Undo: hide a template"
            << "Template hidden.";
        QTest::newRow("a template shown again")
            << "en_GB" << int(Did::HideTemplate) << QJsonArray{3, 0} << "Undo: show a hidden template again"
            << "Template is shown again.";
        QTest::newRow("what a customer hears of a promise") // That they heard of it, or why they hear nothing.
            << "en_GB" << int(Did::FollowUpReview) << QJsonArray{5, 7}
            << "Undo: note whether a customer heard of a promise"
            << "Follow-up noted.";
        QTest::newRow("a yes to publishing") // Given, or taken back.
            << "en_GB" << int(Did::AgreeToPublish) << QJsonArray{5, 7}
            << "Undo: note whether a promise may be published"
            << "Noted whether it may be published.";
        QTest::newRow("an import of purchases")
            << "en_GB" << int(Did::ImportPurchases) << QJsonArray{3, 25900, 0} << "Undo: import 25,900 purchases"
            << "25,900 purchases imported.";
        QTest::newRow("Chinese") << "zh_CN" << int(Did::AddTag) << QJsonArray{187, 4} << "撤销：给 187 条评价加标签"
                                 << "已给 187 条评价加标签。";
        QTest::newRow("a language without texts")
            << "de" << int(Did::AddTag) << QJsonArray{1870, 4} << "Undo: tag 1.870 reviews"
            << "1.870 reviews tagged.";
    }
    void changes()
    {
        QFETCH(QString, locale);
        QFETCH(int, did);
        QFETCH(QJsonArray, arguments);
        const Language language{QLocale(locale)};
        const Change change = changed(Did(did), arguments);
        QTEST(undoText(change), "undo");
        QTEST(doneSentence(change), "done");
    }

    void everyChangeHasItsSentences_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<int>("last");
        QTest::addColumn<QChar>("end");
        QTest::newRow("Chinese") << "zh_CN" << int(Did::MakeSample) << QChar(u'。');
        QTest::newRow("English") << "en_GB" << int(Did::DeleteTemplate) << QChar(u'.');
    }
    void everyChangeHasItsSentences()
    {
        QFETCH(QString, locale);
        QFETCH(int, last);
        QFETCH(QChar, end);
        const Language language{QLocale(locale)};
        for (int did = 0; did <= last; ++did) {
            const Change change = changed(Did(did), {2, 1, 1});
            QVERIFY(!changePhrase(change).isEmpty());
            QVERIFY(doneSentence(change).endsWith(end));
        }
    }

    void damagedArgumentsAreNoTrouble()
    {
        const Language language{QLocale(u"en_GB"_s)};
        QCOMPARE(changePhrase(changed(Did::SortReviews, {3, 99})), u"sort 3 reviews as unsorted"_s);
        QCOMPARE(changePhrase(changed(Did::ImportReviews, {})), u"import 0 reviews"_s);
    }

    void nothingToUndo()
    {
        const Language language{QLocale(u"en_GB"_s)};
        QCOMPARE(undoText(std::nullopt), u"Undo"_s);
        QCOMPARE(redoText(std::nullopt), u"Redo"_s);
        QCOMPARE(changeTitle(changed(Did::AddTag, {2, 1})), u"Tag 2 reviews"_s);
        QCOMPARE(undoneSentence(changed(Did::WriteDraft)), u"Taken back: write a draft."_s);
        QCOMPARE(redoneSentence(changed(Did::WriteDraft)), u"Done again: write a draft."_s);
    }

    void errorsSayThreeThings()
    {
        const Language language{QLocale(u"en_GB"_s)};
        QCOMPARE(errorText({Error::Kind::DiskFull}, Task::SaveDraft),
                 u"The draft could not be saved, because the disk is full. Your words are kept in the window. "
                 "Make room on the disk and try again."_s);
        QCOMPARE(errorText({Error::Kind::Locked}, Task::ReadShop),
                 u"The name, time zone and opening hours of the shop could not be read, because another program is "
                 "using the file. Nothing was changed. Close the other program and try again."_s);
        QCOMPARE(errorText({Error::Kind::Invalid}, Task::MakeCode),
                 u"The code to scan could not be made, because the text is empty, or longer than a code can hold. Your "
                 "words are kept in the window. Shorten it, or send it by e-mail."_s);
        QCOMPARE(
            errorText({Error::Kind::NotFound}, Task::MakeCode),
            u"The code to scan could not be made, because there is no phone number to send it to. Your words are kept "
            "in the window. Write down a phone number first, or send it another way."_s);
        QCOMPARE(errorText({Error::Kind::Cancelled}, Task::Import), QString());
    }

    void aForeignFileIsCalledByWhatItIs()
    {
        const Language language{QLocale(u"en_GB"_s)};
        QSet<QString> texts;
        for (int fault = 0; fault <= int(FileFault::ReadFailed); ++fault) {
            const QString text = errorText(errorFor(FileFault(fault)), Task::ReadFile);
            QVERIFY2(!text.contains(u"because"_s) && text.count(u'.') == 3, qPrintable(text));
            QCOMPARE(errorText(errorFor(FileFault(fault)), Task::Import), text);
            texts.insert(text);
        }
        QCOMPARE(texts.size(), int(FileFault::ReadFailed) + 1);
        QVERIFY(errorText(errorFor(FileFault::Missing), Task::Restore).contains(u"because"_s));
        QVERIFY(errorText(errorFor(FileFault::Packed), Task::ReadFile).startsWith(u"This is one packed file."_s));
    }

    void everyErrorHasASentence_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QChar>("stop");
        QTest::newRow("English") << "en_GB" << QChar(u'.');
        QTest::newRow("Chinese") << "zh_CN" << QChar(u'。');
    }
    void everyErrorHasASentence()
    {
        QFETCH(QString, locale);
        QFETCH(QChar, stop);
        const Language language{QLocale(locale)};
        for (int kind = 0; kind <= int(Error::Kind::Unreadable); ++kind) {
            for (int task = 0; task <= int(Task::MakeSample); ++task) {
                const QString text = errorText({Error::Kind(kind), u"sqlite3: 13"_s}, Task(task));
                if (Error::Kind(kind) == Error::Kind::Cancelled)
                    continue;
                QVERIFY2(text.endsWith(stop), qPrintable(text));
                QVERIFY2(!text.contains(u"sqlite"_s), qPrintable(text));
                QVERIFY2(!text.contains(u'%'), qPrintable(text));
            }
        }
    }

    void problems_data()
    {
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("outside the scale") << int(ProblemReason::RatingOutsideScale) << "12"
                                           << "The score is 12, and scores here go from 1 to 5";
        QTest::newRow("no such date") << int(ProblemReason::UnreadableDate) << "31/02/2025"
                                      << "The date 31/02/2025 does not exist";
        QTest::newRow("no date at all") << int(ProblemReason::UnreadableDate) << "last week"
                                        << "“last week” is not a date";
        QTest::newRow("a word for a score") << int(ProblemReason::UnreadableRating) << "fine"
                                            << "“fine” is not a score";
        QTest::newRow("per cent signs stay") << int(ProblemReason::UnreadableRating) << "%1 of %2"
                                             << "“%1 of %2” is not a score";
        QTest::newRow("a cell of many lines") << int(ProblemReason::UnreadableRating) << "a\nb  c"
                                              << "“a b c” is not a score";
        QTest::newRow("nothing in it") << int(ProblemReason::Empty) << ""
                                       << "There is neither a text nor a score in this row";
    }
    void problems()
    {
        QFETCH(int, reason);
        QFETCH(QString, value);
        const Problem problem{.reason = ProblemReason(reason)};
        Problem withValue = problem;
        withValue.value = value;
        QTEST(problemText(withValue, RatingScale::OneToFive, QLocale(u"en_GB"_s)), "expected");
    }

    void longCellsAreShortened()
    {
        Problem problem{.reason = ProblemReason::UnreadableRating};
        problem.value = QString(10'000, u'x');
        QVERIFY(problemText(problem, RatingScale::OneToFive, QLocale(u"en_GB"_s)).size() < 80);
    }

    void aRowReadsAsOneSentence_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("expected");
        QTest::newRow("English") << "en_GB"
                                 << "Priya Nair, 1 of 5 stars, negative, in the shop, 5 hours left to reply.";
        QTest::newRow("Chinese") << "zh_CN"
                                 << "Priya Nair，1 星（满分 5 星），差评，到店，还有 5 小时可回复。";
    }
    void aRowReadsAsOneSentence()
    {
        QFETCH(QString, locale);
        const Language language{QLocale(locale)};
        const qint64 now = instant({2025, 11, 20}, {8, 20}, london);
        const Review review = aReview().by(u"Priya Nair"_s).rated(1).negative().waitingUntil(now + 5 * hour);
        const Channel shop{inPersonChannel, u"in-person"_s, false, true, {}};
        QTEST(ReviewSentence(QLocale(locale), london).row(rowOf(review), shop, now), "expected");
    }

    void aRowNamesWhatStandsOut()
    {
        const Language language{QLocale(u"en_GB"_s)};
        const qint64 now = instant({2025, 11, 20}, {8, 20}, london);
        ReviewRow row = rowOf(aReview().by({}).on({2025, 11, 18}).answered().urgent().flagged().archived());
        row.messages = 3;
        row.hasDraft = true;
        const Channel shop{ChannelId(1), u"google"_s, false, false, {}};
        QCOMPARE(ReviewSentence(QLocale(u"en_GB"_s), london).row(row, shop, now),
                 u"No name, no rating, unsorted, on Google, 18 Nov, urgent, flagged, 3 messages, a draft is begun, "
                 "replied, archived."_s);
        row.isReady = true;
        QVERIFY(ReviewSentence(QLocale(u"en_GB"_s), london)
                    .row(row, shop, now)
                    .contains(u"3 messages, a reply is ready to be posted, "_s));
        row.ownerName = u"Anna"_s;
        QVERIFY(ReviewSentence(QLocale(u"en_GB"_s), london).row(row, shop, now).contains(u", Anna sees to it"_s));
        row.asked = u"Sam"_s;
        QVERIFY(ReviewSentence(QLocale(u"en_GB"_s), london)
                    .row(row, shop, now)
                    .contains(u", Sam was asked to take over"_s));
        row.answer = AnswerState::Waiting;
        row.respondBy = now + 50 * hour;
        QVERIFY(ReviewSentence(QLocale(u"en_GB"_s), london)
                    .row(row, shop, now, 19 * hour)
                    .contains(u", 2 days left to reply, the customer has waited 19 h"_s));
    }

    void greetings_data()
    {
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QString>("expected");
        QTest::newRow("before the bakery opens") << QTime(5, 0) << "Good morning, Anna";
        QTest::newRow("noon") << QTime(12, 0) << "Good afternoon, Anna";
        QTest::newRow("after closing") << QTime(18, 0) << "Good evening, Anna";
        QTest::newRow("late in the evening") << QTime(23, 59) << "Good evening, Anna";
        QTest::newRow("midnight") << QTime(0, 0) << "Hello, Anna";
        QTest::newRow("deep in the night") << QTime(4, 59) << "Hello, Anna";
    }
    void greetings()
    {
        QFETCH(QTime, time);
        QTEST(greeting(time, u" Anna "_s), "expected");
        QCOMPARE(greeting(QTime(9, 0), QString()), u"Good morning"_s);
        QCOMPARE(greeting(QTime(2, 26), QString()), u"Hello"_s);
    }

    void waiting_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<int>("waiting");
        QTest::addColumn<int>("late");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nobody") << "en_GB" << 0 << 0 << "All answered. Lovely.";
        QTest::newRow("one") << "en_GB" << 1 << 0 << "One person is waiting to hear from you.";
        QTest::newRow("one, late") << "en_GB" << 1 << 1 << "One person is waiting to hear from you, and for too long.";
        QTest::newRow("five, one late") << "en_GB" << 5 << 1
                                        << "Five people are waiting to hear from you, one for too long.";
        QTest::newRow("all late") << "en_GB" << 3 << 3
                                  << "Three people are waiting to hear from you, all for too long.";
        QTest::newRow("many") << "en_GB" << 1284 << 12
                              << "1,284 people are waiting to hear from you, twelve for too long.";
        QTest::newRow("Chinese") << "zh_CN" << 5 << 1 << "有五位顾客在等您回复，其中一位已超时。";
    }
    void waiting()
    {
        QFETCH(QString, locale);
        QFETCH(int, waiting);
        QFETCH(int, late);
        const Language language{QLocale(locale)};
        QTEST(standingSentence({.waiting = waiting, .late = late}), "expected");
    }

    void whatElseIsDue_data()
    {
        QTest::addColumn<int>("waiting");
        QTest::addColumn<int>("promises");
        QTest::addColumn<int>("late");
        QTest::addColumn<int>("followUps");
        QTest::addColumn<QString>("expected");
        QTest::newRow("promises") << 0 << 2 << 0 << 0 << "All answered; 2 promises due.";
        QTest::newRow("follow-ups") << 0 << 0 << 0 << 3 << "All answered; 3 follow-ups due.";
        QTest::newRow("both") << 0 << 2 << 0 << 3 << "All answered; 2 promises due, 3 follow-ups due.";
        QTest::newRow("one, late") << 0 << 1 << 1 << 0 << "All answered; 1 promise late.";
        QTest::newRow("all late") << 0 << 2 << 2 << 0 << "All answered; 2 promises late.";
        QTest::newRow("some late") << 0 << 4 << 2 << 0 << "All answered; 2 promises late, 2 more due.";
        QTest::newRow("late, and follow-ups") << 0 << 2 << 2 << 3 << "All answered; 2 promises late, 3 follow-ups due.";
        QTest::newRow("one waits") << 1 << 2 << 0 << 0 << "One person is waiting to hear from you.";
        QTest::newRow("all of it") << 3 << 4 << 2 << 3 << "Three people are waiting to hear from you.";
    }
    void whatElseIsDue()
    {
        QFETCH(int, waiting);
        QFETCH(int, promises);
        QFETCH(int, late);
        QFETCH(int, followUps);
        const Language english{QLocale(u"en_GB"_s)};
        const Standing standing{.waiting = waiting, .promises = promises, .latePromises = late, .followUps = followUps};
        QTEST(standingSentence(standing), "expected");
        QVERIFY(!standing.isAllDone());
    }

    void withoutAClock()
    {
        {
            const Language english{QLocale(u"en_GB"_s)};
            QCOMPARE(standingSentence({.notAnswered = 35528, .drafts = 1}),
                     u"No clock is running. 35,528 reviews are not answered."_s);
            QCOMPARE(standingSentence({.notAnswered = 1}), u"No clock is running. 1 review is not answered."_s);
            QCOMPARE(standingSentence({.drafts = 1}), u"No clock is running. 1 draft is not finished."_s);
            QCOMPARE(standingSentence({.waiting = 1, .notAnswered = 4}), u"One person is waiting to hear from you."_s);
        }
        const Language chinese{QLocale(u"zh_CN"_s)};
        QCOMPARE(standingSentence({.notAnswered = 4}), u"没有正在计时的评价。有 4 条评价尚未回复。"_s);
    }

    void targets()
    {
        const Language language{QLocale(u"en_GB"_s)};
        QCOMPARE(targetsSentence({}), u"Your targets: urgent 1 h, questions 2 h, negative 24 h, all others 72 h"_s);
        QCOMPARE(targetsSentence({.negativeHours = 12, .otherHours = 48, .urgentHours = 3, .questionHours = 4}),
                 u"Your targets: urgent 3 h, questions 4 h, negative 12 h, all others 48 h"_s);
    }

    void changesOfKeyNumbers()
    {
        const Language language{QLocale(u"en_GB"_s)};
        const QString july = u"July 2025"_s;
        QCOMPARE(pointsChange(2.6, july), u"2.6 points more than July 2025"_s);
        QCOMPARE(pointsChange(-0.5, july), u"0.5 points less than July 2025"_s);
        QCOMPARE(pointsChange(1.04, july), u"1.0 points more than July 2025"_s);
        QCOMPARE(pointsChange(-1, july), u"1.0 points less than July 2025"_s);
        QCOMPARE(pointsChange(0.04, july), u"The same as July 2025"_s);
        QCOMPARE(mayBeChance(july), u"The difference from July 2025 may be chance"_s);
        QCOMPARE(scoreChange(-0.21, 90), u"0.2 less than in the 90 days before"_s);
        QCOMPARE(scoreChange(1, 90), u"1 more than in the 90 days before"_s);
        QCOMPARE(scoreChange(0.01, 90), u"The same as in the 90 days before"_s);
        QCOMPARE(waitChange(2 * hour, 30), u"2 h slower than in the 30 days before"_s);
        QCOMPARE(waitChange(-3 * hour, 30), u"3 h quicker than in the 30 days before"_s);
        QCOMPARE(waitChange(-1000, 30), u"The same as in the 30 days before"_s);
    }
};

SHOPBELL_TEST(TestSentences)
#include "test_sentences.moc"
