// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/shopfacts.h"

#include "core/whenanswered.h"
#include "format/errortext.h"
#include "look/theme.h"
#include "services/changefeed.h"
#include "services/keepshop.h"
#include "services/readreviews.h"
#include "widgets/common/notices.h"

#include <algorithm>
#include <chrono>

namespace Shopbell {

ShopFacts::ShopFacts(const UiContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    chooseWords();
    readShop();
    readChannels();
    connect(&context.theme, &Theme::changed, this, &ShopFacts::chooseWords);
    connect(&context.file->feed(), &ChangeFeed::changed, this, [this](const Changed &what) {
        if (what.shop)
            readShop();
        if (what.touchesReviews() || what.imports)
            readChannels(); // A review can bring a channel of its own.
    });
    connect(&m_minute, &QTimer::timeout, this, &ShopFacts::minutePassed);
    m_minute.start(std::chrono::minutes(1));
}

const Channel &ShopFacts::channel(ChannelId id) const
{
    static const Channel unknown;
    const auto found = std::ranges::find(m_channels, id, &Channel::id);
    return found == m_channels.end() ? unknown : *found;
}

QString ShopFacts::sentence(const ReviewRow &row) const
{
    return m_words->sentences.row(row, channel(row.channel), now(), toldWait(row));
}

std::optional<qint64> ShopFacts::toldWait(const ReviewRow &row) const
{
    return m_clock.followsHours() ? realWait(row.answer, row.clockFrom, now()) : std::nullopt;
}

void ShopFacts::readShop()
{
    whenAnswered(KeepShop(m_context.file).read(), this, [this](Result<Shop> shop) {
        if (!shop)
            m_context.notices.failed(errorText(shop.error(), Task::ReadShop));
        if (!shop || *shop == m_shop)
            return;
        m_shop = *std::move(shop);
        m_clock = ResponseClock(m_shop);
        chooseWords();
    });
}

void ShopFacts::readChannels()
{
    whenAnswered(ReadReviews(m_context.file).channels(), this, [this](Result<std::vector<Channel>> channels) {
        if (!channels)
            m_context.notices.failed(errorText(channels.error(), Task::ReadChannels));
        if (!channels || *channels == m_channels)
            return;
        m_channels = *std::move(channels);
        Q_EMIT changed();
    });
}

void ShopFacts::chooseWords()
{
    const QLocale &locale = m_context.theme.language();
    const QTimeZone zone = m_shop.timeZone();
    m_words.emplace(DateText(locale, zone), DurationText(locale), NumberText(locale), RatingText(locale),
                    ReviewSentence(locale, zone));
    Q_EMIT changed();
}

} // namespace Shopbell
