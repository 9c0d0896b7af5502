// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/openinghours.h"

#include <QLocale>

namespace Shopbell {

/// Opening hours as they stand in a field and as they are typed there.
class OpeningText
{
public:
    explicit OpeningText(const QLocale &locale) : m_locale(locale) {}

    /// The long name of a day of the week, 1 is Monday: "Monday".
    QString weekday(int day) const;
    /// "09:00–12:00, 13:00–17:30"; empty for a day on which the shop is closed. What goes on past midnight ends on the next
    /// day: "18:00–02:00".
    QString day(const std::vector<OpenSpan> &spans) const;
    /// "24 December 2025 – 26 December 2025, Christmas"; one day alone when it is one.
    QString closed(const ClosedDays &days) const;

private:
    QLocale m_locale;
};

/// Reads what day() writes, and what people type beside it: "9-12 13-17:30", "9.00 to 12.30", "9:00—12:00；13:00—18:00". An
/// end that is not after its beginning is on the next day. Empty text: closed. Nothing for what cannot be read.
std::optional<std::vector<OpenSpan>> typedSpans(const QString &text);

/// What is wrong with opening hours and what to do, as a whole sentence.
QString sentenceOf(OpeningFault fault);

} // namespace Shopbell
