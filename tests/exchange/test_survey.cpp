// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/foreignfile.h"
#include "exchange/recordreader.h"
#include "exchange/reviewchecker.h"
#include "exchange/survey.h"
#include "support/importformats.h"
#include "support/run.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
const Proof *find(const FileSurvey &survey, Proof::Kind kind)
{
    const auto found = std::ranges::find(survey.proofs, kind, &Proof::kind);
    return found == survey.proofs.end() ? nullptr : &*found;
}

QString fieldsOf(const ImportPlan &plan)
{
    QStringList keys;
    for (const ImportField field : plan.fields)
        keys += keyOf(field);
    return keys.join(u' ');
}
} // namespace

class TestSurvey : public QObject
{
    Q_OBJECT

    Result<FileSurvey> surveyed(const QByteArray &bytes, const ImportOverrides &overrides = {},
                                const LocaleHabits &habits = {}, const SurveyProgress &progress = {})
    {
        m_path = m_folder.filePath(u"file %1.csv"_s.arg(++m_files));
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        file.close();
        return surveyFile(m_path, overrides, Test::importFormatsJson(), habits, progress);
    }

    QTemporaryDir m_folder;
    QString m_path;
    int m_files = 0;

private Q_SLOTS:
    void aPlainFile()
    {
        const Result<FileSurvey> survey = surveyed("text,rating,date,name\n"
                                                   "\"Lovely\nbread\",5,13/03/2024,Priya\n"
                                                   "Slow,2,05/03/2024,Tom\n\n"
                                                   ",4,,\n");
        QVERIFY(survey);
        QCOMPARE(survey->records, 3);
        QCOMPARE(survey->brokenRecords, 0);
        QCOMPARE(survey->raggedRecords, 0);
        QCOMPARE(survey->plan.kind, ImportKind::Reviews);
        QVERIFY(survey->kindCertain);
        QCOMPARE(survey->plan.dialect, (FileDialect{"UTF-8", ',', true}));
        QCOMPARE(fieldsOf(survey->plan), u"text rating date author"_s);
        QCOMPARE(survey->plan.dateOrder, DateOrder::DayFirst);
        QCOMPARE(survey->plan.scale, RatingScale::OneToFive);
        QCOMPARE(survey->samples.size(), size_t(3));
        QCOMPARE(survey->samples[0][0], u"Lovely\nbread"_s);
        QCOMPARE(survey->sampleLines, (std::vector{2, 4, 6}));
        QCOMPARE(survey->columns[0].filled(), 2);
        QCOMPARE(survey->columns[0].examples(), (std::vector{u"Lovely\nbread"_s, u"Slow"_s}));
        QCOMPARE(survey->columns[1].ratings().values().size(), size_t(3));

        QCOMPARE(find(*survey, Proof::Kind::Encoding)->evidence, EncodingEvidence::OnlyAscii);
        QCOMPARE(find(*survey, Proof::Kind::SteadyColumns)->n, 4);
        QCOMPARE(find(*survey, Proof::Kind::DatesFit)->n, 2);
        QCOMPARE(find(*survey, Proof::Kind::DatesFit)->of, 2);
        QCOMPARE(find(*survey, Proof::Kind::DateOrderCertain)->n, 1);
        QCOMPARE(find(*survey, Proof::Kind::ScaleFromValues)->values, (std::vector<double>{2, 4, 5}));
        QVERIFY(!find(*survey, Proof::Kind::DateOrderAmbiguous));
        QVERIFY(!find(*survey, Proof::Kind::NothingToImport));
    }

