// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followup.h"
#include "services/checkfile.h"
#include "services/importreviews.h"
#include "services/keepquestionnaire.h"
#include "services/keepshop.h"
#include "services/makesample.h"
#include "services/readpromises.h"
#include "services/readreviews.h"
#include "services/samplehabits.h"
#include "storage/databasethreads.h"
#include "storage/statement.h"
#include "support/fakeclock.h"
#include "support/run.h"
#include "support/wait.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
/// Everything that a list or a page shows of one review, in words.
QString told(const ReviewDetails &details)
{
    const Review &review = details.review;
    QStringList parts{QString::number(review.id.value()),
                      details.channel.key,
                      review.author,
                      review.title,
                      review.text,
                      review.posted.day.toString(Qt::ISODate),
                      QString::number(review.posted.at.value_or(0)),
                      review.rating ? QString::number(review.rating->value) : QString(),
                      keyOf(review.sentiment),
                      keyOf(review.kind),
                      keyOf(review.source),
                      keyOf(review.touchpoint),
                      keyOf(review.answer),
                      QString::number(review.respondBy.value_or(0)),
                      review.privateNote,
                      review.product,
                      review.sourceId,
                      details.draft ? details.draft->text : QString()};
    for (const Tag &tag : details.tags)
        parts += tag.name;
    for (const Message &message : details.conversation)
        parts += std::visit([](const auto &said) { return said.text; }, message);
    parts += review.flagged ? u"flagged"_s : QString();
    parts += review.archived ? u"archived"_s : QString();
    parts += review.urgent ? u"urgent"_s : QString();
    return parts.join(u'|');
}
} // namespace

class TestMakeSample : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FakeClock m_clock{QDate(2026, 3, 4), QTime(17, 30)};
    int m_files = 0;

    Result<ShopFilePtr> make(const SampleWishes &wishes,
                             const std::function<void(const SampleProgress &)> &progress = {})
    {
        ShopFile::Options options;
        options.clock = m_clock.clock();
        return makeSampleShop(m_folder.filePath(u"%1.shopbell"_s.arg(++m_files)), wishes, options, progress);
    }

    static SampleWishes wishesFor(int reviews, const QString &language = u"en"_s, quint32 seed = 1)
    {
        SampleWishes wishes;
        wishes.reviews = reviews;
        wishes.customers = reviews / 2;
        wishes.seed = seed;
        wishes.until = QDate(2025, 11, 20);
        wishes.language = language;
        return wishes;
    }

    static std::vector<ReviewDetails> allOf(const ShopFilePtr &file)
    {
        const ReadReviews read(file);
        ReviewQuery everything;
        everything.shelf = Shelf::Both;
        everything.order = ReviewOrder::Newest;
        std::vector<ReviewDetails> all;
        const FoundReviews found = *wait(read.all(everything));
        all.reserve(found.ids.size());
        for (const ReviewId id : found.ids)
            all.push_back(*wait(read.details(id)));
        return all;
    }

    /// The rows of a query, each in a line.
    static QStringList rowsOf(const ShopFilePtr &file, const QString &sql)
    {
        return file->threads().readAndWait([&](Connection &connection) {
            QStringList rows;
            Statement select(connection, sql);
            select.bind();
            while (*select.next())
                rows += select.text(0);
            return rows;
        });
    }

    static qint64 numberOf(const ShopFilePtr &file, const QString &sql)
    {
        return rowsOf(file, sql).value(0).toLongLong();
    }

    /// Of those who bought first in a range of days, who came again within 60 days.
    static double shareBackWithin60Days(const ShopFilePtr &file, qint64 from, qint64 to)
    {
        const QString firsts =
            u"(SELECT customer_id AS c, min(day) AS d FROM purchase WHERE counts AND customer_id IS NOT NULL "
            "GROUP BY customer_id HAVING d BETWEEN %1 AND %2)"_s.arg(from)
                .arg(to);
        const qint64 n = numberOf(file, u"SELECT count(*) FROM "_s + firsts);
        const qint64 again =
            numberOf(file,
                     u"SELECT count(*) FROM %1 WHERE EXISTS (SELECT 1 FROM purchase WHERE counts AND customer_id = c "
                     "AND day > d AND day <= d + 60)"_s.arg(firsts));
        return n > 0 ? double(again) / double(n) : 0;
    }

    /// Everything about customers, in words.
    static QStringList customersOf(const ShopFilePtr &file)
    {
        QStringList content;
        for (const QString &sql :
             {u"SELECT name || preferred_way || created_at FROM customer ORDER BY id"_s,
              u"SELECT day || what || ifnull(amount_minor, '') || status || counts FROM purchase ORDER BY id"_s,
              u"SELECT day || value || occasion FROM score ORDER BY id"_s,
              u"SELECT recommended_day || way || friend_name || code FROM referral ORDER BY id"_s})
            content += rowsOf(file, sql);
        return content;
    }

    static QStringList contentOf(const ShopFilePtr &file)
    {
        QStringList content = customersOf(file);
        for (const ReviewDetails &details : allOf(file))
            content += told(details);
        return content;
    }

