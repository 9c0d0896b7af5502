// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followuprow.h"
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
class EmptyState;
class FollowUpFacts;
class FollowUpListModel;
class FollowUpMoves;
class FollowUpPane;
class FollowUpTable;

/// Follow-ups of the Promises section: what is planned by how soon it is due, what is held back and until when, what is worth
/// planning, and beside them the one that is chosen.
class FollowUpsView : public QWidget
{
    Q_OBJECT

public:
    explicit FollowUpsView(const UiContext &context, QWidget *parent = nullptr);

    /// Planned, done or skipped ones; stands in the header of the page.
    QComboBox *stateChooser() const { return m_state; }
    /// Not set: of everyone.
    void narrow(const QString &search, std::optional<TeamMemberId> owner);
    void refresh();
    /// The window that plans one: for somebody, where one is given.
    void plan(CustomerId customer = {}, std::optional<FollowUpReason> reason = {});
    /// Opens a planned one beside the list.
    void showFollowUp(FollowUpId id);
    /// The list again, where a follow-up stands in its place.
    void showList();
    QSize minimumSizeHint() const override { return {280, 240}; }

Q_SIGNALS:
    /// How many are planned in the whole shop.
    void counted(qint64 planned);
    void searchCleared();
    void reviewWanted(Shopbell::ReviewId id);
    void customerWanted(Shopbell::CustomerId id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void connectParts();
    void readIdeas(FoundFollowUps found, int generation);
    void display(FoundFollowUps found, FoundIdeas ideas);
    void showEmpty();
    void open(int row);
    void markShown();
    void openPane(FollowUpId id, bool withFocus);
    void closePane();
    void planIdea(const IdeaRow &idea);
    void tellPlanned(FollowUpId id);
    void sayFailed(const Error &error);
    void fit();

    UiContext m_context;
    FollowUpFacts *m_facts;
    FollowUpMoves *m_moves;
    FollowUpListModel *m_model;
    QComboBox *m_state;
    FollowUpQuery m_query;
    QStackedWidget *m_lists;
    FollowUpTable *m_table;
    QPushButton *m_moreIdeas;
    QWidget *m_list; ///< The table, and the way to more ideas.
    EmptyState *m_empty;
    QWidget *m_loading;
    QSplitter *m_split;
    FollowUpPane *m_pane;
    QTimer m_soon;
    int m_generation = 0;
    bool m_narrow = false;
    bool m_wantsMoreIdeas = false;
    bool m_lacksIdeas = true; ///< They are not looked for while nobody sees them.
};

} // namespace Shopbell