    void ambiguousDatesTakeTheCustomOfThePlace()
    {
        const QByteArray bytes = "text,date\na,05/03/2024\nb,06/03/2024\n";
        const Result<FileSurvey> british = surveyed(bytes);
        QCOMPARE(british->plan.dateOrder, DateOrder::DayFirst);
        QCOMPARE(find(*british, Proof::Kind::DateOrderAmbiguous)->of, 2);
        const Result<FileSurvey> american = surveyed(bytes, {}, LocaleHabits::of(QLocale(u"en_US"_s)));
        QCOMPARE(american->plan.dateOrder, DateOrder::MonthFirst);
        QVERIFY(find(*american, Proof::Kind::DateOrderAmbiguous));
        const Result<FileSurvey> told = surveyed(bytes, {.dateOrder = DateOrder::MonthFirst});
        QCOMPARE(told->plan.dateOrder, DateOrder::MonthFirst);
        QVERIFY(find(*told, Proof::Kind::DateOrderTold));
        // The dates of the replies were written by the same hand.
        const Result<FileSurvey> helped = surveyed("text,date,reply,reply_date\na,05/03/2024,thanks,03/25/2024\n");
        QCOMPARE(helped->plan.dateOrder, DateOrder::MonthFirst);
    }

    void evidenceAtTheVeryEnd()
    {
        QByteArray bytes = "text,date,rating\n";
        for (int i = 0; i < 5000; ++i)
            bytes += "fine,05/03/2024,4\n";
        const Result<FileSurvey> survey = surveyed(bytes + "last,03/25/2024,4\n");
        QCOMPARE(survey->plan.dateOrder, DateOrder::MonthFirst);
        QCOMPARE(survey->records, 5001);
        QCOMPARE(find(*survey, Proof::Kind::DatesFit)->n, 5001);
    }

    void aSingleTwelveStaysOutsideTheScale()
    {
        const Result<FileSurvey> survey = surveyed("text,rating\na,4\nb,5\nc,12\n");
        QCOMPARE(survey->plan.scale, RatingScale::OneToFive);
        QCOMPARE(find(*survey, Proof::Kind::RatingsFit)->n, 2);
        QCOMPARE(find(*survey, Proof::Kind::RatingsFit)->of, 3);
        QCOMPARE(surveyed("text,rating\na,4\nb,5\nc,12\n", {.scale = RatingScale::Percent})->plan.scale,
                 RatingScale::Percent);
    }

    void brokenAndRaggedRows()
    {
        const Result<FileSurvey> survey =
            surveyed("text,rating\na,4,more\nb\n\"open,4\ncaf\xE9,3\n好好好好好好好好,2\n");
        QCOMPARE(survey->records, 5);
        QCOMPARE(survey->brokenRecords, 2);
        QCOMPARE(survey->raggedRecords, 2);
        QCOMPARE(find(*survey, Proof::Kind::RaggedRows)->n, 2);
        QCOMPARE(find(*survey, Proof::Kind::BrokenRows)->n, 2);
        QCOMPARE(find(*survey, Proof::Kind::Encoding)->n, 1);
        QCOMPARE(find(*survey, Proof::Kind::Encoding)->evidence, EncodingEvidence::MostlyUtf8);
    }

    void noHeader()
    {
        const Result<FileSurvey> survey =
            surveyed("2024-01-05;The bread was lovely today;5\n2024-01-06;Too long a wait;2;late\n");
        QVERIFY(!survey->plan.dialect.hasHeader);
        QCOMPARE(survey->plan.dialect.delimiter, ';');
        QCOMPARE(survey->records, 2);
        QCOMPARE(fieldsOf(survey->plan), u"date text rating extra"_s);
        QCOMPARE(survey->plan.columns, (std::vector{u""_s, u""_s, u""_s, u""_s}));
        QVERIFY(find(*survey, Proof::Kind::ColumnsByContent));
        const Result<FileSurvey> told = surveyed("2024-01-05;The bread was lovely today;5\n", {.hasHeader = true});
        QVERIFY(told->plan.dialect.hasHeader);
        QCOMPARE(told->records, 0);
    }

