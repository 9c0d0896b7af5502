// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/improvementtext.h"

#include "format/numbertext.h"
#include "format/reviewwords.h"
#include "format/statisticparts.h"

#include <algorithm>
#include <cmath>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
struct ImprovementWords
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::ImprovementWords)
};
} // namespace

QString nameOf(ImprovementState state)
{
    switch (state) {
    case ImprovementState::Trying:
        return ImprovementWords::tr("Being tried");
    case ImprovementState::Evaluated:
        return ImprovementWords::tr("Measured");
    case ImprovementState::Kept:
        return ImprovementWords::tr("Kept");
    case ImprovementState::Adjusted:
        return ImprovementWords::tr("Adjusted");
    case ImprovementState::Dropped:
        return ImprovementWords::tr("Dropped");
    }
    Q_UNREACHABLE();
}

QString reasonOf(ImprovementRefusal refusal)
{
    switch (refusal) {
    case ImprovementRefusal::None:
        return {};
    case ImprovementRefusal::NoTopic:
        return ImprovementWords::tr("What is it about? Choose a tag or a touchpoint, one of both.");
    case ImprovementRefusal::NoTitle:
        return ImprovementWords::tr("What do you change? Give it a name.");
    case ImprovementRefusal::NoOwner:
        return ImprovementWords::tr("Who sees to it? An improvement needs somebody who tries it.");
    case ImprovementRefusal::NoStart:
        return ImprovementWords::tr("Since when? Give the first day of the new way.");
    case ImprovementRefusal::NoReason:
        return ImprovementWords::tr("Why? Write it down in a few words.");
    case ImprovementRefusal::NotStarted:
        return ImprovementWords::tr("It has not begun yet. Drop it, or wait for its first day.");
    case ImprovementRefusal::TooEarly:
        //: The number is that of the days which are measured, 60.
        return ImprovementWords::tr("The %Ln days after the start are not over yet.", "", improvementDays);
    case ImprovementRefusal::WrongState:
        return ImprovementWords::tr("It was decided already. Try it again to change that.");
    }
    Q_UNREACHABLE();
}

QString topicName(const ImprovementTopic &topic, const QString &tagName)
{
    if (topic.touchpoint != Touchpoint::None)
        return nameOf(topic.touchpoint);
    //: What an improvement is about when its tag was deleted.
    return topic.tag.isStored() ? tagName : ImprovementWords::tr("a tag that is gone");
}

ImprovementText::ImprovementText(const QLocale &locale, const QTimeZone &zone) : m_dates(locale, zone) {}

QString ImprovementText::chip(const ImprovementRow &row)
{
    //: On an improvement that was tried long enough: keep, adjust or drop it.
    return row.toDecide ? tr("Decide") : nameOf(row.state);
}

QString ImprovementText::line(const ImprovementRow &row, QDate today) const
{
    const QString owner = row.ownerName.isEmpty() ? tr("nobody") : row.ownerName;
    const QString since = m_dates.day(row.start, today);
    QString decided;
    switch (row.state) {
    case ImprovementState::Trying:
    case ImprovementState::Evaluated:
        //: Who sees to an improvement, and its first day: "Sam, since 8 Sept".
        return row.start > today ? tr("%1, from %2 on").arg(owner, since) : tr("%1, since %2").arg(owner, since);
    case ImprovementState::Kept:
        decided = tr("Kept on %1").arg(m_dates.day(row.decided, today));
        break;
    case ImprovementState::Adjusted:
        decided = tr("Adjusted on %1").arg(m_dates.day(row.decided, today));
        break;
    case ImprovementState::Dropped:
        decided = tr("Dropped on %1").arg(m_dates.day(row.decided, today));
        break;
    }
    //: "Kept on 2 Nov" and what more there is to say: "Kept on 2 Nov, 4 people told".
    const QString more = tr("%1, %2", "a decision and more");
    if (row.state == ImprovementState::Kept && row.told > 0)
        return more.arg(decided, tr("%Ln people told", "", int(row.told)));
    return row.why.isEmpty() ? decided : more.arg(decided, row.why.simplified());
}

QString ImprovementText::row(const ImprovementRow &row, QDate today) const
{
    //: Between the parts of an improvement that is read aloud.
    const QString stop = tr(". ", "read aloud");
    return QStringList{chip(row), row.title, topicName(row.topic, row.tagName), line(row, today)}.join(stop);
}

QString ImprovementText::behind(const ImprovementRow &row)
{
    const QString reviews = tr("%Ln reviews", "", int(row.reviews));
    if (row.notes == 0)
        return reviews;
    //: How many reviews and how many notes of the team are behind an improvement: "9 reviews, 2 team notes".
    return tr("%1, %2", "reviews and notes").arg(reviews, tr("%Ln team notes", "", int(row.notes)));
}

QString ImprovementText::whoHears(const ImprovementRow &row)
{
    return row.people == 0 ? QString()
                           : tr("Who gave the idea hears what came of it: %Ln people.", "", int(row.people));
}

