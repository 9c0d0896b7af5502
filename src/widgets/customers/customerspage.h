// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerquery.h"
#include "domain/followup.h"
#include "widgets/common/customerfield.h"
#include "widgets/common/uicontext.h"

#include <QWidget>

#include <memory>

class QAction;

namespace Shopbell {

/// The Customers section: the table and one customer's profile side by side (look.md section 8.05).
class CustomersPage : public QWidget
{
    Q_OBJECT

public:
    explicit CustomersPage(const UiContext &context, QWidget *parent = nullptr);
    ~CustomersPage() override;

    /// For the Customers menu, in its order; separators among them.
    QList<QAction *> pageActions() const;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    /// The customer in the profile, whatever the table shows.
    void showCustomer(Shopbell::CustomerId id);
    /// Only these; `why`: what they have in common.
    void showCustomers(const Shopbell::CustomerQuery &query, const QString &why);
    /// The cursor goes to the search field.
    void searchHere();
    void addCustomer();
    /// Not stored: the window asks for whom.
    void addPurchase(Shopbell::CustomerId id = {});

Q_SIGNALS:
    void importWanted();
    void reviewWanted(Shopbell::ReviewId id);
    void promiseWanted(Shopbell::PromiseId id);
    void improvementWanted(Shopbell::ImprovementId id);
    void referralsWanted(const Shopbell::PersonChosen &referrer);
    void followUpWanted(Shopbell::CustomerId id, Shopbell::FollowUpReason reason); ///< A new one for this customer.
    void plannedWanted(Shopbell::FollowUpId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Shopbell
