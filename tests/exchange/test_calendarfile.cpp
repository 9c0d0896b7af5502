// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendarfile.h"
#include "support/run.h"

#include <QTest>
#include <QTimeZone>

#include <rapidcheck.h>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 calendarMadeAt = 1763626800000; // 20 November 2025, 08:20 UTC.

CalendarEntry dueEntry()
{
    return {.key = u"promise-12-due"_s, .day = {2025, 11, 21}, .title = u"Send Priya a card"_s};
}

QString calendarOf(const CalendarEntry &entry)
{
    const Result<QByteArray> file = calendarFile({entry}, u"1700000000000.shopbell"_s, calendarMadeAt);
    return file ? QString::fromUtf8(*file) : file.error().detail;
}

/// The content lines of RFC 5545, 3.1, unfolded as octets, as a calendar does it.
QStringList contentLinesOf(QByteArray file)
{
    file.replace("\r\n ", "");
    QStringList lines = QString::fromUtf8(file).split(u"\r\n"_s);
    lines.removeLast();
    return lines;
}

QString calendarValue(const QStringList &lines, const QString &name)
{
    for (const QString &line : lines) {
        if (line.startsWith(name + u':'))
            return line.mid(name.size() + 1);
    }
    return {};
}

QString calendarWords(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && ++i < text.size())
            plain += text[i] == u'n' ? u'\n' : text[i];
        else
            plain += text[i];
    }
    return plain;
}

} // namespace

class TestCalendarFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsAnEventOfTheWholeDay()
    {
        QCOMPARE(calendarOf(dueEntry()),
                 u"BEGIN:VCALENDAR\r\n"
                 "VERSION:2.0\r\n"
                 "PRODID:-//Shopbell//Shopbell//EN\r\n"
                 "CALSCALE:GREGORIAN\r\n"
                 "BEGIN:VEVENT\r\n"
                 "UID:promise-12-due@1700000000000.shopbell\r\n"
                 "DTSTAMP:20251120T082000Z\r\n"
                 "DTSTART;VALUE=DATE:20251121\r\n"
                 "DTEND;VALUE=DATE:20251122\r\n"
                 "TRANSP:TRANSPARENT\r\n"
                 "SUMMARY:Send Priya a card\r\n"
                 "END:VEVENT\r\n"
                 "END:VCALENDAR\r\n"_s);
    }

    void aReminderComesTheDayBefore()
    {
        CalendarEntry entry = dueEntry();
        entry.remindTheDayBefore = true;
        const QString file = calendarOf(entry);
        QVERIFY(file.contains(u"BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Send "
                              u"Priya a card\r\nTRIGGER:-PT15H\r\n"
                              "END:VALARM\r\nEND:VEVENT\r\n"_s));
    }

    void theLastDayOfAMonthEndsInTheNext()
    {
        CalendarEntry entry = dueEntry();
        entry.day = {2025, 12, 31};
        QVERIFY(calendarOf(entry).contains(u"DTSTART;VALUE=DATE:20251231\r\nDTEND;VALUE=DATE:20260101\r\n"_s));
        QVERIFY2(!calendarOf(entry).contains("VTODO"_L1), "Most calendars take no tasks from a file");
    }

    void textIsEscaped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("comma and semicolon") << u"a, b; c"_s << u"a\\, b\\; c"_s;
        QTest::newRow("a backslash before an n") << u"C:\\new"_s << u"C:\\\\new"_s;
        QTest::newRow("line ends of all kinds") << u"a\r\nb\nc\rd"_s << u"a\\nb\\nc\\nd"_s;
        QTest::newRow("a line end of Windows is one") << u"a\r\n\r\nb"_s << u"a\\n\\nb"_s;
        QTest::newRow("control characters") << u"a\u0007b\u0000c\u0085d"_s << u"abcd"_s;
        QTest::newRow("a tab") << u"a\tb"_s << u"a\tb"_s;
        QTest::newRow("what looks like another line") << u"x\r\nEND:VEVENT"_s << u"x\\nEND:VEVENT"_s;
        QTest::newRow("Chinese") << u"给王女士打电话"_s << u"给王女士打电话"_s;
    }
    void textIsEscaped()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        CalendarEntry entry = dueEntry();
        entry.words = text;
        QVERIFY2(calendarOf(entry).contains(u"DESCRIPTION:"_s + expected + u"\r\n"_s), qPrintable(calendarOf(entry)));
    }

    void longLinesAreFolded()
    {
        CalendarEntry entry = dueEntry();
        entry.title = QString(100, u'x');
        const QString file = calendarOf(entry);
        QVERIFY(file.contains(u"SUMMARY:"_s + QString(67, u'x') + u"\r\n "_s + QString(33, u'x') + u"\r\n"_s));
        entry.title = QString(67, u'x'); // Just 75.
        QVERIFY(calendarOf(entry).contains(u"SUMMARY:"_s + QString(67, u'x') + u"\r\n"_s));
    }

    void anyTextComesBack()
    {
        const bool passed = rc::check("lines have at most 75 octets and unfold to what was written", [] {
            const std::vector<QString> pieces{u"a"_s,  u"好"_s, u"😀"_s,  u"é"_s, u" "_s, u","_s,      u";"_s,
                                              u"\\"_s, u":"_s,  u"\n"_s, u"م"_s, u"n"_s, u"\u0301"_s, u"long word"_s};
            const auto chosen = *rc::gen::container<std::vector<QString>>(rc::gen::elementOf(pieces));
            CalendarEntry entry = dueEntry();
            for (const QString &piece : chosen)
                entry.words += piece;
            RC_PRE(!entry.words.isEmpty());
            const QByteArray file = *calendarFile({entry}, u"s"_s, calendarMadeAt);
            for (const QByteArray &line : file.split('\n'))
                RC_ASSERT(line.size() <= 76); // With the carriage return.
            RC_ASSERT(file.count('\n') == file.count("\r\n") && file.count('\r') == file.count("\r\n"));
            RC_ASSERT(QString::fromUtf8(file).toUtf8() == file); // No letter is torn apart: each line for itself.
            for (const QByteArray &line : file.split('\n'))
                RC_ASSERT(QString::fromUtf8(line).toUtf8() == line);
            RC_ASSERT(calendarWords(calendarValue(contentLinesOf(file), u"DESCRIPTION"_s)) == entry.words);
        });
        QVERIFY(passed);
    }

    void theSameEntryKeepsItsName()
    {
        CalendarEntry moved = dueEntry();
        moved.day = moved.day.addDays(3);
        moved.title = u"Another title"_s;
        const QStringList before = contentLinesOf(*calendarFile({dueEntry()}, u"s"_s, calendarMadeAt));
        const QStringList after = contentLinesOf(*calendarFile({moved}, u"s"_s, calendarMadeAt + 60000));
        const QStringList elsewhere = contentLinesOf(*calendarFile({dueEntry()}, u"t"_s, calendarMadeAt));
        QCOMPARE(calendarValue(after, u"UID"_s), calendarValue(before, u"UID"_s));
        QVERIFY(calendarValue(elsewhere, u"UID"_s) != calendarValue(before, u"UID"_s));
        QVERIFY(calendarValue(after, u"DTSTAMP"_s) > calendarValue(before, u"DTSTAMP"_s));
    }

    void whatIsMissingIsRefused_data()
    {
        QTest::addColumn<CalendarEntry>("entry");
        CalendarEntry entry = dueEntry();
        entry.day = {};
        QTest::newRow("no day") << entry;
        entry.day = QDate(12025, 1, 1);
        QTest::newRow("a year of five digits") << entry;
        entry = dueEntry();
        entry.key.clear();
        QTest::newRow("no key") << entry;
        entry = dueEntry();
        entry.title = u" "_s;
        QTest::newRow("no title") << entry;
    }
    void whatIsMissingIsRefused()
    {
        QFETCH(CalendarEntry, entry);
        const Result<QByteArray> file = calendarFile({dueEntry(), entry}, u"s"_s, calendarMadeAt);
        QVERIFY(!file);
        QCOMPARE(file.error().kind, Error::Kind::Invalid);
        QVERIFY(!calendarFile({}, u"s"_s, calendarMadeAt));
    }
};

SHOPBELL_TEST(TestCalendarFile)
#include "test_calendarfile.moc"
