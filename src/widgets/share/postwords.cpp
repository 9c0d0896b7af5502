// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/share/postwords.h"

#include "charts/charttext.h"
#include "format/statistictext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

struct CaptionSayings
{
    static QString to(const QString &what, const QString &month)
    {
        //: %1 is what is counted, %2 a month: "within 60 days, to Aug 2025".
        return QCoreApplication::translate("Shopbell::PostSayings", "%1, to %2").arg(what, month);
    }
};

} // namespace

QString sourceCaption(const Statistics &answer, const QLocale &locale)
{
    const QString what = StatisticText::subtitle(answer.query);
    const std::vector<StatisticPoint> points = shownPoints(leadingSeries(answer), 1);
    // What ends with the last whole month needs no word; a window of days ends months before.
    if (points.empty() || answer.query.statistic != Statistic::RepeatPurchases)
        return what;
    return CaptionSayings::to(what, ChartText(locale, {}).tickOf(points.back().from, answer.query.by, true));
}

} // namespace Shopbell
