// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerrow.h"
#include "domain/review.h"
#include "widgets/common/uicontext.h"

#include <QFrame>
#include <QSet>

class QBoxLayout;

namespace Shopbell {
class CustomerActions;
struct ReviewerHint;
class ShopFacts;

/// Under a review: the customer who wrote it, or who it may have been for the owner to confirm, or a way to say who it was.
class CustomerStrip : public QFrame
{
    Q_OBJECT

public:
    CustomerStrip(const UiContext &context, const ShopFacts &facts, QWidget *parent = nullptr);

    void display(const Review &review);

Q_SIGNALS:
    void customerWanted(Shopbell::CustomerId id);

private:
    QBoxLayout *begin();
    void readCustomer();
    void readHints();
    void showCustomer(const CustomerRow &row);
    void showHint(const ReviewerHint &hint);
    void offerLink();
    void askWho();
    void addColumn(QBoxLayout *line, const QString &name, QWidget *content);

    UiContext m_context;
    const ShopFacts &m_facts;
    CustomerActions *m_actions;
    ReviewId m_review;
    CustomerId m_customer;
    QSet<ReviewId> m_notThem; ///< Suggestions that were turned down.
    int m_generation = 0;
    QWidget *m_content = nullptr;
};

} // namespace Shopbell
