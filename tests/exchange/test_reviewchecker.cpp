// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reviewchecker.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
using Field = ImportField;

ImportPlan planOf(const std::vector<std::pair<QString, ImportField>> &columns)
{
    ImportPlan plan;
    for (auto &[name, field] : columns) {
        plan.columns.push_back(name);
        plan.fields.push_back(field);
    }
    return plan;
}

CheckedReview check(const ImportPlan &plan, const QByteArrayList &cells, std::optional<ProblemReason> fault = {})
{
    Record record{.line = 7, .fault = fault};
    for (const QByteArray &cell : cells)
        record.cells.emplace_back(cell.constData(), size_t(cell.size()));
    return ReviewChecker(plan, QTimeZone("Europe/London")).check(record);
}

IncomingReview review(const ImportPlan &plan, const QByteArrayList &cells)
{
    CheckedReview checked = check(plan, cells);
    const auto *found = std::get_if<IncomingReview>(&checked);
    return found ? *found : IncomingReview{.channelName = u"a problem"_s};
}

Problem problem(const ImportPlan &plan, const QByteArrayList &cells, std::optional<ProblemReason> fault = {})
{
    CheckedReview checked = check(plan, cells, fault);
    const auto *found = std::get_if<Problem>(&checked);
    return found ? *found : Problem{.line = -1};
}

const ImportPlan everything = planOf({{u"t"_s, Field::Text},
                                      {u"ti"_s, Field::Title},
                                      {u"r"_s, Field::Rating},
                                      {u"d"_s, Field::Date},
                                      {u"a"_s, Field::Author},
                                      {u"e"_s, Field::Email},
                                      {u"p"_s, Field::Phone},
                                      {u"re"_s, Field::Reply},
                                      {u"rd"_s, Field::ReplyDate},
                                      {u"id"_s, Field::SourceId},
                                      {u"l"_s, Field::Link},
                                      {u"c"_s, Field::Channel},
                                      {u"la"_s, Field::Language},
                                      {u"pr"_s, Field::Product},
                                      {u"lo"_s, Field::Location},
                                      {u"st"_s, Field::OnlineStatus},
                                      {u"v"_s, Field::Verified},
                                      {u"in"_s, Field::Incentive}});
const ImportPlan small = planOf(
    {{u"text"_s, Field::Text}, {u"stars"_s, Field::Rating}, {u"date"_s, Field::Date}, {u"name"_s, Field::Author}});
} // namespace

