// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/ownerstory.h"

#include "core/cutwords.h"
#include "domain/complaint.h"
#include "format/datetext.h"
#include "format/handoverwords.h"
#include "format/nameinsentence.h"
#include "format/promisewords.h"
#include "format/ratingtext.h"
#include "format/reviewsentence.h"
#include "format/reviewwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype wordsOfStory = 160;

struct OwnerStory
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::OwnerStory)
};

QString beginningOf(const QString &words)
{
    return cutAtWord(words, wordsOfStory);
}

void addHandOver(std::vector<OwnerStoryEntry> &story, const HandOverRow &row, const QTimeZone &zone)
{
    const HandOver &handOver = row.handOver;
    const bool open = handOver.state == HandOverState::Asked;
    story.push_back({OwnerStoryEntry::Kind::HandOver, handOverTitle(HandOverState::Asked, row.from, row.to),
                     open ? OwnerStory::tr("Waiting for %1", "a name").arg(row.to) : beginningOf(handOver.sentence),
                     Moment::atTime(handOver.askedAt, zone)});
    if (handOver.answeredAt)
        story.push_back({OwnerStoryEntry::Kind::HandOver, handOverTitle(handOver.state, row.from, row.to),
                         beginningOf(handOver.answer), Moment::atTime(*handOver.answeredAt, zone)});
}

OwnerStoryEntry entryOf(const Message &message, const QString &author)
{
    if (const Turn *turn = std::get_if<Turn>(&message))
        return {OwnerStoryEntry::Kind::Message, OwnerStory::tr("%1 adds something", "a customer").arg(author),
                beginningOf(turn->text), turn->said};
    const auto &response = std::get<Response>(message);
    return {OwnerStoryEntry::Kind::Answer,
            response.signedBy.isEmpty() ? OwnerStory::tr("We answered")
                                        : OwnerStory::tr("%1 answered", "a name").arg(response.signedBy),
            response.text.trimmed().isEmpty() ? OwnerStory::tr("Told in person.") : beginningOf(response.text),
            response.posted};
}

OwnerStoryEntry firstEntry(const ReviewDetails &details, const RatingText &ratings)
{
    const Review &review = details.review;
    //: A customer and where they said it: "Owen Hartley tells us on Google".
    QString title = OwnerStory::tr("%1 tells us %2").arg(nameAtBeginning(review.author), phraseOf(details.channel));
    if (review.rating)
        //: "Owen Hartley tells us on Google, 2 of 5 stars".
        title = OwnerStory::tr("%1, %2", "what happened, and a rating").arg(title, ratings.spoken(*review.rating));
    QStringList about{isComplaint(review) ? nameOf(ReviewKind::Complaint) : nameOf(review.kind)};
    if (review.touchpoint != Touchpoint::None)
        about << nameOf(review.touchpoint);
    if (review.whereItHurts != WhereItHurts::None)
        about << nameOf(review.whereItHurts);
    return {OwnerStoryEntry::Kind::Review, title, about.join(u" · "_s), review.posted};
}

/// Who does it and until when: "Anna, by 27 Nov".
QString whoAndWhen(const PromiseDetails &details, TeamMemberId member, QDate due, const DateText &dates, QDate today)
{
    const auto owner = std::ranges::find(details.owners, member, [](const auto &each) { return each.first; });
    const QString who = owner == details.owners.end() ? QString() : owner->second;
    if (!due.isValid())
        return who;
    const QString day = dates.day(due, today);
    if (who.isEmpty())
        return OwnerStory::tr("by %1", "a day").arg(day);
    //: %1 is a name, %2 a day.
    return OwnerStory::tr("%1, by %2").arg(who, day);
}

OwnerStoryEntry entryOf(const PromiseDetails &details, const DateText &dates, QDate today)
{
    const Promise &promise = details.promise;
    QStringList lines;
    if (const QString keeps = whoAndWhen(details, promise.owner, promise.due, dates, today); !keeps.isEmpty())
        lines << keeps;
    for (const PromiseStep &step : promise.steps) {
        const QString words = beginningOf(step.words);
        const QString about = step.isOpen() ? whoAndWhen(details, step.owner, step.due, dates, today)
                                            : OwnerStory::tr("done on %1", "a day").arg(dates.day(step.done, today));
        //: A step of a promise, and who does it until when: "Call the bakery: Anna, by 27 Nov".
        lines << (about.isEmpty() ? words : OwnerStory::tr("%1: %2", "a step").arg(words, about));
    }
    //: How a promise stands and what it is: "In progress: Stronger boxes".
    return {OwnerStoryEntry::Kind::Promise,
            OwnerStory::tr("%1: %2", "a promise").arg(nameOf(promise.state), promiseTitle(details.row)),
            lines.join(u'\n'), Moment::atTime(promise.promisedAt.value_or(promise.createdAt), dates.zone())};
}
} // namespace

std::vector<OwnerStoryEntry> ownerStory(const ReviewDetails &details, const std::vector<PromiseDetails> &promises,
                                        const RatingText &ratings, const DateText &dates, QDate today)
{
    const QTimeZone &zone = dates.zone();
    std::vector<OwnerStoryEntry> story{firstEntry(details, ratings)};
    if (!details.review.privateNote.trimmed().isEmpty())
        story.push_back({OwnerStoryEntry::Kind::Note, OwnerStory::tr("Private note"),
                         beginningOf(details.review.privateNote), Moment::unknown()});
    for (const Message &message : details.conversation)
        story.push_back(entryOf(message, nameAtBeginning(details.review.author)));
    for (const PromiseDetails &each : promises)
        story.push_back(entryOf(each, dates, today));
    for (const HandOverRow &row : details.handOvers)
        addHandOver(story, row, zone);
    if (details.draft)
        story.push_back({OwnerStoryEntry::Kind::Draft, OwnerStory::tr("A reply is drafted"),
                         OwnerStory::tr("%Ln character(s), not posted yet", nullptr, int(details.draft->text.size())),
                         Moment::atTime(details.draft->updatedAt, zone)});
    // Of a day without a time nothing is later than what has one; what has no day stays behind what it was noted after.
    std::vector<std::pair<qint64, OwnerStoryEntry>> timed;
    qint64 last = 0;
    for (OwnerStoryEntry &entry : story) {
        if (entry.when.isKnown())
            last = entry.when.at ? *entry.when.at : startOfDay(entry.when.day, zone);
        timed.emplace_back(last, std::move(entry));
    }
    std::ranges::stable_sort(timed, {}, &std::pair<qint64, OwnerStoryEntry>::first);
    story.clear();
    for (auto &[when, entry] : std::views::reverse(timed))
        story.push_back(std::move(entry));
    return story;
}

} // namespace Shopbell
