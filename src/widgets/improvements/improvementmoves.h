// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/change.h"
#include "domain/improvementrow.h"
#include "widgets/common/uicontext.h"

#include <QFuture>
#include <QObject>

#include <functional>

class QWidget;

namespace Shopbell {
class ImprovementFacts;

/// Asks for what an improvement needs, does it, and says what came of it: a toast with Undo, or why it may not be.
/// Whether something may be done is a rule of the domain; here nothing is decided.
class ImprovementMoves : public QObject
{
    Q_OBJECT

public:
    ImprovementMoves(const UiContext &context, const ImprovementFacts &facts, QWidget *window);

    /// The window that starts one about a topic that is said often; without a topic it asks for it.
    void tryIt(const ImprovementTopic &topic = {}, const QString &tagName = {});
    void edit(const ImprovementDetails &details);
    /// Asks for the sentence that is kept instead of an improvement.
    void askWhyNot(const ImprovementTopic &topic, const QString &tagName);
    void takeBack(WhyNotId id);
    /// Kept without words; the other decisions ask why.
    void keep(ImprovementId id);
    void askWhy(ImprovementId id, ImprovementState decision);
    /// Measured; the decision comes later.
    void evaluate(ImprovementId id);
    void tryAgain(ImprovementId id);
    void remove(ImprovementId id);
    /// Asks which reviews are behind it, too.
    void askReviews(const ImprovementDetails &details);
    void unlink(ImprovementId id, ReviewId review);

Q_SIGNALS:
    void started(Shopbell::ImprovementId id);
    /// Something that was refused: what is shown may not be what is in the shop.
    void refused();

private:
    template<typename Id>
    void tell(const QFuture<Result<Id>> &doing, Did did, const std::function<void()> &whenDone = {});
    void sayRefused(const Error &error);

    UiContext m_context;
    const ImprovementFacts &m_facts;
    QWidget *m_window;
};

/// Why it was not done: the rule's own reason where a rule forbids it, else what went wrong.
QString improvementFailure(const Error &error);

} // namespace Shopbell
