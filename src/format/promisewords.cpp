// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/promisewords.h"

#include "format/customerwords.h"
#include "format/moneytext.h"
#include "format/nameinsentence.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
struct PromiseWords
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::PromiseWords)
};
} // namespace

QString nameOf(PromiseState state)
{
    switch (state) {
    case PromiseState::Plan:
        return PromiseWords::tr("Plan");
    case PromiseState::Promised:
        return PromiseWords::tr("Promised");
    case PromiseState::InProgress:
        return PromiseWords::tr("In progress");
    case PromiseState::Done:
        return PromiseWords::tr("Done");
    case PromiseState::Checked:
        return PromiseWords::tr("Checked with customer");
    }
    Q_UNREACHABLE();
}

QString nameOf(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Words:
        return PromiseWords::tr("Words");
    case EvidenceKind::Photo:
        return PromiseWords::tr("Photo");
    case EvidenceKind::Refund:
        return PromiseWords::tr("Refund");
    case EvidenceKind::Gift:
        return PromiseWords::tr("Gift");
    }
    Q_UNREACHABLE();
}

QString promiseTitle(const PromiseRow &row)
{
    if (!row.title.trimmed().isEmpty())
        return row.title;
    //: What a promise without any words is called; %1 is a name.
    return PromiseWords::tr("A promise to %1").arg(nameInSentence(row.customerName));
}

QString sentenceOf(const DueAtOnce &due, QDate today)
{
    const bool isTomorrow = due.due > today;
    if (due.step.isEmpty())
        return isTomorrow ? PromiseWords::tr("What you promise is due tomorrow. Done yet?")
                          : PromiseWords::tr("What you promise is due today. Done yet?");
    //: "Before you send"; %1 is what is to be done, "Post the card to Priya".
    return (isTomorrow ? PromiseWords::tr("“%1” is due tomorrow. Done yet?")
                       : PromiseWords::tr("“%1” is due today. Done yet?"))
        .arg(due.step);
}

