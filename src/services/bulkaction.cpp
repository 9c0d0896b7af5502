// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bulkaction.h"

#include "services/reviewwork.h"
#include "storage/bulkrows.h"
#include "storage/reviewfinder.h"

#include <QElapsedTimer>
#include <QLockFile>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// More are done in pieces: a thousand reviews hold the writer for some 20 ms.
constexpr size_t mostAtOnce = 1000;

/// One kind of action, on one review at a time.
class RowAction
{
public:
    virtual ~RowAction() = default;
    /// Before the first row: what the change's second argument is, if it has one.
    virtual Result<QJsonArray> begin(Connection &connection) = 0;
    /// Whether the review changed. `rows`, when given, remembers what was there before.
    virtual Result<bool> apply(ReviewWork &work, ReviewId id, BulkRows *rows) = 0;
};

class SortAction : public RowAction
{
public:
    SortAction(std::optional<int> argument, ChangeReview change, qint64 now)
        : m_argument(argument)
        , m_change(std::move(change))
        , m_now(now)
    {
    }

    Result<QJsonArray> begin(Connection &) override { return m_argument ? QJsonArray{0, *m_argument} : QJsonArray{0}; }

    Result<bool> apply(ReviewWork &work, ReviewId id, BulkRows *rows) override
    {
        Result<Review> review = work.reviews.find(id);
        if (!review) {
            if (review.error().kind == Error::Kind::NotFound)
                return false; // Deleted since it was selected.
            return review.error();
        }
        if (!m_change(*review, {work.clock, m_now}))
            return false;
        if (rows) {
            const Result<QString> earlier = BulkRows::sortingOf(work.connection, id.value());
            if (!earlier)
                return earlier.error();
            if (Status remembered = rows->remember(id.value(), *earlier); !remembered)
                return remembered.error();
        }
        if (Status updated = work.reviews.updateSorting(*review); !updated)
            return updated.error();
        return true;
    }

private:
    std::optional<int> m_argument;
    ChangeReview m_change;
    qint64 m_now;
};

class TagAction : public RowAction
{
public:
    explicit TagAction(QString name) : m_name(std::move(name)), m_put(true) {}
    explicit TagAction(TagId tag) : m_tag(tag), m_put(false) {}

    Result<QJsonArray> begin(Connection &connection) override
    {
        if (m_put) {
            if (std::ranges::none_of(m_name, [](QChar letter) { return letter.isLetterOrNumber(); }))
                return Error{Error::Kind::Invalid, m_name};
            const Result<TagId> tag = tagNamed(connection, m_name);
            if (!tag)
                return tag.error();
            m_tag = *tag;
        }
        return QJsonArray{0, m_tag.value()};
    }

    Result<bool> apply(ReviewWork &work, ReviewId id, BulkRows *rows) override
    {
        const Result<bool> changed = m_put ? putTag(work.connection, id, m_tag) : takeTag(work.connection, id, m_tag);
        if (!changed || !*changed)
            return changed;
        if (rows) {
            if (Status remembered = rows->remember(id.value(), {}); !remembered)
                return remembered.error();
        }
        return true;
    }

private:
    QString m_name;
    TagId m_tag;
    bool m_put;
};

/// Does an action on a whole selection, at once or in pieces.
class Bulk
{
public:
    Bulk(ShopFile &file, Did did, std::unique_ptr<RowAction> action)
        : m_file(file)
        , m_history(file.history())
        , m_did(did)
        , m_action(std::move(action))
    {
    }

    Result<qint64> run(const ReviewSelection &selection)
    {
        std::vector<ReviewId> ids = selection.ids;
        if (selection.query) {
            Result<FoundReviews> found = m_file.threads().readAndWait([&](Connection &connection) {
                return ReviewFinder(connection, m_file.searchMemory()).all(*selection.query);
            });
            if (!found)
                return found.error();
            ids = std::move(found->ids);
        }
        return ids.size() <= mostAtOnce ? atOnce(ids) : inPieces(ids);
    }

private:
    Result<qint64> atOnce(const std::vector<ReviewId> &ids)
    {
        auto change = [&](Connection &connection, Recording &recording) -> Result<qint64> {
            Result<ReviewWork> work = ReviewWork::on(connection);
            if (!work)
                return work.error();
            Result<QJsonArray> arguments = m_action->begin(connection);
            if (!arguments)
                return arguments.error();
            qint64 changed = 0;
            for (const ReviewId id : ids) {
                const Result<bool> applied = m_action->apply(*work, id, nullptr);
                if (!applied)
                    return applied.error();
                changed += *applied;
            }
            (*arguments)[0] = changed;
            recording.arguments = *arguments;
            return changed;
        };
        return m_file.threads().writeAndWait(
            [&](Connection &connection) { return m_history.recordNow(connection, m_did, change); });
    }

