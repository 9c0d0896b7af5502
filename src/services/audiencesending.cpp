// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audiencesending.h"

#include "services/followupsending.h"
#include "storage/bulkrows.h"
#include "storage/databasethreads.h"
#include "storage/followupstore.h"

#include <QElapsedTimer>
#include <QLockFile>

#include <algorithm>

namespace Shopbell {

namespace {
constexpr size_t mostContactsAtOnce = 500; ///< More are done in pieces.
constexpr size_t contactsBetweenLooks = 50; ///< At the clock.

/// Work: Result<T>(CustomerWork &).
template<typename Work>
auto withCustomers(Connection &connection, qint64 now, Work work) -> std::invoke_result_t<Work, CustomerWork &>
{
    Result<CustomerWork> on = CustomerWork::on(connection, now);
    if (!on)
        return on.error();
    return work(*on);
}

/// Finds a follow-up again and settles it after its audience was reached.
Result<SentFollowUp> settledAudience(FollowUpId id, const SentFollowUp &sent, const AudienceCount &count, QDate day,
                                     CustomerWork &work)
{
    Result<FollowUp> followUp = FollowUpStore(work.connection).find(id);
    if (!followUp)
        return followUp.error();
    if (Status settled = settleAudience(*followUp, sent, count, day, work); !settled)
        return settled.error();
    return sent;
}

/// Sends to an audience in pieces.
class PiecewiseSending
{
public:
    PiecewiseSending(ShopFile &file, AudienceNow audience, QDate day)
        : m_file(file)
        , m_audience(std::move(audience))
        , m_day(day)
        , m_now(file.now())
        , m_sent{0, m_audience.count.waiting, m_audience.count.never}
    {
    }

    Result<SentFollowUp> run()
    {
        const Result<std::shared_ptr<QLockFile>> mark = m_file.markBusy();
        if (!mark)
            return mark.error();
        if (Status begun = begin(); !begun)
            return begun.error();
        const std::vector<CustomerId> &people = m_audience.free;
        for (size_t next = 0; next < people.size();) {
            const Result<size_t> reached =
                m_file.threads().writePieceAndWait([&](Connection &connection) { return doPiece(connection, next); });
            if (!reached) {
                giveUp();
                return reached.error();
            }
            next = *reached;
            m_file.threads().checkpointWhenLong();
        }
        const Result<SentFollowUp> finished = finish();
        if (!finished)
            giveUp();
        return finished;
    }

private:
    Status begin()
    {
        return m_file.threads().writeAndWait([&](Connection &connection) {
            return inTransaction(connection, [&]() -> Status {
                m_change = Change{{}, m_now, Did::SendFollowUp, {m_audience.followUp.id.value(), 0, 0}};
                const Result<ChangeId> entered = m_file.history().enter(connection, m_change, ChangeState::Applying);
                if (!entered)
                    return entered.error();
                m_change.id = *entered;
                return done();
            });
        });
    }

    /// Where the next piece begins.
    Result<size_t> doPiece(Connection &connection, size_t next)
    {
        QElapsedTimer time;
        time.start();
        return withCustomers(connection, m_now, [&](CustomerWork &work) -> Result<size_t> {
            BulkRows rows(connection, m_change);
            const auto note = [&rows](ContactMadeId contact, CustomerId customer) {
                return rows.rememberContact(contact, customer);
            };
            const std::span<const CustomerId> people(m_audience.free);
            SentFollowUp piece;
            size_t at = next;
            while (at < people.size() && time.elapsed() < pieceMilliseconds) {
                const std::span<const CustomerId> some =
                    people.subspan(at, std::min(contactsBetweenLooks, people.size() - at));
                const Result<SentFollowUp> sent = sendToSome(m_audience.followUp, some, m_day, work, note);
                if (!sent)
                    return sent.error();
                piece.sent += sent->sent;
                piece.waiting += sent->waiting;
                piece.never += sent->never;
                at += some.size();
            }
            m_sent.sent += piece.sent;
            m_sent.waiting += piece.waiting;
            m_sent.never += piece.never;
            return at;
        });
    }

    Result<SentFollowUp> finish()
    {
        m_change.arguments[2] = m_sent.sent;
        TouchedRows touched;
        touched.manyCustomers = touched.followUps = true;
        return m_file.threads().concludeAndWait([&](Connection &connection) {
            return m_file.history().complete(connection, m_change, touched, [&](Connection &on) {
                return withCustomers(on, m_now, [&](CustomerWork &work) {
                    return settledAudience(m_audience.followUp.id, m_sent, m_audience.count, m_day, work);
                });
            });
        });
    }

