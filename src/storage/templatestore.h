// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/replytemplate.h"

namespace Shopbell {

class Connection;

/// Templates that the owner wrote, edited or hid.
class TemplateStore
{
public:
    explicit TemplateStore(Connection &connection) : m_connection(connection) {}

    Result<std::vector<ReplyTemplate>> all() const; ///< In the order in which they were made.
    Result<ReplyTemplate> find(TemplateId id) const; ///< NotFound when there is none.
    /// The row that stands for one of the starting set, if any.
    Result<std::optional<ReplyTemplate>> inPlaceOf(const QString &key) const;

    Result<TemplateId> insert(const ReplyTemplate &words);
    Status update(const ReplyTemplate &words); ///< NotFound when there is none.
    Status remove(TemplateId id); ///< NotFound when there is none.

private:
    Connection &m_connection;
};

} // namespace Shopbell
