// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customerquery.h"
#include "domain/customerrow.h"
#include "widgets/common/uicontext.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QStackedLayout;

namespace Shopbell {
class CustomerActions;
class CustomerFacts;
class CustomerListHeader;
class CustomerListModel;
class CustomerTable;
class ListMessage;
class ListStrip;
class TextLabel;

/// The leading pane: search, groups, the table, and what stands in its place when there is nothing to list. It keeps the
/// current customer by id, whatever happens to the list.
class CustomerListPane : public QWidget
{
    Q_OBJECT

public:
    CustomerListPane(const UiContext &context, const CustomerFacts &facts, CustomerActions &actions,
                     QWidget *parent = nullptr);
    ~CustomerListPane() override;

    /// `why`: what the customers of the query have in common, shown over the table; empty for none.
    void setQuery(const CustomerQuery &query, const QString &why = {});
    /// The same, from the top, with the first of them current; also when whoever was current is among them.
    void showFromTop(const CustomerQuery &query, const QString &why);
    const CustomerQuery &query() const;
    CustomerListModel &model() const { return *m_model; }
    CustomerTable &table() const { return *m_table; }
    CustomerListHeader &header() const { return *m_header; }

    /// The customer that the profile shows; it need not be in the list.
    CustomerId current() const { return m_current; }
    /// Makes it current without announcing it.
    void setCurrent(CustomerId id);
    void step(int rows);
    /// Those chosen in the table, in its order; the current one when only that is.
    std::vector<CustomerId> chosen() const;

Q_SIGNALS:
    /// Another customer is current; not stored when there is none.
    void currentChanged(Shopbell::CustomerId id);
    void chosenChanged();
    void opened();
    void addWanted();
    void importWanted();

private:
    enum class Empty { None, NewShop, NoHits, EmptyGroup, Failed };

    void buildModel();
    void build();
    void listen();
    void readCounts();
    void leaveBatchThatIsGone();
    void takeOrder(CustomerOrder order);
    void beforeRows();
    void afterRows(bool asked);
    void beginAtTop();
    /// Makes a row current and announces who it is.
    void moveTo(int row);
    void makeCurrent(int row);
    Empty emptiness() const;
    void sayEmpty(Empty why);
    void showState();
    void showWhy();
    void help(bool link);

    UiContext m_context;
    const CustomerFacts &m_facts;
    CustomerActions &m_actions;
    CustomerListModel *m_model = nullptr;
    CustomerListHeader *m_header = nullptr;
    CustomerTable *m_table = nullptr;
    ListStrip *m_why = nullptr;
    ListMessage *m_message = nullptr;
    QStackedLayout *m_stack = nullptr;
    QProgressBar *m_progress = nullptr;
    TextLabel *m_foot = nullptr;
    QTimer m_patience; ///< Until it says that it is reading.
    QTimer m_countSoon;

    CustomerCounts m_counts;
    bool m_counted = false;
    int m_countGeneration = 0;
    QString m_whyWords;
    CustomerId m_current;
    bool m_replacing = false;
    bool m_isReordered = false; ///< By a heading, and the rows in the new order are not there yet.
    bool m_beginsAtTop = false; ///< The rows of a query are not there yet, of which the first is wanted.
    int m_rowBefore = 0;
    Empty m_emptiness = Empty::None;
};

} // namespace Shopbell
