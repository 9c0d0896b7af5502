// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartsayings.h"

#include "charts/chartlist.h"

#include <QCoreApplication>

namespace Shopbell {

namespace {
QString asOneText(const QString &first, const QString &second)
{
    //: Two sentences, one after the other; in Chinese without a space.
    return QCoreApplication::translate("Shopbell::ChartSayings", "%1 %2", "two sentences").arg(first, second);
}
} // namespace

StatisticText statisticText(const Statistics &answer, const QLocale &locale)
{
    return {DateText(locale, QTimeZone::utc()), answer.currency}; // Days of an answer are days of the shop already.
}

ChartWords wordsOf(const Statistics &answer, const QLocale &locale)
{
    const StatisticText text = statisticText(answer, locale);
    ChartWords words;
    words.tooLittle = text.tooLittle(answer);
    words.title = text.finding(answer);
    words.remark = text.remark(answer);
    words.source = answer.query.statistic == Statistic::Cohorts ? text.sourceOfMap(answer) : text.source(answer);
    for (const StatisticNote &note : answer.notes) {
        const QString sentence = text.note(note);
        if (!words.source.contains(sentence))
            words.source = words.source.isEmpty() ? sentence : asOneText(words.source, sentence);
    }
    if (words.title.isEmpty())
        words.title = StatisticText::name(answer.query.statistic);
    return words;
}

bool canBeDrawn(const Statistics &answer)
{
    ChartRequest request;
    request.statistics = answer;
    return !planOf(request).isEmpty();
}

} // namespace Shopbell
