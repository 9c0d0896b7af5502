// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/datetext.h"

#include <QDateTime>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 minute = 60 * 1000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 longestAge = 30; // Days; beyond them the day itself says more.

/// A piece of a date pattern of QLocale: a run of one letter, or what stands between two of them.
struct PatternPart
{
    QString text;
    QChar field = {}; ///< 'd', 'M', 'y', 'w' for the weekday; null for a literal.
};

std::vector<PatternPart> partsOf(const QString &pattern)
{
    std::vector<PatternPart> parts;
    const auto literal = [&parts](QStringView text) {
        if (parts.empty() || !parts.back().field.isNull())
            parts.push_back({});
        parts.back().text += text;
    };
    for (qsizetype at = 0; at < pattern.size();) {
        const QChar c = pattern[at];
        if (c == u'\'') {
            const qsizetype end = pattern.indexOf(u'\'', at + 1);
            const qsizetype next = end < 0 ? pattern.size() : end + 1;
            literal(QStringView(pattern).sliced(at, next - at));
            at = next;
        } else if (c == u'd' || c == u'M' || c == u'y') {
            qsizetype end = at;
            while (end < pattern.size() && pattern[end] == c)
                ++end;
            parts.push_back({pattern.sliced(at, end - at), c == u'd' && end - at > 2 ? QChar(u'w') : c});
            at = end;
        } else {
            literal(QStringView(pattern).sliced(at, 1));
            ++at;
        }
    }
    return parts;
}

QString withoutEdges(QString literal)
{
    while (!literal.isEmpty() && (literal.back().isSpace() || literal.back() == u',' || literal.back() == u'،'))
        literal.chop(1);
    return literal;
}

/// Day and month (and year) as the locale's long pattern orders them. What belongs to the last of them ("日", "d.") is
/// kept, what leads on to a year or weekday that is left out is not.
QString dayPattern(const QLocale &locale, bool shortMonth, bool withYear)
{
    const std::vector<PatternPart> parts = partsOf(locale.dateFormat(QLocale::LongFormat));
    const auto wanted = [withYear](const PatternPart &part) {
        return part.field == u'd' || part.field == u'M' || (withYear && part.field == u'y');
    };
    const auto first = std::ranges::find_if(parts, wanted);
    const auto last = std::find_if(parts.rbegin(), parts.rend(), wanted).base();
    QString pattern;
    for (auto part = first; part < last; ++part)
        pattern += shortMonth && part->text == "MMMM"_L1 ? u"MMM"_s : part->text;
    const bool yearFollows = last != parts.end() && last + 1 != parts.end() && (last + 1)->field == u'y';
    if (last != parts.end() && last->field.isNull() && !yearFollows)
        pattern += withoutEdges(last->text);
    return pattern;
}

bool yearLeads(const QLocale &locale)
{
    return locale.dateFormat(QLocale::LongFormat).startsWith(u'y');
}

bool weekdayLeads(const QLocale &locale)
{
    const QString pattern = locale.dateFormat(QLocale::LongFormat);
    return pattern.indexOf("dddd"_L1) <= pattern.indexOf(u'M');
}
} // namespace

DateText::DateText(const QLocale &locale, const QTimeZone &zone) : m_locale(locale), m_zone(zone) {}

QString DateText::fieldPattern(const QLocale &locale)
{
    if (locale.language() == QLocale::English || locale.language() == QLocale::Chinese)
        return dayPattern(locale, true, true);
    QString pattern;
    for (const PatternPart &part : partsOf(locale.dateFormat(QLocale::ShortFormat)))
        pattern += part.field == u'y' ? u"yyyy"_s : part.text;
    return pattern;
}

QDate DateText::dayOf(qint64 utc) const
{
    return QDateTime::fromMSecsSinceEpoch(utc, m_zone).date();
}

QString DateText::monthAndDay(QDate day, bool shortMonth, bool withYear) const
{
    return day.isValid() ? m_locale.toString(day, dayPattern(m_locale, shortMonth, withYear)) : QString();
}

QString DateText::day(QDate day, QDate today) const
{
    return monthAndDay(day, true, day.year() != today.year());
}

QString DateText::fullDay(QDate day) const
{
    return monthAndDay(day, false, true);
}

QString DateText::longDay(QDate day, QDate today) const
{
    return monthAndDay(day, false, day.year() != today.year());
}

