// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/followups/followupdraft.h"

#include "core/whenanswered.h"
#include "services/keepfollowups.h"
#include "widgets/common/notices.h"
#include "widgets/followups/followupmoves.h"

#include <utility>

using namespace std::chrono_literals;

namespace Shopbell {

namespace {
constexpr auto draftDelay = 500ms; ///< Leaves the rest of the second for the writing.
constexpr auto draftRetry = 2000ms;

/// Not when the follow-up is settled or gone: then nobody waits for its words.
bool canPass(const Error &error)
{
    return error.kind != Error::Kind::NotFound && error.kind != Error::Kind::Conflict;
}
} // namespace

FollowUpDraft::FollowUpDraft(const UiContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &FollowUpDraft::write);
}

FollowUpDraft::~FollowUpDraft()
{
    if (m_id.isStored() && isUnsaved()) // The writer finishes what it was given.
        KeepFollowUps(m_context.file).saveText(m_id, m_text, m_stay);
}

void FollowUpDraft::enter(FollowUpId id, const QString &text)
{
    leave();
    m_id = id;
    m_text = text;
    m_saved = text;
    m_stay = {};
    m_isWriting = false;
    setState(State::Clean);
}

void FollowUpDraft::leave()
{
    m_delay.stop();
    m_then = {};
    if (m_id.isStored() && isUnsaved())
        finish(m_id, m_text, m_stay);
    m_id = {};
    m_text = m_saved = QString();
}

void FollowUpDraft::finish(FollowUpId id, const QString &text, ChangeId stay, bool isFirst)
{
    whenAnswered(KeepFollowUps(m_context.file).saveText(id, text, stay), this,
                 [this, id, text, stay, isFirst](const Result<ChangeId> &change) {
                     if (change)
                         return;
                     if (isFirst)
                         m_context.notices.failed(followUpFailure(change.error()));
                     if (canPass(change.error()))
                         QTimer::singleShot(draftRetry, this, [=, this] { finish(id, text, stay, false); });
                 });
}

void FollowUpDraft::typed(const QString &text)
{
    if (!m_id.isStored() || text == m_text)
        return;
    m_text = text;
    ++m_mark;
    setState(isUnsaved() ? State::Unsaved : State::Saved);
    if (isUnsaved() && !m_delay.isActive())
        m_delay.start(draftDelay);
}

void FollowUpDraft::saveNow(std::function<void()> then)
{
    m_delay.stop();
    if (!isUnsaved()) {
        if (then)
            then();
        return;
    }
    m_then = std::move(then);
    write();
}

void FollowUpDraft::write()
{
    if (m_isWriting || !isUnsaved())
        return;
    m_isWriting = true;
    whenAnswered(KeepFollowUps(m_context.file).saveText(m_id, m_text, m_stay), this,
                 [this, id = m_id, text = m_text](const Result<ChangeId> &change) { written(id, text, change); });
}

void FollowUpDraft::written(FollowUpId id, const QString &text, const Result<ChangeId> &change)
{
    if (id != m_id) {
        if (!change && canPass(change.error()))
            finish(id, text, {});
        return;
    }
    m_isWriting = false;
    if (!change) {
        if (m_state != State::Failed)
            m_context.notices.failed(followUpFailure(change.error()));
        m_then = {};
        setState(State::Failed);
        if (canPass(change.error()))
            m_delay.start(draftRetry);
        return;
    }
    m_stay = *change;
    m_saved = text;
    ++m_mark;
    if (isUnsaved()) {
        m_then ? write() : m_delay.start(draftDelay);
        return;
    }
    setState(State::Saved);
    if (const auto then = std::exchange(m_then, {}))
        then();
}

bool FollowUpDraft::takeFromShop(const QString &text, int mark)
{
    if (mark != m_mark || isUnsaved() || m_isWriting || text == m_text)
        return false;
    m_text = m_saved = text;
    m_stay = {}; // Somebody else's change, or Undo, ends the stay.
    return true;
}

void FollowUpDraft::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

} // namespace Shopbell
