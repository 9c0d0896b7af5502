// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reviewquery.h"

#include <QWidget>

class QComboBox;
class QDateEdit;

namespace Shopbell {
class ShopFacts;
class TextLabel;
class Theme;

/// "Any time", the last days, this year, a range, no date. Says how many undated reviews a range leaves out.
class DateFilter : public QWidget
{
    Q_OBJECT

public:
    enum Choice { AnyTime, Last7Days, Last30Days, Last90Days, ThisYear, Range, NoDate };

    DateFilter(const Theme &theme, const ShopFacts &facts, QWidget *parent = nullptr);

    /// Without signals.
    void display(const ReviewQuery &query);
    void setUndatedLeftOut(qint64 reviews);
    /// What the query asks of dates, in words inside a sentence: "any time", "last 30 days", "3 March to 9 April".
    static QString phrase(const ReviewQuery &query, const ShopFacts &facts);

Q_SIGNALS:
    /// The dates of a query; either day may be invalid.
    void datesChosen(const QDate &from, const QDate &to, bool onlyUndated);

private:
    static Choice choiceOf(const ReviewQuery &query, const QDate &today);
    void choose(Choice choice);
    void showRange(bool visible);

    const ShopFacts &m_facts;
    QComboBox *m_choice;
    QWidget *m_range;
    QDateEdit *m_from;
    QDateEdit *m_to;
    TextLabel *m_leftOut;
    bool m_rangeOpen = false;
};

} // namespace Shopbell