    /// Should this fail, the next start does it.
    void giveUp()
    {
        for (bool more = true; more;) {
            const Result<bool> swapped = m_file.threads().writePieceAndWait(
                [&](Connection &connection) { return BulkRows(connection, m_change).swapPiece(Direction::Backwards); });
            if (!swapped)
                return;
            more = *swapped;
        }
        const Status dropped = m_file.threads().concludeAndWait([&](Connection &connection) {
            return m_file.history().setState(connection, m_change.id, ChangeState::Dropped);
        });
        if (dropped)
            m_file.purgeLater();
        TouchedRows touched;
        touched.manyCustomers = touched.followUps = true;
        m_file.history().announce(touched);
    }

    ShopFile &m_file;
    const AudienceNow m_audience;
    const QDate m_day;
    const qint64 m_now;
    SentFollowUp m_sent;
    Change m_change;
};

/// One recorded change on the writer, from a job thread. Work: Result<SentFollowUp>(CustomerWork &).
template<typename Work>
Result<SentFollowUp> sentInOneChange(ShopFile &file, const FollowUp &followUp, Work work)
{
    const auto recorded = [&](Connection &connection, Recording &recording) -> Result<SentFollowUp> {
        const Result<SentFollowUp> sent = withCustomers(connection, file.now(), work);
        if (sent)
            recording.arguments = {followUp.id.value(), followUp.customer.value(), sent->sent};
        return sent;
    };
    return file.threads().writeAndWait(
        [&](Connection &connection) { return file.history().recordNow(connection, Did::SendFollowUp, recorded); });
}

Result<SentFollowUp> sentToOne(ShopFile &file, const FollowUp &known, QDate day, std::optional<ContactWay> way)
{
    return sentInOneChange(file, known, [&](CustomerWork &work) -> Result<SentFollowUp> {
        FollowUpStore store(work.connection);
        Result<FollowUp> followUp = store.find(known.id);
        if (!followUp)
            return followUp.error();
        const QDate when = day.isValid() ? day : work.today();
        const Result<SentFollowUp> sent = sendToOne(*followUp, when, way.value_or(followUp->way), work);
        if (!sent)
            return sent;
        followUp->updatedAt = work.now;
        if (Status updated = store.update(*followUp); !updated)
            return updated.error();
        return sent;
    });
}

Result<SentFollowUp> sentToFew(ShopFile &file, const AudienceNow &audience, QDate day)
{
    return sentInOneChange(file, audience.followUp, [&](CustomerWork &work) -> Result<SentFollowUp> {
        Result<SentFollowUp> sent = sendToSome(audience.followUp, audience.free, day, work);
        if (!sent)
            return sent;
        SentFollowUp whole = *sent;
        whole.waiting += audience.count.waiting;
        whole.never += audience.count.never;
        return settledAudience(audience.followUp.id, whole, audience.count, day, work);
    });
}
} // namespace

Result<SentFollowUp> sendFollowUp(ShopFile &file, FollowUpId id, QDate day, std::optional<ContactWay> way)
{
    struct Found
    {
        FollowUp followUp;
        AudienceNow audience; ///< Where it is for one.
        QDate day;
    };
    const Result<Found> found = file.threads().readAndWait([&](Connection &connection) {
        return inSnapshot(connection, [&] {
            return withCustomers(connection, file.now(), [&](CustomerWork &work) -> Result<Found> {
                Result<FollowUp> followUp = FollowUpStore(connection).find(id);
                if (!followUp)
                    return followUp.error();
                Found known{*std::move(followUp), {}, day.isValid() ? day : work.today()};
                if (!known.followUp.audience)
                    return known;
                Result<AudienceNow> audience = audienceOn(known.followUp, known.day, work);
                if (!audience)
                    return audience.error();
                known.audience = *std::move(audience);
                return known;
            });
        });
    });
    if (!found)
        return found.error();
    if (!found->followUp.audience)
        return sentToOne(file, found->followUp, day, way);
    if (found->audience.free.size() <= mostContactsAtOnce)
        return sentToFew(file, found->audience, found->day);
    return PiecewiseSending(file, found->audience, found->day).run();
}

} // namespace Shopbell
