// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sentiment.h"
#include "widgets/common/sectioncommands.h"

class QAction;
class QMenu;
class QWidget;

namespace Shopbell {
class BulkPane;
class DetailPane;
struct Review;
class ReviewActions;
class ReviewListPane;

/// Everything that can be done to the current review or the chosen ones, as actions: for the Reviews menu, for "…" over
/// the detail, for the keys of look.md section 9. Letters work only while the list has the focus.
class ReviewCommands : public SectionCommands
{
    Q_OBJECT

public:
    struct Panes
    {
        QWidget &page;
        ReviewListPane &list;
        DetailPane &detail;
        BulkPane &bulk;
    };

    ReviewCommands(const UiContext &context, ReviewActions &actions, const Panes &panes, QObject *parent = nullptr);

    /// For "…" over the detail.
    QMenu *menu() const { return m_menu; }
    /// What is possible now.
    void update();

    void archive();
    void flag();

Q_SIGNALS:
    /// The detail is to be seen, with the cursor in the reply.
    void replyWanted();
    /// The same, in a further message of the customer.
    void messageWanted();
    void planWanted();
    /// The same, where somebody is asked to see to it.
    void handOverWanted();
    void promiseWanted(Shopbell::ReviewId id);

protected:
    qint64 rowId() const override;
    bool isRowRead() const override;

private:
    /// What is shown, once it is that of the current row; else null.
    const Review *shown() const;
    void addReplyActions();
    void addSortActions();
    void addListActions();
    void addReviewActions();
    void sortAs(Sentiment sentiment);
    void editReview();
    void deleteReview();
    /// Which improvement the review is behind, too.
    void askImprovement();
    void copyText(const QString &text, const QString &said);
    void showHistory();

    ReviewActions &m_actions;
    Panes m_panes;
    QMenu *m_menu;

    QAction *m_apologise = nullptr;
    QAction *m_reply = nullptr;
    QAction *m_promise = nullptr;
    QAction *m_behind = nullptr;
    QAction *m_post = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_template = nullptr;
    QAction *m_save = nullptr;
    QList<QAction *> m_sort;
    QAction *m_tag = nullptr;
    QAction *m_flag = nullptr;
    QAction *m_archive = nullptr;
    QAction *m_message = nullptr;
    QAction *m_handOver = nullptr;
    QAction *m_urgent = nullptr;
    QAction *m_private = nullptr;
    QAction *m_answer = nullptr;
    QAction *m_copyText = nullptr;
    QAction *m_copyLink = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_history = nullptr;
    QAction *m_next = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_selectAll = nullptr;
};

} // namespace Shopbell
