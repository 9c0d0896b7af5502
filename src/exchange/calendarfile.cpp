// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendarfile.h"

#include <QDateTime>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLineOctets = 75; // Of a line without its end: RFC 5545, 3.1.
constexpr auto nineTheDayBefore = "-PT15H"_L1; // Days begin at midnight.

/// RFC 5545, 3.3.11. Control characters may not stand in a text at all.
QString calendarText(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        const bool endsLine = letter == u'\n' || letter == u'\r';
        if (letter == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue;
        if (endsLine)
            safe += R"(\n)"_L1;
        else if (letter == u'\\' || letter == u';' || letter == u',')
            safe += QString(u'\\') + letter;
        else if (letter == u'\t' || letter.category() != QChar::Other_Control)
            safe += letter;
    }
    return safe;
}

bool continuesLetter(char octet)
{
    return (uchar(octet) & 0xC0) == 0x80; // UTF-8.
}

void addContentLine(QByteArray &file, const QString &line)
{
    const QByteArray octets = line.toUtf8();
    qsizetype at = 0;
    qsizetype room = mostLineOctets;
    while (octets.size() - at > room) {
        qsizetype end = at + room;
        while (continuesLetter(octets[end]))
            --end;
        file += octets.mid(at, end - at) + "\r\n ";
        at = end;
        room = mostLineOctets - 1; // The blank before it counts.
    }
    file += octets.mid(at) + "\r\n";
}

QString calendarMoment(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'");
}

QString calendarDay(QDate day)
{
    return day.toString(u"yyyyMMdd");
}

void addReminder(QByteArray &file, const CalendarEntry &entry)
{
    addContentLine(file, u"BEGIN:VALARM"_s);
    addContentLine(file, u"ACTION:DISPLAY"_s);
    addContentLine(file, u"DESCRIPTION:"_s + calendarText(entry.title));
    addContentLine(file, u"TRIGGER:"_s + nineTheDayBefore);
    addContentLine(file, u"END:VALARM"_s);
}

void addEntry(QByteArray &file, const CalendarEntry &entry, const QString &shop, qint64 madeAt)
{
    addContentLine(file, u"BEGIN:VEVENT"_s);
    addContentLine(file, u"UID:"_s + calendarText(entry.key + u'@' + shop));
    addContentLine(file, u"DTSTAMP:"_s + calendarMoment(madeAt));
    addContentLine(file, u"DTSTART;VALUE=DATE:"_s + calendarDay(entry.day));
    addContentLine(file, u"DTEND;VALUE=DATE:"_s + calendarDay(entry.day.addDays(1))); // The first day after it.
    addContentLine(file, u"TRANSP:TRANSPARENT"_s); // The day is not taken by it.
    addContentLine(file, u"SUMMARY:"_s + calendarText(entry.title));
    if (!entry.words.isEmpty())
        addContentLine(file, u"DESCRIPTION:"_s + calendarText(entry.words));
    if (entry.remindTheDayBefore)
        addReminder(file, entry);
    addContentLine(file, u"END:VEVENT"_s);
}

} // namespace

Result<QByteArray> calendarFile(const std::vector<CalendarEntry> &entries, const QString &shop, qint64 madeAt)
{
    constexpr int lastYear = 9999; // Four digits.
    if (entries.empty())
        return Error{Error::Kind::Invalid, u"no entries"_s};
    QByteArray file;
    addContentLine(file, u"BEGIN:VCALENDAR"_s);
    addContentLine(file, u"VERSION:2.0"_s);
    addContentLine(file, u"PRODID:-//Shopbell//Shopbell//EN"_s);
    addContentLine(file, u"CALSCALE:GREGORIAN"_s);
    for (const CalendarEntry &entry : entries) {
        const bool hasDay = entry.day.isValid() && entry.day.year() > 0 && entry.day.addDays(1).year() <= lastYear;
        if (entry.key.isEmpty() || !hasDay || entry.title.trimmed().isEmpty())
            return Error{Error::Kind::Invalid, u"entry \"%1\""_s.arg(entry.key)};
        addEntry(file, entry, shop, madeAt);
    }
    addContentLine(file, u"END:VCALENDAR"_s);
    return file;
}

} // namespace Shopbell
