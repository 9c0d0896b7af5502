// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/reviewquery.h"
#include "widgets/common/uicontext.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QProgressBar;
class QStackedLayout;

namespace Shopbell {
class BulkStrip;
class FilterModel;
class ListHeader;
class ListMessage;
class ListStrip;
class ReviewDelegate;
class ReviewListModel;
class ReviewTable;
class ShopFacts;
class TextLabel;

/// The middle pane: search, order, the list, and what stands in its place when there is nothing to list. It keeps the
/// current review by its id, whatever happens to the list.
class ReviewListPane : public QWidget
{
    Q_OBJECT

public:
    ReviewListPane(const UiContext &context, const ShopFacts &facts, const FilterModel &filters,
                   QWidget *parent = nullptr);
    ~ReviewListPane() override;

    void setQuery(const ReviewQuery &query);
    const ReviewQuery &query() const;
    ReviewListModel &model() const { return *m_model; }
    ReviewTable &table() const { return *m_table; }
    ListHeader &header() const { return *m_header; }

    /// The review that the detail shows; it need not be in the list.
    ReviewId current() const { return m_current; }
    /// Makes it current without announcing it.
    void setCurrent(ReviewId id);
    /// Asked when the current review left the list because the shop changed: true keeps it, with no row current.
    void setKeeper(std::function<bool()> keeps) { m_keeps = std::move(keeps); }
    void step(int rows);
    /// A review was just added: when this view does not show it, a line says so and leads to it.
    void showAdded(ReviewId id);

    bool isBulk() const { return m_bulk; }
    qint64 selectedCount() const;
    bool isAllSelected() const;
    /// What actions work on: the chosen ones, the whole query when all are chosen, else the current review.
    ReviewSelection selection() const;
    void selectAll();
    void leaveBulk();

    /// After counts changed: the words of an empty list.
    void showState();

Q_SIGNALS:
    void queryWanted(const Shopbell::ReviewQuery &query);
    /// Another review is current; not stored when there is none.
    void currentChanged(Shopbell::ReviewId id);
    void opened();
    /// The review that was added is to be shown, whatever the list shows.
    void reviewWanted(Shopbell::ReviewId id);
    void bulkChanged();
    void filtersWanted();
    void importWanted();
    void addWanted();

private:
    enum class Empty { None, NewShop, NoHits, NothingWaits, EmptyView, NoMatch, EmptyBatch, Failed };

    void buildModel();
    void build();
    void buildStrips();
    void beforeRows();
    bool isCurrentSeen() const;
    void afterRows(bool asked);
    void keepRow(bool asked);
    void makeCurrent(int row);
    void takeSelection();
    void showStrip();
    void readWaits();
    void showBatchBar();
    void showAboutBar();
    void lookForAdded();
    void forgetAdded();
    void showProgress();
    Empty emptiness() const;
    void sayEmpty(Empty why);
    void sayNoHits();
    /// Of what the list searches for, without its archive.
    qint64 archivedHits() const;
    void help(bool link);
    QString countText() const;

    UiContext m_context;
    const ShopFacts &m_facts;
    const FilterModel &m_filters;
    ReviewListModel *m_model = nullptr;
    ReviewDelegate *m_delegate = nullptr;
    ListHeader *m_header = nullptr;
    QProgressBar *m_progress = nullptr;
    ListStrip *m_batchBar = nullptr;
    ListStrip *m_aboutBar = nullptr;
    ListStrip *m_addedBar = nullptr;
    BulkStrip *m_strip = nullptr;
    TextLabel *m_waits = nullptr;
    int m_waitsGeneration = 0;
    QStackedLayout *m_stack = nullptr;
    ReviewTable *m_table = nullptr;
    ListMessage *m_message = nullptr;
    QTimer m_patience; ///< Until it says that it is reading.

    std::function<bool()> m_keeps;
    ReviewId m_current;
    bool m_bulk = false;
    bool m_replacing = false;
    bool m_allBefore = false;
    int m_rowBefore = 0;
    ReviewId m_topBefore;
    int m_cutBefore = 0;
    bool m_seenBefore = false; ///< The current row could be seen.
    ReviewId m_added; ///< Until it was seen in the list.
    QTimer m_addedSoon;
    BatchId m_batch; ///< Of which m_batchName is the file.
    QString m_batchName;
    Empty m_why = Empty::None;
};

} // namespace Shopbell
