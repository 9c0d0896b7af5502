// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real files that people tried the program with lie beside the project, not in it. Their counts were made by hand.
#include "exchange/recordreader.h"
#include "exchange/reviewchecker.h"
#include "exchange/survey.h"
#include "support/importformats.h"
#include "support/run.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
/// What became of a whole file.
struct Outcome
{
    FileSurvey survey = {};
    std::vector<IncomingReview> reviews = {};
    std::vector<Problem> problems = {};
    int lastLine = 0;

    int count(Sentiment sentiment) const
    {
        return int(std::ranges::count_if(
            reviews, [sentiment](const IncomingReview &incoming) { return incoming.review.sentiment == sentiment; }));
    }
};

Outcome outcomeOf(const QString &path)
{
    Outcome outcome;
    const Result<FileSurvey> survey = surveyFile(path, {}, Test::importFormatsJson());
    if (!survey)
        return outcome;
    outcome.survey = *survey;
    const ReviewChecker checker(survey->plan, QTimeZone("Europe/London"));
    Result<RecordReader> reader = RecordReader::open(path, survey->plan.dialect);
    while (reader->next()) {
        outcome.lastLine = reader->record().line;
        CheckedReview checked = checker.check(reader->record());
        if (auto *review = std::get_if<IncomingReview>(&checked))
            outcome.reviews.push_back(std::move(*review));
        else
            outcome.problems.push_back(std::get<Problem>(std::move(checked)));
    }
    return outcome;
}
} // namespace

class TestRealFiles : public QObject
{
    Q_OBJECT

    QString file(const QString &name) const { return QDir(m_folder).filePath(name); }
    QString m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = qEnvironmentVariable("SHOPBELL_SHARED_DATA");
        if (m_folder.isEmpty() || !QDir(m_folder).exists())
            QSKIP("The real files are not here: set SHOPBELL_SHARED_DATA to their folder.");
    }

    void clothing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"en.csv"_s);
        QProcess unpack;
        unpack.setStandardOutputFile(path);
        unpack.start(u"xz"_s, {u"-dc"_s, file(u"en_womens_clothing_reviews.csv.xz"_s)});
        if (!unpack.waitForStarted() || !unpack.waitForFinished(20'000) || unpack.exitCode() != 0)
            QSKIP("The file cannot be unpacked: xz is missing.");
        const Outcome outcome = outcomeOf(path);
        QCOMPARE(outcome.survey.records, 23'486);
        QCOMPARE(outcome.survey.brokenRecords, 0);
        QCOMPARE(outcome.survey.raggedRecords, 0);
        QCOMPARE(outcome.survey.plan.scale, RatingScale::OneToFive);
        QCOMPARE(outcome.reviews.size(), size_t(23'486));
        QVERIFY(outcome.problems.empty());
        QCOMPARE(outcome.lastLine, 28'228);
        QCOMPARE(outcome.count(Sentiment::Positive), 18'208);
        QCOMPARE(outcome.count(Sentiment::Mixed), 2'871);
        QCOMPARE(outcome.count(Sentiment::Negative), 2'407);
        // "Recommended IND" is kept, and sorts nothing where there are stars.
        const IncomingReview &first = outcome.reviews.front();
        QCOMPARE(first.review.origin, SentimentOrigin::Rating);
        QCOMPARE(first.extra.front(), (ExtraColumn{u"#1"_s, u"0"_s}));
        QVERIFY(std::ranges::find(first.extra, ExtraColumn{u"Recommended IND"_s, u"1"_s}) != first.extra.end());
        const auto empty = std::ranges::count_if(
            outcome.reviews, [](const IncomingReview &incoming) { return incoming.review.text.isEmpty(); });
        QCOMPARE(empty, 845);
    }

    void waimai()
    {
        const Outcome outcome = outcomeOf(file(u"zh_waimai_10k.csv"_s));
        QCOMPARE(outcome.survey.records, 11'987);
        QCOMPARE(outcome.reviews.size(), size_t(11'987));
        QCOMPARE(outcome.count(Sentiment::Positive), 4'000);
        QCOMPARE(outcome.count(Sentiment::Negative), 7'987);
        QCOMPARE(outcome.reviews.front().review.origin, SentimentOrigin::File);
        QCOMPARE(outcome.reviews.front().review.text, u"很快，好吃，味道足，量大"_s);
    }

    void judgeme()
    {
        const Outcome outcome = outcomeOf(file(u"judgeme_import_castforge.csv"_s));
        QCOMPARE(outcome.survey.plan.formatName, u"judgeme"_s);
        QCOMPARE(outcome.survey.plan.channelKey, u"web-shop"_s);
        QCOMPARE(outcome.survey.plan.scale, RatingScale::OneToTen);
        QCOMPARE(outcome.reviews.size(), size_t(55));
        QVERIFY(outcome.problems.empty());
        QCOMPARE(outcome.reviews.front().review.rating, std::optional(Rating{10, RatingScale::OneToTen}));
        QCOMPARE(outcome.reviews.front().review.posted, Moment::onDay(QDate(2025, 1, 1)));
    }

    void googlePlay()
    {
        const Outcome outcome = outcomeOf(file(u"googleplay_console_reviews_3_utf16le.csv"_s));
        QCOMPARE(outcome.survey.plan.formatName, u"google-play"_s);
        QCOMPARE(outcome.survey.plan.dialect.encoding, QByteArray("UTF-16LE"));
        QCOMPARE(outcome.reviews.size(), size_t(3));
        QCOMPARE(outcome.reviews[1].review.title, u"😉😉😉"_s);
        QCOMPARE(outcome.reviews[0].review.posted.day, QDate(2018, 3, 1));
        QVERIFY(outcome.reviews[2].review.text.isEmpty());
    }

    void orders()
    {
        QCOMPARE(outcomeOf(file(u"shopify_orders_export_bdt_6.csv"_s)).survey.plan.kind, ImportKind::Purchases);
    }
};

SHOPBELL_TEST(TestRealFiles)
#include "test_realfiles.moc"
