// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reviewquery.h"

#include <QWidget>

class QActionGroup;
class QPushButton;

namespace Shopbell {
class IconButton;
class SearchField;
class Theme;

/// Over the list: the Filters button where the pane is folded, the search field, the order.
class ListHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ListHeader(const Theme &theme, QWidget *parent = nullptr);

    SearchField *search() const { return m_search; }
    QWidget *filtersButton() const;
    /// Shows search and order of a query, without signals.
    void display(const ReviewQuery &query);
    void setFiltersFolded(bool folded, int conditions);

Q_SIGNALS:
    void searched(const QString &text);
    void orderChosen(Shopbell::ReviewOrder order);
    void filtersWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void nameOrder();

    const Theme &m_theme;
    IconButton *m_filters;
    SearchField *m_search;
    QPushButton *m_sort;
    QActionGroup *m_orders;
    ReviewOrder m_order = ReviewOrder::MostUrgent;
};

} // namespace Shopbell
