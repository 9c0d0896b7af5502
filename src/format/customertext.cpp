// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/customertext.h"

#include "core/cutwords.h"
#include "format/customerwords.h"
#include "format/followuptext.h"
#include "format/handoverwords.h"
#include "format/nameinsentence.h"
#include "format/referralwords.h"
#include "format/sentences.h"

#include <cmath>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {

constexpr int longAway = 60; // Days after which a name that is completed says when its customer was last here.
constexpr int fewestForGap = 3; // Purchases.
constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;

/// Whether the friend of a recommendation came because of it.
bool hasCome(const StoryEntry &entry)
{
    return entry.stage == ReferralStage::Visited || entry.credit == ReferralCredit::Credited
        || entry.credit == ReferralCredit::WonBack;
}

/// Half days as they are; a middle of two gaps has no finer part.
bool isWhole(double days)
{
    return std::abs(days - std::round(days)) < 0.01;
}

/// A credit note says by its name that the money went back.
std::optional<Money> withoutSign(std::optional<Money> amount)
{
    if (amount && amount->minor < 0)
        amount->minor = -amount->minor;
    return amount;
}

} // namespace

CustomerText::CustomerText(const QLocale &locale, const QTimeZone &zone, const QString &shopCurrency)
    : m_money(locale, shopCurrency)
    , m_dates(locale, zone)
    , m_numbers(locale)
    , m_ratings(locale)
{
}

QString CustomerText::group(CustomerGroup group, const std::optional<Rating> &score) const
{
    if (group == CustomerGroup::NoScore || !score)
        return nameOf(group);
    //: A group and the score: "Advocate 10".
    return tr("%1 %2").arg(nameOf(group), m_numbers.decimal(score->value, 1));
}

QString CustomerText::shortDays(double days) const
{
    //: A number of days in a table: "6 d".
    return tr("%1 d").arg(m_numbers.decimal(days, 1));
}

QString CustomerText::days(double days) const
{
    if (isWhole(days))
        return tr("%Ln day(s)", nullptr, int(std::lround(days)));
    //: %1 is a number with a fraction: "4.5 days".
    return tr("%1 days").arg(m_numbers.decimal(days, 1));
}

std::optional<int> CustomerText::sinceLast(const CustomerRow &row, QDate today)
{
    if (!row.lastSeen.isValid())
        return std::nullopt;
    return int(std::max(qint64(0), row.lastSeen.daysTo(today)));
}

QString CustomerText::tooFew(const CustomerRow &row) const
{
    if (row.purchases == 0)
        return tr("No purchase yet");
    if (row.purchases < fewestForGap)
        return tr("%Ln purchase(s), too few", nullptr, row.purchases);
    return tr("%Ln day(s) here, too few", nullptr, row.occasions);
}

QString CustomerText::lastSeen(QDate day, QDate today) const
{
    if (!day.isValid())
        return tr("never", "last seen");
    if (day.year() == today.year())
        return m_dates.stamp(Moment::onDay(day), startOfDay(today, m_dates.zone()));
    return m_dates.day(day, today);
}

QString CustomerText::range(const ScoreRange &range) const
{
    const QString lowest = m_numbers.decimal(range.lowest, 1);
    const QString highest = m_numbers.decimal(range.highest, 1);
    //: The lowest and the highest of the last scores: "8 to 10".
    const QString span = range.lowest == range.highest ? lowest : tr("%1 to %2", "scores").arg(lowest, highest);
    const QString trend = phraseOf(range.trend);
    //: The span of scores and where they go: "8 to 10, rising".
    return trend.isEmpty() ? span : tr("%1, %2", "scores").arg(span, trend);
}

QString CustomerText::rangeBase(const ScoreRange &range) const
{
    //: Behind a score: how many of which scale are counted.
    return range.count == 1 ? tr("of 10, one score") : tr("of 10, the last %Ln", nullptr, range.count);
}

QString CustomerText::acquaintance(QDate firstSeen, QDate lastSeen, QDate today) const
{
    if (!lastSeen.isValid())
        return tr("not bought yet");
    if (lastSeen.daysTo(today) > longAway)
        return tr("not seen since %1", "a month").arg(m_dates.month(lastSeen));
    return tr("since %1", "a day").arg(m_dates.day(firstSeen, today));
}

QString CustomerText::listed(const QStringList &parts) const
{
    //: Between the parts of a list that is read aloud.
    const QString list = parts.join(tr(", "));
    //: The end of a sentence.
    return tr("%1.").arg(list);
}

QString CustomerText::row(const CustomerRow &row, QDate today) const
{
    QStringList parts{customerName(row.name), group(row.group, row.score)};
    if (!row.segmentName.isEmpty())
        parts << row.segmentName;
    parts << tr("%Ln purchase(s)", nullptr, row.purchases);
    const std::optional<int> since = sinceLast(row, today);
    if (since)
        parts << tr("last seen %1").arg(m_dates.weekdayAndDay(row.lastSeen, today));
    if (row.usualGapDays)
        parts << tr("usual gap %1").arg(days(*row.usualGapDays));
    if (row.usualGapDays && since)
        parts << tr("now %1", "how long somebody was not here").arg(days(*since));
    return listed(parts);
}

