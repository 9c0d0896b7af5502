// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/importtext.h"

#include "format/problemtext.h"
#include "format/sentences.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace Shopbell {

namespace {
/// In the window the same kinds of rows are called by the same words, so both have one context.
struct PurchaseKindWords
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::ImportKindWords)
};
} // namespace

QString purchaseKindsText(const PurchaseKinds &kinds)
{
    QStringList parts;
    if (kinds.newCustomers > 0)
        parts << PurchaseKindWords::tr("%Ln customers are new.", nullptr, int(kinds.newCustomers));
    if (kinds.ofNobody > 0)
        parts << PurchaseKindWords::tr("%Ln purchases name no customer.", nullptr, int(kinds.ofNobody));
    if (kinds.pending > 0)
        parts << PurchaseKindWords::tr("%Ln are not paid yet, and count.", nullptr, int(kinds.pending));
    if (kinds.creditNotes > 0)
        parts << PurchaseKindWords::tr("%Ln are credit notes.", nullptr, int(kinds.creditNotes));
    if (kinds.cancelled > 0)
        parts << PurchaseKindWords::tr("%Ln were cancelled.", nullptr, int(kinds.cancelled));
    if (kinds.voided > 0)
        parts << PurchaseKindWords::tr("%Ln were voided.", nullptr, int(kinds.voided));
    if (kinds.refunded > 0)
        parts << PurchaseKindWords::tr("%Ln were refunded.", nullptr, int(kinds.refunded));
    if (kinds.notCounting > 0)
        parts << PurchaseKindWords::tr("%Ln come to nothing or less, and do not count.", nullptr,
                                       int(kinds.notCounting));
    if (kinds.onlyCreditNotes > 0)
        parts << PurchaseKindWords::tr("%Ln customers have only credit notes, and so no visit that counts.", nullptr,
                                       int(kinds.onlyCreditNotes));
    return joinedSentences(parts);
}

QString otherNamesText(const OtherNames &names)
{
    if (names.rows == 0)
        return {};
    QStringList pairs;
    for (const auto &[said, customer] : names.first)
        //: The first is a name in a file, the second the name of the customer that its row came to.
        pairs << PurchaseKindWords::tr("%1 to %2", "names").arg(said, customer);
    const QString list = pairs.join(PurchaseKindWords::tr(", ", "between pairs of names"));
    const QString sentence = names.more
        ? PurchaseKindWords::tr(
            "%Ln rows came to a customer of another name, by the same e-mail, phone or number, such as %1.", nullptr,
            int(names.rows))
        : PurchaseKindWords::tr("%Ln rows came to a customer of another name, by the same e-mail, phone or number: %1.",
                                nullptr, int(names.rows));
    return sentence.arg(list);
}

namespace {
QString quotedList(const QStringList &words)
{
    QStringList quoted;
    for (const QString &each : words)
        //: Words of a file with their heading: Friend e-mail: not given
        quoted << PurchaseKindWords::tr("“%1”", "words of a file").arg(each);
    return quoted.join(PurchaseKindWords::tr(", ", "between words of a file"));
}
} // namespace

QString unkeptWordsText(const UnkeptWords &words)
{
    if (words.rows == 0)
        return {};
    const QString list = quotedList(words.first);
    const QString sentence = words.more
        ? PurchaseKindWords::tr(
            "In %Ln rows, words in the place of an e-mail or a phone are neither and were not kept, such as %1.",
            nullptr, int(words.rows))
        : PurchaseKindWords::tr(
            "In %Ln rows, words in the place of an e-mail or a phone are neither and were not kept: %1.", nullptr,
            int(words.rows));
    return sentence.arg(list);
}

QString saidOtherwiseText(const UnkeptWords &words)
{
    if (words.rows == 0)
        return {};
    //: %1: words of the file, each with the name of the customer: “Ann Lee: Silver”
    const QString sentence = words.more
        ? PurchaseKindWords::tr(
            "%Ln rows say something of a customer that the shop knows otherwise and that was kept as it is, such as %1.",
            nullptr, int(words.rows))
        //: %1: words of the file, each with the name of the customer: “Ann Lee: Silver”
        : PurchaseKindWords::tr(
            "%Ln rows say something of a customer that the shop knows otherwise and that was kept as it is: %1.",
            nullptr, int(words.rows));
    return sentence.arg(quotedList(words.first));
}

QString rowNotesText(const RowNotes &notes, const std::vector<QString> &headings, const QLocale &locale)
{
    constexpr size_t listed = 3;
    QStringList sentences;
    for (size_t at = 0; at < std::min(listed, notes.first.size()); ++at) {
        const Problem &note = notes.first[at];
        const bool hasColumn = note.column >= 0 && note.column < std::ssize(headings);
        const QString heading = hasColumn ? headings[size_t(note.column)].simplified() : QString();
        const QString row = locale.toString(note.line);
        const QString what = problemText(note, RatingScale::OneToFive, locale);
        //: Of a file. %1: number of a row, %2: what has to be said of it
        sentences << (heading.isEmpty()
                          ? PurchaseKindWords::tr("Row %1: %2.").arg(row, what)
                          //: Of a file. %1: number of a row, %2: heading of a column, %3: what has to be said
                          : PurchaseKindWords::tr("Row %1, %2: %3.").arg(row, heading, what));
    }
    if (const qint64 more = notes.count - qint64(sentences.size()); more > 0)
        sentences << PurchaseKindWords::tr("%Ln more are like that.", nullptr, int(more));
    return joinedSentences(sentences);
}

} // namespace Shopbell
