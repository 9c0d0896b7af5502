// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dateparts.h"

#include "exchange/monthnames.h"
#include "exchange/textcursor.h"
#include "exchange/zonenames.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace Shopbell {

namespace {
constexpr size_t longestDate = 80;
constexpr qint64 msecPerDay = 86'400'000;

/// The day that a year, month and day make; years of two digits are completed.
QDate dayOf(int year, int yearDigits, int month, int day)
{
    return QDate(yearDigits <= 2 ? fullYear(year) : year, month, day);
}

WrittenDate fromUnix(qint64 msec)
{
    const qint64 days = msec >= 0 ? msec / msecPerDay : -1;
    return {QDate(1970, 1, 1).addDays(days), int(msec - days * msecPerDay), 0};
}

/// Days since 1899-12-30, as spreadsheets count; the fraction is the time of day.
WrittenDate fromSerial(qint64 serial, double fraction, bool hasFraction)
{
    WrittenDate date{QDate(1899, 12, 30).addDays(serial)};
    if (hasFraction)
        date.msecOfDay = int(std::min(std::lround(fraction * 86'400), 86'399L)) * 1000;
    return date;
}

/// A number alone. `fraction` is what stands behind its point, 0 when there is none.
std::optional<DateParts> fromBareNumber(const TextCursor::Number &number, double fraction, bool hasFraction)
{
    constexpr qint64 year2100 = 4'102'444'800;
    constexpr qint64 oldestSerial = 20'000; // 1954
    constexpr qint64 newestSerial = 80'000; // 2119
    const qint64 value = number.value;
    DateParts found{.kind = DateParts::Kind::BareNumber};
    if ((number.digits == 9 || number.digits == 10) && value < year2100)
        found.date = fromUnix(value * 1000 + qint64(fraction * 1000));
    else if ((number.digits == 12 || number.digits == 13) && value < year2100 * 1000)
        found.date = fromUnix(value);
    else if (number.digits == 16 && value < year2100 * 1'000'000)
        found.date = fromUnix(value / 1000);
    else if (number.digits == 5 && value >= oldestSerial && value <= newestSerial)
        found.date = fromSerial(value, fraction, hasFraction);
    else
        return std::nullopt;
    return found;
}

class DateReader
{
public:
    explicit DateReader(std::string_view text) : m_at(text) {}
    std::optional<DateParts> read();

private:
    bool readDay();
    bool readNamedMonthFirst();
    bool readFromNumber();
    bool readCompact(const TextCursor::Number &number);
    bool readCharacters(const TextCursor::Number &year);
    bool readNamedMonthSecond(const TextCursor::Number &first);
    bool readNumbers(const TextCursor::Number &first, char separator);
    void skipWeekday();
    bool readTime();
    bool readClock();
    bool readSeconds(int &msec);
    bool readCompactTime();
    bool readHalfOfDay(int &hour);
    bool readZone();
    bool readOffset();
    bool settle(QDate day);

    TextCursor m_at;
    DateParts m_found = {};
};

bool DateReader::settle(QDate day)
{
    m_found.kind = DateParts::Kind::Settled;
    m_found.date.day = day;
    return day.isValid();
}

void DateReader::skipWeekday()
{
    static constexpr std::array days{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    const TextCursor before = m_at;
    const std::string_view word = m_at.word();
    const bool isDay = std::any_of(days.begin(), days.end(),
                                   [word](const char *day) { return word.size() >= 3 && startsWithFolded(word, day); });
    if (!isDay) {
        m_at = before;
        return;
    }
    m_at.skip(" .,");
}

/// "March 3, 2024", "Nov 01 2021".
bool DateReader::readNamedMonthFirst()
{
    const int month = monthNamed(m_at.word());
    m_at.skip(" .-/");
    const std::optional<TextCursor::Number> day = m_at.number();
    if (month == 0 || !day || day->digits > 2)
        return false;
    m_at.skipOrdinal();
    m_at.skip(" ,.-/'");
    const std::optional<TextCursor::Number> year = m_at.number();
    return year && (year->digits == 4 || year->digits == 2)
        && settle(dayOf(int(year->value), year->digits, month, int(day->value)));
}

/// "01 NOV 2021", "1-Nov-21", "2021-Nov-01".
bool DateReader::readNamedMonthSecond(const TextCursor::Number &first)
{
    const int month = monthNamed(m_at.word());
    m_at.skip(" .,-/'");
    const std::optional<TextCursor::Number> last = m_at.number();
    if (month == 0 || !last)
        return false;
    if (first.digits == 4 && last->digits <= 2) {
        m_found.yearInFront = true;
        return settle(dayOf(int(first.value), 4, month, int(last->value)));
    }
    return first.digits <= 2 && (last->digits == 4 || last->digits == 2)
        && settle(dayOf(int(last->value), last->digits, month, int(first.value)));
}

/// 2025年3月2日
bool DateReader::readCharacters(const TextCursor::Number &year)
{
    m_at.skip(" ");
    const std::optional<TextCursor::Number> month = m_at.number();
    m_at.skip(" ");
    if (!month || !m_at.takeText("月"))
        return false;
    m_at.skip(" ");
    const std::optional<TextCursor::Number> day = m_at.number();
    m_at.skip(" ");
    if (!day || !(m_at.takeText("日") || m_at.takeText("号") || m_at.takeText("號")))
        return false;
    m_found.yearInFront = true;
    return settle(dayOf(int(year.value), year.digits, int(month->value), int(day->value)));
}

/// "13.03.21", "2026-02-10", "02/10/2026". The separator is the same twice.
bool DateReader::readNumbers(const TextCursor::Number &first, char separator)
{
    m_at.skip(" ");
    const std::optional<TextCursor::Number> second = m_at.number();
    if (!second)
        return false;
    if (separator == '.' && first.digits > 4 && m_at.atEnd()) {
        const std::optional<DateParts> found = fromBareNumber(first, second->asFraction(), true);
        m_found = found.value_or(DateParts());
        return found.has_value();
    }
    m_at.skip(" ");
    if (!m_at.take(separator))
        return false;
    m_at.skip(" ");
    const std::optional<TextCursor::Number> third = m_at.number();
    if (!third || second->digits > 2)
        return false;
    if (first.digits == 4 && third->digits <= 2) {
        m_found.yearInFront = true;
        return settle(QDate(int(first.value), int(second->value), int(third->value)));
    }
    m_found.kind = DateParts::Kind::Numbers;
    m_found.numbers = {int(first.value), int(second->value), int(third->value)};
    m_found.yearMayBeFirst = first.digits == 2 && third->digits <= 2;
    m_found.yearMayBeLast = first.digits <= 2 && (third->digits == 2 || third->digits == 4);
    m_found.shortYear = third->digits <= 2;
    m_found.dotted = separator == '.';
    return m_found.yearMayBeFirst || m_found.yearMayBeLast;
}

/// 20260210, 20260210T153040Z, 20260210153040
bool DateReader::readCompact(const TextCursor::Number &number)
{
    const qint64 day = number.digits == 14 ? number.value / 1'000'000 : number.value;
    if (!settle(QDate(int(day / 10'000), int(day / 100 % 100), int(day % 100))) || day < 19'000'000)
        return false;
    m_found.kind = DateParts::Kind::BareNumber;
    m_found.yearInFront = true;
    if (number.digits == 14) {
        const int time = int(number.value % 1'000'000);
        const QTime clock(time / 10'000, time / 100 % 100, time % 100);
        m_found.date.msecOfDay = clock.isValid() ? std::optional(clock.msecsSinceStartOfDay()) : std::nullopt;
        return clock.isValid();
    }
    return true;
}

bool DateReader::readFromNumber()
{
    const std::optional<TextCursor::Number> first = m_at.number();
    if (!first)
        return false;
    if (m_at.takeText("年"))
        return readCharacters(*first);
    if ((first->digits == 8 && (m_at.atEnd() || m_at.next() == 'T' || m_at.next() == ' '))
        || (first->digits == 14 && m_at.atEnd()))
        return readCompact(*first);
    if (m_at.atEnd()) {
        const std::optional<DateParts> found = fromBareNumber(*first, 0, false);
        m_found = found.value_or(DateParts());
        return found.has_value();
    }
    m_at.skipOrdinal();
    const TextCursor behind = m_at;
    m_at.skip(" .-/,");
    if (m_at.isAtWord()) {
        m_at.takeWord("of");
        m_at.skip(" ");
        return readNamedMonthSecond(*first);
    }
    m_at = behind;
    m_at.skip(" ");
    for (const char separator : {'-', '/', '.'}) {
        if (m_at.take(separator))
            return readNumbers(*first, separator);
    }
    return false;
}

bool DateReader::readDay()
{
    skipWeekday();
    return m_at.isAtWord() ? readNamedMonthFirst() : readFromNumber();
}

/// AM, p.m., 上午 and the like; false when the hour does not go with it.
bool DateReader::readHalfOfDay(int &hour)
{
    const TextCursor before = m_at;
    m_at.skip(" ");
    const bool am = m_at.takeWord("am") || m_at.takeText("a.m.") || m_at.takeText("A.M.");
    const bool pm = !am && (m_at.takeWord("pm") || m_at.takeText("p.m.") || m_at.takeText("P.M."));
    if (!am && !pm) {
        m_at = before;
        return true;
    }
    if (hour < 1 || hour > 12)
        return false;
    hour = hour % 12 + (pm ? 12 : 0);
    return true;
}

/// T1530, T153040
bool DateReader::readCompactTime()
{
    const TextCursor before = m_at;
    const std::optional<TextCursor::Number> number = m_at.number();
    if (!number || (number->digits != 4 && number->digits != 6)) {
        m_at = before;
        return false;
    }
    const int time = int(number->digits == 4 ? number->value * 100 : number->value);
    const QTime clock(time / 10'000, time / 100 % 100, time % 100);
    m_found.date.msecOfDay = clock.msecsSinceStartOfDay();
    return clock.isValid();
}

/// What stands behind the minutes: seconds with their fraction, to the millisecond.
bool DateReader::readSeconds(int &msec)
{
    if (!m_at.take(':') && !m_at.isAtDigit())
        return true;
    const std::optional<TextCursor::Number> seconds = m_at.number();
    if (!seconds || seconds->digits > 2 || seconds->value > 60)
        return false;
    msec = std::min(int(seconds->value), 59) * 1000; // 60: a leap second.
    m_at.takeText("秒");
    if (!m_at.take('.') && !m_at.take(','))
        return true;
    const std::optional<TextCursor::Number> fraction = m_at.number();
    if (!fraction)
        return false;
    msec += int(fraction->asFraction() * 1000);
    return true;
}

/// "15:30", "3:30:05 pm", 下午3点30分
bool DateReader::readClock()
{
    const bool morning = m_at.takeText("上午");
    const bool afternoon = !morning && m_at.takeText("下午");
    m_at.skip(" ");
    const std::optional<TextCursor::Number> hours = m_at.number();
    if (!hours || hours->digits > 2 || !(m_at.take(':') || m_at.takeText("时") || m_at.takeText("点")))
        return false;
    const std::optional<TextCursor::Number> minutes = m_at.number();
    if (!minutes || minutes->digits > 2 || minutes->value > 59)
        return false;
    m_at.takeText("分");
    int msec = 0;
    int hour = int(hours->value);
    if (!readSeconds(msec) || !readHalfOfDay(hour))
        return false;
    if (afternoon && hour < 12)
        hour += 12;
    if (morning && hour == 12)
        hour = 0;
    if (hour > 23)
        return false;
    m_found.date.msecOfDay = (hour * 60 + int(minutes->value)) * 60'000 + msec;
    return true;
}

bool DateReader::readTime()
{
    m_at.skip(" ,_");
    if (m_at.atEnd())
        return true;
    const bool iso = m_at.takeLetter('T');
    m_at.takeWord("at");
    m_at.skip(" ");
    return ((iso && readCompactTime()) || readClock()) && readZone();
}

/// "+02:00", "+0200", "-5"
bool DateReader::readOffset()
{
    const bool east = m_at.take('+');
    if (!east && !m_at.take('-') && !m_at.takeText("\u2212"))
        return true;
    const std::optional<TextCursor::Number> hours = m_at.number();
    if (!hours || hours->digits > 4 || hours->digits == 3)
        return false;
    qint64 minutes = hours->digits == 4 ? hours->value / 100 * 60 + hours->value % 100 : hours->value * 60;
    if (hours->digits <= 2 && m_at.take(':')) {
        const std::optional<TextCursor::Number> rest = m_at.number();
        if (!rest || rest->digits != 2)
            return false;
        minutes += rest->value;
    }
    m_found.date.offsetSeconds = int(minutes) * (east ? 60 : -60);
    return minutes <= 18 * 60;
}

bool DateReader::readZone()
{
    m_at.skip(" ");
    if (m_at.isAtWord()) {
        const std::optional<NamedZone> zone = zoneNamed(m_at.word());
        if (!zone)
            return false;
        m_found.date.offsetSeconds = zone->offsetSeconds;
        m_at.skip(" ");
    }
    if (!readOffset())
        return false;
    m_at.skip(" ");
    if (m_at.take('(') || m_at.take('[')) // The zone's name once more.
        m_at.skipToEnd();
    return m_at.atEnd();
}

std::optional<DateParts> DateReader::read()
{
    if (!readDay())
        return std::nullopt;
    // A number alone carries its own time; yyyymmdd may have one behind it.
    if (m_found.kind == DateParts::Kind::BareNumber && m_at.atEnd())
        return m_found;
    const bool whole = readTime() && m_at.atEnd();
    return whole ? std::optional(m_found) : std::nullopt;
}
} // namespace

int fullYear(int twoDigits)
{
    constexpr int pivot = 70;
    return twoDigits + (twoDigits < pivot ? 2000 : 1900);
}

std::optional<DateParts> takeApart(std::string_view text)
{
    const std::string_view trimmed = withoutBlanks(text);
    if (trimmed.empty() || trimmed.size() > longestDate)
        return std::nullopt;
    return DateReader(trimmed).read();
}

} // namespace Shopbell
