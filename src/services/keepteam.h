// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customer.h"
#include "services/shopfile.h"

#include <QFuture>

namespace Shopbell {

/// Who works in the shop. Nobody is deleted: what they did stays theirs.
class KeepTeam
{
public:
    using Done = QFuture<Result<TeamMemberId>>;

    explicit KeepTeam(ShopFilePtr file);

    /// By name, those who left last.
    QFuture<Result<std::vector<TeamRow>>> all() const;
    /// Somebody of that name who left is back. Error Invalid for an empty name, Exists for one that works here.
    Done add(QString name) const;
    /// Error Invalid for an empty name, Exists for one that somebody else has.
    Done rename(TeamMemberId member, QString name) const;
    /// They work here no more. Open complaints that they own go to `successor`, who takes them over with the sentence; the
    /// successor keeps what they promised. Planned follow-ups and improvements of theirs are the successor's or
    /// nobody's, and what they were asked to take over is taken back. Error Conflict when they own a complaint or a promise and there is no successor,
    /// NotFound when nobody has that id, Invalid when the successor has left or is the same person, or when there are
    /// complaints and the sentence is empty.
    Done leave(TeamMemberId member, TeamMemberId successor = {}, QString sentence = {}) const;
    /// They work here again.
    Done rejoin(TeamMemberId member) const;

private:
    ShopFilePtr m_file;
};

} // namespace Shopbell
