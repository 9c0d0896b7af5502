// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reviewquery.h"
#include "widgets/common/uicontext.h"

#include <QWidget>

#include <memory>

namespace Shopbell {

/// The Reviews section: filters, list and detail side by side (look.md section 8.02).
class ReviewsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewsPage(const UiContext &context, QWidget *parent = nullptr);
    ~ReviewsPage() override;

    /// For the Reviews menu, in its order; separators among them.
    QList<QAction *> pageActions() const;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    /// A view of the filter pane, with every other condition taken off.
    void showView(Shopbell::ReviewView view);
    /// Whatever a query finds, with every other condition taken off.
    void showQuery(const Shopbell::ReviewQuery &query);
    /// The review in the detail pane, whatever the list shows; with `reply` the cursor stands in the composer.
    void showReview(Shopbell::ReviewId id, bool reply = false);
    /// A review that was just added: chosen where the list shows it, else said; a reply being written stays open.
    void showAdded(Shopbell::ReviewId id);
    /// Only what one import brought.
    void showBatch(Shopbell::BatchId batch);
    /// The cursor goes to the search field.
    void searchHere();
    /// Asks for the window that adds a review.
    void addReview();

Q_SIGNALS:
    void importWanted();
    void addReviewWanted();
    void customerWanted(Shopbell::CustomerId id);
    void improvementWanted(Shopbell::ImprovementId id);
    void promiseWanted(Shopbell::ReviewId id); ///< A new one, about this review.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Shopbell
