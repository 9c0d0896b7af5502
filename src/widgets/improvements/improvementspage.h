// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/improvementrow.h"
#include "domain/reviewquery.h"
#include "widgets/common/uicontext.h"

#include <QTimer>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace Shopbell {
class EmptyState;
class ImprovementFacts;
struct ImprovementItem;
class ImprovementList;
class ImprovementMoves;
class ImprovementPane;
class WindowRequests;

/// What is said often and nothing was decided about, what is being tried, what was decided, and why nothing is changed;
/// one improvement beside the list, or in its place where there is little room.
class ImprovementsPage : public QWidget
{
    Q_OBJECT

public:
    ImprovementsPage(const UiContext &context, WindowRequests &requests, QWidget *parent = nullptr);

    /// Opens one; not stored: the list.
    void showImprovement(ImprovementId id);
    QSize minimumSizeHint() const override { return {280, 320}; }

Q_SIGNALS:
    void backWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Found
    {
        std::vector<OftenRow> often = {};
        std::vector<ImprovementRow> rows = {};
        std::vector<WhyNotRow> whyNots = {};
    };
    QWidget *buildList();
    void connectParts();
    void refreshSoon();
    void refresh();
    void readRows(int generation, Found found);
    void readWhyNots(int generation, Found found);
    void display(const Found &found);
    std::vector<ImprovementItem> itemsOf(const Found &found) const;
    void sayFailed(const Error &error);
    void sayWhatIsShown();
    void showBeside(const ImprovementItem &item);
    void open(const ImprovementItem &item, Qt::FocusReason by);
    void act(const ImprovementItem &item, int verb);
    void openPane(ImprovementId id);
    void closePane();
    void fit();

    UiContext m_context;
    WindowRequests &m_requests;
    ImprovementFacts *m_facts;
    ImprovementMoves *m_moves;
    ImprovementList *m_list;
    EmptyState *m_empty; ///< In the place of the list.
    QStackedWidget *m_lists;
    QWidget *m_side = nullptr;
    ImprovementPane *m_pane;
    EmptyState *m_nothing; ///< In the place of the pane.
    QStackedWidget *m_panes;
    QSplitter *m_split;
    QTimer m_soon;
    int m_generation = 0;
    bool m_isStale = true;
    bool m_wasRead = false;
    bool m_narrow = false;
    bool m_failed = false;
    bool m_followsPane = false; ///< The row of what is shown is still being read.
};

/// What the Reviews section is asked to show of a topic: the complaints that make it one that is said often, else all
/// that is about it.
ReviewQuery reviewsOf(const ImprovementItem &item);

} // namespace Shopbell
