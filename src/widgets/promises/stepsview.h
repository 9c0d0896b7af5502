// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/promiserow.h"
#include "widgets/common/uicontext.h"

#include <QWidget>

class QLayout;
class QVBoxLayout;

namespace Shopbell {
class PromiseFacts;
class PromiseMoves;

/// The steps of a promise: ticked when they are done, with who does each until when, and what shows that it was done.
class StepsView : public QWidget
{
    Q_OBJECT

public:
    StepsView(const UiContext &context, const PromiseFacts &facts, PromiseMoves &moves, QWidget *parent = nullptr);

    void display(const PromiseDetails &details);

Q_SIGNALS:
    void evidenceWanted(const Shopbell::PromiseStep &step);

private:
    QWidget *makeStep(const PromiseDetails &details, const PromiseStep &step);
    /// What shows that a step was done: a photo to look at, and a way to take it off again.
    QLayout *makeEvidence(PromiseId promise, const Evidence &evidence);

    UiContext m_context;
    const PromiseFacts &m_facts;
    PromiseMoves &m_moves;
    QVBoxLayout *m_column;
    QWidget *m_steps = nullptr;
};

} // namespace Shopbell
