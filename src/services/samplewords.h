// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/review.h"
#include "domain/shop.h"

#include <QHash>
#include <QJsonArray>
#include <QStringList>

#include <array>
#include <vector>

namespace Shopbell {

// What the sample shop is made of: resources/sample/<language>.json in memory. All texts may be patterns (samplephrase.h).

/// A sentence, with the answer that fits it where the topic's own would not.
struct SampleLine
{
    QString text;
    QString answer;
    bool rare = false; ///< So particular that it is said once or twice, however large the shop.
};
using SampleLines = std::vector<SampleLine>;

/// Something that people talk about. Several sentences of one list never stand together; "more" only follows another one.
struct SampleTopic
{
    QString tag;
    QStringList alsoTags;
    Touchpoint touchpoint = Touchpoint::None;
    WhereItHurts whereItHurts = WhereItHurts::None;
    bool urgent = false; ///< Its complaints touch health or safety.
    int praiseWeight = 0;
    int complaintWeight = 0;
    int betterSince = 0; ///< Days before the end since which there are fewer complaints; 0: never.
    SampleLines praise;
    SampleLines praiseMore;
    SampleLines complaint;
    SampleLines complaintMore;
    QStringList praiseAnswer;
    QStringList complaintAnswer;
    SampleLines notes;
};

/// How one channel behaves. Shares are parts of a sum, the rest are percentages.
struct SampleChannel
{
    QString key;
    int share = 0;
    bool imported = false;
    bool isPrivate = false;
    int rated = 0;
    int titled = 0;
    int nameless = 0;
    int dayOnly = 0;
    int withProduct = 0;
    std::array<int, 4> answered{}; ///< By Sentiment.
    QStringList never; ///< Tags of topics that nobody speaks of there.
    QStringList often;
    QStringList endings; ///< What people there put at the end, now and then.
    std::array<int, 24> hours{}; ///< Weight of each hour of the day.
};

/// A whole text with what is known of it: questions, ideas, notes of the team, and reviews that no pattern would give.
struct SampleText
{
    QString text;
    QString answer;
    QStringList tags;
    Touchpoint touchpoint = Touchpoint::None;
    WhereItHurts whereItHurts = WhereItHurts::None;
    ReviewKind kind = ReviewKind::Remark;
    ReviewSource source = ReviewSource::Customer;
    Sentiment sentiment = Sentiment::Unsorted;
    QString language;
};

/// Sentences that fit any topic, and the ways in which the shop answers; `{point}` is the topic's own sentence.
struct SampleTone
{
    SampleLines openers;
    SampleLines closers;
    QStringList titles;
    QStringList answers;
    QStringList answersToNobody; ///< For authors without a name.
};

/// What a customer of the shop buys at once, for how much.
struct SampleGoods
{
    QString words;
    qint64 minor = 0;
    int weight = 0;
};

/// What the shop sells and knows of its customers.
struct SampleTrade
{
    std::vector<SampleGoods> goods;
    QStringList team;
    QStringList segments;
    std::vector<std::pair<QString, QString>> needs; ///< In their words, and why.
    QStringList notes;
    QStringList occasions; ///< On which a score is asked for.
    std::vector<std::pair<int, QString>> axisNotes; ///< Days before the end.
    QString phone; ///< %1 are six digits.
    QString consentSource;
    QString ownWay;
    QString reward;
    QString handOver; ///< The sentence of a complaint that is handed over.
};

struct SampleWords
{
    Shop shop;
    std::vector<std::array<QString, 3>> closed; ///< First and last day of the shop's holidays (MM-dd), and their name.
    QString joint; ///< Between two sentences.
    QString fileName; ///< Of imports; %1 is the month.
    bool familyNameFirst = false;
    QStringList firstNames;
    QStringList lastNames;
    QStringList properNouns; ///< Words that keep their capital inside a sentence.
    QHash<QString, QStringList> lists;
    std::vector<SampleChannel> channels;
    std::vector<SampleTopic> topics;
    std::array<SampleTone, 4> tones; ///< By Sentiment.
    QStringList pivots; ///< From what was good to what was not.
    SampleLines notes;
    std::vector<SampleText> others; ///< Questions, ideas, notes of the team.
    std::vector<SampleText> whole; ///< Used once each.
    SampleTrade trade;
    QJsonArray story; ///< Reviews of the last weeks, see samplestory.h.
    QJsonArray promises; ///< What was promised in the story, by who wrote the review.
    QJsonArray improvements; ///< See sampleimprovements.h.
    QJsonArray services; ///< See sampleservices.h.

    /// The profile of the shop in the year of a day.
    Shop shopIn(QDate day) const;
    /// Error Invalid for a language that there is no sample in.
    static Result<SampleWords> in(const QString &language);
};

} // namespace Shopbell
