// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/responseclock.h"
#include "domain/reviewrow.h"
#include "domain/shop.h"
#include "widgets/today/todaylist.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <vector>

namespace Shopbell {
class Theme;

/// What the button of a waiting review says.
enum class WaitingVerb { Reply, FinishDraft, SayThankYou };
WaitingVerb verbFor(const ReviewRow &row);
QString textOf(WaitingVerb verb);
/// The customer's latest words on one line.
QString latestWords(const ReviewRow &row);

/// The reviews that wait for the shop's word; the time stands still between two calls of setNow().
class WaitingModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole, ChannelRole };

    explicit WaitingModel(const Theme &theme, QObject *parent = nullptr);

    void setRows(std::vector<ReviewRow> rows);
    void setChannels(const std::vector<Channel> &channels);
    void setNow(qint64 now, const QTimeZone &zone);
    /// Whose hours the clocks follow.
    void setClock(const ResponseClock &clock);
    qint64 now() const { return m_now; }
    /// Part of the target that is left, as shareLeft() says.
    double shareLeftOf(const ReviewRow &row) const { return shareLeft(row.clockFrom, row.respondBy, m_clock, m_now); }
    /// How long the customer has waited, where the clock stands still while the shop is closed; elsewhere nothing.
    std::optional<qint64> toldWaitOf(const ReviewRow &row) const
    {
        return m_clock.followsHours() ? realWait(row.answer, row.clockFrom, m_now) : std::nullopt;
    }
    /// The time left with the wait, or that no clock runs; before it who was asked to take over.
    QString standingOf(const ReviewRow &row) const;
    const ReviewRow &row(int row) const { return m_rows[size_t(row)]; }
    const Channel &channelOf(const ReviewRow &row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const Theme &m_theme;
    std::vector<ReviewRow> m_rows;
    QHash<ChannelId, Channel> m_channels;
    ResponseClock m_clock{ResponseTargets()};
    qint64 m_now = 0;
    QTimeZone m_zone = QTimeZone::utc();
};

/// Paints a waiting review: ring, name, stars, channel, latest words, who sees to it, time left, button.
class WaitingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    WaitingDelegate(const Theme &theme, const WaitingModel &model, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QRect buttonRect(const QRect &row) const;

private:
    void paintRing(QPainter &painter, const QRect &place, const ReviewRow &row) const;
    class RowLine;
    void paintName(QPainter &painter, RowLine &line, const ReviewRow &row) const;
    void paintFirstLine(QPainter &painter, const QRect &line, const ReviewRow &row) const;
    void paintButton(QPainter &painter, const QStyleOptionViewItem &option, WaitingVerb verb) const;

    const Theme &m_theme;
    const WaitingModel &m_model;
};

/// A click on a row or Enter answers it.
class WaitingList : public TodayList
{
    Q_OBJECT

public:
    WaitingList(const Theme &theme, WaitingModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    void answerWanted(Shopbell::ReviewId id);

private:
    void answer(const QModelIndex &index);

    WaitingModel *m_waiting;
};

} // namespace Shopbell
