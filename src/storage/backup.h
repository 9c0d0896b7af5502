// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <functional>
#include <memory>

namespace Shopbell {

class Connection;

/// One state of a shop file, held while the program goes on writing: what a copy is made of.
class Snapshot
{
public:
    /// Holds the state of this moment. Quick.
    static Result<std::unique_ptr<Snapshot>> of(const QString &shopPath);
    ~Snapshot();

    /// Writes the state to a file: into a temporary name beside it, checked, put on the disk, then renamed, so that the
    /// target is whole or untouched. `isCancelled` is asked between pieces.
    Status writeTo(const QString &target, const std::function<bool()> &isCancelled = {});

private:
    explicit Snapshot(std::unique_ptr<Connection> source);
    std::unique_ptr<Connection> m_source;
};

/// Reads a file without touching it and says what is wrong: NotFound, Unreadable, NotAShop, NewerVersion, or Damaged when
/// it is shorter than it says. Quick: does not read the pages.
Status looksLikeShop(const QString &path);
/// Reads every page of a file without touching it. Damaged when something does not fit.
Status isWhole(const QString &path);

} // namespace Shopbell
