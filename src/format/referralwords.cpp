// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/referralwords.h"

#include "format/customerwords.h"
#include "format/datetext.h"
#include "format/ratingtext.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
struct ReferralWords
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::ReferralWords)
};

} // namespace

QString explanationOf(const ReferralRow &row)
{
    switch (row.credit) {
    case ReferralCredit::Credited:
        return ReferralWords::tr("The earliest recommendation before the friend's first purchase.");
    case ReferralCredit::NotFirst:
        return ReferralWords::tr(
            "Somebody else had recommended the shop to them earlier. One person is credited with a "
            "friend.");
    case ReferralCredit::AlreadyCustomer:
        return row.stage == ReferralStage::Bought
            ? ReferralWords::tr("They had bought here before and had not been away.")
            : ReferralWords::tr("They had bought here before, and have bought nothing since the recommendation.");
    case ReferralCredit::WonBack:
        return ReferralWords::tr(
            "They had been away for %Ln days or more, and came back after the recommendation. It is "
            "kept, but not counted as a new customer.",
            nullptr, wonBackDays);
    case ReferralCredit::Waiting:
        return ReferralWords::tr("They have not bought anything yet.");
    case ReferralCredit::Circle:
        return ReferralWords::tr(
            "They had sent the one who sent them, directly or over others, before two entries were "
            "merged. It is kept, but nobody comes through whom they brought.");
    }
    Q_UNREACHABLE();
}

QString creditOf(ReferralStage stage, ReferralCredit credit)
{
    const bool isHere = credit == ReferralCredit::Waiting && stage == ReferralStage::Visited;
    return isHere ? ReferralWords::tr("Was here, has not bought yet") : nameOf(credit);
}

QString creditOf(const ReferralRow &row)
{
    return creditOf(row.stage, row.credit);
}

QString nameOf(ReferralView view)
{
    switch (view) {
    case ReferralView::All:
        return ReferralWords::tr("All referrals");
    case ReferralView::NotHereYet:
        return ReferralWords::tr("Recommended, not here yet");
    case ReferralView::Bought:
        return ReferralWords::tr("Counted");
    case ReferralView::NotCounted:
        return ReferralWords::tr("Not counted");
    }
    Q_UNREACHABLE();
}

QString referralsLine(const ReferralCounts &counts)
{
    if (counts.everything == 0)
        return {};
    if (counts.thisMonth == 0)
        return ReferralWords::tr("None this month, %Ln in all", nullptr, int(counts.everything));
    //: %1 is "12 this month", %2 "5 of them became customers".
    return ReferralWords::tr("%1, %2").arg(
        ReferralWords::tr("%Ln this month", nullptr, int(counts.thisMonth)),
        ReferralWords::tr("%Ln of them became customers", nullptr, int(counts.thisMonthBought)));
}

AdvocateText::AdvocateText(const QLocale &locale, QDate today) : m_locale(locale), m_today(today) {}

QString AdvocateText::why(const AdvocateRow &row) const
{
    switch (row.why) {
    case AdvocateRow::Why::NewAndOften:
        return ReferralWords::tr("New here, %Ln visits already", nullptr, int(row.n));
    case AdvocateRow::Why::PraisedLately:
        if (row.rating)
            //: %1 is a rating: "5 of 5 stars".
            return ReferralWords::tr("Gave %1 lately").arg(RatingText(m_locale).spoken(*row.rating));
        return ReferralWords::tr("Said something kind lately");
    case AdvocateRow::Why::ComesOften:
        return row.n <= 1 ? ReferralWords::tr("Comes nearly every day, no complaint open")
                          : ReferralWords::tr("Comes every %Ln days, no complaint open", nullptr, int(row.n));
    case AdvocateRow::Why::BroughtBefore:
        return ReferralWords::tr("Has brought %Ln friends before", nullptr, int(row.n));
    case AdvocateRow::Why::NeverAsked:
        return ReferralWords::tr("Happy, and never asked");
    }
    Q_UNREACHABLE();
}

QString AdvocateText::whyNot(const AdvocateRow &row) const
{
    const QString day = DateText(m_locale, QTimeZone::utc()).day(row.until, m_today);
    switch (row.whyNot) {
    case AdvocateRow::WhyNot::None:
        return {};
    case AdvocateRow::WhyNot::OpenComplaint:
        if (row.askAfter.isValid())
            //: Why somebody is not asked yet to recommend the shop; %1 is a day: "25 Nov".
            return ReferralWords::tr("Waiting for a promise, ask after %1")
                .arg(DateText(m_locale, QTimeZone::utc()).day(row.askAfter, m_today));
        return day.isEmpty() ? ReferralWords::tr("Has an open complaint")
                             : ReferralWords::tr("Has an open complaint since %1").arg(day);
    case AdvocateRow::WhyNot::Refused:
        return day.isEmpty() ? ReferralWords::tr("Does not want to be asked")
                             //: Somebody does not want to be asked to recommend the shop; %1 is a day: "8 Nov".
                             : ReferralWords::tr("Said no on %1").arg(day);
    case AdvocateRow::WhyNot::AskedLately:
        return ReferralWords::tr("Asked lately, wait until %1").arg(day);
    }
    Q_UNREACHABLE();
}

QString AdvocateText::ways(const AdvocateRow &row) const
{
    if (row.ways.empty())
        return nameOf(ContactWay::InPerson);
    QString listed;
    for (const ContactWay way : row.ways) {
        if (listed.isEmpty())
            listed = nameOf(way);
        else
            //: A list of ways to reach somebody, one more at the end: "E-mail, phone".
            listed = ReferralWords::tr("%1, %2", "list").arg(listed, m_locale.toLower(nameOf(way)));
    }
    return listed;
}

QString AdvocateText::waysInShort(const AdvocateRow &row) const
{
    if (row.ways.size() < 2)
        return ways(row);
    //: The way that somebody likes best, and how many more there are: "E-mail +2".
    return ReferralWords::tr("%1 +%2", "ways").arg(nameOf(row.ways.front()), m_locale.toString(row.ways.size() - 1));
}

} // namespace Shopbell
