// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"

#include <QString>

#include <vector>

namespace Shopbell {

/// One record of a foreign file, read as a review but not yet part of a shop.
struct IncomingReview
{
    Review review = {}; ///< Everything the record says; ids, channel, content key and clock are the shop's business.
    QString channelName = {}; ///< What the record says of its channel; empty when it says nothing.
    QString reply = {}; ///< The shop's public answer, when the file has it.
    Moment replied = {};
    std::vector<ExtraColumn> extra = {}; ///< Columns without a field, in the order of the file; empty cells left out.
};

/// Why a record was left out. The sentence is made in format/problemtext.h.
enum class ProblemReason {
    Empty, ///< Nothing in it that a review could be made of.
    UnreadableDate,
    UnreadableRating,
    RatingOutsideScale,
    UnreadableSentiment,
    UnclosedQuote, ///< A quotation mark that is opened and never closed.
    TooLong, ///< A cell longer than the program takes.
    TooManyColumns, ///< More cells than the header has.
    BrokenCharacters, ///< Bytes that are no text in the chosen encoding.
    NoDate, ///< Of a purchase: a day has to be known.
    NobodyAndNothing, ///< Of a purchase: neither customer nor amount nor order number. Our own export has such visits.
    NoCustomer, ///< Of a list of customers: neither a name nor a contact.
    UnreadableAmount,
    UnreadableQuantity,
    UnknownCurrency, ///< Of a purchase: letters that are no currency.
    AccountingAdjustment, ///< A correction in the books, no purchase.
    NotASale, ///< The file says that nothing was sold in this row (a transfer, a payment under way).
    OrderNotFound, ///< Without a date, of an order that was left out or that nobody knows.
    SeveralOrders, ///< Without a date, of an order number that several purchases of the shop have.
    AmountTooLarge, ///< Beyond largestAmount.
    UnreadableWish, ///< Of a customer: how to be contacted.
    NoReferrer, ///< Of a referral: nobody who sent the friend.
    NoFriend, ///< Of a referral: nobody who was sent.
    UnknownReferrer, ///< Nobody in the shop for sure, and neither an e-mail nor a phone to make a customer of.
    SentThemselves, ///< Referrer and friend are one person.
    SentInACircle, ///< The friend brought the referrer, directly or over others.
    VisitedBefore, ///< The visit lies before the recommendation.
    // Of a row that came in: somebody else has a contact of it than whom it came to, by a surer one.
    OtherThanEmail,
    OtherThanPhone,
    OtherThanNumber,
};

/// A record that was left out, or of which something has to be said, with the place a person can look up in the file.
struct Problem
{
    int line = 0; ///< Physical line where the record starts, from 1.
    int column = -1; ///< From 0; -1 when the whole record is meant.
    QString value = {}; ///< The cell that gave offence.
    ProblemReason reason = ProblemReason::Empty;
    QString author = {}; ///< To recognise the row by, as far as they could be read.
    QString text = {};
    std::vector<QString> cells = {}; ///< The whole record, so that it can be saved as a file.
};

/// Rows whose day is still to come. They come in, because nobody but the owner can tell; most likely day and month were
/// taken for each other.
struct DaysToCome
{
    qint64 rows = 0;
    int firstLine = 0; ///< Physical line of the first of them.
    QDate firstDay = {};

    /// Counts the row when its day lies behind `today`.
    void add(QDate day, QDate today, int line);
    friend bool operator==(const DaysToCome &, const DaysToCome &) = default;
};

/// The content key of rules.md "The same record": 16 bytes over channel, author, date, rating with its scale, title and
/// normalised text (letter case, full and half width, and runs of blanks do not count). Equal keys are counted,
/// never assumed to be one and the same record.
QByteArray contentKeyOf(const Review &review, QStringView channelKey);

} // namespace Shopbell