class TestReviewChecker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyNumbersAreUnwrapped()
    {
        ImportPlan plan = planOf({{u"t"_s, Field::Text},
                                  {u"r"_s, Field::Rating},
                                  {u"id"_s, Field::SourceId},
                                  {u"pr"_s, Field::Product},
                                  {u"x"_s, Field::Extra}});
        const IncomingReview found = review(plan, {"=\"4 stars\"", "=\"4\"", "=\"0017\"", "'47 cap", "'12"});
        QCOMPARE(found.review.text, u"=\"4 stars\""_s);
        QCOMPARE(found.review.rating->value, 4.0);
        QCOMPARE(found.review.sourceId, u"0017"_s);
        QCOMPARE(found.review.product, u"'47 cap"_s);
        QCOMPARE(found.extra.front().second, u"'12"_s);
        QCOMPARE(review(plan, {"Fine", "", "=\"a\"b\"", "", ""}).review.sourceId, u"=\"a\"b\""_s);
        plan.defused = true; // As rows are that were left out, and saved.
        const IncomingReview again = review(plan, {"'=Fine", "", "'=\"0017\"", "", ""});
        QCOMPARE(again.review.text, u"=Fine"_s);
        QCOMPARE(again.review.sourceId, u"0017"_s);
    }

    void everyField()
    {
        const IncomingReview found =
            review(everything,
                   {"Lovely  bread ", " Fine ", "4", "05/03/2024", " Priya ", "p@example.com", "+44 20",
                    "Thank you\r\nCome again", "2024-03-06T10:00:00Z", " r1 ", "https://x.example/1", "Google", "en",
                    "Rye", "High Street", "ok", "yes", "0"});
        QCOMPARE(found.review.text, u"Lovely  bread "_s); // The words stay as they are.
        QCOMPARE(found.review.title, u"Fine"_s);
        QCOMPARE(found.review.rating, std::optional(Rating{4, RatingScale::OneToFive}));
        QCOMPARE(found.review.sentiment, Sentiment::Positive);
        QCOMPARE(found.review.origin, SentimentOrigin::Rating);
        QCOMPARE(found.review.posted, Moment::onDay(QDate(2024, 3, 5)));
        QCOMPARE(found.review.author, u"Priya"_s);
        QCOMPARE(found.review.email, u"p@example.com"_s);
        QCOMPARE(found.review.phone, u"+44 20"_s);
        QCOMPARE(found.reply, u"Thank you\nCome again"_s);
        QCOMPARE(found.replied.at,
                 std::optional(QDateTime(QDate(2024, 3, 6), QTime(10, 0), Qt::UTC).toMSecsSinceEpoch()));
        QCOMPARE(found.review.sourceId, u"r1"_s);
        QCOMPARE(found.review.link, u"https://x.example/1"_s);
        QCOMPARE(found.channelName, u"Google"_s);
        QCOMPARE(found.review.language, u"en"_s);
        QCOMPARE(found.review.product, u"Rye"_s);
        QCOMPARE(found.review.location, u"High Street"_s);
        QCOMPARE(found.review.onlineStatus, u"ok"_s);
        QCOMPARE(found.review.verified, std::optional(true));
        QCOMPARE(found.review.incentive, std::optional(false));
        QCOMPARE(found.review.line, 7);
        QVERIFY(found.extra.empty());
    }

    void whatIsNoAddressIsKeptAsItStands()
    {
        const ImportPlan plan = planOf({{u"text"_s, Field::Text}, {u"mail"_s, Field::Email}});
        for (const QByteArray &odd : {QByteArray("not-an-email"), QByteArray("a@b"), QByteArray("p***@example.com")}) {
            const IncomingReview found = review(plan, {"Lovely", odd});
            QCOMPARE(found.review.email, QString());
            QCOMPARE(found.extra.size(), size_t(1));
            QCOMPARE(found.extra[0].first, u"mail"_s);
            QCOMPARE(found.extra[0].second, QString::fromUtf8(odd));
        }
        const IncomingReview none = review(plan, {"Lovely", "n/a"});
        QCOMPARE(none.review.email, QString());
        QVERIFY(none.extra.empty());
    }

    void nothingIsDropped()
    {
        ImportPlan plan = planOf({{u""_s, Field::Extra},
                                  {u"text"_s, Field::Text},
                                  {u" Age "_s, Field::Extra},
                                  {u"secret"_s, Field::Skip},
                                  {u"verified"_s, Field::Verified},
                                  {u"replied"_s, Field::ReplyDate}});
        const IncomingReview found = review(plan, {"0", "lovely", "33", "x", "perhaps", "2024-01-05", "", "beyond"});
        const std::vector<ExtraColumn> expected{{u"#1"_s, u"0"_s},
                                                {u"Age"_s, u"33"_s},
                                                {u"verified"_s, u"perhaps"_s},
                                                {u"#8"_s, u"beyond"_s},
                                                {u"replied"_s, u"2024-01-05"_s}};
        QCOMPARE(found.extra, expected);
        QCOMPARE(found.review.verified, std::nullopt);
        QCOMPARE(found.replied, Moment::unknown());
    }

    void shortRowsAndEmptyCells()
    {
        const IncomingReview found = review(small, {"lovely"});
        QCOMPARE(found.review.rating, std::nullopt);
        QCOMPARE(found.review.sentiment, Sentiment::Unsorted);
        QCOMPARE(found.review.posted, Moment::unknown());
        // An empty date is unknown, and so is what programs write for nothing.
        for (const char *nothing : {"", "  ", "NULL", "n/a", "-", "\\N", "NaN"}) {
            const IncomingReview empty = review(small, {"lovely", nothing, nothing});
            QCOMPARE(empty.review.text, u"lovely"_s);
            QCOMPARE(empty.review.rating, std::nullopt);
            QCOMPARE(empty.review.posted, Moment::unknown());
        }
        // A text is a text, whatever it says.
        QCOMPARE(review(small, {"n/a"}).review.text, u"n/a"_s);
    }

    void ratingsAloneAreEnough()
    {
        const IncomingReview found = review(small, {"", "2", "", "Tom"});
        QCOMPARE(found.review.text, QString());
        QCOMPARE(found.review.sentiment, Sentiment::Negative);
    }

    void scales()
    {
        ImportPlan plan = small;
        plan.scale = RatingScale::OneToTen;
        QCOMPARE(review(plan, {"x", "6"}).review.rating, std::optional(Rating{6, RatingScale::OneToTen}));
        QCOMPARE(review(plan, {"x", "6"}).review.sentiment, Sentiment::Mixed);
        QCOMPARE(review(plan, {"x", "★★★★☆"}).review.rating, std::optional(Rating{4, RatingScale::OneToFive}));
    }

    void labelsAreStrongerThanRatings()
    {
        ImportPlan plan =
            planOf({{u"text"_s, Field::Text}, {u"label"_s, Field::Sentiment}, {u"stars"_s, Field::Rating}});
        const IncomingReview good = review(plan, {"fine", "1", "1"});
        QCOMPARE(good.review.sentiment, Sentiment::Positive);
        QCOMPARE(good.review.origin, SentimentOrigin::File);
        QCOMPARE(good.review.rating, std::optional(Rating{1, RatingScale::OneToFive}));
        QCOMPARE(review(plan, {"bad", "0"}).review.sentiment, Sentiment::Negative);
        const IncomingReview unsorted = review(plan, {"so so", "unsorted", "5"});
        QCOMPARE(unsorted.review.sentiment, Sentiment::Positive);
        QCOMPARE(unsorted.review.origin, SentimentOrigin::Rating);
        QCOMPARE(review(plan, {"", "0"}).review.sentiment, Sentiment::Negative);
    }

    void problems_data()
    {
        QTest::addColumn<QByteArrayList>("cells");
        QTest::addColumn<int>("reason");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *name, const QByteArrayList &cells, ProblemReason reason, int column,
                            const QString &value) { QTest::newRow(name) << cells << int(reason) << column << value; };
        row("nothing but blanks", {"", " ", "", ""}, ProblemReason::Empty, -1, u""_s);
        row("nothing but a name and a date", {"", "", "2024-01-05", "Priya"}, ProblemReason::Empty, -1, u""_s);
        row("a date nobody can read", {"x", "4", "soon"}, ProblemReason::UnreadableDate, 2, u"soon"_s);
        row("a date in another order", {"x", "4", "12/25/2024"}, ProblemReason::UnreadableDate, 2, u"12/25/2024"_s);
        row("a rating nobody can read", {"x", "good"}, ProblemReason::UnreadableRating, 1, u"good"_s);
        row("a rating outside its scale", {"x", "12"}, ProblemReason::RatingOutsideScale, 1, u"12"_s);
        row("a rating below its scale", {"x", "0"}, ProblemReason::RatingOutsideScale, 1, u"0"_s);
    }
    void problems()
    {
        QFETCH(QByteArrayList, cells);
        QFETCH(int, reason);
        QFETCH(int, column);
        QFETCH(QString, value);
        const Problem found = problem(small, cells);
        QCOMPARE(found.line, 7);
        QCOMPARE(int(found.reason), reason);
        QCOMPARE(found.column, column);
        QCOMPARE(found.value, value);
        QCOMPARE(found.cells.size(), size_t(cells.size()));
    }

    void aProblemNamesTheRow()
    {
        const Problem found = problem(small, {"The tea was cold", "4", "soon", " Tom "});
        QCOMPARE(found.author, u"Tom"_s);
        QCOMPARE(found.text, u"The tea was cold"_s);
        QCOMPARE(found.cells, (std::vector{u"The tea was cold"_s, u"4"_s, u"soon"_s, u" Tom "_s}));
        QCOMPARE(problem(planOf({{u"l"_s, Field::Sentiment}}), {"purple"}).reason, ProblemReason::UnreadableSentiment);
    }

    void faultsOfTheReader()
    {
        const Problem broken = problem(small, {"caf\xE9", "4"}, ProblemReason::BrokenCharacters);
        QCOMPARE(broken.reason, ProblemReason::BrokenCharacters);
        QCOMPARE(broken.column, 0);
        QCOMPARE(broken.value, u"caf\uFFFD"_s);
        const Problem open = problem(small, {"fine", "\"4,x"}, ProblemReason::UnclosedQuote);
        QCOMPARE(open.column, 1);
        QCOMPARE(open.text, u"fine"_s);
        QCOMPARE(problem(small, {"x"}, ProblemReason::TooLong).column, -1);
    }

    void apostrophesAreTakenOffWhereTheWriterPutThem()
    {
        ImportPlan plan = planOf({{u"text"_s, Field::Text}, {u"extra"_s, Field::Extra}});
        QCOMPARE(review(plan, {"'- slow"}).review.text, u"'- slow"_s);
        plan.defused = true;
        QCOMPARE(review(plan, {"'- slow", "''=x"}).review.text, u"- slow"_s);
        QCOMPARE(review(plan, {"'- slow", "''=x"}).extra[0].second, u"'=x"_s);
        QCOMPARE(review(plan, {"'twas fine"}).review.text, u"'twas fine"_s);
    }

    void wordsThatLookLikeCode()
    {
        for (const char *words :
             {"'; DROP TABLE review; --", "<script>alert(1)</script>", "%s%n %1", "=HYPERLINK(\"x\")", "{{name}}",
              "مرحبا بالعالم", "e\u0301a\u202Eb", "😉👨‍👩‍👧"})
            QCOMPARE(review(small, {words}).review.text, QString::fromUtf8(words));
    }

    void plansWithFewerFieldsThanColumns()
    {
        ImportPlan plan;
        plan.columns = {u"a"_s, u"b"_s};
        QCOMPARE(problem(plan, {"x", "y"}).reason, ProblemReason::Empty);
    }
};

SHOPBELL_TEST(TestReviewChecker)
#include "test_reviewchecker.moc"
