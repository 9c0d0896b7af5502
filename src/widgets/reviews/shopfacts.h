// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel.h"
#include "domain/responseclock.h"
#include "domain/shop.h"
#include "format/datetext.h"
#include "format/durationtext.h"
#include "format/numbertext.h"
#include "format/ratingtext.h"
#include "format/reviewsentence.h"
#include "widgets/common/uicontext.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace Shopbell {

/// What the panes of the section need to word and draw a review: the shop's profile and channels, the language, the time.
class ShopFacts : public QObject
{
    Q_OBJECT

public:
    explicit ShopFacts(const UiContext &context, QObject *parent = nullptr);

    const Shop &shop() const { return m_shop; }
    const ResponseClock &clock() const { return m_clock; }
    const std::vector<Channel> &channels() const { return m_channels; }
    /// A nameless one where it is not known (yet).
    const Channel &channel(ChannelId id) const;

    qint64 now() const { return m_context.file->now(); }
    QDate today() const { return m_words->dates.dayOf(now()); }
    const DateText &dates() const { return m_words->dates; }
    const DurationText &durations() const { return m_words->durations; }
    const NumberText &numbers() const { return m_words->numbers; }
    const RatingText &ratings() const { return m_words->ratings; }
    /// A row as a screen reader says it.
    QString sentence(const ReviewRow &row) const;
    /// How long the customer has waited by day and night, which is told beside the time left where the clock stands
    /// still while the shop is closed; elsewhere nothing.
    std::optional<qint64> toldWait(const ReviewRow &row) const;

Q_SIGNALS:
    /// Profile, channels or language.
    void changed();
    /// A minute went by: ages and clocks look different.
    void minutePassed();

private:
    struct Words
    {
        DateText dates;
        DurationText durations;
        NumberText numbers;
        RatingText ratings;
        ReviewSentence sentences;
    };
    void readShop();
    void readChannels();
    void chooseWords();

    UiContext m_context;
    Shop m_shop;
    ResponseClock m_clock{m_shop};
    std::vector<Channel> m_channels;
    std::optional<Words> m_words;
    QTimer m_minute;
};

} // namespace Shopbell
