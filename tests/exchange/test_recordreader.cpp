// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/foreignfile.h"
#include "exchange/recordreader.h"
#include "support/run.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
struct Row
{
    int line;
    QStringList cells;
    int fault; // -1 when it is sound.

    friend bool operator==(const Row &, const Row &) = default;
};

constexpr int sound = -1;
constexpr int unclosed = int(ProblemReason::UnclosedQuote);
constexpr int tooLong = int(ProblemReason::TooLong);
constexpr int tooMany = int(ProblemReason::TooManyColumns);
constexpr int broken = int(ProblemReason::BrokenCharacters);

std::vector<Row> rowsOf(RecordReader &reader)
{
    std::vector<Row> rows;
    while (reader.next()) {
        const Record &record = reader.record();
        const std::vector<QString> cells = textOf(record.cells);
        rows.push_back(
            {record.line, QStringList(cells.begin(), cells.end()), record.fault ? int(*record.fault) : sound});
    }
    return rows;
}

std::vector<Row> read(const QByteArray &bytes, char delimiter = ',', const QByteArray &encoding = "UTF-8")
{
    Result<RecordReader> reader = RecordReader::overBytes(
        {bytes.constData(), size_t(bytes.size())}, {.encoding = encoding, .delimiter = delimiter, .hasHeader = false});
    return reader ? rowsOf(*reader) : std::vector<Row>();
}

QString shown(const std::vector<Row> &rows)
{
    QStringList texts;
    for (const Row &row : rows)
        texts << u"%1: [%2]%3"_s.arg(row.line)
                     .arg(row.cells.join(u"|"_s))
                     .arg(row.fault == sound ? QString() : u" fault %1"_s.arg(row.fault));
    return texts.join(u'\n');
}

#define COMPARE_ROWS(bytes, ...) \
    do { \
        const std::vector<Row> rows = (bytes); \
        const std::vector<Row> expected = __VA_ARGS__; \
        QVERIFY2(rows == expected, qPrintable(u"\n"_s + shown(rows) + u"\ninstead of\n"_s + shown(expected))); \
    } while (false)

QByteArray nul(const char *text)
{
    return QByteArray(text).replace('0', '\0');
}
} // namespace

