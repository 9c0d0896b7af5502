// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/reviewrow.h"
#include "widgets/common/uicontext.h"

#include <QFuture>
#include <QWidget>

#include <optional>

class QFrame;
class QMenu;
class QPushButton;
class QScrollArea;
class QStackedLayout;
class QStackedWidget;
class QVBoxLayout;

namespace Shopbell {
class AnsweredAlone;
class ApologyPane;
class ChangedLine;
class Composer;
class ConversationView;
class CustomerStrip;
class DetailHeader;
class DetailsPanel;
class MatterRow;
class NotePanel;
class OwnerFoot;
class OwnerPanel;
class ReadingText;
class ReviewActions;
class ReviewHead;
class ShopFacts;
class SortingPanel;
class Switch;
class TagsPanel;
class TextLabel;

/// The trailing pane: one review from its sorting to the reply. What is typed in it stays, whatever the shop announces.
class DetailPane : public QWidget
{
    Q_OBJECT

public:
    DetailPane(const UiContext &context, const ShopFacts &facts, ReviewActions &actions, QWidget *parent = nullptr);
    ~DetailPane() override;

    /// Not stored: nothing to read.
    void open(ReviewId id);
    ReviewId review() const { return m_review; }
    /// As it was last read; nothing until it was.
    const std::optional<ReviewDetails> &details() const { return m_details; }
    /// Where the reply is written. Made at once when nothing was read yet.
    Composer &composer();
    /// Where an apology with a plan is written. Made at once when nothing was read yet.
    ApologyPane &apology();
    /// Of what is being written: the reply, or the apology with its plan.
    void post();
    void copy();
    void saveNow();
    /// The plan opens as soon as the review is there.
    void apologise();
    /// Puts the cursor into the composer as soon as the review is there.
    void reply();
    void addTag();
    void addMessage();
    /// Somebody else is asked to see to it, beside the reply or the plan.
    void handOver();
    /// As it is in the shop, whatever was chosen meanwhile.
    void showAgain()
    {
        if (m_details)
            display(false);
    }
    void setBackVisible(bool visible);
    void setMenu(QMenu *menu);
    /// Whether the apology with its plan stands in the place of the reply and of the messages.
    bool isPlanning() const;
    /// Whether something is being typed or chosen here.
    bool isInUse() const;

Q_SIGNALS:
    void backWanted();
    /// Another review is shown, or it was read again.
    void shown();
    /// It is not in the shop any more.
    void gone();
    void customerWanted(Shopbell::CustomerId id);
    void improvementWanted(Shopbell::ImprovementId id); ///< That the review is behind.
    void archiveWanted();
    void flagWanted();
    void reviewWanted(Shopbell::ReviewId id);
    /// A plan is written and needs room, or no more.
    void roomWanted(bool wanted);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What is not there yet, at once. Begun when the first review was read: the list, which is there before, needs
    /// nothing of it.
    void build();
    void buildNext();
    bool isBuilt() const { return m_isBuilt; }
    QWidget *buildEmpty();
    void buildPage();
    void buildColumn();
    void buildPanels();
    void buildReply();
    void buildApology();
    void buildPlan();
    void buildSide(QWidget *parent);
    QWidget *buildPlanRow(QWidget *parent);
    void connectParts();
    void showWay(bool plan);
    /// The reply waits while somebody is asked to take over, until it is wanted.
    bool mayReplyWait() const; ///< The complaint is being handed over, or a promise set the draft aside.
    bool isReplyWaiting() const;
    void showReply();
    /// What had the keys went with a hand-over: they go on where a second Enter closes nothing.
    void goToOwner();
    /// The switch of the plan, and what it says beside it.
    void showPlanRow();
    /// A short reply where the review stands, from what was promised to the customer alone.
    void replyInPublic();
    void read();
    void take(Result<ReviewDetails> details, int generation, int replyMark, int noteMark);
    void display(bool another);
    void arrange();
    void setWide(bool wide);
    /// With little height the composer stands below the words and all of it scrolls as one.
    void setLow(bool low);

    static constexpr int columnMargin = 20;
    static constexpr int composerShare = 38; ///< Of a hundred parts of the height.

    UiContext m_context;
    const ShopFacts &m_facts;
    ReviewActions &m_actions;
    ReviewId m_review;
    std::optional<ReviewDetails> m_details;
    QFuture<Result<ReviewDetails>> m_reading;
    int m_generation = 0;
    bool m_replyWanted = false;
    bool m_planWanted = false;
    bool m_wide = false;
    bool m_low = false;
    bool m_backVisible = false;
    QMenu *m_menu = nullptr;
    size_t m_partsMade = 0;
    bool m_isBuilt = false;
    bool m_goesOn = false; ///< With the reply, whoever was asked to take over.

    QStackedLayout *m_stack;
    DetailHeader *m_header = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_left = nullptr;
    QVBoxLayout *m_column = nullptr;
    QFrame *m_side = nullptr;
    QVBoxLayout *m_sideColumn = nullptr;
    QList<QWidget *> m_sideOnly; ///< Headings and lines between the panels of the side column.
    ReviewHead *m_head = nullptr;
    ReadingText *m_title = nullptr;
    ReadingText *m_words = nullptr;
    QPushButton *m_whole = nullptr;
    OwnerPanel *m_owner = nullptr;
    MatterRow *m_matter = nullptr;
    ChangedLine *m_changed = nullptr;
    CustomerStrip *m_customer = nullptr;
    ConversationView *m_conversation = nullptr;
    AnsweredAlone *m_alone = nullptr;
    SortingPanel *m_sorting = nullptr;
    TagsPanel *m_tags = nullptr;
    NotePanel *m_note = nullptr;
    DetailsPanel *m_more = nullptr;
    ApologyPane *m_apology = nullptr;
    QStackedWidget *m_ways = nullptr; ///< A reply, or an apology with a plan.
    QWidget *m_planRow = nullptr;
    Switch *m_plan = nullptr;
    TextLabel *m_planNote = nullptr;
    QFrame *m_replyLine = nullptr;
    Composer *m_composer = nullptr;
    OwnerFoot *m_ownerFoot = nullptr;
};

} // namespace Shopbell