QString DateText::weekdayAndDay(QDate day, QDate today) const
{
    if (!day.isValid())
        return {};
    const QString weekday = m_locale.dayName(day.dayOfWeek());
    const QString date = monthAndDay(day, false, day.year() != today.year());
    if (!weekdayLeads(m_locale))
        return date + u' ' + weekday;
    //: A weekday and a day: "Wednesday 19 November".
    return tr("%1 %2").arg(weekday, date);
}

QString DateText::recentDay(QDate day, QDate today) const
{
    const qint64 daysAgo = day.daysTo(today);
    if (!day.isValid() || daysAgo < 0 || daysAgo > 6)
        return this->day(day, today);
    if (daysAgo == 0)
        return tr("today");
    return daysAgo == 1 ? tr("yesterday") : m_locale.dayName(day.dayOfWeek());
}

QString DateText::shortMonth(QDate month) const
{
    if (m_locale.language() == QLocale::Chinese || !month.isValid())
        return this->month(month);
    const QString name = m_locale.standaloneMonthName(month.month(), QLocale::ShortFormat);
    const QString year = m_locale.toString(month, u"yyyy"_s);
    return yearLeads(m_locale) ? year + u' ' + name : name + u' ' + year;
}

QString DateText::month(QDate month) const
{
    if (!month.isValid())
        return {};
    if (yearLeads(m_locale) && m_locale.language() == QLocale::Chinese)
        return m_locale.toString(month, u"yyyy年M月"_s);
    return m_locale.toString(month, yearLeads(m_locale) ? u"yyyy MMMM"_s : u"MMMM yyyy"_s);
}

QString DateText::range(QDate from, QDate to) const
{
    if (from == to)
        return fullDay(from);
    if (!from.isValid())
        return tr("until %1").arg(fullDay(to));
    if (!to.isValid())
        return tr("from %1").arg(fullDay(from));
    return tr("%1 to %2").arg(fullDay(from), fullDay(to));
}

QString DateText::span(QDate from, QDate to, QDate today) const
{
    const bool isOneYear = from.year() == to.year();
    const bool leads = yearLeads(m_locale);
    return tr("%1 to %2").arg(day(from, isOneYear && !leads ? from : today), day(to, isOneYear && leads ? to : today));
}

QString DateText::time(qint64 utc) const
{
    return m_locale.toString(QDateTime::fromMSecsSinceEpoch(utc, m_zone).time(), QLocale::ShortFormat);
}

QString DateText::joined(const QString &day, const Moment &moment) const
{
    //: A day and a time: "18 Nov, 12:05".
    return moment.at ? tr("%1, %2").arg(day, time(*moment.at)) : day;
}

QString DateText::moment(const Moment &moment, qint64 now) const
{
    return moment.isKnown() ? day(moment.day, dayOf(now)) : tr("no date");
}

QString DateText::momentInFull(const Moment &moment, qint64 now) const
{
    return moment.isKnown() ? joined(weekdayAndDay(moment.day, dayOf(now)), moment) : tr("no date");
}

QString DateText::stamp(const Moment &moment, qint64 now) const
{
    if (!moment.isKnown())
        return tr("no date");
    const QString weekday = m_locale.dayName(moment.day.dayOfWeek(), QLocale::ShortFormat);
    const QString date = day(moment.day, dayOf(now));
    //: A short weekday and a day: "Tue 18 Nov".
    return joined(weekdayLeads(m_locale) ? tr("%1 %2", "short").arg(weekday, date) : date + u' ' + weekday, moment);
}

QString DateText::recentlyFirst(qint64 utc, qint64 now) const
{
    QString text = recently(utc, now);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString DateText::recently(qint64 utc, qint64 now) const
{
    const Moment moment = Moment::atTime(utc, m_zone);
    const QDate today = dayOf(now);
    const bool near = moment.day == today || moment.day.addDays(1) == today;
    return joined(near ? recentDay(moment.day, today) : day(moment.day, today), moment);
}

QString DateText::age(const Moment &moment, qint64 now) const
{
    if (!moment.isKnown())
        return {};
    const QDate today = dayOf(now);
    const qint64 passed = moment.at ? now - *moment.at : 0;
    const qint64 days = moment.at ? passed / (24 * hour) : moment.day.daysTo(today);
    if (passed < -minute || days < 0 || days > longestAge)
        return day(moment.day, today);
    if (days > 0)
        return tr("%Ln d", "age in days", int(days));
    if (!moment.at)
        return tr("today");
    if (passed < minute)
        return tr("just now");
    return passed < hour ? tr("%Ln min", "age in minutes", int(passed / minute))
                         : tr("%Ln h", "age in hours", int(passed / hour));
}

} // namespace Shopbell
