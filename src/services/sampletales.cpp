// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sampletales.h"

#include "domain/improvement.h"

#include <QJsonObject>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr int goneAfterwards = 75; // Percent of the complaints about it.

SampleLines linesToldIn(const QJsonValue &texts, const QString &answer)
{
    SampleLines lines;
    for (const auto &text : texts.toArray())
        lines.push_back({.text = text.toString(), .answer = answer});
    return lines;
}
} // namespace

SampleTales::SampleTales(const SampleWords &words) : m_words(words)
{
    for (const auto &item : words.improvements) {
        const QJsonObject json = item.toObject();
        const auto known = std::ranges::find(words.topics, json["tag"_L1].toString(), &SampleTopic::tag);
        if (known == words.topics.end())
            continue;
        Tale tale{.topic = *known, .started = json["started"_L1].toInt(), .heard = json["heard"_L1].toInt()};
        tale.topic.complaint = linesToldIn(json["complaints"_L1], json["answer"_L1].toString());
        tale.topic.complaintMore = linesToldIn(json["more"_L1], {});
        if (tale.topic.complaint.empty())
            continue;
        m_earliest = std::max(m_earliest, tale.started + improvementDays);
        m_tales.push_back(std::move(tale));
    }
}

const SampleTopic *SampleTales::topicOf(const QStringList &tags, const SampleChannel &channel, int daysBeforeEnd,
                                        SampleDice &dice) const
{
    for (const Tale &tale : m_tales) {
        const bool isAboutIt = tags.contains(tale.topic.tag);
        const bool isBefore = daysBeforeEnd > tale.started && daysBeforeEnd <= tale.started + improvementDays;
        if (isBefore && !channel.never.contains(tale.topic.tag) && (isAboutIt || dice.chance(tale.heard)))
            return &tale.topic;
        if (daysBeforeEnd <= tale.started && isAboutIt && dice.chance(goneAfterwards))
            return &another(channel, dice);
    }
    return nullptr;
}

const SampleTopic &SampleTales::another(const SampleChannel &channel, SampleDice &dice) const
{
    std::vector<int> weights;
    for (const SampleTopic &topic : m_words.topics) {
        const auto isIt = [&topic](const Tale &tale) { return tale.topic.tag == topic.tag; };
        const bool never = channel.never.contains(topic.tag) || std::ranges::any_of(m_tales, isIt);
        weights.push_back(never ? 0 : topic.complaintWeight);
    }
    return m_words.topics[size_t(dice.weighted(weights))];
}

} // namespace Shopbell