// moc passes over slots behind a raw string of Qt, and the same cells stand as file and as list.
// NOLINTBEGIN(modernize-raw-string-literal)
class TestRecordReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatSeemsCut_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<bool>("cut");
        QTest::newRow("whole") << QByteArray("2,Good,5\n") << false;
        QTest::newRow("whole, of Windows") << QByteArray("2,Good,5\r\n") << false;
        QTest::newRow("whole, without the last line break") << QByteArray("2,Good,5") << false;
        QTest::newRow("in quotation marks, without the last line break") << QByteArray("2,Good,\"5\"") << false;
        QTest::newRow("short, but ended") << QByteArray("2,Good\n") << false;
        QTest::newRow("short") << QByteArray("2,Goo") << true;
        QTest::newRow("inside quotation marks") << QByteArray("2,\"Goo") << true;
        QTest::newRow("behind a sound quoted cell") << QByteArray("2,\"Good\"") << true;
    }
    void aFileThatSeemsCut()
    {
        QFETCH(QByteArray, end);
        const QByteArray bytes = "id,text,rating\n1,Fine,4\n" + end;
        Result<RecordReader> reader =
            RecordReader::overBytes({bytes.constData(), size_t(bytes.size())}, {.encoding = "UTF-8"});
        QVERIFY(reader && reader->next());
        QVERIFY(!reader->seemsCut());
        QVERIFY(reader->next());
        QTEST(reader->seemsCut(), "cut");
    }

    void soundRecords()
    {
        COMPARE_ROWS(read("a,b\n1,2\n"), {{1, {u"a"_s, u"b"_s}, sound}, {2, {u"1"_s, u"2"_s}, sound}});
        COMPARE_ROWS(read("a,b\r\n1,2"), {{1, {u"a"_s, u"b"_s}, sound}, {2, {u"1"_s, u"2"_s}, sound}});
        COMPARE_ROWS(read("a,b\r1,2\r"), {{1, {u"a"_s, u"b"_s}, sound}, {2, {u"1"_s, u"2"_s}, sound}});
        COMPARE_ROWS(read("a;b", ';'), {{1, {u"a"_s, u"b"_s}, sound}});
        COMPARE_ROWS(read("a\tb c\n", '\t'), {{1, {u"a"_s, u"b c"_s}, sound}});
        COMPARE_ROWS(read("a|b\n", '|'), {{1, {u"a"_s, u"b"_s}, sound}});
        COMPARE_ROWS(read(",\n"), {{1, {u""_s, u""_s}, sound}});
        COMPARE_ROWS(read("\"\"\n"), {{1, {u""_s}, sound}});
        COMPARE_ROWS(read("a,\"\""), {{1, {u"a"_s, u""_s}, sound}});
        COMPARE_ROWS(read(""), {});
    }

    void quotedCells()
    {
        COMPARE_ROWS(read("\"a,b\",\"say \"\"hi\"\"\"\n"), {{1, {u"a,b"_s, u"say \"hi\""_s}, sound}});
        COMPARE_ROWS(read("\"a\"\r\n\"b\"\r\n"), {{1, {u"a"_s}, sound}, {2, {u"b"_s}, sound}});
        COMPARE_ROWS(read("\"a\""), {{1, {u"a"_s}, sound}});
        COMPARE_ROWS(read("\"\"\"\",\"\"\"x\"\n"), {{1, {u"\""_s, u"\"x"_s}, sound}});
        COMPARE_ROWS(read("  a ,\" b \"\n"), {{1, {u"  a "_s, u" b "_s}, sound}});
    }

    void physicalLines()
    {
        COMPARE_ROWS(read("h\n\"two\nlines\",x\nlast\n"),
                     {{1, {u"h"_s}, sound}, {2, {u"two\nlines"_s, u"x"_s}, sound}, {4, {u"last"_s}, sound}});
        COMPARE_ROWS(read("\n\nthird\n\n\r\n\"a\r\n\r\nb\"\r\nninth"),
                     {{3, {u"third"_s}, sound}, {6, {u"a\r\n\r\nb"_s}, sound}, {9, {u"ninth"_s}, sound}});
        COMPARE_ROWS(read("\"a\rb\"\r\rfourth\r"), {{1, {u"a\rb"_s}, sound}, {4, {u"fourth"_s}, sound}});
        COMPARE_ROWS(read("\"a\n\"\"b\"\"\nc\"\nfourth"), {{1, {u"a\n\"b\"\nc"_s}, sound}, {4, {u"fourth"_s}, sound}});
        // A quotation mark amiss behind a quoted line break.
        COMPARE_ROWS(read("\"a\nb\",c \"d\" e\nthird"),
                     {{1, {u"a\nb"_s, u"c \"d\" e"_s}, sound}, {3, {u"third"_s}, sound}});
    }

    void raggedRows()
    {
        COMPARE_ROWS(read("a,b\n1\n1,2,3\n"),
                     {{1, {u"a"_s, u"b"_s}, sound}, {2, {u"1"_s}, sound}, {3, {u"1"_s, u"2"_s, u"3"_s}, sound}});
    }

    void quotationMarksAmiss_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QStringList>("cells");
        const auto row = [](const char *name, const char *line, const QStringList &cells) {
            QTest::newRow(name) << QByteArray(line) << cells;
        };
        row("inside an unquoted cell they are letters", "a,b \"q\" c,d", {u"a"_s, u"b \"q\" c"_s, u"d"_s});
        row("a word that begins a cell", "\"a\"x,b", {u"\"a\"x"_s, u"b"_s});
        row("a word that begins a cell, before a quoted cell", "\"a\"x,\"b\"", {u"\"a\"x"_s, u"b"_s});
        row("unescaped speech", "\"She said \"hello\" to me\",5", {u"She said \"hello\" to me"_s, u"5"_s});
        row("unescaped speech behind a comma", "\"Great, \"really\" nice\",5", {u"Great, \"really\" nice"_s, u"5"_s});
        row("unescaped speech at the end", "\"She said \"hello\"\",5", {u"She said \"hello\""_s, u"5"_s});
        row("blanks before a quoted cell", "1, \"hello, world\", 5", {u"1"_s, u"hello, world"_s, u" 5"_s});
        row("blanks behind a quoted cell", "\"hello, world\" ,5", {u"hello, world"_s, u"5"_s});
        row("an inch", "12\" pizza,5", {u"12\" pizza"_s, u"5"_s});
        row("an open cell before a quoted one", "\"oops,\"b\",5", {u"\"oops"_s, u"b"_s, u"5"_s});
    }
    void quotationMarksAmiss()
    {
        QFETCH(QByteArray, line);
        QFETCH(QStringList, cells);
        COMPARE_ROWS(read("first,line\n" + line + "\n\"next\",line\n"),
                     {{1, {u"first"_s, u"line"_s}, sound}, {2, cells, sound}, {3, {u"next"_s, u"line"_s}, sound}});
        COMPARE_ROWS(read(line), {{1, cells, sound}});
    }

    void anUnclosedQuoteSpoilsItsOwnLine_data()
    {
        QTest::addColumn<QByteArray>("next");
        QTest::addColumn<QStringList>("cells");
        QTest::newRow("plain lines follow") << QByteArray("2,fine") << QStringList{u"2"_s, u"fine"_s};
        QTest::newRow("a quoted cell follows")
            << QByteArray("\"fine, text\",4") << QStringList{u"fine, text"_s, u"4"_s};
        QTest::newRow("a quoted cell follows in the middle")
            << QByteArray("4,\"fine\",x") << QStringList{u"4"_s, u"fine"_s, u"x"_s};
        QTest::newRow("quoted speech follows") << QByteArray("4,\"fine, \"\"really\"\" good\",x")
                                               << QStringList{u"4"_s, u"fine, \"really\" good"_s, u"x"_s};
        QTest::newRow("an empty quoted cell follows") << QByteArray("\"\",\"d\"") << QStringList{u""_s, u"d"_s};
        QTest::newRow("two lines follow in one cell")
            << QByteArray("4,\"a\nb\",x") << QStringList{u"4"_s, u"a\nb"_s, u"x"_s};
    }
    void anUnclosedQuoteSpoilsItsOwnLine()
    {
        QFETCH(QByteArray, next);
        QFETCH(QStringList, cells);
        COMPARE_ROWS(read("h,h\n1,\"never closed\n" + next + "\n"),
                     {{1, {u"h"_s, u"h"_s}, sound}, {2, {u"1"_s, u"\"never closed"_s}, unclosed}, {3, cells, sound}});
    }

    void unclosedQuotesElsewhere()
    {
        COMPARE_ROWS(read("a\n\"last"), {{1, {u"a"_s}, sound}, {2, {u"\"last"_s}, unclosed}});
        COMPARE_ROWS(read("\"one\n\"two\n\"three\n"),
                     {{1, {u"\"one"_s}, unclosed}, {2, {u"\"two"_s}, unclosed}, {3, {u"\"three"_s}, unclosed}});
        // A sound cell of two lines stands before the open one.
        COMPARE_ROWS(read("\"a\nb\",\"open\nnext,x\n"),
                     {{1, {u"a\nb"_s, u"\"open"_s}, unclosed}, {3, {u"next"_s, u"x"_s}, sound}});
        COMPARE_ROWS(read("1,\"open\r\n\r\n4,x\r\n"),
                     {{1, {u"1"_s, u"\"open"_s}, unclosed}, {3, {u"4"_s, u"x"_s}, sound}});
    }

    void unclosedQuotesByTheHundredThousandTakeNoTime()
    {
        // Each line closes the mark of the line before and opens one: the worst there is for a reader that looks ahead.
        QByteArray bytes;
        for (int i = 0; i < 300'000; ++i)
            bytes += "x\",\"z\n";
        QVERIFY(!read(bytes).empty());
        bytes.clear();
        for (int i = 0; i < 100'000; ++i)
            bytes += "\"a\"a \"b \"c";
        QVERIFY(!read(bytes).empty());
        QVERIFY(!read("\"" + bytes + "\n,").empty());
    }

    void invisibleCharacters()
    {
        COMPARE_ROWS(read("\xEF\xBB\xBF\"a,b\",c\n"), {{1, {u"a,b"_s, u"c"_s}, sound}});
        COMPARE_ROWS(read("a\xEF\xBB\xBF"
                          "b,\"\xEF\xBB\xBFx\"\"\"\n"),
                     {{1, {u"ab"_s, u"x\""_s}, sound}});
        COMPARE_ROWS(read(nul("a0b,0,c00\nd")), {{1, {u"ab"_s, u""_s, u"c"_s}, sound}, {2, {u"d"_s}, sound}});
        COMPARE_ROWS(read(nul("\"a0\n0\",0\n")), {{1, {u"a\n"_s, u""_s}, sound}});
    }

    void brokenCharacters()
    {
        COMPARE_ROWS(read("good\nb\xE9"
                          "d,x\n\xE5\xA5\xBD\n"),
                     {{1, {u"good"_s}, sound}, {2, {u"b\uFFFDd"_s, u"x"_s}, broken}, {3, {u"好"_s}, sound}});
        COMPARE_ROWS(read("\"a\nb\xFF\"\nc"), {{1, {u"a\nb\uFFFD"_s}, broken}, {3, {u"c"_s}, sound}});
    }

    void otherEncodings_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("GB18030") << QByteArray("GB18030")
                                 << QByteArray("\xBA\xC3,\"\xCC\xAC\n\xB6\xC8\"\n\x81\x30\x81\x30,x\n")
                                        .replace("\x81\x30\x81\x30", "\xBA\xC3");
        QTest::newRow("UTF-16LE with a mark")
            << QByteArray("UTF-16LE")
            << QByteArray("\xFF\xFE\x7D\x59,\0\"\0\x01\x60\n\0\xA6\x5E\"\0\n\0\x7D\x59,\0x\0\n\0", 26);
        QTest::newRow("UTF-16BE") << QByteArray("UTF-16BE")
                                  << QByteArray("\x59\x7D\0,\0\"\x60\x01\0\n\x5E\xA6\0\"\0\n\x59\x7D\0,\0x\0\n", 24);
        QTest::newRow("UTF-8") << QByteArray("utf8") << QByteArray("好,\"态\n度\"\n好,x\n");
    }
    void otherEncodings()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, bytes);
        COMPARE_ROWS(read(bytes, ',', encoding), {{1, {u"好"_s, u"态\n度"_s}, sound}, {3, {u"好"_s, u"x"_s}, sound}});
    }

    void brokenBytesInOtherEncodings()
    {
        COMPARE_ROWS(read("a\xFF,b\n\xBA\xC3\n", ',', "GB18030"),
                     {{1, {u"a\uFFFD"_s, u"b"_s}, broken}, {2, {u"好"_s}, sound}});
        // Half a character at the end; a replacement character that stands in the file is none of our business.
        COMPARE_ROWS(read(QByteArray("\xFD\xFF\n\0x", 5), ',', "UTF-16LE"),
                     {{1, {u"\uFFFD"_s}, sound}, {2, {u"\uFFFD"_s}, broken}});
    }

    void separatorLine()
    {
        COMPARE_ROWS(read("sep=;\na;b\n", ';'), {{2, {u"a"_s, u"b"_s}, sound}});
        COMPARE_ROWS(read("a;b\nsep=;\n", ';'), {{1, {u"a"_s, u"b"_s}, sound}, {2, {u"sep="_s, u""_s}, sound}});
    }

    void header()
    {
        const QByteArray bytes = "\xEF\xBB\xBF\"first name\",text\n\nA,B\n";
        Result<RecordReader> reader = RecordReader::overBytes({bytes.constData(), size_t(bytes.size())}, {});
        QVERIFY(reader);
        QCOMPARE(reader->header(), (std::vector{u"first name"_s, u"text"_s}));
        QVERIFY(reader->next());
        QCOMPARE(reader->record().line, 3);
        QVERIFY(!reader->next());
        QVERIFY(reader->status());
        QCOMPARE(reader->bytesRead(), reader->bytesTotal());
    }

    void chunksCutAnywhere()
    {
        // Records around the quarter megabyte that is read at once: line ends, quotation marks and characters are cut.
        for (int padding = 0; padding < 12; ++padding) {
            QByteArray bytes(256 * 1024 - padding, 'x');
            bytes += "好\r\n\"态\r\n度\"\"\",y\r\nlast,\r\n";
            const std::vector<Row> rows = read(bytes);
            QCOMPARE(rows.size(), size_t(3));
            QCOMPARE(rows[1], (Row{2, {u"态\r\n度\""_s, u"y"_s}, sound}));
            QCOMPARE(rows[2], (Row{4, {u"last"_s, u""_s}, sound}));
        }
        for (int padding = 0; padding < 8; ++padding) {
            QByteArray bytes(256 * 1024 - padding, 'x');
            bytes += "\xBA\xC3\n\xCC\xAC\n";
            QCOMPARE(read(bytes, ',', "GB18030").back(), (Row{2, {u"态"_s}, sound}));
        }
    }

    void hugeThings()
    {
        const QByteArray million(1'000'000, 'w');
        COMPARE_ROWS(read("a,\"" + million + "\"\nb\n"),
                     {{1, {u"a"_s, QString::fromLatin1(million)}, sound}, {2, {u"b"_s}, sound}});

        const std::vector<Row> wide = read(QByteArray(9'999, ',') + "\nb\n");
        QCOMPARE(wide[0].cells.size(), 10'000);
        QCOMPARE(wide[0].fault, sound);
        QCOMPARE(read(QByteArray(300'000, ',') + "\nb\n")[0].fault, tooMany);

        for (const QByteArray &start : {QByteArray(), QByteArray("\""), QByteArray("a\"\xE5\xA5\xBD")}) {
            const QByteArray line = start + QByteArray(qsizetype(RecordReader::longestRecord) + 500'000, 'z');
            const std::vector<Row> rows = read("a\n" + line + "\r\nnext,\"x\"\n");
            QCOMPARE(rows.size(), size_t(3));
            QCOMPARE(rows[1].line, 2);
            QVERIFY(rows[1].fault == tooLong || rows[1].fault == unclosed);
            QCOMPARE(rows[2], (Row{3, {u"next"_s, u"x"_s}, sound}));
        }
        // An open quotation mark is not followed for ever.
        QByteArray lines = "1,\"open\n";
        while (lines.size() < RecordReader::longestRecord + 1'000'000)
            lines += "another line,with two cells\n";
        const std::vector<Row> rows = read(lines);
        QCOMPARE(rows[0].fault, unclosed);
        QCOMPARE(rows[1], (Row{2, {u"another line"_s, u"with two cells"_s}, sound}));
        QCOMPARE(rows.size(), size_t(lines.count('\n')));
    }

    void files()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"reviews ★.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("text,rating\nlovely,5\n");
        file.close();
        Result<RecordReader> reader = RecordReader::open(path, {});
        QVERIFY(reader);
        COMPARE_ROWS(rowsOf(*reader), {{2, {u"lovely"_s, u"5"_s}, sound}});

        const Result<RecordReader> strange = RecordReader::open(path, {.encoding = "no such thing"});
        QVERIFY(!strange);
        QCOMPARE(faultOf(strange.error()), FileFault::UnknownEncoding);
        QVERIFY(!RecordReader::open(path, {.encoding = ""}));
    }

    void cancelling()
    {
        QByteArray bytes;
        while (bytes.size() < 2'000'000)
            bytes += "a,b\n";
        Result<RecordReader> reader = RecordReader::overBytes({bytes.constData(), size_t(bytes.size())}, {});
        int asked = 0;
        reader->cancelWhen([&asked] { return ++asked > 2; });
        while (reader->next()) {
        }
        QVERIFY(!reader->status());
        QCOMPARE(reader->status().error().kind, Error::Kind::Cancelled);
        QVERIFY(reader->bytesRead() < bytes.size());
    }
};

// NOLINTEND(modernize-raw-string-literal)

SHOPBELL_TEST(TestRecordReader)
#include "test_recordreader.moc"
