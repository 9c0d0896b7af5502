// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/undo.h"

#include "storage/history.h"

namespace Shopbell {

Undo::Undo(ShopFilePtr file) : m_file(std::move(file)) {}

QFuture<Result<Change>> Undo::undo() const
{
    return m_file->threads().job([file = m_file.get()] { return file->history().step(Direction::Backwards); });
}

QFuture<Result<Change>> Undo::redo() const
{
    return m_file->threads().job([file = m_file.get()] { return file->history().step(Direction::Forwards); });
}

QFuture<Result<UndoState>> Undo::state() const
{
    return m_file->threads().read([](Connection &connection) -> Result<UndoState> {
        const Result<std::optional<Change>> undo = History::next(connection, Direction::Backwards);
        const Result<std::optional<Change>> redo = History::next(connection, Direction::Forwards);
        if (!undo)
            return undo.error();
        if (!redo)
            return redo.error();
        return UndoState{*undo, *redo};
    });
}

QFuture<Result<std::vector<Change>>> Undo::history(int limit, ReviewId of) const
{
    return m_file->threads().read(
        [limit, of](Connection &connection) { return History::newest(connection, limit, of); });
}

QFuture<Result<std::vector<Change>>> Undo::history(int limit, CustomerId of) const
{
    return m_file->threads().read(
        [limit, of](Connection &connection) { return History::newest(connection, limit, of); });
}

} // namespace Shopbell
