// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/cohortwords.h"

#include "format/numbertext.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

CohortWords::CohortWords(const QLocale &locale) : m_locale(locale) {}

QString CohortWords::head()
{
    return tr("First visit in");
}

QString CohortWords::later(int months) const
{
    //: Months after the first: "+1".
    return months == 0 ? tr("Start", "the month of the first visit")
                       : tr("+%1").arg(NumberText(m_locale).count(months));
}

QString CohortWords::month(QDate month, bool withYear) const
{
    const QString name = m_locale.standaloneMonthName(month.month(), QLocale::ShortFormat);
    return withYear ? u"%1 %2"_s.arg(name, m_locale.toString(month, u"yyyy"_s)) : name;
}

QString CohortWords::people(qint64 number)
{
    return tr("%Ln people", nullptr, int(number));
}

QString CohortWords::value(double value, CohortKind kind, int months) const
{
    const NumberText numbers(m_locale);
    return kind == CohortKind::RepeatOrders && months > 0 ? numbers.fixed(value, 2) : numbers.percent(value);
}

QString CohortWords::least(CohortKind kind) const
{
    const NumberText numbers(m_locale);
    return kind == CohortKind::RepeatOrders ? numbers.count(0) : numbers.percent(0);
}

QString CohortWords::most(CohortKind kind) const
{
    const NumberText numbers(m_locale);
    //: The end of a scale of colours: "1 or more" visits.
    return kind == CohortKind::RepeatOrders ? tr("%1 or more").arg(numbers.count(1)) : numbers.percent(1);
}

QString CohortWords::meaning(CohortKind kind)
{
    switch (kind) {
    case CohortKind::Returning:
        return tr("Of those who came first in a month: the share who bought so many months later, in that month.");
    case CohortKind::Repurchase:
        return tr("Of those who came first in a month: the share who had come back by so many months later.");
    case CohortKind::RepeatOrders:
        return tr("Of those who came first in a month: repeat visits per person by so many months later.");
    }
    Q_UNREACHABLE();
}

QString CohortWords::withoutRoom(int cohorts, int months)
{
    QString words;
    if (cohorts > 0)
        words = tr("%Ln earlier rows do not fit and are left out.", nullptr, cohorts);
    if (months == 0)
        return words;
    const QString later = tr("%Ln later columns do not fit and are left out.", nullptr, months);
    //: Two sentences, one after the other.
    return words.isEmpty() ? later : tr("%1 %2").arg(words, later);
}

} // namespace Shopbell
