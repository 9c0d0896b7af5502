// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/change.h"
#include "services/shopfile.h"

#include <QFuture>

#include <optional>
#include <vector>

namespace Shopbell {

/// What Edit > Undo and Edit > Redo would do now.
struct UndoState
{
    std::optional<Change> undo = {};
    std::optional<Change> redo = {};

    friend bool operator==(const UndoState &, const UndoState &) = default;
};

/// The line of changes: undone and redone in order, also after a restart.
class Undo
{
public:
    explicit Undo(ShopFilePtr file);

    /// Takes back the newest change that is not undone. Error NotFound when there is none; Conflict when something it
    /// touched is gone or different: then nothing changes.
    QFuture<Result<Change>> undo() const;
    QFuture<Result<Change>> redo() const;
    QFuture<Result<UndoState>> state() const;
    /// The newest changes first; those that touched a review when one is given.
    QFuture<Result<std::vector<Change>>> history(int limit, ReviewId of = {}) const;
    QFuture<Result<std::vector<Change>>> history(int limit, CustomerId of) const;

private:
    ShopFilePtr m_file;
};

} // namespace Shopbell