QString CustomerText::what(const Purchase &purchase) const
{
    if (!purchase.what.trimmed().isEmpty())
        return purchase.what.simplified();
    QStringList names;
    for (const PurchaseItem &item : purchase.items) {
        if (!item.name.trimmed().isEmpty())
            names << item.name.simplified();
    }
    if (!names.isEmpty())
        return names.join(tr(", ", "between things that were bought"));
    if (!purchase.note.trimmed().isEmpty())
        return purchase.note.simplified();
    return purchase.amount ? tr("A purchase") : tr("A visit");
}

QString CustomerText::amount(const std::optional<Money> &amount) const
{
    return amount ? m_money.amount(*amount) : tr("no amount");
}

QString CustomerText::purchase(const PurchaseRow &row, QDate today) const
{
    QStringList parts{m_dates.weekdayAndDay(row.purchase.when.day, today), amount(row.purchase.amount),
                      what(row.purchase)};
    if (const std::optional<NotCounting> why = row.purchase.whyNotCounting())
        parts << whyNotCounted(*why);
    else if (row.purchase.status == PurchaseStatus::Pending)
        parts << nameOf(row.purchase.status);
    if (!row.servedByName.isEmpty())
        parts << tr("served by %1").arg(row.servedByName);
    return listed(parts);
}

QString CustomerText::reviewTitle(const StoryEntry &entry) const
{
    //: In a customer's story: "Review, 5 stars".
    const QString title = entry.rating ? tr("Review, %1").arg(m_ratings.spoken(*entry.rating)) : tr("Review");
    //: In a customer's story, a review and who in the shop sees to it: "Review, 2 stars · owner Anna".
    return entry.by.isEmpty() ? title : tr("%1 · owner %2").arg(title, entry.by);
}

QString CustomerText::storyTitle(const StoryEntry &entry) const
{
    const QString other = nameInSentence(entry.otherName);
    switch (entry.kind) {
    case StoryEntry::Kind::Review:
        return reviewTitle(entry);
    case StoryEntry::Kind::Response:
        return entry.by.isEmpty() ? tr("We answered") : tr("%1 answered", "a name").arg(entry.by);
    case StoryEntry::Kind::Score:
        if (!entry.rating)
            return tr("Score");
        if (entry.group == CustomerGroup::NoScore) // Of a scale that has no bands.
            return tr("Score %1").arg(m_ratings.spoken(*entry.rating));
        //: In a customer's story: "Score 10 of 10, satisfied", "Score 1 of 10, not satisfied".
        return tr("Score %1, %2").arg(m_ratings.spoken(*entry.rating), phraseOf(entry.question, entry.group));
    case StoryEntry::Kind::Purchase:
        if (entry.status == PurchaseStatus::CreditNote)
            return tr("Credit note of %1").arg(amount(withoutSign(entry.amount)));
        return entry.amount ? tr("Bought for %1").arg(m_money.amount(*entry.amount)) : tr("Was here");
    case StoryEntry::Kind::Note:
        return tr("Note");
    case StoryEntry::Kind::Came:
        if (!entry.other.isStored() && entry.otherName.isEmpty())
            return wayOf(entry.way, entry.words);
        return hasCome(entry) ? tr("Came through %1").arg(other) : tr("The shop was recommended by %1").arg(other);
    case StoryEntry::Kind::Brought:
        return hasCome(entry) ? tr("Brought %1", "a person").arg(other) : tr("Recommended the shop to %1").arg(other);
    case StoryEntry::Kind::Merged:
        return tr("Made one with %1").arg(other);
    case StoryEntry::Kind::HandOver:
        return handOverTitle(entry.handOver, entry.by, entry.otherName);
    case StoryEntry::Kind::Closed:
        return tr("Complaint closed");
    case StoryEntry::Kind::Contact:
        //: In a customer's story: "Phone: How was the birthday cake?"; %1 is a way to reach somebody.
        return tr("%1: %2").arg(nameOf(entry.contactWay), entry.title.isEmpty() ? nameOf(entry.reason) : entry.title);
    case StoryEntry::Kind::Promised:
        return entry.by.isEmpty() ? tr("We promised to put it right")
                                  : tr("%1 promised to put it right", "a name").arg(entry.by);
    case StoryEntry::Kind::PutRight:
        return tr("Promise kept");
    case StoryEntry::Kind::Checked:
        return entry.satisfied ? tr("Asked again: satisfied") : tr("Asked again: not satisfied");
    case StoryEntry::Kind::Sheet:
        //: In a customer's story: "Filled in a questionnaire: 9 of 10, satisfied".
        return entry.rating ? tr("Filled in a questionnaire: %1, %2")
                                  .arg(m_ratings.spoken(*entry.rating), phraseOf(entry.question, entry.group))
                            : tr("Filled in a questionnaire");
    case StoryEntry::Kind::Tried:
        //: In a customer's story: what the shop changed because of a review of theirs.
        return tr("Improvement started: %1").arg(entry.title);
    case StoryEntry::Kind::Decided:
        return decisionTitle(entry);
    }
    Q_UNREACHABLE();
}

