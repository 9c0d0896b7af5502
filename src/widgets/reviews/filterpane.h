// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/reviewquery.h"
#include "domain/reviewrow.h"
#include "widgets/common/uicontext.h"

#include <QFuture>
#include <QWidget>

class QListView;

namespace Shopbell {
class DateFilter;
class FilterModel;
class ShopFacts;

/// Views, channels and tags with live counts, the dates below them.
class FilterPane : public QWidget
{
    Q_OBJECT

public:
    FilterPane(const UiContext &context, const ShopFacts &facts, QWidget *parent = nullptr);
    ~FilterPane() override;

    FilterModel &model() const { return *m_model; }
    void display(const ReviewQuery &query);
    void setUndatedLeftOut(qint64 reviews);
    /// Counts what the shown query finds in each view, if that is not known yet. Called once the list has its first
    /// page: both read the same index.
    void countFound();
    /// How many conditions besides the view are in use.
    static int conditionsOf(const ReviewQuery &query);

Q_SIGNALS:
    void queryWanted(const Shopbell::ReviewQuery &query);
    void addWanted();
    void countsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void readCounts();
    void readFound();
    void click(const QModelIndex &index);

    UiContext m_context;
    const ShopFacts &m_facts;
    FilterModel *m_model;
    QListView *m_list = nullptr;
    DateFilter *m_dates = nullptr;
    ReviewQuery m_query;
    QFuture<Result<ReviewCounts>> m_counting;
    bool m_reading = false;
    bool m_readAgain = false;
    bool m_countDue = false; ///< Another query is shown than the one that was counted.
    int m_generation = 0;
};

} // namespace Shopbell