    void overridesWin()
    {
        const QByteArray bytes = "a|b,c\nLovely bread|5,x\nSlow|12,y\n";
        const Result<FileSurvey> survey =
            surveyed(bytes,
                     {.delimiter = '|',
                      .scale = RatingScale::Percent,
                      .map = {{ImportField::Text, u"A"_s}, {ImportField::Rating, u"2"_s}}});
        QCOMPARE(survey->plan.columns, (std::vector{u"a"_s, u"b,c"_s}));
        QCOMPARE(fieldsOf(survey->plan), u"text rating"_s);
        QCOMPARE(survey->plan.scale, RatingScale::Percent);
        QVERIFY(find(*survey, Proof::Kind::ScaleTold));
        const Result<FileSurvey> byPlace =
            surveyed("text,comment\na,b\n", {.fields = {{1, ImportField::Text}, {0, ImportField::Skip}}});
        QCOMPARE(fieldsOf(byPlace->plan), u"skip text"_s);
        const Result<FileSurvey> decoded = surveyed("text\ncaf\xE9\n", {.encoding = "windows-1252"});
        QCOMPARE(decoded->samples[0][0], u"café"_s);
        QCOMPARE(find(*decoded, Proof::Kind::Encoding)->evidence, EncodingEvidence::Told);
        QCOMPARE(surveyed("body,review_date,reviewer_name\na,2024-01-05,b\n", {.formatName = u""_s})->plan.formatName,
                 QString());
    }

    void overridesThatCannotBe()
    {
        const auto kindOf = [this](const ImportOverrides &overrides) {
            const Result<FileSurvey> survey = surveyed("text\na\n", overrides);
            return survey ? Error::Kind::Storage : survey.error().kind;
        };
        QCOMPARE(kindOf({.map = {{ImportField::Text, u"colour"_s}}}), Error::Kind::Invalid);
        QCOMPARE(kindOf({.map = {{ImportField::Text, u"2"_s}}}), Error::Kind::Invalid);
        QCOMPARE(kindOf({.fields = {{4, ImportField::Text}}}), Error::Kind::Invalid);
        QCOMPARE(kindOf({.formatName = u"klingon"_s}), Error::Kind::Invalid);
        QCOMPARE(kindOf({.encoding = "klingon"}), Error::Kind::Unreadable);
    }

    void filesThatAreNoTables()
    {
        const auto faultOfBytes = [this](const QByteArray &bytes) {
            const Result<FileSurvey> survey = surveyed(bytes);
            return survey ? std::nullopt : faultOf(survey.error());
        };
        QCOMPARE(faultOfBytes(""), FileFault::Empty);
        QCOMPARE(faultOfBytes("\x89PNG\r\n\x1a\n...."), FileFault::Picture);
        QCOMPARE(faultOf(surveyFile(m_folder.path(), {}, Test::importFormatsJson()).error()), FileFault::Folder);
        QCOMPARE(faultOf(surveyFile(m_folder.filePath(u"none"_s), {}, Test::importFormatsJson()).error()),
                 FileFault::Missing);
        QCOMPARE(surveyFile(m_folder.path(), {}, "{").error().kind, Error::Kind::Invalid);
    }

    void almostNothing()
    {
        const Result<FileSurvey> header = surveyed("text,rating\n");
        QCOMPARE(header->records, 0);
        QCOMPARE(fieldsOf(header->plan), u"text rating"_s);
        for (const char *bytes : {"\n\n\n", " ", "\xEF\xBB\xBF", "\"", ",", "\r"}) {
            const Result<FileSurvey> survey = surveyed(bytes);
            QVERIFY(survey);
            QVERIFY(survey->records <= 1);
        }
        const Result<FileSurvey> nothing = surveyed("when,where\n1990-01-05,here\n");
        QVERIFY(find(*nothing, Proof::Kind::NothingToImport));
    }

