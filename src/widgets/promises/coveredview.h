// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/promiserow.h"
#include "widgets/common/uicontext.h"

#include <QWidget>

class QVBoxLayout;

namespace Shopbell {
class PromiseFacts;
class PromiseMoves;

/// The reviews that a promise covers: who heard of it, or why not, and whether the customer agreed that others read of it.
class CoveredView : public QWidget
{
    Q_OBJECT

public:
    CoveredView(const UiContext &context, const PromiseFacts &facts, PromiseMoves &moves, QWidget *parent = nullptr);

    void display(const PromiseDetails &details);

Q_SIGNALS:
    void reviewWanted(Shopbell::ReviewId id);
    void reasonWanted(Shopbell::ReviewId id);
    void agreementWanted(Shopbell::ReviewId id);

private:
    QWidget *makeReview(const PromiseDetails &details, const CoveredRow &row, bool first);

    UiContext m_context;
    const PromiseFacts &m_facts;
    PromiseMoves &m_moves;
    QVBoxLayout *m_column;
    QWidget *m_reviews = nullptr;
};

} // namespace Shopbell
