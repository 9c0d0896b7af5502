// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/makesample.h"

#include "services/sampleimprovements.h"
#include "services/samplelife.h"
#include "services/samplemaker.h"
#include "services/sampleservices.h"
#include "services/samplestory.h"
#include "services/samplewriter.h"
#include "storage/databasethreads.h"
#include "storage/putinplace.h"
#include "storage/transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSet>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr int reviewsPerTransaction = 3000;
const QTime morning(8, 20); // Of the last day, whatever time it is: the same wishes give the same shop.
constexpr int monthsPerFile = 3;
constexpr int peopleInAPiece = 500;
constexpr double workOfReview = 6; // Of a purchase.
constexpr double usualPurchases = 3.5; // Of a customer, by the model.

SampleTime timeOf(const SampleWishes &wishes, const Shop &shop)
{
    SampleTime time{shop.timeZone(), wishes.until.addMonths(-std::max(wishes.months, 1)).addDays(1), wishes.until};
    time.now = *time.at(wishes.until, morning).at;
    return time;
}

/// Fills one open, empty shop file. While one piece is being written, the next one is made.
class SampleJobs
{
public:
    SampleJobs(ShopFile &file, const SampleWords &words, const SampleWishes &wishes,
               const std::function<void(const SampleProgress &)> &progress, const std::function<bool()> &cancelled)
        : m_file(file)
        , m_words(words)
        , m_progress(progress)
        , m_cancelled(cancelled)
        , m_time(timeOf(wishes, words.shop))
        , m_language(wishes.language)
        , m_story(sampleStory(words, m_time, wishes.reviews, wishes.customers))
        , m_rolled(std::max(wishes.reviews, 0) - int(m_story.size()))
        , m_maker(words, m_time, wishes.seed, m_rolled, authorsOf(m_story),
                  std::max(wishes.customers - int(authorsOf(m_story).size()), 0))
        , m_parts(std::max((wishes.months + monthsPerFile - 1) / monthsPerFile, 1))
        , m_life(words, m_time, wishes.seed, everybody(wishes), int(authorsOf(m_story).size()), wishes.purchases)
        , m_writer(words.shop, words.trade, m_time, m_life)
        , m_reviews(std::max(wishes.reviews, 0))
        , m_purchasesExpected(wishes.purchases > 0 ? wishes.purchases : wishes.customers * usualPurchases)
    {
    }

    Status run();

private:
    QStringList everybody(const SampleWishes &wishes) const;
    /// Work: Status(Connection &, int from, int to), for all people. Written: void(int to). Pieces share transactions: each
    /// touches every page of the index by day.
    template<typename Work, typename Written>
    Status forPeople(Work work, Written written);
    void tell();
    Status writeImported(int part);
    Status writeTyped(int part);
    Status roll(bool imported, int part, int reviews);
    Status hand(std::vector<SampleReview> reviews);
    Status settle();
    std::vector<SampleReview> storyThatCame(bool byImport) const;
    int reviewsIn(int part) const
    {
        return int(qint64(m_rolled) * (part + 1) / m_parts - qint64(m_rolled) * part / m_parts);
    }
    int importedIn(int part) const { return int(qint64(reviewsIn(part)) * m_maker.importedShare() / 1000); }
    SampleSpan spanOf(int part) const
    {
        return {SampleSpan::whole * part / m_parts, SampleSpan::whole * (part + 1) / m_parts};
    }
    template<typename Work> // Status(Connection &)
    Status onWriter(Work work)
    {
        return m_file.threads().writeAndWait(
            [work](Connection &connection) { return inTransaction(connection, [&] { return work(connection); }); });
    }

    ShopFile &m_file;
    const SampleWords &m_words;
    const std::function<void(const SampleProgress &)> &m_progress;
    const std::function<bool()> &m_cancelled;
    SampleTime m_time;
    QString m_language;
    std::vector<SampleReview> m_story;
    int m_rolled;
    SampleMaker m_maker;
    int m_parts;
    SampleLife m_life;
    SampleWriter m_writer;
    std::optional<QFuture<Status>> m_beingWritten;
    int m_handed = 0; ///< Reviews.
    int m_histories = 0; ///< Customers whose history is written.
    int m_reviews;
    double m_purchasesExpected;
    SampleProgress m_made;
};

