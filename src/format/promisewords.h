// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/promiserow.h"
#include "domain/promiserules.h"
#include "format/datetext.h"

namespace Shopbell {

/// "In progress", as a heading or a label.
QString nameOf(PromiseState state);
QString nameOf(EvidenceKind kind);
/// What a promise is called, also where nothing was written: "A promise to Priya Nair".
QString promiseTitle(const PromiseRow &row);
/// Why something may not be done with a promise, and what to do: "Who does it? A promise needs somebody who keeps it."
/// Empty for None.
QString reasonOf(PromiseRefusal refusal);
/// "“Post the card” is due tomorrow. Done yet?"
QString sentenceOf(const DueAtOnce &due, QDate today);

/// What is said of promises on cards and in lists.
class PromiseText
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::PromiseText)

public:
    PromiseText(const QLocale &locale, const QTimeZone &zone, const QString &currency);

    /// "1 day late", "Due today", "Tue 25 Nov", "Check back Sat 22 Nov", "Checked 8 Nov".
    QString standing(const PromiseStanding &standing, QDate today) const;
    /// While it is open, of what was late and got a later day: "First due 12 Nov"; else empty.
    QString firstDue(const PromiseRow &row, QDate today) const;
    /// Both, as read aloud: "Tue 25 Nov. First due 12 Nov".
    QString standingAndFirstDue(const PromiseRow &row, QDate today) const;
    /// "2 of 3 steps"; empty when there are none.
    QString steps(const PromiseRow &row) const;
    /// What shows that a step was done: "Gift · £6.40 · Two lattes".
    QString evidence(const Evidence &evidence) const;
    /// What the customer said when asked, a sentence a line: "Satisfied.", "“It was there on Saturday.”", "9 of 10". Empty
    /// while nobody was asked.
    QStringList outcome(const PromiseDetails &details) const;
    /// "May be published: yes, 12 November 2025".
    QString agreement(QDate agreed) const;
    /// The foot of a card: "Came back" or "Not seen yet" ...
    static QString cameBack(const CameBack &back);
    /// ... and its other end: "12 Nov · £18.40", "3 times · £41.20", "24 days".
    QString cameBackMore(const CameBack &back, QDate today) const;
    /// "12 of 14"; "0" when there is nothing to count.
    QString share(const ShareOf &share) const;
    /// A card as one sentence: "1 day late. First due 12 Nov. Stronger boxes. Hugo Lind. Anna. 2 of 3 steps."
    QString row(const PromiseRow &row, QDate today) const;

private:
    QString shortWeekday(QDate day, QDate today) const;

    DateText m_dates;
    QString m_currency;
};

} // namespace Shopbell
