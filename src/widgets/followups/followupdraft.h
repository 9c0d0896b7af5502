// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "widgets/common/uicontext.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace Shopbell {

/// Keeps the words of one follow-up as they are typed: at most a second after the first unsaved key, also while typing goes
/// on. All saves of one stay are one change. Words that could not be saved are tried again until they are in the shop.
class FollowUpDraft : public QObject
{
    Q_OBJECT

public:
    enum class State { Clean, Unsaved, Saved, Failed };

    FollowUpDraft(const UiContext &context, QObject *parent);
    ~FollowUpDraft() override;

    /// A stay begins; the one before ends and is saved.
    void enter(FollowUpId id, const QString &text);
    void leave();
    void typed(const QString &text);
    /// Writes what is unsaved, then calls `then` when all of it is in the shop; not when it could not be written.
    void saveNow(std::function<void()> then = {});

    FollowUpId followUp() const { return m_id; }
    State state() const { return m_state; }
    bool isUnsaved() const { return m_text != m_saved; }
    /// Changes with every key and every save; see takeFromShop().
    int mark() const { return m_mark; }
    /// The shop's own words as they were read when the mark was `mark`. True when they replace what is shown: never what is
    /// not saved, and never with something older than the last save.
    bool takeFromShop(const QString &text, int mark);

Q_SIGNALS:
    void stateChanged();

private:
    void write();
    /// Words of a stay that ended.
    void finish(FollowUpId id, const QString &text, ChangeId stay, bool isFirst = true);
    void written(FollowUpId id, const QString &text, const Result<ChangeId> &change);
    void setState(State state);

    UiContext m_context;
    FollowUpId m_id;
    QString m_text;
    QString m_saved;
    ChangeId m_stay;
    State m_state = State::Clean;
    bool m_isWriting = false;
    int m_mark = 0;
    std::function<void()> m_then;
    QTimer m_delay;
};

} // namespace Shopbell
