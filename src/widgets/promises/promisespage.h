// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/followup.h"
#include "domain/promiserow.h"
#include "format/errortext.h"
#include "widgets/common/uicontext.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace Shopbell {
class BoardView;
class ColumnTable;
class CutLine;
class EmptyState;
class FollowUpsView;
class PageHeader;
class PromiseFacts;
class PromiseFigureStrip;
class PromiseListModel;
class PromiseMoves;
class PromisePane;
class SearchField;
class Segment;
class WindowRequests;

/// The Promises section: what was promised, as a board or as a list, who keeps it and until when, and what came of it; and
/// the follow-ups, which keep what was promised without words.
class PromisesPage : public QWidget
{
    Q_OBJECT

public:
    PromisesPage(const UiContext &context, WindowRequests &requests, QWidget *parent = nullptr);

    /// Opens one, whatever is searched.
    void showPromise(PromiseId id);
    /// The window for a new promise; for a review where one is given.
    void addPromise(ReviewId review = {});
    /// The window that plans a follow-up: for somebody, where one is given.
    void planFollowUp(CustomerId customer = {}, std::optional<FollowUpReason> reason = {});
    /// The follow-ups in place of the promises.
    void showFollowUps() { showView(FollowUps); }
    /// Opens a planned one, whatever is searched; not stored: shows all of them.
    void showFollowUp(FollowUpId id);
    /// The cursor into the field that searches what is shown; what stands in the place of a list goes.
    void searchHere();
    QSize minimumSizeHint() const override { return {280, 320}; }

protected:
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum View { Board, List, FollowUps };
    void fillHeader();
    void showHeader();
    void connectFollowUps();
    void layOut();
    void connectParts();
    void readTeam();
    void refreshSoon();
    void refresh();
    void readBoard(int generation);
    void readList(int generation);
    void showView(View view);
    void showEmpty(bool empty);
    void open(PromiseId id);
    void closePane();
    void editPromise(PromiseId id);
    void sayFailed(const Error &error, Task task);
    void fit();
    PromiseQuery query() const;
    View view() const;

    UiContext m_context;
    WindowRequests &m_requests;
    PromiseFacts *m_facts;
    PromiseMoves *m_moves;
    PageHeader *m_header;
    Segment *m_view;
    SearchField *m_search;
    QComboBox *m_owner;
    QPushButton *m_add;
    PromiseFigureStrip *m_figures;
    QStackedWidget *m_views;
    BoardView *m_board;
    PromiseListModel *m_model;
    ColumnTable *m_table;
    CutLine *m_cut; ///< Below a list that does not show all.
    EmptyState *m_empty;
    QWidget *m_desk;
    QSplitter *m_split;
    PromisePane *m_pane;
    FollowUpsView *m_followUps;
    QStackedWidget *m_body;
    QTimer m_soon;
    int m_generation = 0;
    bool m_narrow = false;
};

} // namespace Shopbell
