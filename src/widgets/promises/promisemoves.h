// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/change.h"
#include "domain/promiserow.h"
#include "widgets/common/uicontext.h"

#include <QFuture>
#include <QObject>

#include <functional>

class QWidget;

namespace Shopbell {
class PromiseFacts;

/// Does what the section wants done with a promise and says what came of it: a toast with Undo, or why it may not be. Whether
/// something may be done is a rule of the domain; here nothing is decided.
class PromiseMoves : public QObject
{
    Q_OBJECT

public:
    PromiseMoves(const UiContext &context, const PromiseFacts &facts, QWidget *window);

    /// From one column to another; to be Checked asks what the customer said.
    void move(PromiseId id, PromiseState from, PromiseState to);
    /// By columns, as move() does; nothing happens at the ends.
    void step(PromiseId id, PromiseState from, int step);
    void check(PromiseId id);
    void remove(PromiseId id);
    void handTo(PromiseId id, const QString &name, const std::function<void()> &whenDone = {});
    void finishStep(PromiseId id, PromiseStepId step, std::vector<Evidence> evidence = {});
    void reopenStep(PromiseId id, PromiseStepId step);
    void removeEvidence(PromiseId id, EvidenceId evidence);
    void uncover(PromiseId id, ReviewId review);
    /// That customer heard of it today; with words: hears nothing, for that reason.
    void followUp(PromiseId id, ReviewId review, const QString &whyNot = {},
                  const std::function<void()> &whenDone = {});
    void takeAgreementBack(PromiseId id, ReviewId review);
    void publish(PromiseId id);
    /// The owner does something else: why something was refused is of no matter any more.
    void moveOn();

Q_SIGNALS:
    /// Something that was refused: what is shown may not be what is in the shop.
    void refused();

private:
    void tell(const QFuture<Result<PromiseId>> &doing, Did did, PromiseId id,
              const std::function<void()> &whenDone = {});
    void refuse(const QString &sentence, PromiseId id);
    void sayRefused(const QString &sentence, PromiseId id);

    UiContext m_context;
    const PromiseFacts &m_facts;
    QWidget *m_window;
    int m_refusals = 0; ///< So that a name that is read too late is not said.
    bool m_isRefusalSaid = false;
};

/// Why a job was not done: the rule's own reason where a rule forbids it, else what went wrong.
QString promiseFailure(const Error &error);

} // namespace Shopbell
