// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/change.h"
#include "domain/followup.h"
#include "services/keepfollowups.h"
#include "widgets/common/uicontext.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace Shopbell {
struct FollowUpRow;

/// Does what the view wants done with a follow-up and says what came of it: a toast with Undo, or why it may not be. Whether
/// it may be done is a rule of the domain; here nothing is decided.
class FollowUpMoves : public QObject
{
    Q_OBJECT

public:
    FollowUpMoves(const UiContext &context, QObject *parent);

    void edit(FollowUpId id, FollowUpEdit words);
    /// An invalid day: none yet.
    void move(FollowUpId id, QDate day);
    void skip(FollowUpId id, const QString &because, const std::function<void()> &whenDone = {});
    void markSent(FollowUpId id);
    /// One that nobody can get any more is closed, every other marked as sent.
    void finish(const FollowUpRow &row);
    void remove(FollowUpId id);

Q_SIGNALS:
    /// Something that was refused: what is shown may not be what is in the shop.
    void refused();

private:
    void tell(const QFuture<Result<FollowUpId>> &doing, Did did, const std::function<void()> &whenDone = {});
    void sayRefused(const Error &error);

    UiContext m_context;
};

/// Why it was not done: the rule's own reason where a rule forbids it, else what went wrong.
QString followUpFailure(const Error &error);

} // namespace Shopbell