QStringList SampleJobs::everybody(const SampleWishes &wishes) const
{
    QStringList names;
    QSet<QString> taken;
    for (int i = 0; i < wishes.customers; ++i) {
        QString name = m_maker.crowd().person(i);
        for (int other = 2; taken.contains(name); ++other)
            name = m_maker.crowd().person(i) + u' ' + QString::number(other);
        taken.insert(name);
        names += name;
    }
    return names;
}

template<typename Work, typename Written>
Status SampleJobs::forPeople(Work work, Written written)
{
    for (int from = 0; from < m_life.people(); from += peopleInAPiece) {
        if (m_cancelled && m_cancelled())
            return Error{Error::Kind::Cancelled};
        const int to = std::min(from + peopleInAPiece, m_life.people());
        Status wrote = m_file.threads().writePieceAndWait(
            [&](Connection &connection) -> Status { return work(connection, from, to); });
        if (!wrote)
            return wrote;
        written(to);
        tell();
    }
    return done();
}

void SampleJobs::tell()
{
    if (!m_progress)
        return;
    const double share = m_life.people() > 0 ? double(m_histories) / m_life.people() : 1;
    const double all = m_life.people() + m_reviews * workOfReview + m_purchasesExpected;
    const double made = m_made.customers + m_made.reviews * workOfReview + share * m_purchasesExpected;
    m_made.purchases = m_life.purchasesWritten();
    m_made.percent = all > 0 ? int(100 * made / all) : 100;
    m_progress(m_made);
}

Status SampleJobs::run()
{
    if (Status begun = onWriter([this](Connection &connection) { return m_life.begin(connection); }); !begun)
        return begun;
    Status people =
        forPeople([this](Connection &connection, int from, int to) { return m_life.writePeople(connection, from, to); },
                  [this](int to) { m_made.customers = to; });
    if (!people)
        return people;
    for (int part = 0; part < m_parts; ++part) {
        if (Status imported = writeImported(part); !imported)
            return imported;
        if (Status typed = writeTyped(part); !typed)
            return typed;
    }
    if (Status settled = settle(); !settled)
        return settled;
    if (Status handed = onWriter([this](Connection &connection) { return m_writer.writeHandOver(connection); });
        !handed)
        return handed;
    m_life.decide();
    Status history = forPeople(
        [this](Connection &connection, int from, int to) { return m_life.writeHistory(connection, from, to); },
        [this](int to) { m_histories = to; });
    if (!history)
        return history;
    if (Status sent = onWriter([this](Connection &connection) { return m_life.writeReferrals(connection); }); !sent)
        return sent;
    Status improved =
        onWriter([this](Connection &connection) { return writeSampleImprovements(connection, m_words, m_time); });
    if (!improved)
        return improved;
    Status offered =
        onWriter([this](Connection &connection) { return writeSampleServices(connection, m_words, m_time); });
    if (!offered)
        return offered;
    Status planned = onWriter([this](Connection &connection) { return m_life.writeFollowUps(connection, m_language); });
    if (!planned)
        return planned;
    return m_file.threads().settlePieces();
}

Status SampleJobs::writeImported(int part)
{
    const bool last = part == m_parts - 1;
    const int rolled = importedIn(part);
    std::vector<SampleReview> story = last ? storyThatCame(true) : std::vector<SampleReview>();
    const qint64 reviews = rolled + qint64(story.size());
    if (reviews == 0)
        return done();
    if (Status settled = settle(); !settled)
        return settled;
    // Files come a few days after the last review in them, but for the newest one.
    const QDate lastDay =
        std::min(last ? m_time.lastDay : m_maker.dayAt(spanOf(part).to).addDays(5), m_time.lastDay).addDays(-1);
    const QString name = m_words.fileName.arg(lastDay.toString(u"yyyy-MM"_s));
    const qint64 at = *m_time.at(lastDay, QTime(18, 5)).at;
    Status begun = onWriter([&](Connection &connection) { return m_writer.beginBatch(connection, name, at, reviews); });
    if (!begun)
        return begun;
    if (Status written = roll(true, part, rolled); !written)
        return written;
    if (Status handed = hand(std::move(story)); !handed)
        return handed;
    if (Status settled = settle(); !settled)
        return settled;
    return onWriter([this](Connection &connection) { return m_writer.endBatch(connection); });
}

