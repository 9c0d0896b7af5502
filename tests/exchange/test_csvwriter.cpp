// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"
#include "exchange/encoding.h"
#include "exchange/recordreader.h"
#include "exchange/rejectswriter.h"
#include "support/run.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
using Cells = std::vector<QString>;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Status written(const QString &path, const std::vector<Cells> &table, const CsvStyle &style)
{
    Result<CsvWriter> writer = CsvWriter::create(path, style);
    if (!writer)
        return writer.error();
    for (const Cells &cells : table)
        writer->write(cells);
    return writer->commit();
}

std::vector<Cells> readBack(const QString &path, const CsvStyle &style)
{
    std::vector<Cells> table;
    Result<RecordReader> reader =
        RecordReader::open(path, {.encoding = style.encoding, .delimiter = style.delimiter, .hasHeader = false});
    while (reader && reader->next()) {
        Cells cells;
        for (const std::string_view cell : reader->record().cells)
            cells.push_back(textOf(style.defuseFormulas && isDefused(cell) ? cell.substr(1) : cell));
        RC_ASSERT(!reader->record().fault);
        table.push_back(std::move(cells));
    }
    return table;
}

/// Texts of what is hard to write, and words between.
rc::Gen<QString> cellOf(const QStringList &pieces)
{
    const std::vector<QString> choice(pieces.begin(), pieces.end());
    return rc::gen::map(rc::gen::container<std::vector<QString>>(rc::gen::elementOf(choice)),
                        [](const std::vector<QString> &chosen) {
                            QString text;
                            for (const QString &piece : chosen)
                                text += piece;
                            return text;
                        });
}
} // namespace

class TestCsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain words") << QStringList{u"a"_s, u"b c"_s} << u"a,b c\r\n"_s;
        QTest::newRow("a comma") << QStringList{u"a,b"_s, u""_s} << u"\"a,b\",\r\n"_s;
        QTest::newRow("quotation marks") << QStringList{u"say \"hi\""_s} << u"\"say \"\"hi\"\"\"\r\n"_s;
        QTest::newRow("a line break") << QStringList{u"a\nb"_s} << u"\"a\nb\"\r\n"_s;
        QTest::newRow("nothing at all") << QStringList{u""_s} << u"\"\"\r\n"_s;
        QTest::newRow("a formula") << QStringList{u"=1+1"_s, u"+1"_s, u"-1"_s, u"@x"_s, u"\tx"_s}
                                   << u"'=1+1,'+1,'-1,'@x,'\tx\r\n"_s;
        QTest::newRow("a link in a formula")
            << QStringList{u"=HYPERLINK(\"http://x\",\"y\")"_s} << u"\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"\r\n"_s;
        QTest::newRow("an apostrophe before a formula")
            << QStringList{u"'=1"_s, u"it's"_s, u"'twas"_s} << u"''=1,it's,'twas\r\n"_s;
    }
    void lines()
    {
        QFETCH(QStringList, cells);
        QFETCH(QString, expected);
        QCOMPARE(csvLine(Cells(cells.begin(), cells.end())), expected);
    }

    void ownWordsAreNotDefusedWhenNotAskedFor() { QCOMPARE(csvLine({u"-5"_s, u"=x"_s}, ';', false), u"-5;=x\r\n"_s); }

    void byteOrderMark()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.csv"_s);
        QVERIFY(written(path, {{u"好"_s}}, {}));
        QCOMPARE(contentOf(path), QByteArray("\xEF\xBB\xBF好\r\n"));
        QVERIFY(written(path, {{u"好"_s}}, {.byteOrderMark = false}));
        QCOMPARE(contentOf(path), QByteArray("好\r\n"));
        QVERIFY(written(path, {{u"好"_s}}, {.encoding = "GB18030"}));
        QCOMPARE(contentOf(path), QByteArray("\xBA\xC3\r\n"));
        QVERIFY(written(path, {{u"a"_s}}, {.encoding = "UTF-16LE"}));
        QCOMPARE(contentOf(path),
                 QByteArray("\xFF\xFE"
                            "a\0\r\0\n\0",
                            8));
    }

    void anyTableIsReadBackAsItWas_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QStringList>("letters");
        const QStringList latin{u"a"_s, u"é"_s, u"word"_s, u"ß"_s};
        const QStringList any{u"a"_s,     u"é"_s,       u"好"_s,     u"态度"_s,  u"😉"_s,
                              u"مرحبا"_s, u"e\u0301"_s, u"\uFFFD"_s, u"\u200F"_s};
        for (const QByteArray &encoding :
             {QByteArray("UTF-8"), QByteArray("UTF-16LE"), QByteArray("UTF-16BE"), QByteArray("GB18030")})
            QTest::newRow(encoding.constData()) << encoding << any;
        QTest::newRow("windows-1252") << QByteArray("windows-1252") << latin;
        QTest::newRow("Shift_JIS") << QByteArray("Shift_JIS") << QStringList{u"a"_s, u"表示"_s, u"ソ"_s};
        QTest::newRow("Big5") << QByteArray("Big5") << QStringList{u"a"_s, u"功"_s, u"許"_s};
    }
    void anyTableIsReadBackAsItWas()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QStringList, letters);
        const QStringList hard{u","_s,  u";"_s, u"\t"_s, u"|"_s, u"\""_s, u"\"\""_s, u"\n"_s, u"\r\n"_s,
                               u"\r"_s, u" "_s, u"'"_s,  u"="_s, u"+"_s,  u"-"_s,    u"@"_s,  u"0"_s};
        QTemporaryDir folder;
        const QString path = folder.filePath(u"table.csv"_s);
        // "sep=;" on the first line would be a message to spreadsheets.
        const auto anyTable =
            rc::gen::resize(6,
                            rc::gen::nonEmpty(rc::gen::container<std::vector<Cells>>(
                                rc::gen::nonEmpty(rc::gen::container<Cells>(cellOf(letters + hard))))));
        const auto anyDelimiter = rc::gen::element(',', ';', '\t', '|');
        QVERIFY(rc::check([&] {
            CsvStyle style{.encoding = encoding};
            const std::vector<Cells> table = *anyTable;
            style.delimiter = *anyDelimiter;
            style.defuseFormulas = *rc::gen::arbitrary<bool>();
            style.byteOrderMark = *rc::gen::arbitrary<bool>();
            RC_ASSERT(bool(written(path, table, style)));
            RC_ASSERT(readBack(path, style) == table);
        }));
    }

    void charactersThatAnEncodingLacksAreTold()
    {
        QTemporaryDir folder;
        Result<CsvWriter> writer = CsvWriter::create(folder.filePath(u"a.csv"_s), {.encoding = "windows-1252"});
        QVERIFY(writer);
        writer->write({u"café"_s});
        QVERIFY(!writer->lostCharacters());
        writer->write({u"好 😉 é"_s});
        QVERIFY(writer->lostCharacters());
        QVERIFY(writer->commit());
        QCOMPARE(contentOf(folder.filePath(u"a.csv"_s)), QByteArray("caf\xE9\r\n? ? \xE9\r\n"));
    }

    void placesThatCannotBeWritten()
    {
        QTemporaryDir folder;
        const Result<CsvWriter> nowhere = CsvWriter::create(folder.filePath(u"no/such/folder.csv"_s));
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().kind, Error::Kind::ReadOnly);
        const Result<CsvWriter> aFolder = CsvWriter::create(folder.path());
        QVERIFY(!aFolder);
        const Result<CsvWriter> strange = CsvWriter::create(folder.filePath(u"a.csv"_s), {.encoding = "nonsense"});
        QVERIFY(!strange);
        QCOMPARE(strange.error().kind, Error::Kind::Invalid);
    }

    void withoutCommitNothingIsThere()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.csv"_s);
        {
            Result<CsvWriter> writer = CsvWriter::create(path);
            QVERIFY(writer);
            writer->write({u"half"_s});
        }
        QVERIFY(!QFileInfo::exists(path));
    }

    void rejects()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"left out.csv"_s);
        Result<RejectsWriter> rejects = RejectsWriter::create(path, {u""_s, u"text"_s}, {u"Line"_s, u"Reason"_s});
        QVERIFY(rejects);
        rejects->write({.line = 3, .cells = {u"1"_s, u"- slow,\nrude"_s}}, u"no date"_s);
        rejects->write({.line = 5, .cells = {u"2"_s}}, u"no text"_s);
        rejects->write({.line = 9, .cells = {u"3"_s, u"a"_s, u"b"_s, u"c"_s}}, u"odd"_s);
        QVERIFY(rejects->commit());
        QCOMPARE(
            contentOf(path),
            QByteArray(
                "\xEF\xBB\xBF,text,Line,Reason\r\n1,\"'- slow,\nrude\",3,no date\r\n2,,5,no text\r\n3,a,9,odd,b,c\r\n"));
    }
};

SHOPBELL_TEST(TestCsvWriter)
#include "test_csvwriter.moc"
