// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/improvementrow.h"
#include "format/datetext.h"

namespace Shopbell {

/// "Being tried", as a heading or a label.
QString nameOf(ImprovementState state);
/// Why something may not be done with an improvement, and what to do: "Who sees to it? ...". Empty for None.
QString reasonOf(ImprovementRefusal refusal);
/// What is complained of: the name of the tag, or of the touchpoint; of a tag that was deleted "a tag that is gone".
QString topicName(const ImprovementTopic &topic, const QString &tagName);

/// What is said of improvements, and of what is said often, in lists and on the page.
class ImprovementText
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::ImprovementText)

public:
    ImprovementText(const QLocale &locale, const QTimeZone &zone);

    /// The chip of a row: "Decide" when the days are over, else the state.
    static QString chip(const ImprovementRow &row);
    /// Under the title: "Sam, since 8 Sept", "Kept on 2 Nov, 4 people told", "Dropped on 1 Oct, nobody used it".
    QString line(const ImprovementRow &row, QDate today) const;
    /// A row as one sentence: "Decide. Read phone orders back. Phone orders. Sam, since 8 Sept."
    QString row(const ImprovementRow &row, QDate today) const;
    /// "9 reviews, 2 team notes".
    static QString behind(const ImprovementRow &row);
    /// "Who gave the idea hears what came of it: 9 people." Empty when nobody is known.
    static QString whoHears(const ImprovementRow &row);

    /// Under a topic: "Tag · 3 of 121 reviews since 21 Sept"; of earlier days "Tag · 3 of 40 reviews, 1 Mar to 30 Apr".
    QString often(const OftenRow &row, QDate today) const;
    /// "12 without a date are not counted".
    static QString undated(qint64 complaints);
    /// A topic as one sentence: "Oat milk. Tag · 3 of 121 reviews since 21 Sept. Last said on 19 Nov."
    QString oftenRow(const OftenRow &row, QDate today) const;

    /// "Complaints about phone orders: 9 in the 60 days before, 3 in the 60 days after"; before anything is over "... too
    /// early to tell".
    QString headline(const ImprovementDetails &details) const;
    /// "Before, 10 July to 7 September" and "After, ..."; empty where there is no window yet.
    QString before(const ImprovementFinding &finding, QDate today) const;
    QString after(const ImprovementFinding &finding, QDate today) const;
    /// "8.0%"; "–" when there was no review.
    QString share(const ShareOf &share) const;
    /// "9 of 112 reviews".
    QString base(const ShareOf &share) const;
    /// "−5.5 points"; empty when one of the shares is not known.
    QString change(const ImprovementFinding &finding) const;
    /// What limits the finding: "few cases, may be chance"; empty when nothing does.
    static QString caution(const ImprovementFinding &finding);
    /// Under the bars: "Complaints in each 12 days. Hatched: not over yet, not counted."
    static QString footnote(const std::vector<ImprovementBar> &bars, QDate today);
    /// A bar that is read aloud: "8 Sept to 19 Sept: 1 complaint, not over yet".
    QString bar(const ImprovementBar &bar, QDate today) const;
    /// Everything that was found as one text, for a screen reader.
    QString finding(const ImprovementDetails &details) const;

private:
    QString span(const DaySpan &days, QDate today) const;
    QString longSpan(const DaySpan &days, QDate today) const;

    DateText m_dates;
};

} // namespace Shopbell
