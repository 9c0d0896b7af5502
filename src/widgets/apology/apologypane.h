// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/promiserow.h"
#include "domain/promiserules.h"
#include "domain/reviewrow.h"
#include "services/keeppromise.h"
#include "widgets/common/uicontext.h"

#include <QFuture>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QBoxLayout;
class QPushButton;
class QToolButton;

namespace Shopbell {
class ApologyForm;
class DraftSaver;
class ElidedLabel;
class LetterSending;
class LetterSide;
class LowScroll;
class OwnerLine;
class OwnerPanel;
class PlaceChoice;
class PromiseFacts;
class PromiseMoves;
class ReadingText;
class ReviewActions;
class ReviewHead;
class Segment;
class ShopFacts;
class ShopSpelling;
class Switch;
class TextLabel;

/// "Apologise with a plan": the six parts at the leading side, what the customer will read at the other, saved as they are
/// typed. Switched off, the plan waits as a draft.
class ApologyPane : public QWidget
{
    Q_OBJECT

public:
    ApologyPane(const UiContext &context, const ShopFacts &facts, ReviewActions &actions, QWidget *parent = nullptr);
    ~ApologyPane() override;

    /// The fields and the letter: once, before anything else is asked of it. Apart from the rest, so that the window is not
    /// away for too long.
    void build(ShopSpelling &spelling);
    /// Another review, or the same one, read again.
    void display(const ReviewDetails &details);
    void close();
    bool isOn() const { return m_plan.on; }
    void setOn(bool on);
    /// Without a list beside it, form and letter are two tabs, however wide it is.
    void setAlone(bool alone);
    /// Somebody else is asked to see to the complaint, or somebody to begin with.
    void handOver();
    /// The keys go to the first part that is empty, behind the words of the first one when none is; not out of a field that
    /// has them.
    void goOn();
    /// Whether a plan with words waits while it is switched off.
    bool keepsPlan() const;

public Q_SLOTS:
    /// The plan becomes a promise and its letter the posted apology.
    void post();
    void copy();
    void saveNow();

Q_SIGNALS:
    /// The switch, or what the shop says of it.
    void onChanged(bool on);
    /// What is written of the plan is other than before.
    void composed();
    /// It is being given: the fields take nothing until it is.
    void giving();
    void reviewWanted(Shopbell::ReviewId id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildAbove();
    QWidget *buildHead();
    QWidget *buildWords();
    QWidget *buildHandOver();
    void showOwner();
    QWidget *buildTabs();
    QWidget *buildFoot();
    void connectParts();
    void read(bool another);
    void showReview();
    void take(const std::vector<PromiseDetails> &promises, bool another, int mark);
    void show(const PromisePlan &plan);
    PromisePlan emptyPlan() const;
    PromisePlan plan(bool settled) const;
    void typed();
    void compose();
    void takeChecked();
    void showToLookAt();
    PromiseRefusal refusal() const;
    void showState();
    void showPlace();
    void turnFoot();
    void arrange();
    void withPlan(std::function<void(PromiseId)> then);
    void askWhoElse();
    void askAgreement(bool agreed);
    void give();
    void given(const Result<PromiseId> &done, ReviewId review);

    UiContext m_context;
    const ShopFacts &m_facts;
    ReviewActions &m_actions;
    PromiseFacts *m_promiseFacts;
    PromiseMoves *m_moves;
    DraftSaver *m_saver;
    LetterSending *m_sending;
    ReviewDetails m_details;
    PromisePlan m_plan; ///< What has no field here stays as it was read.
    bool m_known = false; ///< The plan was read.
    std::optional<bool> m_turned = {}; ///< By the switch, before the plan was read.
    bool m_posting = false;
    bool m_alone = false;
    bool m_narrow = false;
    int m_generation = 0;
    QFuture<Result<std::vector<PromiseDetails>>> m_reading;

    ReviewHead *m_head = nullptr;
    ElidedLabel *m_said = nullptr;
    ReadingText *m_whole = nullptr;
    OwnerLine *m_owner = nullptr;
    QPushButton *m_giveToSomebody = nullptr;
    QPushButton *m_all = nullptr; ///< Shows all that the customer said.
    OwnerPanel *m_handOver = nullptr;
    LowScroll *m_handOverScroll = nullptr;
    LowScroll *m_wholeScroll = nullptr;
    Segment *m_tabs = nullptr;
    QToolButton *m_readTab = nullptr;
    QWidget *m_tabRow = nullptr;
    ApologyForm *m_form = nullptr;
    LetterSide *m_letter = nullptr;
    QBoxLayout *m_footLine = nullptr;
    Switch *m_switch = nullptr;
    TextLabel *m_problem = nullptr;
    TextLabel *m_state = nullptr;
    PlaceChoice *m_place = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_give = nullptr;
};

} // namespace Shopbell
