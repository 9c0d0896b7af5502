// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/change.h"
#include "domain/promiserow.h"
#include "domain/reviewrow.h"
#include "widgets/common/uicontext.h"

#include <QFuture>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Shopbell {
class HandOverCard;
class ShopFacts;
class TextLabel;
struct OwnerStoryEntry;
struct TeamRow;

/// How a complaint goes from one to another: the hand-over that waits for an answer, the words with which somebody is asked
/// to take over, and the story that goes with it. Who owns it stands in the foot of the pane.
class OwnerPanel : public QWidget
{
    Q_OBJECT

public:
    OwnerPanel(const UiContext &context, const ShopFacts &facts, QWidget *parent = nullptr);

    void display(const ReviewDetails &details);
    /// Only what waits for an answer, without the story: where there is little room.
    void setStoryHidden(bool hidden);

public Q_SLOTS:
    /// To give it to its first owner, or to ask somebody to take over. While somebody is asked, that is brought into view.
    void openForm();

Q_SIGNALS:
    /// The form was closed, with the keys in it.
    void formLeft();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeForm();
    void showForm(const std::vector<TeamRow> &team);
    void leaveForm();
    void readPromises();
    void showStory();
    bool isStoryTold() const;
    void addEntry(const OwnerStoryEntry &entry);
    void showParts();
    void submit();
    void take(const QFuture<Result<ReviewId>> &done, Did did);

    UiContext m_context;
    const ShopFacts &m_facts;
    ReviewDetails m_details;
    std::vector<PromiseDetails> m_promises;
    bool m_isStoryHidden = false;
    HandOverCard *m_card;
    TextLabel *m_since;
    QWidget *m_form;
    QComboBox *m_member;
    QLineEdit *m_sentence;
    TextLabel *m_problem;
    QPushButton *m_submit;
    TextLabel *m_storyTitle;
    QVBoxLayout *m_story;
};

} // namespace Shopbell
