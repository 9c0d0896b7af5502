// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/reviewsentence.h"

#include "format/reviewwords.h"

namespace Shopbell {

ReviewSentence::ReviewSentence(const QLocale &locale, const QTimeZone &zone)
    : m_dates(locale, zone)
    , m_durations(locale)
    , m_ratings(locale)
{
}

QStringList ReviewSentence::standing(const ReviewRow &row, qint64 now, std::optional<qint64> wait) const
{
    QStringList parts;
    if (row.urgent)
        parts << tr("urgent");
    if (row.flagged)
        parts << tr("flagged");
    if (row.messages > 1)
        parts << tr("%Ln messages", "", row.messages);
    if (row.hasDraft)
        parts << (row.isReady ? tr("a reply is ready to be posted") : tr("a draft is begun"));
    if (!row.ownerName.isEmpty())
        parts << tr("%1 sees to it", "a name").arg(row.ownerName);
    if (!row.asked.isEmpty())
        parts << tr("%1 was asked to take over", "a name").arg(row.asked);
    if (row.answer == AnswerState::Waiting && row.respondBy)
        parts << m_durations.spoken(*row.respondBy - now);
    else if (row.answer == AnswerState::Answered)
        parts << tr("replied");
    else if (row.answer == AnswerState::NotAnswered)
        parts << tr("not answered");
    if (wait)
        parts << m_durations.waited(*wait);
    if (row.archived)
        parts << tr("archived");
    return parts;
}

QString ReviewSentence::row(const ReviewRow &row, const Channel &channel, qint64 now, std::optional<qint64> wait) const
{
    QStringList parts{authorName(row.author), m_ratings.spoken(row.rating), phraseOf(row.sentiment)};
    parts << phraseOf(channel);
    // Where the clock runs, the time left says more than the day.
    if (!row.respondBy)
        parts << m_dates.moment(row.posted, now);
    parts << standing(row, now, wait);
    //: Between the parts of a list that is read aloud: "Priya Nair, 1 of 5 stars".
    const QString list = parts.join(tr(", "));
    //: The end of a sentence.
    return tr("%1.").arg(list);
}

QString authorName(const QString &author)
{
    const QString name = author.simplified();
    return name.isEmpty() ? QCoreApplication::translate("Shopbell::ReviewSentence", "No name") : name;
}

} // namespace Shopbell
