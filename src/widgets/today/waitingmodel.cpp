// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cutwords.h"
#include "format/durationtext.h"
#include "format/reviewsentence.h"
#include "format/reviewwords.h"
#include "look/theme.h"
#include "widgets/common/tooltip.h"
#include "widgets/today/waitinglist.h"

namespace Shopbell {

WaitingVerb verbFor(const ReviewRow &row)
{
    if (row.hasDraft)
        return WaitingVerb::FinishDraft;
    return row.sentiment == Sentiment::Positive ? WaitingVerb::SayThankYou : WaitingVerb::Reply;
}

QString textOf(WaitingVerb verb)
{
    switch (verb) {
    case WaitingVerb::FinishDraft:
        return WaitingModel::tr("Finish draft");
    case WaitingVerb::SayThankYou:
        return WaitingModel::tr("Say thank you");
    case WaitingVerb::Reply:
        break;
    }
    //: A button that opens a review to answer it.
    return WaitingModel::tr("Reply");
}

QString latestWords(const ReviewRow &row)
{
    const QString words = row.lastWords.isEmpty() ? onOneLine(row.beginning, row.lines) : onOneLine(row.lastWords);
    return words.isEmpty() ? row.title.simplified() : words;
}

WaitingModel::WaitingModel(const Theme &theme, QObject *parent) : QAbstractListModel(parent), m_theme(theme) {}

void WaitingModel::setRows(std::vector<ReviewRow> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void WaitingModel::setChannels(const std::vector<Channel> &channels)
{
    m_channels.clear();
    for (const Channel &channel : channels)
        m_channels.insert(channel.id, channel);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void WaitingModel::setClock(const ResponseClock &clock)
{
    m_clock = clock;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void WaitingModel::setNow(qint64 now, const QTimeZone &zone)
{
    m_now = now;
    m_zone = zone;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QString WaitingModel::standingOf(const ReviewRow &row) const
{
    const DurationText durations(m_theme.language());
    const QString left = !row.asked.isEmpty() ? durations.state(row, m_now)
        : row.respondBy                       ? durations.left(*row.respondBy - m_now)
                                              : nameOf(row.answer);
    return durations.withWait(left, toldWaitOf(row));
}

const Channel &WaitingModel::channelOf(const ReviewRow &row) const
{
    static const Channel unknown;
    const auto found = m_channels.constFind(row.channel);
    return found == m_channels.constEnd() ? unknown : *found;
}

int WaitingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant WaitingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ReviewRow &review = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return review.author;
    case Qt::ToolTipRole: {
        QStringList lines{authorName(review.author), latestWords(review)};
        if (review.urgent)
            lines.prepend(tr("Urgent"));
        if (!review.ownerName.isEmpty())
            lines << tr("Owner %1", "a name").arg(review.ownerName);
        return toolTipOf(lines.join(u'\n'));
    }
    case Qt::AccessibleTextRole:
        //: For a screen reader: a review in a sentence, what the customer said, the name of the button.
        return tr("%1 %2 Enter: %3")
            .arg(ReviewSentence(m_theme.language(), m_zone).row(review, channelOf(review), m_now, toldWaitOf(review)),
                 latestWords(review), textOf(verbFor(review)));
    default:
        return {};
    }
}

} // namespace Shopbell
