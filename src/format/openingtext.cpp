// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/openingtext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTime>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
struct OpeningWords
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::OpeningWords)
};

QString wallTime(int minutes)
{
    return QTime::fromMSecsSinceStartOfDay(minutes % minutesOfDay * 60 * 1000).toString(u"HH:mm"_s);
}

/// Minutes after midnight; nothing when it is no time of a day. 24:00 is one.
std::optional<int> minutesFrom(const QString &hours, const QString &minutes)
{
    const int all = hours.toInt() * 60 + minutes.toInt();
    return minutes.toInt() < 60 && all <= minutesOfDay ? std::optional(all) : std::nullopt;
}
} // namespace

QString OpeningText::weekday(int day) const
{
    return m_locale.standaloneDayName(day);
}

QString OpeningText::day(const std::vector<OpenSpan> &spans) const
{
    QStringList parts;
    for (const OpenSpan &span : spans) {
        const QString end = span.to == minutesOfDay ? u"24:00"_s : wallTime(span.to);
        parts << wallTime(span.from) + u'–' + end;
    }
    return parts.join(u", "_s);
}

QString OpeningText::closed(const ClosedDays &days) const
{
    const QString first = m_locale.toString(days.first, QLocale::LongFormat);
    //: A span of days: "24 December 2025 – 26 December 2025".
    const QString span = days.first == days.last
        ? first
        : OpeningWords::tr("%1 – %2", "two days").arg(first, m_locale.toString(days.last, QLocale::LongFormat));
    //: Days on which the shop is closed, and why: "25 December 2025, Christmas".
    return days.words.isEmpty() ? span : OpeningWords::tr("%1, %2", "days and their name").arg(span, days.words);
}

std::optional<std::vector<OpenSpan>> typedSpans(const QString &text)
{
    static const QRegularExpression span(
        u"\\G[\\s,;，；、]*(\\d{1,2})(?:[:.：hH](\\d{2}))?\\s*(?:-|–|—|~|～|to|bis|至|到)\\s*(\\d{1,2})(?:[:.：hH](\\d{2}))?"_s);
    static const QRegularExpression separators(u"^[\\s,;，；、]*$"_s);
    std::vector<OpenSpan> spans;
    qsizetype read = 0;
    for (;;) {
        const QRegularExpressionMatch match = span.match(text, read);
        if (!match.hasMatch())
            break;
        const std::optional<int> from = minutesFrom(match.captured(1), match.captured(2));
        const std::optional<int> to = minutesFrom(match.captured(3), match.captured(4));
        if (!from || !to || *from == minutesOfDay)
            return std::nullopt;
        spans.push_back({*from, *to > *from ? *to : *to + minutesOfDay});
        read = match.capturedEnd();
    }
    if (!separators.match(text.sliced(read)).hasMatch())
        return std::nullopt;
    std::ranges::sort(spans, {}, &OpenSpan::from);
    return spans;
}

QString sentenceOf(OpeningFault fault)
{
    switch (fault) {
    case OpeningFault::SpanOutOfOrder:
        return OpeningWords::tr("A time ends before it begins. Change one of the two.");
    case OpeningFault::SpansOverlap:
        return OpeningWords::tr("Two times overlap. Change one of them; a night may go on into the next morning.");
    case OpeningFault::DaysOutOfOrder:
        return OpeningWords::tr("The last closed day is before the first. Change one of the two.");
    case OpeningFault::NeverOpen:
        return OpeningWords::tr("Without opening hours the clock would never run. Write when the shop is open first.");
    }
    Q_UNREACHABLE();
}

} // namespace Shopbell