    Result<qint64> inPieces(const std::vector<ReviewId> &ids)
    {
        const Result<std::shared_ptr<QLockFile>> mark = m_file.markBusy();
        if (!mark)
            return mark.error();
        if (Status begun = begin(); !begun)
            return begun.error();
        qint64 changed = 0;
        for (size_t next = 0; next < ids.size();) {
            const Result<qint64> piece = m_file.threads().writePieceAndWait(
                [&](Connection &connection) { return doPiece(connection, ids, next); });
            if (!piece) {
                std::ignore = giveUp();
                return piece.error();
            }
            changed += *piece;
            m_file.threads().checkpointWhenLong();
        }
        if (Status finished = finish(changed); !finished)
            return finished.error();
        return changed;
    }

    Status begin()
    {
        return m_file.threads().writeAndWait([&](Connection &connection) {
            return inTransaction(connection, [&]() -> Status {
                const Result<QJsonArray> arguments = m_action->begin(connection);
                if (!arguments)
                    return arguments.error();
                m_change = Change{{}, m_history.now(), m_did, *arguments};
                const Result<ChangeId> entered = m_history.enter(connection, m_change, ChangeState::Applying);
                if (!entered)
                    return entered.error();
                m_change.id = *entered;
                return done();
            });
        });
    }

    Result<qint64> doPiece(Connection &connection, const std::vector<ReviewId> &ids, size_t &next)
    {
        QElapsedTimer time;
        time.start();
        Result<ReviewWork> work = ReviewWork::on(connection);
        if (!work)
            return work.error();
        BulkRows rows(connection, m_change);
        qint64 changed = 0;
        size_t at = next;
        for (; at < ids.size() && time.elapsed() < pieceMilliseconds; ++at) {
            const Result<bool> applied = m_action->apply(*work, ids[at], &rows);
            if (!applied)
                return applied.error();
            changed += *applied;
        }
        next = at;
        return changed;
    }

    Status giveUp()
    {
        for (;;) {
            const Result<bool> more = m_file.threads().writePieceAndWait(
                [&](Connection &connection) { return BulkRows(connection, m_change).swapPiece(Direction::Backwards); });
            if (!more)
                return more.error(); // The next start takes it back.
            if (!*more)
                break;
        }
        return m_file.threads().concludeAndWait(
            [&](Connection &connection) { return m_history.forget(connection, m_change.id); });
    }

    Status finish(qint64 changed)
    {
        m_change.arguments[0] = changed;
        const Status settled = m_file.threads().concludeAndWait([&](Connection &connection) {
            return inTransaction(connection, [&]() -> Status {
                if (changed == 0)
                    return m_history.forget(connection, m_change.id);
                if (Status told = m_history.setArguments(connection, m_change.id, m_change.arguments); !told)
                    return told;
                return m_history.setState(connection, m_change.id, ChangeState::Done);
            });
        });
        TouchedRows touched;
        touched.manyReviews = touched.tags = touched.manyCustomers = true;
        m_history.announce(touched);
        return settled;
    }

    ShopFile &m_file;
    History &m_history;
    Did m_did;
    std::unique_ptr<RowAction> m_action;
    Change m_change;
};

QFuture<Result<qint64>> runBulk(const ShopFilePtr &file, ReviewSelection selection, Did did,
                                std::unique_ptr<RowAction> action)
{
    auto bulk = std::make_shared<Bulk>(*file, did, std::move(action));
    return file->threads().job([bulk, selection = std::move(selection)] { return bulk->run(selection); });
}
} // namespace

QFuture<Result<qint64>> changeAll(const ShopFilePtr &file, ReviewSelection selection, Did did,
                                  std::optional<int> argument, ChangeReview change)
{
    return runBulk(file, std::move(selection), did,
                   std::make_unique<SortAction>(argument, std::move(change), file->now()));
}

QFuture<Result<qint64>> putTagOnAll(const ShopFilePtr &file, ReviewSelection selection, QString name)
{
    return runBulk(file, std::move(selection), Did::AddTag, std::make_unique<TagAction>(std::move(name)));
}

QFuture<Result<qint64>> takeTagOffAll(const ShopFilePtr &file, ReviewSelection selection, TagId tag)
{
    return runBulk(file, std::move(selection), Did::RemoveTag, std::make_unique<TagAction>(tag));
}

} // namespace Shopbell