QString CustomerText::decisionTitle(const StoryEntry &entry)
{
    switch (entry.decision) {
    case ImprovementState::Adjusted:
        return tr("Improvement adjusted: %1").arg(entry.title);
    case ImprovementState::Dropped:
        return tr("Improvement dropped: %1").arg(entry.title);
    default:
        //: In a customer's story: what was tried because of a review of theirs stays so.
        return tr("Improvement kept: %1").arg(entry.title);
    }
}

QString CustomerText::responseLine(const StoryEntry &entry) const
{
    if (entry.answeredAfter <= 0)
        return entry.words;
    if (entry.answeredAfter < hourMs)
        return tr("Within an hour after the review");
    if (entry.answeredAfter < 2 * dayMs)
        return tr("%Ln hour(s) after the review", nullptr, int(entry.answeredAfter / hourMs));
    return tr("%Ln day(s) after the review", nullptr, int(entry.answeredAfter / dayMs));
}

QString CustomerText::scoreLine(const StoryEntry &entry) const
{
    if (entry.words.isEmpty())
        return entry.by.isEmpty() ? QString() : tr("Asked by %1", "a name").arg(entry.by);
    //: When a score was asked for, and by whom: "Asked at the till by Sam".
    return entry.by.isEmpty() ? tr("Asked %1", "an occasion").arg(entry.words)
                              : tr("Asked %1 by %2").arg(entry.words, entry.by);
}

QString CustomerText::purchaseLine(const StoryEntry &entry) const
{
    QStringList sentences;
    const QString what = onOneLine(entry.words);
    if (!what.isEmpty())
        sentences << what;
    if (!entry.counts) {
        const qint64 all = entry.amount ? entry.amount->minor : 0;
        sentences << whyNotCounted(notCounting(entry.status, entry.amount, all).value_or(NotCounting::NothingPaid));
    } else if (entry.status == PurchaseStatus::Pending) {
        sentences << nameOf(entry.status);
    }
    if (entry.purchasesThatDay > 1)
        sentences << tr("One occasion, %Ln purchase(s) on this day", nullptr, entry.purchasesThatDay);
    //: Between two short sentences.
    return sentences.join(tr(". ", "between two short sentences"));
}

QString CustomerText::sheetLine(const StoryEntry &entry) const
{
    QStringList said;
    for (const QString &answer : entry.words.split(u'\n', Qt::SkipEmptyParts))
        //: The beginning of what somebody wrote.
        said << tr("“%1”").arg(answer);
    return said.isEmpty() ? entry.title : joinedSentences(said);
}

QString CustomerText::storyLine(const StoryEntry &entry) const
{
    switch (entry.kind) {
    case StoryEntry::Kind::Review:
        //: The beginning of what somebody wrote.
        return entry.words.isEmpty() ? QString() : tr("“%1”").arg(entry.words.simplified());
    case StoryEntry::Kind::Response:
        return responseLine(entry);
    case StoryEntry::Kind::Score:
        return scoreLine(entry);
    case StoryEntry::Kind::Purchase:
        return purchaseLine(entry);
    case StoryEntry::Kind::Note:
        return entry.words.simplified();
    case StoryEntry::Kind::Came:
        return entry.other.isStored() || !entry.otherName.isEmpty() ? wayOf(entry.way, entry.words) : QString();
    case StoryEntry::Kind::Brought:
        if (entry.credit == ReferralCredit::Credited)
            return wayOf(entry.way, entry.words);
        //: The way of a recommendation, and what became of it: "Told a friend. Recommended, not here yet".
        return tr("%1. %2").arg(wayOf(entry.way, entry.words), creditOf(entry.stage, entry.credit));
    case StoryEntry::Kind::Merged:
        //: Below "Made one with G. Whitlock": what a click does.
        return tr("Take the two apart again");
    case StoryEntry::Kind::HandOver:
    case StoryEntry::Kind::Closed:
        //: The beginning of what somebody wrote.
        return entry.words.isEmpty() ? QString() : tr("“%1”").arg(entry.words.simplified());
    case StoryEntry::Kind::Contact:
        //: What a customer answered.
        return entry.answered.isValid() && !entry.words.isEmpty() ? tr("Answered: “%1”").arg(entry.words.simplified())
                                                                  : nameOf(entry.reason);
    case StoryEntry::Kind::Promised:
    case StoryEntry::Kind::PutRight:
        return entry.words;
    case StoryEntry::Kind::Checked:
        return tr("“%1”").arg(entry.words.simplified());
    case StoryEntry::Kind::Sheet:
        return sheetLine(entry);
    case StoryEntry::Kind::Tried:
    case StoryEntry::Kind::Decided:
        return entry.words.simplified();
    }
    Q_UNREACHABLE();
}

} // namespace Shopbell