private Q_SLOTS:
    void sameWishesGiveTheSameContent_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Chinese") << u"zh"_s;
    }

    void sameWishesGiveTheSameContent()
    {
        QFETCH(QString, language);
        const Result<ShopFilePtr> one = make(wishesFor(400, language));
        m_clock.advance(std::chrono::hours(5));
        const Result<ShopFilePtr> other = make(wishesFor(400, language));
        const Result<ShopFilePtr> otherSeed = make(wishesFor(400, language, 2));
        QVERIFY(one && other && otherSeed);
        const QStringList content = contentOf(*one);
        QVERIFY(content.size() > 1500);
        QCOMPARE(contentOf(*other), content);
        const QStringList rolledAgain = contentOf(*otherSeed);
        QVERIFY(rolledAgain != content);
    }

    void theDefaultShopIsBelievable_data() { sameWishesGiveTheSameContent_data(); }

    void theDefaultShopIsBelievable()
    {
        QFETCH(QString, language);
        SampleWishes wishes;
        wishes.until = QDate(2025, 11, 20);
        wishes.language = language;
        const Result<ShopFilePtr> file = make(wishes);
        QVERIFY(file);
        const ReviewCounts counts = *wait(ReadReviews(*file).counts());
        QCOMPARE(counts.everything, 1200);
        for (const ReviewView view :
             {ReviewView::All, ReviewView::NeedsReply, ReviewView::Negative, ReviewView::Mixed, ReviewView::Positive,
              ReviewView::Unsorted, ReviewView::Drafts, ReviewView::Archived})
            QVERIFY2(counts.views.value(int(view)) > 0, qPrintable(QString::number(int(view))));
        QVERIFY(counts.views.value(int(ReviewView::NeedsReply)) < 20);
        QCOMPARE(counts.views.value(int(ReviewView::Drafts)), 2);
        const qint64 archived = counts.views.value(int(ReviewView::Archived));
        QVERIFY2(archived > 70 && archived < 140, qPrintable(QString::number(archived)));
        QVERIFY(counts.views.value(int(ReviewView::Positive)) > 3 * counts.views.value(int(ReviewView::Negative)));
        QVERIFY(counts.tags.size() >= 12);
        const CheckFindings found = *wait(CheckFile(*file).run());
        QVERIFY2(found.ok(), qPrintable(found.findings.join(u'\n')));
        QVERIFY(!wait(ImportReviews(*file).batches())->empty());
        const Shop shop = *wait(KeepShop(*file).read());
        QCOMPARE(shop.name, language == u"en" ? u"Poppyseed Lane"_s : u"青禾茶铺"_s);
    }

    void nobodySpeaksTwiceOrInTheFuture_data() { sameWishesGiveTheSameContent_data(); }

    void nobodySpeaksTwiceOrInTheFuture()
    {
        QFETCH(QString, language);
        SampleWishes wishes;
        wishes.until = QDate(2025, 11, 20);
        wishes.language = language;
        const Result<ShopFilePtr> file = make(wishes);
        QVERIFY(file);
        const Shop shop = *wait(KeepShop(*file).read());
        const qint64 now = instant(QDate(2025, 11, 20), QTime(8, 20), shop.timeZone());
        QSet<QString> texts;
        QSet<QString> authors;
        QDate first = wishes.until;
        QDate last;
        bool urgent = false;
        bool flagged = false;
        bool furtherMessage = false;
        for (const ReviewDetails &details : allOf(*file)) {
            const Review &review = details.review;
            QVERIFY2(!texts.contains(review.text), qPrintable(review.text));
            texts.insert(review.text);
            QVERIFY(!review.text.isEmpty());
            QVERIFY2(!review.text.contains(u'{') && !review.text.contains(u'['), qPrintable(review.text));
            QVERIFY(!review.posted.at || *review.posted.at <= now);
            QVERIFY2(review.createdAt > now - 750LL * 24 * 3600 * 1000 && review.createdAt <= now,
                     qPrintable(review.author));
            if (!review.author.isEmpty())
                authors.insert(review.author);
            if (review.posted.isKnown()) {
                first = std::min(first, review.posted.day);
                last = std::max(last, review.posted.day);
            }
            urgent = urgent || review.urgent;
            flagged = flagged || review.flagged;
            furtherMessage =
                furtherMessage || (details.conversation.size() > 1 && review.answer == AnswerState::Waiting);
            for (const Message &message : details.conversation) {
                const Response *ours = std::get_if<Response>(&message);
                QVERIFY(!ours || (!ours->text.contains(u'{') && !ours->text.contains(u'[')));
                QVERIFY(!ours || *ours->posted.at <= now);
            }
        }
        QCOMPARE(authors.size(), 600);
        QCOMPARE(last, wishes.until);
        QVERIFY(first > QDate(2023, 11, 20) && first < QDate(2024, 1, 20));
        QVERIFY(urgent && flagged && furtherMessage);
    }

    void nothingHappensAfterNow_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("zone");
        QTest::newRow("English") << u"en"_s << QByteArray("Europe/London");
        QTest::newRow("Chinese") << u"zh"_s << QByteArray("Asia/Shanghai");
    }

    void nothingHappensAfterNow()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, zone);
        const auto at = [&zone](QTime time) {
            return QDateTime(QDate(2025, 11, 20), time, QTimeZone(zone)).toMSecsSinceEpoch();
        };
        QCOMPARE(lastSampleDay(at(QTime(8, 30)), language), QDate(2025, 11, 20));
        QCOMPARE(lastSampleDay(at(QTime(23, 50)), language), QDate(2025, 11, 20));
        const qint64 night = at(QTime(1, 30));
        SampleWishes wishes = wishesFor(300, language);
        wishes.until = lastSampleDay(night, language);
        QCOMPARE(wishes.until, QDate(2025, 11, 19));

        const Result<ShopFilePtr> file = make(wishes);
        QVERIFY(file);
        for (const QString &column :
             {u"posted_at FROM review"_s, u"created_at FROM review"_s, u"said_at FROM turn"_s,
              u"posted_at FROM response"_s, u"updated_at FROM response"_s, u"asked_at FROM hand_over"_s,
              u"at FROM purchase"_s, u"promised_at FROM promise"_s, u"done_at FROM promise"_s,
              u"updated_at FROM improvement"_s}) {
            const qsizetype from = column.indexOf(u' ');
            const qint64 latest =
                numberOf(*file, u"SELECT ifnull(max(%1), 0)%2"_s.arg(column.first(from), column.sliced(from)));
            QVERIFY2(latest <= night, qPrintable(column));
        }
    }

    void everySentenceBeginsWithACapital_data() { sameWishesGiveTheSameContent_data(); }

    void everySentenceBeginsWithACapital()
    {
        QFETCH(QString, language);
        const Result<ShopFilePtr> file = make(wishesFor(600, language));
        QVERIFY(file);
        static const QRegularExpression small(u"(^|[.!?][”’\"]?\\s+)[“‘\"]?\\p{Ll}"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
        for (const ReviewDetails &details : allOf(*file)) {
            QStringList words{details.review.title, details.review.text, details.review.privateNote,
                              details.draft ? details.draft->text : QString()};
            for (const Message &message : details.conversation)
                words += std::visit([](const auto &said) { return said.text; }, message);
            for (const QString &text : std::as_const(words))
                QVERIFY2(!text.contains(small), qPrintable(text));
        }
    }

    void whoWasContentWithAPromiseCameBack_data() { sameWishesGiveTheSameContent_data(); }

    void whoWasContentWithAPromiseCameBack()
    {
        QFETCH(QString, language);
        const Result<ShopFilePtr> file = make(wishesFor(600, language));
        QVERIFY(file);
        const Result<FoundPromises> found = wait(ReadPromises(*file).find({.state = PromiseState::Checked}));
        QVERIFY(found && !found->rows.empty());
        const int checkBack = int(FollowUpReason::CheckBack);
        QVERIFY(numberOf(*file, u"SELECT count(*) FROM follow_up WHERE reason = %1"_s.arg(checkBack)) > 0);
        QCOMPARE(numberOf(*file,
                          u"SELECT count(*) FROM follow_up WHERE reason = %1 AND promise_id IS NULL"_s.arg(checkBack)),
                 0);
        for (const PromiseRow &row : found->rows)
            QVERIFY2(row.satisfied != true || (row.back && row.back->isBack()), qPrintable(row.title));
    }

    void whatIsPromisedHasAnOwner_data() { sameWishesGiveTheSameContent_data(); }

    void whatIsPromisedHasAnOwner()
    {
        QFETCH(QString, language);
        const Result<ShopFilePtr> file = make(wishesFor(400, language));
        QVERIFY(file);
        const QString promised = u"FROM promise JOIN promise_review ON promise_id = promise.id JOIN review ON "
                                 "review.id = review_id WHERE promise.state > 0 AND promise_review.place = 0 AND "
                                 "review.sentiment = %1"_s.arg(int(Sentiment::Negative));
        QVERIFY(numberOf(*file, u"SELECT count(*) "_s + promised) > 0);
        QCOMPARE(numberOf(*file, u"SELECT count(*) %1 AND review.owner_id IS NULL"_s.arg(promised)), 0);
    }

    void customersComeBackAsTheModelSays_data() { sameWishesGiveTheSameContent_data(); }

    void customersComeBackAsTheModelSays()
    {
        QFETCH(QString, language);
        SampleWishes wishes;
        wishes.until = QDate(2025, 11, 20);
        wishes.language = language;
        const Result<ShopFilePtr> file = make(wishes);
        QVERIFY(file);
        QCOMPARE(numberOf(*file, u"SELECT count(*) FROM customer"_s), 600);
        QVERIFY(numberOf(*file, u"SELECT count(*) FROM review WHERE customer_id IS NOT NULL"_s) > 800);
        const qint64 purchases = numberOf(*file, u"SELECT count(*) FROM purchase"_s);
        QVERIFY2(purchases > 2000 && purchases < 12'000, qPrintable(QString::number(purchases)));
        const qint64 lastDay = QDate(2025, 11, 20).toJulianDay();
        const double back = shareBackWithin60Days(*file, 0, lastDay - 60);
        QVERIFY2(back > 0.32 && back < 0.52, qPrintable(QString::number(back)));
        QCOMPARE(numberOf(*file, u"SELECT count(*) FROM purchase WHERE day >= %1"_s.arg(lastDay)), 0);
        const qint64 referrals = numberOf(*file, u"SELECT count(*) FROM referral"_s);
        QVERIFY2(referrals > 130 && referrals < 330, qPrintable(QString::number(referrals)));
        QVERIFY(numberOf(*file, u"SELECT count(DISTINCT way) FROM referral"_s) >= 6);
        QVERIFY(numberOf(*file, u"SELECT count(*) FROM referral WHERE friend_id IS NULL AND visited_day IS NULL"_s)
                > 5);
        QCOMPARE(numberOf(*file, u"SELECT count(*) FROM referral WHERE friend_id = referrer_id"_s), 0);
        QVERIFY(numberOf(*file, u"SELECT count(DISTINCT customer_id) FROM score WHERE value >= 9"_s) > 60);
        QVERIFY(numberOf(*file, u"SELECT count(DISTINCT customer_id) FROM score WHERE value <= 3"_s) > 10);
        for (const QString &table : {u"need"_s, u"customer_note"_s, u"consent"_s, u"axis_note"_s, u"segment"_s})
            QVERIFY2(numberOf(*file, u"SELECT count(*) FROM %1"_s.arg(table)) > 0, qPrintable(table));
    }

    void gapsAndLeavingFollowTheirDistributions()
    {
        LifeDice dice(5);
        constexpr int people = 20'000;
        double rates = 0;
        double chances = 0;
        for (int i = 0; i < people; ++i) {
            const SampleHabit habit = SampleHabit::rolled(dice);
            rates += habit.perDay;
            chances += habit.leaves;
        }
        // Means of Gamma(1/2, alpha) and Beta(1, b).
        QVERIFY(std::abs(rates / people - 0.5 / SampleHabit::alphaDays) < 0.001);
        QVERIFY(std::abs(chances / people - 1.0 / (1 + SampleHabit::betaB)) < 0.01);
    }

    void asManyPurchasesAsWished()
    {
        SampleWishes wishes = wishesFor(50);
        wishes.customers = 2000;
        wishes.purchases = 30'000;
        const Result<ShopFilePtr> file = make(wishes);
        QVERIFY(file);
        const qint64 made = numberOf(*file, u"SELECT count(*) FROM purchase"_s);
        QVERIFY2(made > 28'500 && made < 31'500, qPrintable(QString::number(made)));
        QVERIFY(wait(CheckFile(*file).run())->ok());
    }

    void theMorningOfTheMockUps()
    {
        const Result<ShopFilePtr> file = make(wishesFor(1200));
        QVERIFY(file);
        ReviewQuery waiting;
        showView(waiting, ReviewView::NeedsReply);
        const FoundReviews found = *wait(ReadReviews(*file).firstPage(waiting));
        const std::vector<ReviewRow> rows = *wait(ReadReviews(*file).rows(found.ids));
        QVERIFY(rows.size() >= 5);
        const qint64 now = instant(QDate(2025, 11, 20), QTime(8, 20), QTimeZone("Europe/London"));
        QCOMPARE(rows[0].author, u"Owen Hartley"_s);
        QCOMPARE(now - *rows[0].respondBy, 2 * 3600 * 1000);
        QCOMPARE(rows[1].author, u"Priya Nair"_s);
        QCOMPARE(rows[1].messages, 3);
        QVERIFY(rows[1].hasDraft);
        QVERIFY(*rows[1].respondBy > now);
        QCOMPARE(rows[2].author, u"Lena Fischer"_s);
    }

    void servicesAreThereForTheQuestionnaire()
    {
        const std::pair<QString, QString> languages[] = {{u"en"_s, u"GBP"_s}, {u"zh"_s, u"CNY"_s}};
        for (const auto &[language, currency] : languages) {
            const Result<ShopFilePtr> file = make(wishesFor(60, language));
            QVERIFY(file);
            const auto desk = wait(KeepQuestionnaire(*file).read());
            QVERIFY(desk);
            QCOMPARE(desk->services.size(), size_t(10));
            QVERIFY(!desk->services[0].price);
            QCOMPARE(desk->services[1].price->currency, currency);
        }
    }

    void chineseReviewsAreFoundByOneCharacter()
    {
        const Result<ShopFilePtr> file = make(wishesFor(300, u"zh"_s));
        QVERIFY(file);
        ReviewQuery tea;
        tea.search = u"茶"_s;
        QVERIFY(wait(ReadReviews(*file).firstPage(tea))->ids.size() > 20);
    }

    void fiveThousandTakeAMoment()
    {
        SampleProgress told;
        SampleWishes wishes = wishesFor(5000);
        wishes.customers = 60'000; // More than there are reviews.
        const Result<ShopFilePtr> file = make(wishes, [&told](const SampleProgress &made) {
            QVERIFY(made.customers >= told.customers && made.reviews >= told.reviews);
            QVERIFY(made.purchases >= told.purchases && made.percent >= told.percent);
            told = made;
        });
        QVERIFY(file);
        QCOMPARE(told.customers, 60'000);
        QCOMPARE(told.reviews, 5000);
        QCOMPARE(told.percent, 100);
        QVERIFY(told.purchases > 150'000);
        QCOMPARE(wait(ReadReviews(*file).counts())->everything, 5000);
        QCOMPARE(numberOf(*file, u"SELECT count(*) FROM customer"_s), 60'000);
    }

    void moreComeBackTowardsTheEnd()
    {
        SampleWishes wishes = wishesFor(10);
        wishes.customers = 4000;
        const Result<ShopFilePtr> file = make(wishes);
        QVERIFY(file);
        const qint64 first = wishes.until.addMonths(-wishes.months).toJulianDay();
        const qint64 last = wishes.until.toJulianDay() - 60;
        const double early = shareBackWithin60Days(*file, first, first + 180);
        const double late = shareBackWithin60Days(*file, last - 180, last);
        QVERIFY2(early > 0.24 && early < 0.38, qPrintable(QString::number(early)));
        QVERIFY2(late > 0.38 && late < 0.54, qPrintable(QString::number(late)));
    }

    void unusualWishes()
    {
        for (const int reviews : {0, 1, 3, 30}) {
            SampleWishes wishes = wishesFor(reviews);
            wishes.customers = 2;
            wishes.months = 1;
            const Result<ShopFilePtr> file = make(wishes);
            QVERIFY(file);
            QCOMPARE(wait(ReadReviews(*file).counts())->everything, reviews);
            QVERIFY(wait(CheckFile(*file).run())->ok());
        }
    }

    void cancelledHalfWayLeavesNothing()
    {
        const QString path = m_folder.filePath(u"stopped.shopbell"_s);
        int told = 0;
        const Result<ShopFilePtr> file = makeSampleShop(
            path, wishesFor(20'000), {}, [&told](const SampleProgress &made) { told = made.reviews; },
            [&told] { return told > 0; });
        QVERIFY(!file);
        QCOMPARE(file.error().kind, Error::Kind::Cancelled);
        QVERIFY(told > 0 && told < 20'000);
        QVERIFY(QDir(m_folder.path()).entryList({u"stopped*"_s}).isEmpty());
    }

    void refusals()
    {
        SampleWishes wishes = wishesFor(10);
        const QString path = m_folder.filePath(u"there.shopbell"_s);
        QVERIFY(makeSampleShop(path, wishes, {}));
        QCOMPARE(makeSampleShop(path, wishes, {}).error().kind, Error::Kind::Exists);
        wishes.language = u"xx"_s;
        QCOMPARE(make(wishes).error().kind, Error::Kind::Invalid);
        wishes = {};
        QCOMPARE(make(wishes).error().kind, Error::Kind::Invalid);
        const QStringList left = QDir(m_folder.path()).entryList({u"*making*"_s, u"*unfinished*"_s});
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
    }
};

SHOPBELL_TEST(TestMakeSample)
#include "test_makesample.moc"