Status SampleJobs::writeTyped(int part)
{
    if (Status written = roll(false, part, reviewsIn(part) - importedIn(part)); !written)
        return written;
    return part == m_parts - 1 ? hand(storyThatCame(false)) : done();
}

Status SampleJobs::roll(bool imported, int part, int reviews)
{
    std::vector<SampleReview> piece;
    for (int i = 0; i < reviews; ++i) {
        piece.push_back(m_maker.next(imported, spanOf(part), i, reviews));
        if (int(piece.size()) == reviewsPerTransaction || i == reviews - 1) {
            if (Status handed = hand(std::exchange(piece, {})); !handed)
                return handed;
        }
    }
    return done();
}

/// Gives a piece to the writer and does not wait for it, but for the one before.
Status SampleJobs::hand(std::vector<SampleReview> reviews)
{
    if (reviews.empty())
        return done();
    if (Status settled = settle(); !settled)
        return settled;
    if (m_cancelled && m_cancelled())
        return Error{Error::Kind::Cancelled};
    m_handed += int(reviews.size());
    m_beingWritten = m_file.threads().write([this, reviews = std::move(reviews)](Connection &connection) {
        return inTransaction(connection, [&] { return m_writer.write(connection, reviews); });
    });
    return done();
}

/// Waits for the piece that is being written.
Status SampleJobs::settle()
{
    if (!m_beingWritten)
        return done();
    m_beingWritten->waitForFinished();
    Status written = m_beingWritten->result();
    m_beingWritten.reset();
    m_made.reviews = m_handed;
    if (written)
        tell();
    return written;
}

/// The oldest first, as they came in.
std::vector<SampleReview> SampleJobs::storyThatCame(bool byImport) const
{
    std::vector<SampleReview> came;
    for (const SampleReview &told : m_story) {
        const auto channel = std::find_if(m_words.channels.begin(), m_words.channels.end(),
                                          [&told](const SampleChannel &known) { return known.key == told.channelKey; });
        const bool imported = channel != m_words.channels.end() && channel->imported;
        if (imported == byImport)
            came.push_back(told);
    }
    std::ranges::reverse(came);
    return came;
}
} // namespace

QDate lastSampleDay(qint64 now, const QString &language)
{
    const Result<SampleWords> words = SampleWords::in(language);
    const QTimeZone zone = words ? words->shop.timeZone() : QTimeZone::utc();
    return QDateTime::fromMSecsSinceEpoch(now, zone).addSecs(-QTime(0, 0).secsTo(morning)).date();
}

Result<ShopFilePtr> makeSampleShop(const QString &path, const SampleWishes &wishes, ShopFile::Options options,
                                   const std::function<void(const SampleProgress &)> &progress,
                                   const std::function<bool()> &cancelled)
{
    if (!wishes.until.isValid())
        return Error{Error::Kind::Invalid, u"a sample needs its last day"_s};
    if (QFileInfo::exists(path))
        return Error{Error::Kind::Exists, path};
    const Result<SampleWords> words = SampleWords::in(wishes.language);
    if (!words)
        return words.error();
    // Made under another name, so that a sample that is half made is never taken for a shop.
    const QString unfinished = path + u".making"_s;
    const auto removeUnfinished = [&unfinished] {
        for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(unfinished + ending);
    };
    removeUnfinished(); // Of a time that was cut off.
    const auto cleanUp = qScopeGuard(removeUnfinished);
    {
        const Result<ShopFilePtr> made =
            ShopFile::create(unfinished, words->shopIn(wishes.until), {options.clock, false, false});
        if (!made)
            return made.error();
        if (Status filled = SampleJobs(**made, *words, wishes, progress, cancelled).run(); !filled)
            return filled.error();
    }
    if (Status named = putInPlace(unfinished, path, InPlace::New); !named)
        return named.error();
    return ShopFile::open(path, std::move(options));
}

} // namespace Shopbell