QString reasonOf(PromiseRefusal refusal)
{
    switch (refusal) {
    case PromiseRefusal::None:
        return {};
    case PromiseRefusal::WrongState:
        return PromiseWords::tr("The promise is not where this can be done.");
    case PromiseRefusal::NoReview:
        return PromiseWords::tr("To whom is it promised? Choose a review.");
    case PromiseRefusal::NoOwner:
        return PromiseWords::tr("Who does it? Nothing is promised without somebody who keeps it.");
    case PromiseRefusal::NoDueDay:
        return PromiseWords::tr("By when is it done? Nothing is promised without a date.");
    case PromiseRefusal::NoCheckBack:
        return PromiseWords::tr("When do you ask the customer? Choose a day to check back on.");
    case PromiseRefusal::StepWithoutWords:
        return PromiseWords::tr("A step says nothing. Write what is done, or take it out.");
    case PromiseRefusal::StepWithoutOwner:
        return PromiseWords::tr("Who does each step? One has nobody yet.");
    case PromiseRefusal::StepWithoutDay:
        return PromiseWords::tr("By when is each step done? One has no date yet.");
    case PromiseRefusal::OpenStep:
        return PromiseWords::tr("A step is still open. Finish it or take it out first.");
    case PromiseRefusal::NoCustomerWords:
        return PromiseWords::tr("What did the customer say? Write it down, and whether they are satisfied.");
    case PromiseRefusal::NotFollowedUp:
        return PromiseWords::tr(
            "Not everybody whom the promise covers has heard of it. Note when they did, or why not.");
    case PromiseRefusal::NoSuchStep:
        return PromiseWords::tr("That step is not there any more.");
    case PromiseRefusal::NotCovered:
        return PromiseWords::tr("The promise does not cover that review, or answers it and cannot leave it.");
    case PromiseRefusal::NotAgreed:
        return PromiseWords::tr("The customer has not agreed to it yet. Note the day on which they did.");
    case PromiseRefusal::NothingToPublish:
        return PromiseWords::tr("There is nothing to publish yet. Write what you changed.");
    case PromiseRefusal::DayToCome:
        return PromiseWords::tr("That day is still to come.");
    case PromiseRefusal::NoEvidence:
        return PromiseWords::tr("This shows nothing yet. Write some words, choose a photo, or give an amount.");
    case PromiseRefusal::ChangedMeanwhile:
        return PromiseWords::tr(
            "The promise was changed meanwhile, so nothing was saved. Open it again to change what it "
            "says now.");
    case PromiseRefusal::DueInThePast:
        return PromiseWords::tr("The day by which it is done has passed already. Choose today or a later day.");
    case PromiseRefusal::CheckBackTooEarly:
        return PromiseWords::tr(
            "You would ask the customer before it is done. Check back on the day it is done, or later.");
    case PromiseRefusal::StepTooLate:
        return PromiseWords::tr(
            "A step is due after the promise itself. Let the step be done earlier, or promise it for later.");
    case PromiseRefusal::NotDoneYet:
        return PromiseWords::tr("The promise is not done yet. Mark it as done first.");
    case PromiseRefusal::NoAgreement:
        return PromiseWords::tr("How did the customer agree? Write it down, such as: said at the till.");
    case PromiseRefusal::CheckedTooEarly:
        return PromiseWords::tr(
            "On that day the promise was not done yet. Choose the day it was done, or a later one.");
    case PromiseRefusal::DueIsJudged:
        return PromiseWords::tr(
            "The promise is done, and the day for which it was promised stays as it is. Open it again to promise "
            "another day.");
    case PromiseRefusal::StepInThePast:
        return PromiseWords::tr("The day of a step has passed already. Choose today or a later day.");
    case PromiseRefusal::ScoreOfNobody:
        return PromiseWords::tr("A score belongs to a customer. Link the review to one to keep a score, too.");
    case PromiseRefusal::CheckBackInThePast:
        return PromiseWords::tr("The day to check back on has passed already. Choose today or a later day.");
    }
    Q_UNREACHABLE();
}

PromiseText::PromiseText(const QLocale &locale, const QTimeZone &zone, const QString &currency)
    : m_dates(locale, zone)
    , m_currency(currency)
{
}

QString PromiseText::shortWeekday(QDate day, QDate today) const
{
    return m_dates.stamp(Moment::onDay(day), startOfDay(today, m_dates.zone()));
}

QString PromiseText::standing(const PromiseStanding &standing, QDate today) const
{
    switch (standing.kind) {
    case PromiseStanding::Kind::NotGiven:
        return tr("Not promised yet");
    case PromiseStanding::Kind::DueLater:
        return shortWeekday(standing.day, today);
    case PromiseStanding::Kind::DueToday:
        return tr("Due today");
    case PromiseStanding::Kind::Late:
        return tr("%Ln day(s) late", nullptr, standing.days);
    case PromiseStanding::Kind::AskLater:
        //: A day such as "Sat 22 Nov" follows: when the customer is asked whether it is right now.
        return tr("Check back %1").arg(shortWeekday(standing.day, today));
    case PromiseStanding::Kind::AskToday:
        return tr("Check back today");
    case PromiseStanding::Kind::AskLate:
        return tr("Check back, %Ln day(s) late", nullptr, standing.days);
    case PromiseStanding::Kind::Checked:
        //: A day such as "8 Nov" follows.
        return tr("Checked %1").arg(m_dates.day(standing.day, today));
    case PromiseStanding::Kind::NotSatisfied:
        //: Of a customer who was asked; a day such as "8 Nov" follows.
        return tr("Not satisfied, %1").arg(m_dates.day(standing.day, today));
    }
    Q_UNREACHABLE();
}