    void otherEncodings()
    {
        const QString text =
            u"评价内容,评分,日期\n面包很好吃，服务态度非常好，下次再来,5,2025年3月2日\n太慢了,2,2025年3月5日\n"_s;
        for (const char *encoding : {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"}) {
            QByteArray bytes = QStringEncoder(encoding).encode(text);
            if (QByteArray(encoding).startsWith("UTF-16"))
                bytes = QByteArray(QStringEncoder(encoding).encode(u"\uFEFF"_s)) + bytes;
            const Result<FileSurvey> survey = surveyed(bytes);
            QCOMPARE(survey->plan.dialect.encoding, QByteArray(encoding));
            QCOMPARE(fieldsOf(survey->plan), u"text rating date"_s);
            QCOMPARE(find(*survey, Proof::Kind::DatesFit)->n, 2);
            QCOMPARE(survey->samples[1][0], u"太慢了"_s);
        }
    }

    void filesOfAnotherKind()
    {
        const Result<FileSurvey> survey =
            surveyed("Name,Financial Status,Lineitem name,Notes\n#1,paid,Rye bread,please ring the bell twice\n");
        QCOMPARE(survey->plan.kind, ImportKind::Purchases);
        QCOMPARE(find(*survey, Proof::Kind::FormatRecognised)->name, u"shopify-orders"_s);
        QVERIFY(find(*survey, Proof::Kind::NothingToImport));
    }

    void apostrophesBeforeFormulas()
    {
        QVERIFY(surveyed("text\n'- slow\n'=x\nfine\n")->plan.defused);
        QVERIFY(!surveyed("text\n'- slow\n- rude\n")->plan.defused);
        QVERIFY(!surveyed("text\n'@shop' is great\n")->plan.defused);
        QVERIFY(!surveyed("text\nfine\n")->plan.defused);
        QVERIFY(surveyed("text,n\n'- slow,-5\n")->plan.defused);
    }

    void separatorLine()
    {
        const Result<FileSurvey> survey = surveyed("sep=|\r\ntext|rating\r\na, b, c|4\r\n");
        QCOMPARE(survey->plan.dialect.delimiter, '|');
        QCOMPARE(fieldsOf(survey->plan), u"text rating"_s);
        QCOMPARE(survey->records, 1);
        QCOMPARE(survey->sampleLines, std::vector{3});
    }

    void progressAndCancelling()
    {
        QByteArray bytes = "text,rating\n";
        for (int i = 0; i < 200'000; ++i)
            bytes += "a plain line of words,4\n";
        qint64 last = 0;
        qint64 of = 0;
        bool forward = true;
        const Result<FileSurvey> survey = surveyed(bytes, {}, {}, [&](qint64 done, qint64 total) {
            forward = forward && done >= last && done <= total;
            last = done;
            of = total;
            return true;
        });
        QVERIFY(survey);
        QVERIFY(forward);
        QVERIFY(last > of * 9 / 10);
        for (const int patience : {0, 3, 10}) {
            int asked = 0;
            const Result<FileSurvey> stopped =
                surveyed(bytes, {}, {}, [&asked, patience](qint64, qint64) { return ++asked <= patience; });
            QVERIFY(!stopped);
            QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        }
    }

    void tenThousandColumns()
    {
        const QByteArray row = QByteArray("x,").repeated(9'999) + "y\n";
        const Result<FileSurvey> survey =
            surveyed(row.repeated(3), {.hasHeader = false, .map = {{ImportField::Text, u"10000"_s}}});
        QCOMPARE(survey->records, 3);
        QCOMPARE(survey->plan.columns.size(), size_t(10'000));
        QCOMPARE(survey->plan.fields.back(), ImportField::Text);
        Result<RecordReader> reader = RecordReader::open(m_path, survey->plan.dialect);
        QVERIFY(reader->next());
        const CheckedReview checked = ReviewChecker(survey->plan, QTimeZone::utc()).check(reader->record());
        QCOMPARE(std::get<IncomingReview>(checked).extra.size(), size_t(9'999));
        QCOMPARE(std::get<IncomingReview>(checked).review.text, u"y"_s);
    }

    void amountsThatDifferWithinAnOrderAreThoseOfLines_data()
    {
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<bool>("lines");
        QTest::newRow("the same amount again") << QByteArray("1,Anna,2025-11-03 09:00,5.00\n") << false;
        QTest::newRow("another amount") << QByteArray("1,anna,2025-11-03 09:01,7.00\n") << true;
        QTest::newRow("without who and when") << QByteArray("1,,,7.00\n") << true;
        QTest::newRow("another customer") << QByteArray("1,Bob,2025-11-03 09:00,7.00\n") << false;
        QTest::newRow("another day") << QByteArray("1,Anna,2025-11-04 09:00,7.00\n") << false;
        QTest::newRow("another number") << QByteArray("2,Anna,2025-11-03 09:00,7.00\n") << false;
    }
    void amountsThatDifferWithinAnOrderAreThoseOfLines()
    {
        QFETCH(const QByteArray, second);
        QFETCH(const bool, lines);
        const Result<FileSurvey> survey =
            surveyed("Order number,Customer,Date,Amount\n1,Anna,2025-11-03 09:00,5.00\n" + second);
        QVERIFY(survey);
        QCOMPARE(survey->plan.kind, ImportKind::Purchases);
        QCOMPARE(find(*survey, Proof::Kind::AmountsPerLine) != nullptr, lines);
    }

    void titlesAboveTheHeadings_data()
    {
        QTest::addColumn<QByteArray>("titles");
        QTest::addColumn<int>("line"); ///< Of the first row.
        QTest::newRow("a line and a blank one") << QByteArray("Kassenbericht Filiale 1\n\n") << 4;
        QTest::newRow("with empty cells") << QByteArray("\xEF\xBB\xBFKassenbericht Filiale 1;;;;;\n\n") << 4;
        QTest::newRow("several") << QByteArray("Filiale 1\nvom;03.01.2025\nbis;04.01.2025\n;;;;;\n") << 6;
        QTest::newRow("several rows in quotation marks") << QByteArray("\"Bericht\nder Kasse\"\n") << 4;
        QTest::newRow("in Chinese") << QByteArray("一月销售明细\n") << 3;
        QTest::newRow("none") << QByteArray() << 2;
    }
    void titlesAboveTheHeadings()
    {
        QFETCH(const QByteArray, titles);
        QFETCH(const int, line);
        const Result<FileSurvey> survey = surveyed(titles
                                                   + "Datum;Bon;Kunde;Artikel;Menge;Betrag\n"
                                                     "03.01.2025;1001;Anna;Brot;1;3,80 €\n"
                                                     "04.01.2025;1002;Bo;Brot;1;3,80 €\n");
        QVERIFY(survey);
        QVERIFY(survey->plan.dialect.hasHeader);
        QCOMPARE(survey->plan.kind, ImportKind::Purchases);
        QCOMPARE(fieldsOf(survey->plan), u"date order customer item quantity amount"_s);
        QCOMPARE(survey->records, 2);
        QCOMPARE(survey->raggedRecords, 0);
        QCOMPARE(survey->sampleLines, (std::vector{line, line + 1}));
    }

    void aShortRecordAboveOthersIsNoTitle()
    {
        QCOMPARE(surveyed("text,,,\nLovely bread,x,y,z\nSlow,x,y,z\n")->records, 2);
        QCOMPARE(surveyed("Lovely\n2024-01-05,Lovely bread,5,Ann\n2024-01-06,Slow,2,Bo\n")->plan.dialect.titles, 0);
        const Result<FileSurvey> told =
            surveyed("Bericht\nDatum;Bon;Betrag\n03.01.2025;1;3,80\n", {.hasHeader = false});
        QCOMPARE(told->records, 3);
    }

    void whatNoHeadingTellsIsAGuess()
    {
        QVERIFY(!surveyed("foo,bar\nx,y\n")->kindCertain);
        QVERIFY(!surveyed("2024-01-05,The bread was lovely today,5\n2024-01-06,Too long a wait,2\n")->kindCertain);
        QVERIFY(surveyed("text,bar\nLovely bread,y\n")->kindCertain);
    }

    void aTillsListWithASumBelow()
    {
        const Result<FileSurvey> survey = surveyed(";Bon;Kunde;Artikel;Menge;Betrag\n"
                                                   "03.01.2025 09:14;1001;Müller, Anna;Brot;1;3,80 €\n"
                                                   "03.01.2025 09:14;1001;Müller, Anna;Kuchen;2;7,00 €\n"
                                                   "04.01.2025 10:00;1002;;Brot;1;3,80 €\n"
                                                   ";;;;Summe;14,60 €\n");
        QVERIFY(survey);
        QCOMPARE(survey->plan.kind, ImportKind::Purchases);
        QCOMPARE(fieldsOf(survey->plan), u"date order customer item quantity line-total"_s);
    }
};

SHOPBELL_TEST(TestSurvey)
#include "test_survey.moc"
