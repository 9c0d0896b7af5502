// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/moment.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace Shopbell {

/// Days and times as people write them. The order of day and month is the locale's, only the year and the weekday are
/// added or left out; `now` is passed in as UTC milliseconds, because the words depend on it.
class DateText
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::DateText)

public:
    DateText(const QLocale &locale, const QTimeZone &zone);

    const QLocale &locale() const { return m_locale; }
    const QTimeZone &zone() const { return m_zone; }
    /// The pattern of a field for a day: "d MMM yyyy" or "yyyy年M月d日" where days are written so, else the short one of
    /// the locale with all four digits of the year.
    static QString fieldPattern(const QLocale &locale);
    /// The calendar day of an instant in the zone.
    QDate dayOf(qint64 utc) const;

    /// In lists: "18 Nov", in another year than `today` "18 Nov 2024". Empty for an invalid day.
    QString day(QDate day, QDate today) const;
    /// "19 November 2025", always with its year.
    QString fullDay(QDate day) const;
    /// In a text: "19 November", in another year than `today` with it.
    QString longDay(QDate day, QDate today) const;
    /// "Wednesday 19 November", in another year with it.
    QString weekdayAndDay(QDate day, QDate today) const;
    /// "today", "yesterday", "Sunday" within a week, else as day().
    QString recentDay(QDate day, QDate today) const;
    /// "November 2025".
    QString month(QDate month) const;
    /// The same where there is little room: "Nov 2025", "2025年11月".
    QString shortMonth(QDate month) const;
    /// From one day to another: "3 March 2024 to 19 November 2025"; either may be invalid ("from ...", "until ...").
    QString range(QDate from, QDate to) const;
    /// From one day to another with short months, each year once: "14 Jun to 18 Sept 2024"; without it in the year of
    /// `today`.
    QString span(QDate from, QDate to, QDate today) const;

    /// "08:19".
    QString time(qint64 utc) const;
    /// In lists: the day; "no date" when it is unknown.
    QString moment(const Moment &moment, qint64 now) const;
    /// In the detail: "Wednesday 19 November, 13:20"; without the time when only the day is known; "no date".
    QString momentInFull(const Moment &moment, qint64 now) const;
    /// Over a message of a conversation: "Tue 18 Nov, 12:05"; "no date".
    QString stamp(const Moment &moment, qint64 now) const;
    /// Of what the program did: "today, 08:12", "yesterday, 17:40", "18 Nov, 12:05".
    QString recently(qint64 utc, qint64 now) const;
    /// The same where it stands first: "Today, 08:12".
    QString recentlyFirst(qint64 utc, qint64 now) const;
    /// How long ago: "just now", "5 min", "9 h", "2 d"; after 30 days the day itself. Empty when it is unknown. A moment
    /// of which only the day is known counts in whole days ("today", "2 d").
    QString age(const Moment &moment, qint64 now) const;

private:
    QString joined(const QString &day, const Moment &moment) const;
    QString monthAndDay(QDate day, bool shortMonth, bool withYear) const;

    QLocale m_locale;
    QTimeZone m_zone;
};

} // namespace Shopbell
