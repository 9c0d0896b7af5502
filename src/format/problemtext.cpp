// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/problemtext.h"

#include "core/cutwords.h"
#include "format/datetext.h"
#include "format/sentences.h"

#include <QCoreApplication>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
struct ProblemText
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::ProblemText)
};

/// The cell that gave offence, short enough for a line of a table.
QString quoted(const QString &value)
{
    constexpr qsizetype longest = 40;
    return cutAtWord(value, longest);
}

bool looksLikeADate(const QString &value)
{
    const auto digits = std::ranges::count_if(value, [](QChar c) { return c.isDigit(); });
    const bool divided = value.contains(u'/') || value.contains(u'-') || value.contains(u'.') || value.contains(u'年');
    return divided && digits >= 3 && digits * 2 >= value.simplified().size();
}
} // namespace

QString problemText(const Problem &problem, RatingScale scale, const QLocale &locale)
{
    const ScaleRange range = rangeOf(scale);
    switch (problem.reason) {
    case ProblemReason::Empty:
        return ProblemText::tr("There is neither a text nor a score in this row");
    case ProblemReason::UnreadableDate:
        if (looksLikeADate(problem.value))
            return ProblemText::tr("The date %1 does not exist").arg(quoted(problem.value));
        return ProblemText::tr("“%1” is not a date").arg(quoted(problem.value));
    case ProblemReason::UnreadableRating:
        return ProblemText::tr("“%1” is not a score").arg(quoted(problem.value));
    case ProblemReason::RatingOutsideScale:
        if (scale == RatingScale::Thumbs)
            return ProblemText::tr("The score is %1, and scores here are thumbs up or down").arg(quoted(problem.value));
        return ProblemText::tr("The score is %1, and scores here go from %2 to %3")
            .arg(quoted(problem.value), locale.toString(int(range.lowest)), locale.toString(int(range.highest)));
    case ProblemReason::UnreadableSentiment:
        return ProblemText::tr("“%1” says neither positive nor negative").arg(quoted(problem.value));
    case ProblemReason::UnclosedQuote:
        return ProblemText::tr("A quotation mark is opened here and never closed");
    case ProblemReason::TooLong:
        return ProblemText::tr("A cell of this row is too long");
    case ProblemReason::TooManyColumns:
        return ProblemText::tr("This row has more columns than the headings");
    case ProblemReason::BrokenCharacters:
        return ProblemText::tr("Some letters in this row cannot be read");
    case ProblemReason::NoDate:
        return ProblemText::tr("There is no date in this row");
    case ProblemReason::NobodyAndNothing:
        return ProblemText::tr("There is neither a customer nor an amount in this row");
    case ProblemReason::NoCustomer:
        return ProblemText::tr("There is neither a name nor a contact in this row");
    case ProblemReason::UnreadableAmount:
        return ProblemText::tr("“%1” is not an amount").arg(quoted(problem.value));
    case ProblemReason::AmountTooLarge:
        return ProblemText::tr("“%1” is too large an amount").arg(quoted(problem.value));
    case ProblemReason::UnreadableQuantity:
        return ProblemText::tr("“%1” is not a quantity").arg(quoted(problem.value));
    case ProblemReason::UnknownCurrency:
        return ProblemText::tr("“%1” is not a currency").arg(quoted(problem.value));
    case ProblemReason::AccountingAdjustment:
        return ProblemText::tr("%1 is a correction in the books, not a purchase").arg(quoted(problem.value));
    case ProblemReason::NotASale:
        return ProblemText::tr("Nothing was sold in this row: it says “%1”").arg(quoted(problem.value));
    case ProblemReason::UnreadableWish:
        return ProblemText::tr("“%1” does not say how somebody wants to be contacted").arg(quoted(problem.value));
    case ProblemReason::NoReferrer:
        return ProblemText::tr("Nobody who sent the friend is named in this row");
    case ProblemReason::NoFriend:
        return ProblemText::tr("Nobody who was sent is named in this row");
    case ProblemReason::UnknownReferrer:
        return ProblemText::tr("“%1” is not one customer of yours, and there is neither an e-mail nor a phone number")
            .arg(quoted(problem.value));
    case ProblemReason::SentThemselves:
        return ProblemText::tr("Nobody sends themselves: “%1” is both").arg(quoted(problem.value));
    case ProblemReason::SentInACircle:
        return ProblemText::tr("“%1” came to the shop through this friend, so it cannot be the other way round")
            .arg(quoted(problem.value));
    case ProblemReason::VisitedBefore:
        return ProblemText::tr("The friend was here before they were sent");
    case ProblemReason::OtherThanEmail:
        return ProblemText::tr("Another customer has “%1”, and the row came to the one with its e-mail")
            .arg(quoted(problem.value));
    case ProblemReason::OtherThanPhone:
        return ProblemText::tr("Another customer has “%1”, and the row came to the one with its phone number")
            .arg(quoted(problem.value));
    case ProblemReason::OtherThanNumber:
        return ProblemText::tr("Another customer has “%1”, and the row came to the one with its customer number")
            .arg(quoted(problem.value));
    case ProblemReason::OrderNotFound:
        return ProblemText::tr("This row has no date, and its order neither came in nor is in your shop");
    case ProblemReason::SeveralOrders:
        return ProblemText::tr("This row has no date, and your shop has several orders with the number %1")
            .arg(quoted(problem.value));
    }
    Q_UNREACHABLE();
}

QString daysToComeText(const DaysToCome &toCome, const QLocale &locale)
{
    if (toCome.rows == 0)
        return {};
    const QString day = DateText(locale, QTimeZone::utc()).fullDay(toCome.firstDay);
    const QString where = locale.toString(toCome.firstLine);
    //: %1: number of the row, %2: its date
    const QString rows =
        ProblemText::tr("%Ln rows have a date that is still to come, the first in row %1: %2.", "", int(toCome.rows))
            .arg(where, day);
    return joinedSentences({rows, ProblemText::tr("Perhaps day and month are the wrong way round.")});
}

QString cutText(int line, const QLocale &locale)
{
    if (line <= 0)
        return {};
    //: %1: number of the row
    return ProblemText::tr("The last row, %1, has no end: the file may be cut. Perhaps it was not copied whole.")
        .arg(locale.toString(line));
}

} // namespace Shopbell