QString ImprovementText::often(const OftenRow &row, QDate today) const
{
    //: What a topic that is said often is.
    const QString what = row.topic.tag.isStored() ? tr("Tag") : tr("Touchpoint");
    const QLocale &locale = m_dates.locale();
    const QString complaints = locale.toString(row.often.complaints);
    const QDate decided = row.often.decided;
    const QString count = decided.isValid()
        //: %1: complaints; %2: the day on which something was decided. Only what came in since then is counted.
        ? tr("%1 of %Ln new reviews since %2", "", int(row.of)).arg(complaints, m_dates.day(decided, today))
        : tr("%1 of %Ln reviews", "", int(row.of)).arg(complaints);
    QString line;
    if (row.often.span.to != today)
        //: "Tag · 3 of 121 reviews, 1 Mar to 30 Apr".
        line = tr("%1 · %2, %3").arg(what, count, span(row.often.span, today));
    else if (decided.isValid())
        //: "Tag · 3 of 12 new reviews since 21 Sept".
        line = tr("%1 · %2", "often").arg(what, count);
    else
        //: "Tag · 3 of 121 reviews since 21 Sept".
        line = tr("%1 · %2 since %3").arg(what, count, m_dates.day(row.often.span.from, today));
    //: What is said often, and what is not counted in it.
    return row.undated > 0 ? tr("%1 · %2", "often").arg(line, undated(row.undated)) : line;
}

QString ImprovementText::undated(qint64 complaints)
{
    return tr("%Ln without a date are not counted", "complaints", int(complaints));
}

QString ImprovementText::oftenRow(const OftenRow &row, QDate today) const
{
    return QStringList{topicName(row.topic, row.tagName), often(row, today),
                       tr("Last said on %1").arg(m_dates.day(row.often.newest, today))}
        .join(tr(". ", "read aloud"));
}

QString ImprovementText::headline(const ImprovementDetails &details) const
{
    const QString topic = topicName(details.improvement.topic, details.row.tagName);
    const ImprovementFinding &finding = details.finding;
    const int days = finding.windows.days;
    if (!details.improvement.topic.isKnown())
        return tr("Its tag is gone, so there is nothing to measure");
    if (days == 0)
        return tr("Complaints about %1: too early to tell").arg(topic);
    const QLocale &locale = m_dates.locale();
    //: "9 in the 60 days before": %1 is how many complaints.
    const QString before = tr("%1 in the %Ln days before", "", days).arg(locale.toString(finding.before.n));
    const QString after = tr("%1 in the %Ln days after", "", days).arg(locale.toString(finding.after.n));
    //: "Complaints about phone orders: 9 in the 60 days before, 3 in the 60 days after".
    return tr("Complaints about %1: %2, %3").arg(topic, before, after);
}

QString ImprovementText::before(const ImprovementFinding &finding, QDate today) const
{
    return finding.windows.days == 0 ? QString() : tr("Before, %1").arg(longSpan(finding.windows.before, today));
}

QString ImprovementText::after(const ImprovementFinding &finding, QDate today) const
{
    return finding.windows.days == 0 ? QString() : tr("After, %1").arg(longSpan(finding.windows.after, today));
}

QString ImprovementText::share(const ShareOf &share) const
{
    return share.of == 0 ? u"–"_s : NumberText(m_dates.locale()).percent(double(share.n) / double(share.of), 1);
}

QString ImprovementText::base(const ShareOf &share) const
{
    return tr("%1 of %Ln reviews", "", int(share.of)).arg(m_dates.locale().toString(share.n));
}

QString ImprovementText::change(const ImprovementFinding &finding) const
{
    if (!finding.hasShares())
        return {};
    const double points = finding.change() * 100;
    const double size = std::round(std::abs(points) * 10) / 10;
    const QString number = NumberText(m_dates.locale()).fixed(size, 1);
    const QString sign = size == 0 ? QString() : QString(points < 0 ? u'−' : u'+');
    //: A difference of two shares in percent: "−5.5 points".
    return tr("%1 points", "", withDecimals).arg(sign + number);
}

QString ImprovementText::caution(const ImprovementFinding &finding)
{
    if (finding.windows.days == 0)
        return {};
    if (!finding.recorded)
        return tr("your reviews begin later");
    const bool areFew = finding.before.n + finding.after.n < leastForTrend;
    if (!finding.mayBeChance)
        return areFew ? tr("few cases") : QString();
    return areFew ? tr("few cases, may be chance") : tr("the difference may be chance");
}

QString ImprovementText::footnote(const std::vector<ImprovementBar> &bars, QDate today)
{
    const QString each = tr("Complaints in each %Ln days.", "", improvementBarDays);
    const bool hatched =
        std::ranges::any_of(bars, [today](const ImprovementBar &bar) { return !bar.complete && !bar.isToCome(today); });
    //: Two sentences under the bars.
    return hatched ? tr("%1 %2").arg(each, tr("Hatched: not over yet, not counted.")) : each;
}

QString ImprovementText::bar(const ImprovementBar &bar, QDate today) const
{
    const QString count = tr("%Ln complaints", "", int(bar.complaints));
    //: Days, and how many complaints there were: "8 Sept to 19 Sept: 1 complaint".
    const QString said = tr("%1: %2").arg(span(bar.days, today), count);
    return bar.complete ? said : tr("%1, not over yet").arg(said);
}

QString ImprovementText::finding(const ImprovementDetails &details) const
{
    const ImprovementFinding &found = details.finding;
    QStringList parts{headline(details)};
    if (found.windows.days > 0) {
        parts << before(found, details.today) + u": "_s + base(found.before)
              << after(found, details.today) + u": "_s + base(found.after);
    }
    for (const QString &part : {change(found), caution(found)}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(tr(". ", "read aloud"));
}

QString ImprovementText::span(const DaySpan &days, QDate today) const
{
    return m_dates.span(days.from, days.to, today);
}

QString ImprovementText::longSpan(const DaySpan &days, QDate today) const
{
    //: Two days: "10 July to 7 September".
    return tr("%1 to %2").arg(m_dates.longDay(days.from, today), m_dates.longDay(days.to, today));
}

} // namespace Shopbell
