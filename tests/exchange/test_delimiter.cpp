// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/delimiter.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
std::vector<std::string_view> cellsOf(const QStringList &texts, std::vector<std::string> &kept)
{
    std::vector<std::string_view> cells;
    for (const QString &text : texts)
        kept.push_back(text.toStdString());
    cells.assign(kept.begin(), kept.end());
    return cells;
}
} // namespace

class TestDelimiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detected_data()
    {
        QTest::addColumn<QByteArray>("sample");
        QTest::addColumn<char>("expected");
        const auto row = [](const char *name, const char *sample, char expected) {
            QTest::newRow(name) << QByteArray(sample) << expected;
        };
        row("commas", "a,b,c\n1,2,3\n", ',');
        row("semicolons", "a;b;c\n1;2;3\n", ';');
        row("tabs", "a\tb\n1\t2\n", '\t');
        row("bars", "a|b\r\n1|2\r\n", '|');
        row("semicolons, and commas in the numbers", "a;rating;c\nx;4,5;y\nz;3,5;w\n", ';');
        row("semicolons, and commas in the text", "a;text\nx;good, but slow, and dear\ny;fine\n", ';');
        row("commas, and semicolons in quoted text", "a,text\nx,\"good; slow; dear\"\ny,\"fine; so; so\"\n", ',');
        row("commas in quoted cells do not count", "a;text\nx;\"1,2,3\"\ny;\"1,2,3\"\n", ';');
        row("quoted line breaks", "a;text\n\"x\ny,z\";\"1\n\n2\"\ny;z\n", ';');
        row("doubled quotation marks", "a,text\n\"say \"\"a;b\"\"\",\"x;y\"\nz,\"w;v\"\n", ',');
        row("one column with commas in its sentences", "text\nGreat, really\nNice\nGood, fast, cheap\n", ';');
        row("one column of words", "text\ngreat\nnice\n", ',');
        row("nothing", "", ',');
        row("a header alone", "a;b;c", ';');
        row("carriage returns alone", "a;b\r1;2\r", ';');
    }
    void detected()
    {
        QFETCH(QByteArray, sample);
        QFETCH(char, expected);
        QCOMPARE(detectDelimiter({sample.constData(), size_t(sample.size())}), expected);
    }

    void headers_data()
    {
        QTest::addColumn<QStringList>("first");
        QTest::addColumn<QStringList>("second");
        QTest::addColumn<bool>("known"); // The first cell is a heading of the dictionary.
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *name, const QStringList &first, const QStringList &second, bool known,
                            bool expected) { QTest::newRow(name) << first << second << known << expected; };
        row("a known heading", {u"text"_s, u"5"_s}, {u"Lovely"_s, u"4"_s}, true, true);
        row("words above numbers", {u"opinion"_s, u"points"_s}, {u"Lovely"_s, u"4"_s}, false, true);
        row("words above dates", {u"opinion"_s, u"when"_s}, {u"Lovely"_s, u"13.03.21"_s}, false, true);
        row("a number in the first row", {u"Lovely"_s, u"5"_s}, {u"Awful"_s, u"1"_s}, false, false);
        row("a date in the first row", {u"Lovely"_s, u"2024-01-05"_s}, {u"Awful"_s, u"2024-01-06"_s}, false, false);
        row("short words above words", {u"who"_s, u"what"_s}, {u"Priya"_s, u"Lovely"_s}, false, true);
        row("sentences above sentences", {u"The bread was lovely and the staff were kind"_s, u"Priya"_s},
            {u"Awful"_s, u"Tom"_s}, false, false);
        row("nothing in the first row", {u""_s, u""_s}, {u"Awful"_s, u"Tom"_s}, false, false);
        row("the first heading is empty", {u""_s, u"opinion"_s}, {u"0"_s, u"Lovely"_s}, false, true);
    }
    void headers()
    {
        QFETCH(QStringList, first);
        QFETCH(QStringList, second);
        QFETCH(bool, known);
        QFETCH(bool, expected);
        std::vector<std::string> keptFirst;
        std::vector<std::string> keptSecond;
        QCOMPARE(looksLikeHeader(cellsOf(first, keptFirst), {known, false}, {cellsOf(second, keptSecond)}), expected);
    }
};

SHOPBELL_TEST(TestDelimiter)
#include "test_delimiter.moc"