QString PromiseText::firstDue(const PromiseRow &row, QDate today) const
{
    if (!row.firstDue.isValid() || row.state >= PromiseState::Done)
        return {};
    //: Of what was late and got a later day: the day that was promised first, such as "29 Nov".
    return tr("First due %1").arg(m_dates.day(row.firstDue, today));
}

QString PromiseText::standingAndFirstDue(const PromiseRow &row, QDate today) const
{
    QStringList parts{standing(row.standing, today), firstDue(row, today)};
    parts.removeAll(QString());
    return parts.join(tr(". ", "read aloud"));
}

QString PromiseText::steps(const PromiseRow &row) const
{
    //: %1 is how many steps are done.
    return row.steps == 0 ? QString()
                          : tr("%1 of %Ln step(s)", nullptr, row.steps).arg(m_dates.locale().toString(row.stepsDone));
}

QString PromiseText::evidence(const Evidence &evidence) const
{
    QStringList parts{nameOf(evidence.kind)};
    if (evidence.amount)
        parts += MoneyText(m_dates.locale(), m_currency).amount(*evidence.amount);
    if (!evidence.words.isEmpty())
        parts += evidence.words;
    if (!evidence.fileName.isEmpty())
        parts += evidence.fileName;
    return parts.join(u" · "_s);
}

QStringList PromiseText::outcome(const PromiseDetails &details) const
{
    const PromiseOutcome outcome = outcomeOf(details.promise).value_or(PromiseOutcome());
    QStringList lines;
    if (outcome.satisfied)
        lines += *outcome.satisfied ? tr("Satisfied.") : tr("Not satisfied.");
    if (!outcome.words.isEmpty())
        //: What a customer said, in quotation marks.
        lines += tr("“%1”").arg(outcome.words);
    if (details.score && outcome.satisfied)
        //: A score from 1 to 10.
        lines += tr("%1 of 10").arg(m_dates.locale().toString(qint64(details.score->value)));
    if (outcome.reviewChanged)
        lines += tr("They changed their public review, on their own.");
    return lines;
}

QString PromiseText::agreement(QDate agreed) const
{
    //: A customer allowed that others read of it; %1 is a day with its year.
    return tr("May be published: yes, %1").arg(m_dates.fullDay(agreed));
}

QString PromiseText::cameBack(const CameBack &back)
{
    return back.isBack() ? tr("Came back") : tr("Not seen yet");
}

QString PromiseText::cameBackMore(const CameBack &back, QDate today) const
{
    if (!back.isBack())
        return tr("%Ln day(s)", nullptr, back.daysSince);
    const QString when = back.times == 1 ? m_dates.day(back.first, today) : tr("%Ln time(s)", nullptr, back.times);
    if (back.spent.isEmpty())
        return when;
    //: When or how often somebody came back, and what they spent: "12 Nov · £18.40".
    return tr("%1 · %2").arg(when, MoneyText(m_dates.locale(), m_currency).sum(back.spent));
}

QString PromiseText::share(const ShareOf &share) const
{
    if (share.of == 0)
        return m_dates.locale().toString(0);
    //: A share with its base: "12 of 14".
    return tr("%1 of %2").arg(m_dates.locale().toString(share.n), m_dates.locale().toString(share.of));
}

QString PromiseText::row(const PromiseRow &row, QDate today) const
{
    QStringList parts{standingAndFirstDue(row, today), promiseTitle(row), customerName(row.customerName)};
    if (!row.ownerName.isEmpty())
        parts << row.ownerName;
    if (row.isKeptForAnother())
        parts << tr("%1 owns the complaint", "a name").arg(row.complaintOwnerName);
    if (const QString done = steps(row); !done.isEmpty())
        parts << done;
    if (row.back && row.state >= PromiseState::Done)
        parts << tr("%1, %2", "came back or not, and how").arg(cameBack(*row.back), cameBackMore(*row.back, today));
    //: Between the parts of a card that is read aloud.
    return parts.join(tr(". ", "read aloud"));
}

} // namespace Shopbell
