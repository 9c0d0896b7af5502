// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/replytemplate.h"
#include "services/shopfile.h"

#include <QFuture>

namespace Shopbell {

/// The templates of replies: the starting set, and what the owner makes of it. Each change can be undone.
class KeepTemplates
{
public:
    explicit KeepTemplates(ShopFilePtr file);

    /// The nearest first, see fittingTemplates() of domain/replytemplate.h.
    QFuture<Result<std::vector<ReplyTemplate>>> list(TemplateQuery query = {}) const;

    /// The owner's own one; its key and id do not matter. Invalid when it is not usable.
    QFuture<Result<TemplateId>> add(ReplyTemplate words) const;
    /// One that was listed, with other words: its row is changed, or made for one of the starting set. Invalid when it is
    /// not usable, NotFound when it is gone.
    QFuture<Result<TemplateId>> edit(const ReplyTemplate &words) const;
    /// Hides one that was listed from the lists, or shows it again.
    QFuture<Result<TemplateId>> hide(const ReplyTemplate &words, bool hidden = true) const;
    /// What the owner made of one of the starting set goes; the one that came stands there again.
    QFuture<Result<TemplateId>> restore(QString key) const;
    /// Deletes one of the owner's own. Conflict for one of the starting set, which can be hidden or restored.
    QFuture<Result<TemplateId>> remove(TemplateId id) const;

private:
    ShopFilePtr m_file;
};

} // namespace Shopbell
